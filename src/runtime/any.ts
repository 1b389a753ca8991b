import type { OperationTarget } from './handle-of.js';
import type { SavedOperation } from './operation-handle.js';
import type { CallOptions, PollOptions, WaitOptions } from './options.js';
import type { FinalState, OperationState } from './state.js';

/** A state of an operation of any API. */
export type AnyState = OperationState<object>;

/** How an operation of any API ended. */
export type AnyFinalState = FinalState<object>;

/** What the handles of all APIs have in common: those of several fit into one list. */
export interface AnyHandle extends AsyncIterable<AnyState> {
  readonly name: string;
  readonly last: (AnyState & { readonly at: Date }) | undefined;
  poll(options?: Omit<CallOptions, 'retry'>): Promise<AnyState>;
  wait(options?: WaitOptions<never>): Promise<AnyFinalState>;
  result(options?: WaitOptions<never>): Promise<unknown>;
  states(options?: PollOptions): AsyncGenerator<AnyState, void, undefined>;
  toJSON(): SavedOperation;
}

/** What the clients of all APIs that can read operations have in common. */
export interface AnyClient {
  operation(target: OperationTarget, options?: PollOptions): AnyHandle;
  isOperationName(text: unknown): boolean;
}
