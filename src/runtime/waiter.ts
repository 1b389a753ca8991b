import type { OperationState } from './state.js';
import type { WaitPolicy } from './wait-policy.js';

/** What one request of a loop came to. */
export interface Turn<TOperation> {
  /** Absent where the next request should go out at once. */
  readonly state?: OperationState<TOperation> | undefined;
  /** Whether the service has taken its time for it already. */
  readonly waited?: boolean | undefined;
}

/** One who waits for an operation: with the options of the wait, or else of the handle or the client. */
export interface Waiter<TOperation> extends WaitPolicy<TOperation> {
  /** Any of them ends its wait. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Whether it wants to see every state, and not only the end. */
  readonly isWatching: boolean;
  /** By the record's clock. */
  readonly startMs: number;
  /** Requests since it began, or since those began whom it joined. */
  attempts: number;
  accept?: (turn: Turn<TOperation>) => void;
  stopTimeout?: () => void;
  refuse?: (reason: unknown) => void;
}
