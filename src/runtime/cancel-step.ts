import type { PollStep } from './api.js';
import { RpcError } from './errors.js';
import type { CallOptions } from './options.js';
import { mayBeTaken } from './transient.js';

/**
 * Asks for the cancel, until the service answers it. One that is refused, for the operation has ended
 * or an earlier one was taken, is answered too.
 *
 * @param poll asks what has become of the operation.
 * @param isDone whether that is its end.
 * @throws the refusal of a cancel of an operation that goes on
 */
export function cancelStep<TOperation extends object>(
  cancel: (call: CallOptions) => Promise<void>,
  poll: PollStep<TOperation>,
  isDone: (operation: TOperation) => boolean,
): PollStep<TOperation> {
  let isRepeat = false;
  let refusal: RpcError | undefined;
  return async (call, leftMs, isWatched) => {
    try {
      if (!refusal) {
        await cancel(call);
        return {};
      }
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      const { code, httpStatus = 0 } = error;
      const isRefused = code === 'FAILED_PRECONDITION';
      if (isRefused && isRepeat) return {};
      isRepeat ||= mayBeTaken(error);
      if (!isRefused && httpStatus !== 400 && httpStatus !== 409) throw error;
      refusal = error;
    }
    const result = await poll(call, leftMs, isWatched);
    if (result.operation && !isDone(result.operation)) throw refusal;
    return result;
  };
}
