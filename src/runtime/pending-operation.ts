import type { Operation, ResponseOf } from './operation.js';
import type { OperationHandle } from './operation-handle.js';
import type { CallOptions, PollOptions } from './options.js';
import type { FinalState, OperationState } from './state.js';
import { withTimeout } from './timeout.js';

/** What every handle has and no operation whose start is still under way: its name. */
type Named = 'name' | 'toJSON';

/**
 * An operation whose start is still under way, so that nobody knows its name yet: it takes the
 * requests that its handle will take. Everything asked for is done once it has started; where it does
 * not start, everything ends with that error, and nothing is sent.
 *
 * A signal ends the waiting for the start too; `timeoutMs` counts from then on. However often a
 * cancel is asked for before, by `cancel` or `cancelAndWait`, one is sent: with the options of the
 * first who still wants it then, and to its end, whoever leaves meanwhile.
 */
export type PendingOperation<THandle extends Pick<OperationHandle, Named> = OperationHandle> = Omit<
  THandle,
  Named
> & {
  /** The handle on the operation, once it has started. */
  started(): Promise<THandle>;
};

/** Hands everything on to the handle. */
class StartingOperation implements Omit<OperationHandle, Named> {
  readonly #handle: Promise<OperationHandle>;
  #isStarted = false;
  #cancel: Promise<void> | undefined;

  constructor(handle: PromiseLike<OperationHandle>) {
    // A lazy thenable would start again whenever it is awaited.
    this.#handle = Promise.resolve(handle);
    this.#handle.then(
      () => {
        this.#isStarted = true;
      },
      () => {}, // Whoever asks is told.
    );
  }

  started(): Promise<OperationHandle> {
    return this.#handle;
  }

  async poll(options?: Omit<CallOptions, 'retry'>): Promise<OperationState> {
    return (await this.#start(options)).poll(options);
  }

  async wait(options?: PollOptions): Promise<FinalState<Operation>> {
    return (await this.#start(options)).wait(options);
  }

  async result(options?: PollOptions): Promise<ResponseOf<Operation> | undefined> {
    return (await this.#start(options)).result(options);
  }

  async cancel(options?: CallOptions): Promise<void> {
    const isEarly = !this.#isStarted;
    const handle = await this.#start(options);
    return isEarly ? this.#cancelOnce(handle, options) : handle.cancel(options);
  }

  async cancelAndWait(options?: PollOptions): Promise<FinalState<Operation>> {
    const isEarly = !this.#isStarted;
    const handle = await this.#start(options);
    return handle.cancelAndWait(
      options,
      // The limits of one who waits are not those of the cancel, for that has others who want it.
      isEarly
        ? ({ signal, headers, quotaProject }) =>
            this.#cancelOnce(handle, { signal, headers, quotaProject })
        : undefined,
    );
  }

  async delete(options?: CallOptions): Promise<void> {
    return (await this.#start(options)).delete(options);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<OperationState, void, undefined> {
    yield* await this.#handle;
  }

  #start({ signal }: CallOptions = {}): Promise<OperationHandle> {
    return withTimeout(() => this.#handle, { signal });
  }

  /** The cancel that everybody shares who asked before the start, or another where it failed. */
  #cancelOnce(handle: OperationHandle, options: CallOptions = {}): Promise<void> {
    this.#cancel ??= handle.cancel({ ...options, signal: undefined }).catch((error) => {
      this.#cancel = undefined;
      throw error;
    });
    const shared = this.#cancel;
    return withTimeout(() => shared, { signal: options.signal });
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
  StartingOperation as unknown as PendingOperationConstructor;

/** The methods that the handle lacks, for the API has none of the kind, the operation lacks too. */
type PendingOperationConstructor = new <THandle extends Pick<OperationHandle, Named>>(
  handle: PromiseLike<THandle>,
) => PendingOperation<THandle>;
