import type { Client, PollResult, PollStep } from './api.js';
import { findCall } from './call.js';
import { cancelStep } from './cancel-step.js';
import { NO_RETRY } from './defaults.js';
import { OperationExpiredError } from './errors.js';
import { cancel, get, remove } from './methods.js';
import type { Operation, ResponseOf } from './operation.js';
import { operationError } from './operation-error.js';
import { keepRecord, type OperationRecord } from './operation-record.js';
import type { CallOptions, PollOptions, WaitOptions } from './options.js';
import { type PollLoop, pollLoop } from './poll-loop.js';
import { sharedCall } from './shared-call.js';
import type { FinalState, OperationState } from './state.js';
import { isTransient } from './transient.js';
import { waitPolicy } from './wait-policy.js';
import type { Turn, Waiter } from './waiter.js';

/** What `JSON.stringify` makes of a handle; `client.operation` makes a handle of it again. */
export interface SavedOperation {
  readonly version: 1;
  readonly api: string;
  readonly name: string;
  readonly endpoint: string;
  /** Whether the handle had seen its operation: if it is not found again, it has expired. */
  readonly seen?: boolean;
}

type HandleTypes<TOperation> = Record<'cancel' | 'delete' | 'get', object> & {
  readonly operation: TOperation;
};

/** One operation, followed by its name. Unless somebody waits it holds no connection and no timer. */
export class OperationHandle<TOperation extends object = Operation>
  implements AsyncIterable<OperationState<TOperation>>
{
  readonly name: string;
  readonly #client: Client<HandleTypes<TOperation>>;
  readonly #record: OperationRecord<TOperation>;
  readonly #polls: PollLoop<TOperation>;
  readonly #cancels: PollLoop<TOperation>;
  readonly #cancelling = sharedCall<void>();

  /** @internal Made by a client's `operation`. */
  constructor(record: OperationRecord<TOperation>) {
    const { name, client } = record;
    this.name = name;
    this.#client = client as Client<HandleTypes<TOperation>>;
    this.#record = record;
    keepRecord(this, record);
    const poll: PollStep<TOperation> = async (call) => ({
      operation: await this.#get({ ...call, ...NO_RETRY }),
    });
    const wait = client.api.serverWait?.(client, name, poll) ?? poll;
    const turn = ({ operation, waited }: PollResult<TOperation>): Turn<TOperation> =>
      operation ? { state: record.observe(operation), waited } : {};
    this.#polls = pollLoop(
      'get',
      record,
      () => async (call, leftMs, isWatched) => turn(await (isWatched ? poll : wait)(call, leftMs)),
    );
    this.#cancels = pollLoop('cancel', record, () =>
      cancelStep(
        (call) => this.#cancel({ ...call, ...NO_RETRY }),
        async (call, leftMs) => turn(await poll(call, leftMs)),
      ),
    );
    record.onEnd = (state) => {
      this.#cancels.tell({ state });
      this.#polls.tell({ state });
    };
  }

  /** What was last seen of the operation, here or by who made the handle of it, and when. */
  get last(): (OperationState<TOperation> & { readonly at: Date }) | undefined {
    return this.#record.last && { ...this.#record.last, at: new Date(this.#record.lastMs) };
  }

  /**
   * Asks once, without retries.
   *
   * @throws RpcError, OperationExpiredError, ProtocolError
   */
  async poll(options?: Omit<CallOptions, 'retry'>): Promise<OperationState<TOperation>> {
    const call = { ...options, ...this.#caller(options), ...NO_RETRY };
    return this.#record.observe(await this.#get(call));
  }

  /**
   * Polls until the operation is done, however it ended; at once where it is known to be. All who
   * wait on a handle share its polls, each with a signal and limits of its own. Where the API has a
   * wait method the service waits, up to 30 s a request, instead of this process; where it refuses
   * to, it is polled.
   *
   * @throws WaitTimeoutError, RpcError, OperationExpiredError, ProtocolError, the signal's reason
   */
  async wait(options?: WaitOptions<TOperation>): Promise<FinalState<TOperation>> {
    return this.#final(this.#waiter(options));
  }

  /**
   * Waits for the response; undefined where the operation has none.
   *
   * @throws OperationFailedError, OperationCancelledError, and what `wait` throws
   */
  async result(options?: WaitOptions<TOperation>): Promise<ResponseOf<TOperation> | undefined> {
    const final = await this.wait(options);
    if (final.state === 'succeeded') return final.response;
    throw operationError(this.#client.api, final, this.#record.context());
  }

  /**
   * Asks the service to cancel, and promises nothing more: `wait` tells what became of it. One is
   * under way at a time: who asks meanwhile shares it.
   *
   * @throws CancelUnsupportedError, RpcError, OperationExpiredError
   */
  async cancel(options?: CallOptions): Promise<void> {
    const isShared = this.#cancelling.isUnderWay();
    try {
      await this.#cancel({ ...options, ...this.#caller(options) });
    } catch (error) {
      // For whom it was sent may not send it again.
      if (!isShared || !isTransient(error)) throw error;
      await this.cancel(options);
    }
  }

  /**
   * Asks the service to cancel and waits for what really becomes of the operation. One that is
   * known to be done is not asked about again. The cancel keeps to the pace and the limits of the
   * polls: it is sent until the service answers it, and takes its part of `timeoutMs`.
   *
   * @throws CancelUnsupportedError, and what `wait` throws
   */
  async cancelAndWait(options?: WaitOptions<TOperation>): Promise<FinalState<TOperation>> {
    const waiter = this.#waiter(options);
    if (!this.#record.end()) await this.#cancels.join(waiter, () => true);
    return this.#final(waiter, true);
  }

  /**
   * Tells the service that nobody needs the operation any more; it goes on. One that was there and
   * is gone counts as deleted.
   *
   * @throws RpcError
   */
  async delete(options?: CallOptions): Promise<void> {
    const record = this.#record;
    try {
      const call = { ...options, ...this.#caller(options) };
      await record.explained(remove(this.#client, { name: this.name }, call));
      record.isSeen = true;
    } catch (error) {
      if (!(error instanceof OperationExpiredError)) throw error;
    }
  }

  /** `states()`, without options. */
  [Symbol.asyncIterator](): AsyncGenerator<OperationState<TOperation>, void, undefined> {
    return this.states();
  }

  /**
   * The state after every poll that got one, the final one last. Who is slow to ask for the next
   * misses those that others saw meanwhile, but for the newest. To leave ends what is under way.
   *
   * @throws what `wait` throws
   */
  states(options?: PollOptions): AsyncGenerator<OperationState<TOperation>, void, undefined> {
    const stop = new AbortController();
    const states = this.#states(this.#record, options, stop.signal);
    const end = states.return.bind(states);
    states.return = (value) => {
      stop.abort();
      return end(value);
    };
    return states;
  }

  /** Enough to go on in another process, and no secret. */
  toJSON(): SavedOperation {
    const { api, endpointOf } = this.#client;
    const { name } = this;
    const endpoint = endpointOf(findCall(api, 'get', { name })?.path ?? '');
    const seen = this.#record.isSeen && { seen: true };
    return { version: 1, api: api.id, name, endpoint, ...seen };
  }

  async *#states(
    record: OperationRecord<TOperation>,
    options: PollOptions | undefined,
    stop: AbortSignal,
  ): AsyncGenerator<OperationState<TOperation>, void, undefined> {
    let last: OperationState<TOperation> | undefined;
    try {
      const waiter = this.#waiter(options, stop);
      do {
        const isMissed = record.end() ?? (last && last !== record.last);
        last = isMissed ? record.last : await this.#polls.join(waiter, ({ state }) => state);
        if (last) yield last;
      } while (last?.state === 'running');
    } catch (error) {
      if (!stop.aborted) throw error;
    }
  }

  /** @throws InvalidArgumentError for limits that are none, and the reason of a signal */
  #waiter(options: WaitOptions<TOperation> = {}, stop?: AbortSignal): Waiter<TOperation> {
    const { client, options: own, clock } = this.#record;
    const signals = [stop, own.signal, options.signal];
    for (const signal of signals) signal?.throwIfAborted();
    const policy = waitPolicy<TOperation>(client, own, options);
    return { ...policy, signals, isWatching: !!stop, startMs: clock(), attempts: 0 };
  }

  async #final(waiter: Waiter<TOperation>, isUrgent?: boolean): Promise<FinalState<TOperation>> {
    const final = ({ state }: Turn<TOperation>) => (state?.state === 'running' ? undefined : state);
    return this.#record.end() ?? this.#polls.join(waiter, final, isUrgent);
  }

  /** Who asks: the same for every request of the handle, unless a call says otherwise. */
  #caller({ headers, quotaProject }: CallOptions = {}): CallOptions {
    const { options: own } = this.#record;
    return { headers: headers ?? own.headers, quotaProject: quotaProject ?? own.quotaProject };
  }

  #get(options: CallOptions): Promise<TOperation> {
    return this.#record.explained(get(this.#client, { name: this.name }, options));
  }

  #cancel({ signal, ...options }: CallOptions): Promise<void> {
    const request = { name: this.name };
    return this.#cancelling.join(signal, (signal) =>
      this.#record.explained(cancel(this.#client, request, { ...options, signal })),
    );
  }
}
