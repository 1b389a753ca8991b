import { retryAfterOf } from './answer.js';
import { pollDelay } from './backoff.js';
import { emitEvent } from './client.js';
import { pause } from './clock.js';
import { RpcError } from './errors.js';
import type { MethodKind } from './method.js';
import type { OperationRecord } from './operation-record.js';
import type { CallOptions } from './options.js';
import { isNotFound } from './transient.js';
import type { Loop, Turn, Waiter } from './waiter.js';

/**
 * One request of a loop.
 *
 * @param leftMs how long the most patient of those who wait goes on.
 * @param isWatched whether somebody wants to see every state.
 */
export type LoopStep<TOperation> = (
  call: CallOptions & { readonly timeoutMs: number },
  leftMs: number,
  isWatched: boolean,
) => Promise<Turn<TOperation>>;

export interface PollLoop<TOperation extends object> extends Loop<TOperation> {
  /** Tells all who wait what somebody else saw. */
  tell(turn: Turn<TOperation>): void;
}

/**
 * Sends one request after the other as long as anybody waits, and tells all of them what came of it:
 * however many wait, no more is sent than for one. Its requests and their pace are as the one wants
 * them who has waited longest. When the last one leaves it ends, and what is under way with it.
 *
 * @param begin makes the step of those who begin.
 */
export function pollLoop<TOperation extends object>(
  kind: MethodKind,
  record: OperationRecord<TOperation>,
  begin: () => LoopStep<TOperation>,
): PollLoop<TOperation> {
  const { client, name } = record;
  const waiters = new Set<Waiter<TOperation>>();
  let attempts = 0;
  let failures = 0;
  /** What the last request failed with. */
  let failure: unknown;
  /** Whether a pause comes before the next request, and how long the service asked it to be. */
  let isPaced = false;
  let retryAfterMs: number | undefined;
  let run = new AbortController();
  let rest = run;
  const longestLeftMs = () => Math.max(...[...waiters].map((waiter) => waiter.leftMs()));

  /** How long the pause is, in milliseconds; no longer than anybody waits. */
  function delayMs({ option, limits, elapsedMs }: Waiter<TOperation>): number {
    // Nothing grows from 0, and nothing stays there: that would be a hot loop.
    const growth = { ...limits, initialDelayMs: limits.initialDelayMs || 50 };
    const pace = option('pace') ?? ((attempt: number) => pollDelay(growth, attempt));
    const ms = pace(attempts, elapsedMs(), record.last?.operation);
    const least = Math.max(ms > 0 ? ms : 50, retryAfterMs ?? 0);
    // The last poll that may find it not there yet is that at the end of the grace.
    const graceMs = isNotFound(failure) ? limits.notFoundGraceMs - elapsedMs() : Infinity;
    return Math.max(0, Math.min(limits.maxDelayMs || 50, least, graceMs, longestLeftMs()));
  }

  function expire(): void {
    for (const waiter of waiters) waiter.expire();
  }

  async function pauseFor(first: Waiter<TOperation>): Promise<void> {
    rest = new AbortController();
    const { signal } = rest;
    const ms = delayMs(first);
    emitEvent(client, { type: 'poll', operationName: name, attempts, delayMs: ms });
    await pause(client, ms, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    expire();
  }

  async function repeat(): Promise<void> {
    run = new AbortController();
    const { signal } = run;
    const step = begin();
    while (!signal.aborted) {
      let turn: Turn<TOperation> | undefined;
      try {
        expire();
        let [first] = waiters;
        if (first && isPaced) await pauseFor(first);
        [first] = waiters;
        if (signal.aborted || !first) return;
        const { requestTimeoutMs: timeoutMs } = first.limits;
        const headers = first.option('headers');
        const quotaProject = first.option('quotaProject');
        const call = { headers, quotaProject, timeoutMs, signal };
        const isWatched = [...waiters].some(({ isWatching }) => isWatching);
        const leftMs = longestLeftMs();
        attempts++;
        for (const waiter of waiters) waiter.attempts = attempts;
        turn = await step(call, leftMs, isWatched);
        failure = undefined;
        failures = 0;
      } catch (error) {
        failure = error;
        failures++;
      }
      if (signal.aborted) return;
      isPaced = !turn || (!!turn.state && !turn.waited);
      retryAfterMs = turn?.state
        ? retryAfterOf(turn.state.operation)
        : failure instanceof RpcError
          ? failure.retryAfterMs
          : undefined;
      for (const waiter of waiters) {
        if (turn) waiter.take(turn);
        else waiter.fail(failure, { kind, failures });
      }
    }
  }

  return {
    join(waiter, isUrgent) {
      waiters.add(waiter);
      if (waiters.size === 1) {
        attempts = waiter.attempts;
        failures = 0;
        isPaced = attempts > 0 && !isUrgent;
        void repeat();
      } else {
        waiter.attempts = attempts;
        if (isUrgent) rest.abort();
      }
    },
    leave(waiter) {
      waiters.delete(waiter);
      if (waiters.size) return;
      run.abort();
      rest.abort();
    },
    tell(turn) {
      for (const waiter of waiters) waiter.take(turn);
    },
  };
}
