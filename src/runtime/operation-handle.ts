import type { Api } from './api.js';
import {
  addContext,
  contextOf,
  type ErrorContext,
  isNotFound,
  isTransient,
  type Known,
  OperationCancelledError,
  OperationExpiredError,
  OperationFailedError,
  ProtocolError,
  RpcError,
  WaitTimeoutError,
} from './errors.js';
import {
  type FinalState,
  type Operation,
  type OperationState,
  type ResponseOf,
  stateOf,
} from './operation.js';
import type { CallOptions, PollOptions, PollPace } from './options.js';
import { delay, settings } from './time.js';

/** What `JSON.stringify` makes of a handle; `client.operation` makes a handle of it again. */
export interface SavedOperation {
  readonly version: 1;
  readonly api: string;
  readonly name: string;
  readonly endpoint: string;
}

/** What a handle needs of its client. */
export interface HandleClient<TOperation> {
  readonly api: Api;
  /** What holds unless a handle or a wait says otherwise, the stronger last. */
  readonly paces: readonly (PollPace | undefined)[];
  readonly endpoint: string;
  get(options: CallOptions): Promise<TOperation>;
  /** The service's own wait, for a protobuf duration, where it has one for this operation. */
  readonly wait: ((timeout: string, options: CallOptions) => Promise<TOperation>) | undefined;
  cancel(options: CallOptions | undefined): Promise<void>;
  delete(options: CallOptions | undefined): Promise<void>;
  pause(ms: number, signal: AbortSignal | undefined): Promise<void>;
  now(): number;
}

const PACE = {
  initialDelayMs: 1000,
  maxDelayMs: 60_000,
  multiplier: 2,
  maxConsecutiveFailures: 60,
  notFoundGraceMs: 10_000,
  timeoutMs: Number.POSITIVE_INFINITY,
  requestTimeoutMs: 60_000,
};

/** How long the service is asked to wait at most, in milliseconds: proxies like to end longer requests. */
const SERVER_WAIT_MS = 30_000;
/** How much sooner it should answer than its request would end. */
const SERVER_WAIT_MARGIN_MS = 5_000;
const ONCE = { maxAttempts: 1 };

/** One operation, followed by its name. It holds no connection, timer or credentials. */
export class OperationHandle<TOperation extends object = Operation>
  implements AsyncIterable<OperationState<TOperation>>
{
  readonly name: string;
  readonly #client: HandleClient<TOperation>;
  readonly #options: PollOptions;
  #last: OperationState<TOperation> | undefined;
  /** Whether the service itself showed it here: from then on NOT_FOUND means gone. */
  #seen = false;
  /** Whether the service's own wait, if there is one, has not been refused yet. */
  #serverWaits = true;

  /** @internal Made by a client's `operation`. */
  constructor(
    client: HandleClient<TOperation>,
    name: string,
    last: TOperation | undefined,
    options: PollOptions,
  ) {
    this.#client = client;
    this.name = name;
    this.#last = last && stateOf(last, name);
    this.#options = options;
  }

  /**
   * Asks once, without retries.
   *
   * @throws RpcError, OperationExpiredError, ProtocolError
   */
  poll(options?: CallOptions): Promise<OperationState<TOperation>> {
    return this.#observed(this.#client.get({ ...options, retry: ONCE }));
  }

  /**
   * Polls until the operation is done, however it ended; at once where it is known to be. Where the
   * API has a wait method the service waits, up to 30 s a request, instead of this process; where it
   * refuses to, it is polled.
   *
   * @throws WaitTimeoutError, RpcError, OperationExpiredError, ProtocolError, the signal's reason
   */
  async wait(options?: PollOptions): Promise<FinalState<TOperation>> {
    const states = this.#states(options, this.#client.wait);
    for (;;) {
      const { value } = await states.next();
      if (value && value.state !== 'running') return value;
    }
  }

  /**
   * Waits for the response; undefined where the operation has none.
   *
   * @throws OperationFailedError, OperationCancelledError, and what `wait` throws
   */
  async result(options?: PollOptions): Promise<ResponseOf<TOperation> | undefined> {
    const final = await this.wait(options);
    if (final.state === 'succeeded') return final.response;
    const EndError = final.state === 'failed' ? OperationFailedError : OperationCancelledError;
    throw new EndError(final.error, this.#context());
  }

  /**
   * Asks the service to cancel, and promises nothing more: `wait` tells what became of it.
   *
   * @throws CancelUnsupportedError, RpcError, OperationExpiredError
   */
  cancel(options?: CallOptions): Promise<void> {
    return this.#explained(this.#client.cancel(options));
  }

  /**
   * Asks the service to cancel and waits for what really becomes of the operation. One that is
   * known to be done is not asked about again.
   *
   * @throws what `cancel` and `wait` throw
   */
  async cancelAndWait(options?: PollOptions): Promise<FinalState<TOperation>> {
    if (!this.#isDone()) {
      const call = this.#callOptions(options);
      try {
        await this.cancel(call);
      } catch (error) {
        // One that ended a moment ago may refuse; then its end is the answer.
        if (!(error instanceof RpcError) || error.code !== 'FAILED_PRECONDITION') throw error;
        if ((await this.poll(call)).state === 'running') throw error;
      }
    }
    return this.wait(options);
  }

  /**
   * Tells the service that nobody needs the operation any more; it goes on. One that was there and
   * is gone counts as deleted.
   *
   * @throws RpcError
   */
  async delete(options?: CallOptions): Promise<void> {
    try {
      await this.#explained(this.#client.delete(options));
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
    const { api, endpoint } = this.#client;
    return { version: 1, api: api.id, name: this.name, endpoint };
  }

  async *#states(
    options: PollOptions = {},
    serverWait?: HandleClient<TOperation>['wait'],
  ): AsyncGenerator<OperationState<TOperation>, void, undefined> {
    const client = this.#client;
    const pace = settings(client.api, PACE, ...client.paces, this.#options, options);
    const call = this.#callOptions(options);
    call.signal?.throwIfAborted();
    if (this.#last && this.#isDone()) return yield this.#last;
    const started = client.now();
    const elapsed = () => client.now() - started;
    let failures = 0;
    for (let attempts = 0; ; ) {
      // Read once, for the deadline and for what the request may take: the clock moves in between.
      const elapsedMs = attempts && elapsed();
      const left = pace.timeoutMs - elapsedMs;
      if (attempts && left <= 0) {
        const message = `${client.api.id}: ${this.name} is not done after ${attempts} polls in ${elapsedMs} ms; it goes on`;
        throw new WaitTimeoutError(message, { ...this.#context(), attempts, elapsedMs });
      }
      attempts++;
      // A wait that may take no time (0) asks once all the same.
      const timeoutMs = Math.min(pace.requestTimeoutMs, left || Number.POSITIVE_INFINITY);
      const waitMs = Math.min(SERVER_WAIT_MS, Math.min(timeoutMs, left) - SERVER_WAIT_MARGIN_MS);
      const wait = this.#serverWaits && failures === 0 && waitMs > 0 ? serverWait : undefined;
      let state: OperationState<TOperation> | undefined;
      let retryAfterMs: number | undefined;
      try {
        const once = { ...call, timeoutMs, retry: ONCE };
        state = await this.#observed(
          wait ? wait(`${(waitMs / 1000).toFixed(3)}s`, once) : client.get(once),
        );
        failures = 0;
      } catch (error) {
        call.signal?.throwIfAborted();
        addContext(error, { attempts, elapsedMs: elapsed() });
        const transient = isTransient(error);
        if (wait && !transient) {
          // It is not there, or not for this caller: a poll tells what is wrong, if anything is.
          this.#serverWaits = false;
          continue;
        }
        const early = isNotFound(error) && elapsed() < pace.notFoundGraceMs;
        if (!early && !transient) throw error;
        if (++failures >= pace.maxConsecutiveFailures) throw error;
        retryAfterMs = error.retryAfterMs;
      }
      if (state) yield state;
      if (state && state.state !== 'running') return;
      // Half of what it was asked for is a wait; less, time and again, would be a hot loop.
      if (state && wait && elapsed() - elapsedMs >= waitMs / 2) continue;
      const least = (bound: number) => Math.max(pace.initialDelayMs, bound / 2);
      const pause = delay(pace, attempts, retryAfterMs, least);
      await client.pause(Math.max(0, Math.min(pause, pace.timeoutMs - elapsed())), call.signal);
    }
  }

  #isDone(): boolean {
    return this.#last !== undefined && this.#last.state !== 'running';
  }

  #callOptions({ signal, headers, quotaProject }: PollOptions = {}): CallOptions {
    const own = this.#options;
    return {
      signal: signal ?? own.signal,
      headers: headers ?? own.headers,
      quotaProject: quotaProject ?? own.quotaProject,
    };
  }

  #context(): ErrorContext & Pick<Known, 'operationName' | 'lastOperation'> {
    const lastOperation = this.#last?.operation as Operation | undefined;
    return { ...contextOf(this.#client.api), operationName: this.name, lastOperation };
  }

  /** The state of an operation that the service showed. */
  async #observed(call: Promise<TOperation>): Promise<OperationState<TOperation>> {
    const state = stateOf(await this.#explained(call), this.name);
    if (!state) throw new ProtocolError('what came back is no operation', this.#context());
    this.#last = state;
    this.#seen = true;
    return state;
  }

  /** Adds to the errors of a call what only the handle knows. */
  async #explained<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (this.#seen && isNotFound(error)) {
        const message = `${this.name} was there and is gone`;
        throw new OperationExpiredError(message, { ...this.#context(), cause: error });
      }
      addContext(error, this.#context());
      throw error;
    }
  }
}
