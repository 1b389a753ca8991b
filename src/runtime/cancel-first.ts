import type { PollStep } from './api.js';
import { RpcError } from './errors.js';
import type { CallOptions } from './options.js';

/**
 * A wait whose first step is a cancel, sent until the service answers it.
 *
 * @param isRunning whether an operation that was read has not ended yet.
 * @throws the refusal of a cancel, unless one before may have been taken or the operation has ended.
 */
export function cancelFirst<TOperation>(
  cancel: (call: CallOptions) => Promise<void>,
  poll: PollStep<TOperation>,
  wait: PollStep<TOperation>,
  isRunning: (operation: TOperation) => boolean,
): PollStep<TOperation> {
  let isRepeat = false;
  let step: PollStep<TOperation> = async (call) => {
    try {
      await cancel(call);
      step = wait;
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      const { code, httpStatus } = error;
      if (code !== 'FAILED_PRECONDITION') {
        // One without credentials was never sent, and one too many was not taken.
        isRepeat ||= error.isRepeat || (code !== 'UNAUTHENTICATED' && httpStatus !== 429);
        throw error;
      }
      const end: PollStep<TOperation> = async (call, leftMs) => {
        const result = await poll(call, leftMs);
        if (result.operation && isRunning(result.operation)) throw error;
        return result;
      };
      // One that was taken before, or ended a moment ago, is refused; then its end is the answer.
      step = isRepeat ? wait : end;
    }
    return {};
  };
  return (call, leftMs) => step(call, leftMs);
}
