import type { Client, PollStep } from './api.js';
import { findCall } from './call.js';
import { cancelStep } from './cancel-step.js';
import { merged, NO_RETRY } from './defaults.js';
import { OperationExpiredError } from './errors.js';
import { cancel, get, remove } from './methods.js';
import { operationError } from './operation-error.js';
import type { OperationHandle } from './operation-handle.js';
import { finalOf, keepRecord, type OperationRecord } from './operation-record.js';
import type { CallOptions, PollOptions, WaitOptions } from './options.js';
import { pollLoop } from './poll-loop.js';
import { sharedCall } from './shared-call.js';
import type { OperationState } from './state.js';
import { isTransient } from './transient.js';
import { waitPolicy } from './wait-policy.js';
import type { Waiter } from './waiter.js';

type HandleTypes<TOperation> = Record<'cancel' | 'delete' | 'get', object> & {
  readonly operation: TOperation;
};

/** The handle on the operation of a record. */
export function handleOf<TOperation extends object>(
  record: OperationRecord<TOperation>,
): OperationHandle<TOperation> {
  const { name, options: own, explained, observe, end } = record;
  const { headers, quotaProject } = own;
  const client = record.client as Client<HandleTypes<TOperation>>;
  const { api, endpointOf } = client;
  const request = { name };
  /** The same caller for every request of the handle, unless a call says otherwise. */
  const callOf = (...options: (CallOptions | undefined)[]) =>
    merged<CallOptions>({ headers, quotaProject }, ...options);

  const poll: PollStep<TOperation> = async (options) => ({
    operation: await explained(get(client, request, callOf(options, NO_RETRY))),
  });
  const wait = api.serverWait?.(record.client, name, poll) ?? poll;
  const polls = pollLoop(
    'get',
    record,
    () => (call, leftMs, isWatched) => (isWatched ? poll : wait)(call, leftMs),
  );

  const cancelling = sharedCall<void>();
  const sendCancel = (options?: CallOptions) =>
    cancelling.join(options?.signal, (signal) =>
      explained(cancel(client, request, callOf(options, { signal }))),
    );
  const cancels = pollLoop('cancel', record, () =>
    cancelStep(
      (call) => sendCancel({ ...call, ...NO_RETRY }),
      poll,
      (operation) => !!finalOf(observe(operation)),
    ),
  );

  record.onEnd = (state) => {
    cancels.tell(state);
    polls.tell(state);
  };

  /** @throws InvalidArgumentError for limits that are none, and the reason of a signal */
  const waiterOf = (options: WaitOptions<TOperation> = {}, stop?: AbortSignal) => {
    const signals = [stop, own.signal, options.signal];
    for (const signal of signals) signal?.throwIfAborted();
    const policy = waitPolicy(record.client, own, options);
    const waiter: Waiter<TOperation> = {
      ...policy,
      signals,
      isWatching: !!stop,
      startMs: record.clock(),
      attempts: 0,
    };
    return waiter;
  };

  async function* statesOf(options: PollOptions | undefined, stop: AbortSignal) {
    let last: OperationState<TOperation> | undefined;
    try {
      const waiter = waiterOf(options, stop);
      do {
        const isMissed = end() ?? (last && last !== record.last);
        last = isMissed ? record.last : await polls.join(waiter, (state) => state);
        if (last) yield last;
      } while (last?.state === 'running');
    } catch (error) {
      if (!stop.aborted) throw error;
    }
  }

  const handle: OperationHandle<TOperation> = {
    name,
    get last() {
      return record.last && { ...record.last, at: new Date(record.lastMs) };
    },
    async poll(options) {
      return observe(await explained(get(client, request, callOf(options, NO_RETRY))));
    },
    async wait(options) {
      const waiter = waiterOf(options);
      return end() ?? polls.join(waiter, finalOf);
    },
    async result(options) {
      const final = await handle.wait(options);
      if (final.state === 'succeeded') return final.response;
      throw operationError(api, final, record.context());
    },
    async cancel(options) {
      const isShared = cancelling.isUnderWay();
      try {
        await sendCancel(options);
      } catch (error) {
        // For whom it was sent may not send it again.
        if (!isShared || !isTransient(error)) throw error;
        await handle.cancel(options);
      }
    },
    async cancelAndWait(options) {
      const waiter = waiterOf(options);
      if (!end()) await cancels.join(waiter, () => true);
      return end() ?? polls.join(waiter, finalOf, true);
    },
    async delete(options) {
      try {
        await explained(remove(client, request, callOf(options)));
        record.isSeen = true;
      } catch (error) {
        if (!(error instanceof OperationExpiredError)) throw error;
      }
    },
    [Symbol.asyncIterator]: () => handle.states(),
    states(options) {
      const stop = new AbortController();
      const states = statesOf(options, stop.signal);
      const leave = states.return.bind(states);
      states.return = (value) => {
        stop.abort();
        return leave(value);
      };
      return states;
    },
    toJSON() {
      const endpoint = endpointOf(findCall(api, 'get', request)?.path ?? '');
      return { version: 1, api: api.id, name, endpoint, ...(record.isSeen && { seen: true }) };
    },
  };
  keepRecord(handle, record);
  return handle;
}
