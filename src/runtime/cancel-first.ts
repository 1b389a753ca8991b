import { RpcError } from './errors.js';
import type { CallOptions } from './options.js';
import type { Ask } from './server-wait.js';

/**
 * A wait whose first turn is a cancel, sent until the service answers it.
 *
 * @param isRunning whether an operation that was read has not ended yet.
 * @throws the refusal of a cancel, unless one before may have been taken or the operation has ended.
 */
export function cancelFirst<TOperation>(
  cancel: (call: CallOptions) => Promise<void>,
  poll: Ask<TOperation>,
  wait: Ask<TOperation>,
  isRunning: (operation: TOperation) => boolean,
): Ask<TOperation> {
  let isRepeat = false;
  let ask: Ask<TOperation> = async (call) => {
    try {
      await cancel(call);
      ask = wait;
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      const { code, httpStatus } = error;
      if (code !== 'FAILED_PRECONDITION') {
        // One without credentials was never sent, and one too many was not taken.
        isRepeat ||= error.isRepeat || (code !== 'UNAUTHENTICATED' && httpStatus !== 429);
        throw error;
      }
      const end: Ask<TOperation> = async (call, leftMs) => {
        const turn = await poll(call, leftMs);
        if (turn.operation && isRunning(turn.operation)) throw error;
        return turn;
      };
      // One that was taken before, or ended a moment ago, is refused; then its end is the answer.
      ask = isRepeat ? wait : end;
    }
    return {};
  };
  return (call, leftMs) => ask(call, leftMs);
}
