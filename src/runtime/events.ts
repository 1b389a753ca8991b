import type { RpcError } from './errors.js';
import type { CallKind } from './method.js';
import type { OperationState } from './state.js';

interface Request {
  readonly kind: CallKind;
  /** Without its query. */
  readonly url: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
}

/** What `onEvent` is told. No credentials, no headers and no bodies. */
export type OperationEvent = {
  /** As Discovery writes it: `file:v1`. */
  readonly api: string;
  readonly operationName?: string | undefined;
} & (
  | ({ readonly type: 'request' } & Request)
  /** The same request has its answer; `error` where that is a failure, or there is none. */
  | ({ readonly type: 'response'; readonly error?: unknown } & Request)
  /** The request goes out again in `delayMs`. */
  | ({ readonly type: 'retry'; readonly delayMs: number; readonly error: RpcError } & Request)
  /** A wait has polled `attempts` times, and does so again in `delayMs`. */
  | { readonly type: 'poll'; readonly attempts: number; readonly delayMs: number }
  /** A handle has seen its operation in another state than before, or for the first time. */
  | {
      readonly type: 'state';
      readonly state: OperationState['state'];
      readonly before: OperationState['state'] | undefined;
    }
);

/** An event without what every event of a client has. */
export type NewEvent = OperationEvent extends infer E
  ? E extends OperationEvent
    ? Omit<E, 'api'>
    : never
  : never;
