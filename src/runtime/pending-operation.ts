import { WaitTimeoutError } from './errors.js';
import type { Operation, ResponseOf } from './operation.js';
import type { OperationHandle } from './operation-handle.js';
import type { CallOptions, PollOptions, WaitOptions } from './options.js';
import type { FinalState, OperationState } from './state.js';
import { withTimeout } from './timeout.js';

/** What tells a handle: its name. */
type Named = 'name' | 'toJSON';
/** What no operation has whose start is still under way. */
type Known = Named | 'last';

/**
 * An operation whose start is still under way, so that nobody knows its name yet: it takes the
 * requests that its handle will take. Everything asked for is done once it has started; where it does
 * not start, everything ends with that error, and nothing is sent.
 *
 * A signal ends the waiting for the start too; the `timeoutMs` of a wait counts
 * from now on. However often a
 * cancel is asked for before, by `cancel` or `cancelAndWait`, one is sent: with the options of the
 * first who still wants it then.
 */
export type PendingOperation<THandle extends Pick<OperationHandle, Named> = OperationHandle> = Omit<
  THandle,
  Known
> & {
  /** The handle on the operation, once it has started. */
  started(): Promise<THandle>;
};

/** Hands everything on to the handle. */
class StartingOperation implements Omit<OperationHandle, Known> {
  readonly #handle: Promise<OperationHandle>;

  constructor(handle: PromiseLike<OperationHandle>) {
    // A lazy thenable would start again whenever it is awaited.
    this.#handle = Promise.resolve(handle);
    // Whoever asks is told.
    this.#handle.catch(() => {});
  }

  started(): Promise<OperationHandle> {
    return this.#handle;
  }

  async poll(options?: Omit<CallOptions, 'retry'>): Promise<OperationState> {
    return (await this.#start(options)).poll(options);
  }

  async wait(options?: WaitOptions): Promise<FinalState<Operation>> {
    return this.#startWithin(options, (handle, left) => handle.wait(left));
  }

  async result(options?: WaitOptions): Promise<ResponseOf<Operation> | undefined> {
    return this.#startWithin(options, (handle, left) => handle.result(left));
  }

  async cancel(options?: CallOptions): Promise<void> {
    return (await this.#start(options)).cancel(options);
  }

  async cancelAndWait(options?: WaitOptions): Promise<FinalState<Operation>> {
    return this.#startWithin(options, (handle, left) => handle.cancelAndWait(left));
  }

  async delete(options?: CallOptions): Promise<void> {
    return (await this.#start(options)).delete(options);
  }

  [Symbol.asyncIterator](): AsyncGenerator<OperationState, void, undefined> {
    return this.states();
  }

  async *states(options?: PollOptions): AsyncGenerator<OperationState, void, undefined> {
    yield* (await this.#start(options)).states(options);
  }

  /** Spends what the start leaves of `timeoutMs` on the wait. */
  async #startWithin<T>(
    options: WaitOptions = {},
    wait: (handle: OperationHandle, options: WaitOptions) => Promise<T>,
  ): Promise<T> {
    const { signal, timeoutMs } = options;
    const startMs = performance.now();
    const timeout = () => {
      const message = `the operation has not started in ${timeoutMs} ms; it may yet`;
      return new WaitTimeoutError({ id: '' }, message, { attempts: 0, elapsedMs: timeoutMs });
    };
    const handle = await withTimeout(() => this.#handle, [signal], timeoutMs || Infinity, timeout);
    const spentMs = performance.now() - startMs;
    return wait(handle, { ...options, timeoutMs: timeoutMs && Math.max(1, timeoutMs - spentMs) });
  }

  #start({ signal }: CallOptions = {}): Promise<OperationHandle> {
    return withTimeout(() => this.#handle, [signal]);
  }
}

/**
 * Makes an operation of a start that is under way.
 *
 * ```ts
 * const pending = new PendingOperation(start().then((operation) => client.operation(operation)));
 * ```
 */
export const PendingOperation: PendingOperationConstructor =
  StartingOperation as PendingOperationConstructor;

/** The methods that the handle lacks, for the API has none of the kind, the operation lacks too. */
type PendingOperationConstructor = new <THandle extends Pick<OperationHandle, Named>>(
  handle: PromiseLike<THandle>,
) => PendingOperation<THandle>;
