import { retryAfterOf } from './answer.js';
import type { PollStep } from './api.js';
import { emitEvent } from './client.js';
import { pause } from './clock.js';
import type { MethodKind } from './method.js';
import type { OperationRecord } from './operation-record.js';
import type { OperationState } from './state.js';
import { withTimeout } from './timeout.js';
import { isNotFound } from './transient.js';
import { delayOf, goesOn, waitTimeout } from './wait-policy.js';
import type { Waiter } from './waiter.js';

export interface PollLoop<TOperation extends object> {
  /**
   * Takes part until a request gives something.
   *
   * @param isUrgent whether the next request should go out at once.
   * @throws WaitTimeoutError, the signal's reason, and what a request failed with
   */
  join<T>(
    waiter: Waiter<TOperation>,
    get: (state: OperationState<TOperation> | undefined) => T | undefined,
    isUrgent?: boolean,
  ): Promise<T>;
  /** Tells all who wait what was seen, here or by somebody else. */
  tell(state: OperationState<TOperation> | undefined): void;
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
  begin: () => PollStep<TOperation>,
): PollLoop<TOperation> {
  const { client, name, clock } = record;
  const waiters = new Set<Waiter<TOperation>>();
  let attempts = 0;
  /** In a row. */
  let failures = 0;
  /** Whether the last request found no operation. */
  let isLost = false;
  /** Whether a pause comes before the next request, and how long the service asked it to be. */
  let isPaced = false;
  let retryAfterMs: number | undefined;
  let run = new AbortController();
  let sleeping = run;

  const elapsedMs = ({ startMs }: Waiter<TOperation>) => clock() - startMs;
  // One that may take no time (0) asks once all the same.
  const leftMs = (waiter: Waiter<TOperation>) =>
    waiter.timeoutMs - (waiter.attempts && elapsedMs(waiter));
  const timeout = (waiter: Waiter<TOperation>) =>
    waitTimeout(record, waiter.attempts, elapsedMs(waiter));

  /** Who throws, leaves. */
  function each(take: (waiter: Waiter<TOperation>) => void): void {
    for (const waiter of waiters) {
      try {
        take(waiter);
      } catch (error) {
        waiter.refuse?.(error);
      }
    }
  }

  const tell: PollLoop<TOperation>['tell'] = (state) =>
    each((waiter) => {
      if (state) waiter.onProgress?.(state);
      waiter.accept?.(state);
    });

  const expire = () =>
    each((waiter) => {
      if (waiter.attempts && leftMs(waiter) <= 0) throw timeout(waiter);
    });

  /** Pauses until the next request is due. Those whose time is over leave meanwhile. */
  async function rest(): Promise<void> {
    const [first] = waiters;
    if (!first) return;
    const last = record.last?.operation;
    let restMs = delayOf(first, attempts, elapsedMs(first), isLost, retryAfterMs, last);
    const dueMs = clock() + restMs;
    while (isPaced && waiters.size && restMs > 0) {
      sleeping = new AbortController();
      const { signal } = sleeping;
      const delayMs = Math.min(restMs, ...[...waiters].map(leftMs));
      emitEvent(client, { type: 'poll', operationName: name, attempts, delayMs });
      await pause(client, delayMs, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
      expire();
      // A sleep may end a little early.
      restMs = signal.aborted ? dueMs - clock() : restMs - delayMs;
    }
  }

  async function ask(step: PollStep<TOperation>, signal: AbortSignal): Promise<void> {
    try {
      expire();
      if (isPaced) await rest();
      const [first] = waiters;
      if (!first) return;
      attempts++;
      let left = 0;
      let isWatched = false;
      for (const waiter of waiters) {
        left = Math.max(left, leftMs(waiter));
        isWatched ||= waiter.isWatching;
        waiter.attempts = attempts;
      }
      const call = { ...first, timeoutMs: first.requestTimeoutMs, signal };
      const { operation, waited } = await step(call, left, isWatched);
      if (signal.aborted) return;
      const state = operation && record.observe(operation);
      failures = 0;
      isLost = false;
      isPaced = !!operation && !waited;
      retryAfterMs = retryAfterOf(operation);
      tell(state);
    } catch (error) {
      if (signal.aborted) return;
      failures++;
      isLost = isNotFound(error);
      isPaced = true;
      retryAfterMs = retryAfterOf(error);
      each((waiter) => {
        if (!goesOn(waiter, record, error, kind, failures, waiter.attempts, elapsedMs(waiter)))
          throw error;
      });
    }
  }

  async function repeat(): Promise<void> {
    run = new AbortController();
    const { signal } = run;
    const step = begin();
    while (!signal.aborted) await ask(step, signal);
  }

  return {
    tell,
    join(waiter, get, isUrgent) {
      const work = (signal: AbortSignal) =>
        new Promise<NonNullable<ReturnType<typeof get>>>((resolve, reject) => {
          const leave = () => {
            waiters.delete(waiter);
            if (waiters.size) return;
            run.abort();
            sleeping.abort();
          };
          signal.addEventListener('abort', leave);
          waiter.refuse = (reason) => {
            leave();
            reject(reason);
          };
          waiter.accept = (state) => {
            const value = get(state);
            if (value == null) return;
            leave();
            resolve(value);
          };
          if (waiters.add(waiter).size > 1) {
            if (isUrgent) isPaced = false;
            waiter.attempts = attempts;
            sleeping.abort();
          } else {
            attempts = waiter.attempts;
            failures = 0;
            isPaced = !!attempts && !isUrgent;
            void repeat();
          }
        });
      return withTimeout(work, waiter.signals, leftMs(waiter) || Infinity, () => timeout(waiter));
    },
  };
}
