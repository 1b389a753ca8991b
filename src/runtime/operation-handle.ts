import type { Operation, ResponseOf } from './operation.js';
import type { CallOptions, PollOptions, WaitOptions } from './options.js';
import type { FinalState, OperationState } from './state.js';

/** What `JSON.stringify` makes of a handle; `client.operation` makes a handle of it again. */
export interface SavedOperation {
  readonly version: 1;
  readonly api: string;
  readonly name: string;
  readonly endpoint: string;
  /** Whether the handle had seen its operation: if it is not found again, it has expired. */
  readonly seen?: boolean;
}

/** One operation, followed by its name. Unless somebody waits it holds no connection and no timer. */
export interface OperationHandle<TOperation extends object = Operation>
  extends AsyncIterable<OperationState<TOperation>> {
  readonly name: string;

  /** What was last seen of the operation, here or by who made the handle of it, and when. */
  readonly last: (OperationState<TOperation> & { readonly at: Date }) | undefined;

  /**
   * Asks once, without retries.
   *
   * @throws RpcError, OperationExpiredError, ProtocolError
   */
  poll(options?: Omit<CallOptions, 'retry'>): Promise<OperationState<TOperation>>;

  /**
   * Polls until the operation is done, however it ended; at once where it is known to be. All who
   * wait on a handle share its polls, each with a signal and limits of its own. Where the API has a
   * wait method the service waits, up to 30 s a request, instead of this process; where it refuses
   * to, it is polled.
   *
   * @throws WaitTimeoutError, RpcError, OperationExpiredError, ProtocolError, the signal's reason
   */
  wait(options?: WaitOptions<TOperation>): Promise<FinalState<TOperation>>;

  /**
   * Waits for the response; undefined where the operation has none.
   *
   * @throws OperationFailedError, OperationCancelledError, and what `wait` throws
   */
  result(options?: WaitOptions<TOperation>): Promise<ResponseOf<TOperation> | undefined>;

  /**
   * Asks the service to cancel, and promises nothing more: `wait` tells what became of it. One is
   * under way at a time: who asks meanwhile shares it.
   *
   * @throws CancelUnsupportedError, RpcError, OperationExpiredError
   */
  cancel(options?: CallOptions): Promise<void>;

  /**
   * Asks the service to cancel and waits for what really becomes of the operation. One that is
   * known to be done is not asked about again. The cancel keeps to the pace and the limits of the
   * polls: it is sent until the service answers it, and takes its part of `timeoutMs`.
   *
   * @throws CancelUnsupportedError, and what `wait` throws
   */
  cancelAndWait(options?: WaitOptions<TOperation>): Promise<FinalState<TOperation>>;

  /**
   * Tells the service that nobody needs the operation any more; it goes on. One that was there and
   * is gone counts as deleted.
   *
   * @throws RpcError
   */
  delete(options?: CallOptions): Promise<void>;

  /** `states()`, without options. */
  [Symbol.asyncIterator](): AsyncGenerator<OperationState<TOperation>, void, undefined>;

  /**
   * The state after every poll that got one, the final one last. Who is slow to ask for the next
   * misses those that others saw meanwhile, but for the newest. To leave ends what is under way.
   *
   * @throws what `wait` throws
   */
  states(options?: PollOptions): AsyncGenerator<OperationState<TOperation>, void, undefined>;

  /** Enough to go on in another process, and no secret. */
  toJSON(): SavedOperation;
}
