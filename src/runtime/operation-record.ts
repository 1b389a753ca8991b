import type { Client } from './api.js';
import { emitEvent } from './client.js';
import { now, stopwatch } from './clock.js';
import { merged } from './defaults.js';
import { addContext, type ErrorContext, OperationExpiredError, RpcError } from './errors.js';
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
  /** What a state is taken for, where it is known what has started the operation. */
  typed?: (state: OperationState<TOperation>) => OperationState<TOperation>;
  /** Called with the end, once. */
  onEnd?: (end: FinalState<TOperation>) => void;
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
  const { api } = client;
  const record: OperationRecord<TOperation> = {
    client,
    name,
    options: merged(options),
    clock: stopwatch(client),
    last,
    lastMs: now(client),
    isSeen,
    isAnswered: false,
    end: () => finalOf(record.last),
    context: () => ({ operationName: name, lastOperation: record.last?.operation }),
    observe(operation) {
      const end = record.end();
      if (end) return end;
      const before = record.last?.state;
      const shown = stateOf(api, operation, name);
      const next = record.typed?.(shown) ?? shown;
      const { state } = next;
      record.last = next;
      record.lastMs = now(client);
      record.isSeen = record.isAnswered = true;
      if (state !== before)
        emitEvent(client, { type: 'state', operationName: name, state, before });
      if (state !== 'running') record.onEnd?.(next as FinalState<TOperation>);
      return next;
    },
    explained: (call) =>
      call.catch((cause: unknown) => {
        record.isAnswered ||= cause instanceof RpcError && !!cause.httpStatus;
        const context = record.context();
        if (record.isSeen && isGone(cause)) {
          const message = `${name} was there and is gone`;
          throw new OperationExpiredError(api, message, { ...context, cause });
        }
        addContext(cause, context);
        throw cause;
      }),
  };
  return record;
}

/** A state that is an end; undefined for any other. */
export function finalOf<TOperation>(
  state: OperationState<TOperation> | undefined,
): FinalState<TOperation> | undefined {
  return state?.state === 'running' ? undefined : state;
}

/** By its handle, which shows it to nobody: those who watch many share what the handle knows. */
const records = new WeakMap<object, object>();

export function keepRecord<TOperation extends object>(
  handle: object,
  record: OperationRecord<TOperation>,
): void {
  records.set(handle, record);
}

export function isHandle(value: unknown): boolean {
  return records.has(Object(value));
}

export function recordOfHandle<TOperation extends object>(
  handle: object,
): OperationRecord<TOperation> {
  return records.get(handle) as OperationRecord<TOperation>;
}
