import type { OperationState } from './state.js';
import type { WaitPolicy } from './wait-policy.js';

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
  /** Takes what a request came to: no state where the next one goes out at once. */
  accept?: (state: OperationState<TOperation> | undefined) => void;
  refuse?: (reason: unknown) => void;
}
