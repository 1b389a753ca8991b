import { retryAfterOf } from './answer.js';
import type { ApiTypes, Client } from './api.js';
import { pause, stopwatch } from './clock.js';
import { InvalidArgumentError, OperationsError, WaitTimeoutError } from './errors.js';
import {
  type Follower,
  followerOf,
  leftMs,
  pollOnce,
  type Watched,
  type WatchTarget,
  type WatchTurn,
} from './follower.js';
import type { HandleOf } from './handle-of.js';
import { isObject, textOf } from './json-value.js';
import { list } from './list.js';
import type { PollOptions } from './options.js';
import type { OperationState } from './state.js';
import { withTimeout } from './timeout.js';
import { delayOf, type WaitPolicy, waitPolicy, waitTimeout } from './wait-policy.js';

/**
 * How to watch many operations: the pace is that of all, the limits are those of each. A handle's own
 * limits, and its `isPassing`, hold for it where these say nothing.
 */
export interface WatchOptions<T> extends PollOptions {
  /**
   * What lists the operations, where the API can: the request of a `list`, with a filter if it takes
   * one. Those that it does not show are polled.
   */
  readonly parent?: T extends { readonly list: infer R extends object } ? R : never;
  /** Polls under way at once, a whole number of at least 1. Default 10. */
  readonly concurrency?: number | undefined;
}

/** What became of one of the operations: another state, or why it is not watched any more. */
export type WatchResult<T extends Pick<ApiTypes, 'operation'>> =
  | { readonly handle: HandleOf<T>; readonly state: OperationState<T['operation']> }
  | { readonly handle: HandleOf<T>; readonly error: unknown };

/**
 * Watches many operations until all are done: with one list a turn for all of one parent, and polls
 * for those that it does not show. Handles share what is seen, and tell their events. It tells the
 * first state of each, every change and the end; that one fails for good, or that its `timeoutMs` is
 * over (WaitTimeoutError), ends nothing for the others.
 *
 * @param targets handles of this client, or what it makes them of; one given twice is told twice.
 * @throws InvalidNameError, InvalidArgumentError, the signal's reason
 */
export async function* watch<T extends Watched>(
  client: Client<T>,
  targets: Iterable<WatchTarget<T>>,
  options: WatchOptions<T> = {},
): AsyncGenerator<WatchResult<T>, void, undefined> {
  const { api } = client;
  const { signal, parent, concurrency = 10 } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new InvalidArgumentError(api, 'concurrency must be a whole number of at least 1');
  }
  const policy = waitPolicy<T['operation']>(client, options);
  const open = new Set<Follower<T>>();
  for (const target of targets) open.add(followerOf(client, target, options));
  const clock = stopwatch(client);
  for (let attempts = 1; open.size > 0; attempts++) {
    signal?.throwIfAborted();
    const turn: WatchTurn = { attempts, signal, clock, isNotFound: false, retryAfterMs: 0 };
    const unseen = new Set(open);
    if (parent && api.list) await listAll(client, parent, policy, unseen, turn);
    const queue = unseen.values();
    await Promise.all(
      Array.from({ length: Math.min(concurrency, unseen.size) }, async () => {
        for (const next of queue) await pollOnce(next, turn);
      }),
    );
    yield* tell(open, turn);
    if (open.size === 0) return;
    let delayMs = delayOf(policy, attempts, clock(), turn.isNotFound, turn.retryAfterMs);
    for (const { policy } of open) delayMs = Math.min(delayMs, policy.timeoutMs - clock());
    await pause(client, Math.max(0, delayMs), signal);
    yield* tell(open, turn);
  }
}

/** Tells what is new. Who has ended, failed for good or has no time left is open no more. */
function* tell<T extends Watched>(
  open: Set<Follower<T>>,
  { attempts, clock }: WatchTurn,
): Generator<WatchResult<T>, void, undefined> {
  for (const follower of open) {
    const { handle, record, policy } = follower;
    const { last } = record;
    const end = record.end();
    const elapsedMs = clock();
    const isOver = !end && elapsedMs >= policy.timeoutMs;
    const error = isOver ? waitTimeout(record, attempts, elapsedMs) : follower.failure;
    if (end || error) open.delete(follower);
    if (last && last.state !== follower.told) {
      follower.told = last.state;
      yield { handle, state: last };
    }
    if (error && !end) yield { handle, error };
  }
}

/** Takes those out of `unseen` that a list shows. A list that fails leaves them to be polled. */
async function listAll<T extends Watched>(
  client: Client<T>,
  parent: object,
  policy: WaitPolicy<T['operation']>,
  unseen: Set<Follower<T>>,
  turn: WatchTurn,
): Promise<void> {
  const { api } = client;
  const { headers, quotaProject, requestTimeoutMs } = policy;
  const followers = new Map<string, Follower<T>[]>();
  let timeoutMs = 0;
  for (const follower of unseen) {
    timeoutMs = Math.max(timeoutMs, leftMs(follower.policy, turn));
    const { name } = follower.handle;
    followers.set(name, [...(followers.get(name) ?? []), follower]);
  }
  const work = async (signal: AbortSignal) => {
    const call = { signal, headers, quotaProject, timeoutMs: requestTimeoutMs };
    const source = client as Client as Client<Pick<ApiTypes, 'list' | 'operation'>>;
    for await (const page of list(source, parent, call).pages()) {
      turn.retryAfterMs = Math.max(turn.retryAfterMs, retryAfterOf(page) ?? 0);
      for (const operation of page.operations.filter(isObject)) {
        const name = textOf(api.shape ? api.shape.nameOf(api, operation) : operation.name);
        for (const follower of followers.get(name) ?? []) {
          follower.record.observe(operation);
          follower.failures = 0;
          unseen.delete(follower);
        }
      }
      if (unseen.size === 0) return;
    }
  };
  try {
    await withTimeout(
      work,
      [turn.signal],
      timeoutMs,
      () => new WaitTimeoutError(api, 'the list took too long'),
    );
  } catch (error) {
    turn.signal?.throwIfAborted();
    if (!(error instanceof OperationsError)) throw error;
    turn.retryAfterMs = Math.max(turn.retryAfterMs, retryAfterOf(error) ?? 0);
  }
}
