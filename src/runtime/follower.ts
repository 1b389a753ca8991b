import { retryAfterOf } from './answer.js';
import type { ApiTypes, Client } from './api.js';
import { follow } from './follow.js';
import type { HandleOf, OperationTarget } from './handle-of.js';
import { isHandle, type OperationRecord, recordOfHandle } from './operation-record.js';
import type { PollOptions } from './options.js';
import type { OperationState } from './state.js';
import { isNotFound } from './transient.js';
import { goesOn, type WaitPolicy, waitPolicy } from './wait-policy.js';

export type Watched = Pick<ApiTypes, 'followed' | 'get' | 'operation'>;

/** What to watch: a handle of the client, or what it makes one of. */
export type WatchTarget<T extends Watched> = OperationTarget<T['followed']> | HandleOf<T>;

/** One of the operations of a watch. */
export interface Follower<T extends Watched> {
  readonly handle: HandleOf<T>;
  readonly record: OperationRecord<T['operation']>;
  readonly policy: WaitPolicy<T['operation']>;
  /** The state that was told last. */
  told?: OperationState['state'];
  /** Failed polls in a row. */
  failures: number;
  /** Why it is not watched any more. */
  failure?: unknown;
}

/** One turn of a watch: what it has come to so far moves the next. */
export interface WatchTurn {
  readonly attempts: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since the watch began. */
  readonly clock: () => number;
  isNotFound: boolean;
  retryAfterMs: number;
}

/**
 * @throws InvalidNameError for what is no name.
 * @throws InvalidArgumentError for a handle on another API or endpoint, whose operations are others.
 */
export function followerOf<T extends Watched>(
  client: Client<T>,
  target: WatchTarget<T>,
  options: PollOptions,
): Follower<T> {
  const own = isHandle(target) ? (target as HandleOf<T>) : undefined;
  // One of another API or endpoint is refused, like what was stored of it.
  const made = follow(client, own ? own.toJSON() : target, options);
  const handle = own ?? made;
  const record = recordOfHandle<T['operation']>(handle);
  return { handle, record, policy: waitPolicy(client, record.options, options), failures: 0 };
}

/** How long it is watched yet, in milliseconds. One that may take no time (0) is asked for once. */
export function leftMs(
  { timeoutMs }: Pick<WaitPolicy<never>, 'timeoutMs'>,
  { attempts, clock }: WatchTurn,
): number {
  return attempts === 1 && !timeoutMs ? Infinity : timeoutMs - clock();
}

/** Polls once, if its time is not over. @throws the signal's reason, and nothing else. */
export async function pollOnce<T extends Watched>(
  follower: Follower<T>,
  turn: WatchTurn,
): Promise<void> {
  const { handle, record, policy } = follower;
  const { attempts, signal } = turn;
  const left = leftMs(policy, turn);
  if (record.end() || left <= 0) return;
  const { headers, quotaProject, requestTimeoutMs } = policy;
  const timeoutMs = Math.min(requestTimeoutMs, left);
  let outcome: unknown;
  try {
    outcome = (await handle.poll({ signal, headers, quotaProject, timeoutMs })).operation;
    follower.failures = 0;
  } catch (error) {
    signal?.throwIfAborted();
    const failures = ++follower.failures;
    try {
      if (!goesOn(policy, record, error, 'get', failures, attempts, turn.clock())) throw error;
    } catch (failure) {
      // What `isPassing` throws ends this one alone.
      follower.failure = failure ?? error;
      return;
    }
    outcome = error;
  }
  turn.isNotFound ||= isNotFound(outcome);
  turn.retryAfterMs = Math.max(turn.retryAfterMs, retryAfterOf(outcome) ?? 0);
}
