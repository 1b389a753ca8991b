import type { Client, PollStep } from './api.js';
import { backoff } from './backoff.js';
import { findCall } from './call.js';
import { cancelFirst } from './cancel-first.js';
import { emitEvent } from './client.js';
import { pause, stopwatch } from './clock.js';
import { NO_RETRY, POLL_DEFAULTS, withDefaults } from './defaults.js';
import {
  addContext,
  type ErrorContext,
  OperationExpiredError,
  RpcError,
  WaitTimeoutError,
} from './errors.js';
import { cancel, get, remove } from './methods.js';
import type { Operation, ResponseOf } from './operation.js';
import { operationError } from './operation-error.js';
import type { CallOptions, PollOptions } from './options.js';
import { type FinalState, type OperationState, stateOf } from './state.js';
import { withTimeout } from './timeout.js';
import { isGone, isNotFound, isTransient } from './transient.js';

/** What `JSON.stringify` makes of a handle; `client.operation` makes a handle of it again. */
export interface SavedOperation {
  readonly version: 1;
  readonly api: string;
  readonly name: string;
  readonly endpoint: string;
}

type HandleTypes<TOperation> = Record<'cancel' | 'delete' | 'get', object> & {
  readonly operation: TOperation;
};

/** One operation, followed by its name. It holds no connection, timer or credentials. */
export class OperationHandle<TOperation extends object = Operation>
  implements AsyncIterable<OperationState<TOperation>>
{
  readonly name: string;
  readonly #client: Client<HandleTypes<TOperation>>;
  readonly #options: PollOptions;
  #last: OperationState<TOperation> | undefined;
  /** Whether the service itself showed it here: from then on NOT_FOUND means gone. */
  #seen = false;
  readonly #poll: PollStep<TOperation> = async (call) => ({ operation: await this.#get(call) });
  /** As `#poll`, but by the service's own wait where it has one. */
  readonly #wait: PollStep<TOperation>;

  /** @internal Made by a client's `operation`. */
  constructor(
    client: Client<HandleTypes<TOperation>>,
    name: string,
    last: OperationState<TOperation> | undefined,
    options: PollOptions,
  ) {
    this.name = name;
    this.#client = client;
    this.#options = options;
    this.#last = last;
    this.#wait = client.api.serverWait?.(client, name, this.#poll) ?? this.#poll;
  }

  /**
   * Asks once, without retries.
   *
   * @throws RpcError, OperationExpiredError, ProtocolError
   */
  async poll(options?: Omit<CallOptions, 'retry'>): Promise<OperationState<TOperation>> {
    return this.#observe(await this.#get({ ...options, ...this.#caller(options), ...NO_RETRY }));
  }

  /**
   * Polls until the operation is done, however it ended; at once where it is known to be. Where the
   * API has a wait method the service waits, up to 30 s a request, instead of this process; where it
   * refuses to, it is polled.
   *
   * @throws WaitTimeoutError, RpcError, OperationExpiredError, ProtocolError, the signal's reason
   */
  wait(options?: PollOptions): Promise<FinalState<TOperation>> {
    return this.#final(options, this.#wait);
  }

  /**
   * Waits for the response; undefined where the operation has none.
   *
   * @throws OperationFailedError, OperationCancelledError, and what `wait` throws
   */
  async result(options?: PollOptions): Promise<ResponseOf<TOperation> | undefined> {
    const final = await this.wait(options);
    if (final.state === 'succeeded') return final.response;
    throw operationError(this.#client.api, final, this.#context());
  }

  /**
   * Asks the service to cancel, and promises nothing more: `wait` tells what became of it.
   *
   * @throws CancelUnsupportedError, RpcError, OperationExpiredError
   */
  cancel(options?: CallOptions): Promise<void> {
    const call = { ...options, ...this.#caller(options) };
    return this.#explained(cancel(this.#client, { name: this.name }, call));
  }

  /**
   * Asks the service to cancel and waits for what really becomes of the operation. One that is
   * known to be done is not asked about again. The cancel keeps to the pace and the limits of the
   * polls: it is sent until the service answers it, and takes its part of `timeoutMs`.
   *
   * @param cancel how to ask; default: with a request of its own.
   * @throws CancelUnsupportedError, and what `wait` throws
   */
  cancelAndWait(
    options?: PollOptions,
    cancel: (call: CallOptions) => Promise<void> = (call) => this.cancel(call),
  ): Promise<FinalState<TOperation>> {
    const isRunning = (operation: TOperation) => this.#observe(operation).state === 'running';
    return this.#final(options, cancelFirst(cancel, this.#poll, this.#wait, isRunning));
  }

  /**
   * Tells the service that nobody needs the operation any more; it goes on. One that was there and
   * is gone counts as deleted.
   *
   * @throws RpcError
   */
  async delete(options?: CallOptions): Promise<void> {
    try {
      const call = { ...options, ...this.#caller(options) };
      await this.#explained(remove(this.#client, { name: this.name }, call));
      this.#seen = true;
    } catch (error) {
      if (!(error instanceof OperationExpiredError)) throw error;
    }
  }

  /** The state after every poll that got one, the final one last. */
  [Symbol.asyncIterator](): AsyncGenerator<OperationState<TOperation>, void, undefined> {
    return this.#states();
  }

  /** Enough to go on in another process, and no secret. */
  toJSON(): SavedOperation {
    const client = this.#client;
    const endpoint = client.endpointOf(
      findCall(client.api, 'get', { name: this.name })?.path ?? '',
    );
    return { version: 1, api: client.api.id, name: this.name, endpoint };
  }

  async #final(
    options: PollOptions | undefined,
    step: PollStep<TOperation>,
  ): Promise<FinalState<TOperation>> {
    const states = this.#states(options, step);
    for (;;) {
      const { value } = await states.next();
      if (value && value.state !== 'running') return value;
    }
  }

  async *#states(
    options: PollOptions = {},
    step = this.#poll,
  ): AsyncGenerator<OperationState<TOperation>, void, undefined> {
    const client = this.#client;
    const { api, options: own } = client;
    const requestTimeout = { requestTimeoutMs: own.timeoutMs };
    const pace = withDefaults(api, POLL_DEFAULTS, requestTimeout, own.poll, this.#options, options);
    // Nothing grows from 0: that would be a hot loop.
    pace.initialDelayMs ||= 50;
    const call = { ...this.#callOptions(options), timeoutMs: pace.requestTimeoutMs, ...NO_RETRY };
    const { signal } = call;
    const { name } = this;
    signal?.throwIfAborted();
    const elapsed = stopwatch(client);
    let failures = 0;
    let attempts = 0;
    const timeout = () => {
      const elapsedMs = elapsed();
      const message = `${api.id}: ${name} is not done after ${attempts} polls in ${elapsedMs} ms; it goes on`;
      return new WaitTimeoutError(api, message, { ...this.#context(), attempts, elapsedMs });
    };
    for (;;) {
      // Whoever else asked through this handle may have seen it meanwhile.
      const end = this.#end();
      if (end) return yield end;
      const left = pace.timeoutMs - (attempts && elapsed());
      if (attempts && left <= 0) throw timeout();
      attempts++;
      let state: OperationState<TOperation> | undefined;
      let waited: boolean | undefined;
      let retryAfterMs: number | undefined;
      let pauseEndMs = pace.timeoutMs;
      try {
        // A wait that may take no time (0) asks once all the same.
        const result = await withTimeout((signal) => step({ ...call, signal }, left), {
          signal,
          timeoutMs: left || Infinity,
          timeout,
        });
        failures = 0;
        if (!result.operation) continue;
        state = this.#observe(result.operation);
        waited = result.waited;
      } catch (error) {
        signal?.throwIfAborted();
        if (this.#end()) continue;
        const elapsedMs = elapsed();
        addContext(error, { ...this.#context(), attempts, elapsedMs });
        if (!(error instanceof RpcError)) throw error;
        const early = isNotFound(error) && elapsedMs < pace.notFoundGraceMs;
        if (early) pauseEndMs = Math.min(pauseEndMs, pace.notFoundGraceMs);
        // Credentials that could be had before will be had again.
        const unsent = this.#seen && error.code === 'UNAUTHENTICATED' && !error.httpStatus;
        const passing = early || unsent || isTransient(error);
        if (!passing || ++failures >= pace.maxConsecutiveFailures) throw error;
        retryAfterMs = error.retryAfterMs;
      }
      if (state) yield state;
      if (state && state.state !== 'running') return;
      if (waited) continue;
      const leastMs = Math.max(pace.initialDelayMs, retryAfterMs ?? 0);
      const ms = backoff(pace, attempts, leastMs, (1 + Math.random()) / 2);
      const delayMs = Math.max(0, Math.min(ms, pauseEndMs - elapsed()));
      emitEvent(client, { type: 'poll', operationName: name, attempts, delayMs });
      await pause(client, delayMs, signal);
    }
  }

  #end(): FinalState<TOperation> | undefined {
    return this.#last?.state === 'running' ? undefined : this.#last;
  }

  /** Who asks: the same for every request of the handle, unless a call says otherwise. */
  #caller({ headers, quotaProject }: CallOptions = {}): CallOptions {
    const own = this.#options;
    return { headers: headers ?? own.headers, quotaProject: quotaProject ?? own.quotaProject };
  }

  /** For the requests of a wait, which the handle's signal ends too. */
  #callOptions(options: PollOptions = {}): CallOptions {
    return { signal: options.signal ?? this.#options.signal, ...this.#caller(options) };
  }

  #context(): ErrorContext {
    return { operationName: this.name, lastOperation: this.#last?.operation };
  }

  #get(options: CallOptions): Promise<TOperation> {
    return this.#explained(get(this.#client, { name: this.name }, options));
  }

  /** The state of an operation that the service showed. An answer may come late; an end is final. */
  #observe(operation: TOperation): OperationState<TOperation> {
    const state = this.#end() ?? stateOf(this.#client.api, operation, this.name);
    const before = this.#last?.state;
    this.#last = state;
    this.#seen = true;
    if (state.state !== before) {
      const { name: operationName } = this;
      emitEvent(this.#client, { type: 'state', operationName, state: state.state, before });
    }
    return state;
  }

  /** Adds to the errors of a call what only the handle knows. */
  async #explained<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (cause) {
      if (this.#seen && isGone(cause)) {
        const message = `${this.name} was there and is gone`;
        throw new OperationExpiredError(this.#client.api, message, { ...this.#context(), cause });
      }
      addContext(cause, this.#context());
      throw cause;
    }
  }
}
