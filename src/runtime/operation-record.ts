import type { Client } from './api.js';
import { emitEvent } from './client.js';
import { now, stopwatch } from './clock.js';
import { addContext, type ErrorContext, OperationExpiredError, RpcError } from './errors.js';
import { reusable } from './headers.js';
import type { PollOptions } from './options.js';
import { type FinalState, type OperationState, stateOf } from './state.js';
import { isGone } from './transient.js';

/** What a handle knows of its operation, whoever asked. */
export interface OperationRecord<TOperation extends object> {
  readonly client: Client;
  readonly name: string;
  /** The handle's own. */
  readonly options: PollOptions;
  /** Milliseconds since the handle was made. */
  clock(): number;
  last: OperationState<TOperation> | undefined;
  /** When that was, in milliseconds since 1970. */
  lastMs: number;
  /** Whether the service itself showed it: from then on NOT_FOUND means gone. */
  isSeen: boolean;
  /** Whether any answer ever came: from then on what keeps others away may pass. */
  isAnswered: boolean;
  /** Called with the end, once. */
  onEnd(end: FinalState<TOperation>): void;
  end(): FinalState<TOperation> | undefined;
  context(): ErrorContext;
  /** The state of an operation that the service showed. An answer may come late; an end is final. */
  observe(operation: TOperation): OperationState<TOperation>;
  /** Adds to the errors of a call what only the handle knows. */
  explained<T>(call: Promise<T>): Promise<T>;
}

export function recordOf<TOperation extends object>(
  client: Client,
  name: string,
  options: PollOptions,
  last: OperationState<TOperation> | undefined,
  isSeen: boolean,
): OperationRecord<TOperation> {
  const record: OperationRecord<TOperation> = {
    client,
    name,
    options: { ...options, headers: reusable(options.headers) },
    clock: stopwatch(client),
    last,
    lastMs: now(client),
    isSeen,
    isAnswered: false,
    onEnd() {},
    end() {
      const { last } = record;
      return last?.state === 'running' ? undefined : last;
    },
    context: () => ({ operationName: name, lastOperation: record.last?.operation }),
    observe(operation) {
      const end = record.end();
      if (end) return end;
      const next = stateOf(client.api, operation, name);
      const { state } = next;
      const before = record.last?.state;
      record.last = next;
      record.lastMs = now(client);
      record.isSeen = record.isAnswered = true;
      if (state !== before) {
        emitEvent(client, { type: 'state', operationName: name, state, before });
      }
      if (next.state !== 'running') record.onEnd(next);
      return next;
    },
    async explained(call) {
      try {
        return await call;
      } catch (cause) {
        record.isAnswered ||= cause instanceof RpcError && cause.httpStatus !== undefined;
        if (record.isSeen && isGone(cause)) {
          const message = `${name} was there and is gone`;
          throw new OperationExpiredError(client.api, message, { ...record.context(), cause });
        }
        addContext(cause, record.context());
        throw cause;
      }
    },
  };
  return record;
}

/** By its handle, which shows it to nobody: those who watch many share what the handle knows. */
const records = new WeakMap<object, object>();

export function keepRecord<TOperation extends object>(
  handle: object,
  record: OperationRecord<TOperation>,
): void {
  records.set(handle, record);
}

/** The record of a handle; undefined for anything else. */
export function recordOfHandle<TOperation extends object>(
  handle: object,
): OperationRecord<TOperation> | undefined {
  return records.get(handle) as OperationRecord<TOperation> | undefined;
}
