import type { FinalState, Operation, OperationState, ResponseOf } from './operation.js';
import type { OperationHandle } from './operation-handle.js';
import type { CallOptions, PollOptions } from './options.js';

/**
 * An operation whose start is still under way, so that nobody knows its name yet. Everything asked
 * for is done once it has started; where it does not start, everything ends with that error, and
 * nothing is sent.
 *
 * ```ts
 * const pending = new PendingOperation(start().then((operation) => client.operation(operation)));
 * ```
 */
export class PendingOperation<TOperation extends object = Operation>
  implements AsyncIterable<OperationState<TOperation>>
{
  readonly #handle: PromiseLike<OperationHandle<TOperation>>;
  #started = false;
  #cancel: Promise<void> | undefined;

  constructor(handle: PromiseLike<OperationHandle<TOperation>>) {
    this.#handle = handle;
  }

  /** The handle on the operation, once it has started. */
  async started(): Promise<OperationHandle<TOperation>> {
    const handle = await this.#handle;
    this.#started = true;
    return handle;
  }

  /** See `OperationHandle.poll`. */
  async poll(options?: CallOptions): Promise<OperationState<TOperation>> {
    return (await this.started()).poll(options);
  }

  /** See `OperationHandle.wait`. */
  async wait(options?: PollOptions): Promise<FinalState<TOperation>> {
    return (await this.started()).wait(options);
  }

  /** See `OperationHandle.result`. */
  async result(options?: PollOptions): Promise<ResponseOf<TOperation> | undefined> {
    return (await this.started()).result(options);
  }

  /**
   * Asks the service to cancel, as soon as there is something to cancel. However often it is asked
   * for before, one request is sent, with the options of the first.
   */
  cancel(options?: CallOptions): Promise<void> {
    if (this.#started) return this.started().then((handle) => handle.cancel(options));
    this.#cancel ??= this.started().then((handle) => handle.cancel(options));
    return this.#cancel;
  }

  /** Asks the service to cancel, and waits for what really becomes of the operation. */
  async cancelAndWait(options?: PollOptions): Promise<FinalState<TOperation>> {
    return (await this.started()).cancelAndWait(options);
  }

  /** See `OperationHandle.delete`. */
  async delete(options?: CallOptions): Promise<void> {
    return (await this.started()).delete(options);
  }

  /** The state after every poll that got one, the final one last. */
  async *[Symbol.asyncIterator](): AsyncGenerator<OperationState<TOperation>, void, undefined> {
    yield* await this.started();
  }
}
