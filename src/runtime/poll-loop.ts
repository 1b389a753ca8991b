import { retryAfterOf } from './answer.js';
import { emitEvent } from './client.js';
import { pause } from './clock.js';
import type { MethodKind } from './method.js';
import type { OperationRecord } from './operation-record.js';
import type { CallOptions } from './options.js';
import { startTimer, withTimeout } from './timeout.js';
import { isNotFound } from './transient.js';
import { delayOf, goesOn, type WaitProgress, waitTimeout } from './wait-policy.js';
import type { Turn, Waiter } from './waiter.js';

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

export interface PollLoop<TOperation extends object> {
  /**
   * Takes part until a turn gives something.
   *
   * @param isUrgent whether the next request should go out at once.
   * @throws WaitTimeoutError, the signal's reason, and what a request failed with
   */
  join<T>(
    waiter: Waiter<TOperation>,
    get: (turn: Turn<TOperation>) => T | undefined,
    isUrgent?: boolean,
  ): Promise<T>;
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
  const { client, name, clock } = record;
  const waiters = new Set<Waiter<TOperation>>();
  let attempts = 0;
  let failures = 0;
  /** What the last request failed with. */
  let failure: unknown;
  /** Whether a pause comes before the next request, and how long the service asked it to be. */
  let isPaced = false;
  let retryAfterMs: number | undefined;
  let run = new AbortController();
  let sleeping = run;
  let isAsking = false;

  const elapsedMs = ({ startMs }: Waiter<TOperation>) => clock() - startMs;
  // One that may take no time (0) asks once all the same.
  const leftMs = (waiter: Waiter<TOperation>) =>
    waiter.timeoutMs - (waiter.attempts && elapsedMs(waiter));
  const progressOf = (waiter: Waiter<TOperation>): WaitProgress => ({
    attempts: waiter.attempts,
    elapsedMs: elapsedMs(waiter),
  });
  const timeout = (waiter: Waiter<TOperation>) => waitTimeout(record, progressOf(waiter));

  /** While a request is under way its time is that of the machine: nobody tells when it is over. */
  function startTimeout(waiter: Waiter<TOperation>): void {
    waiter.stopTimeout = startTimer(leftMs(waiter) || Infinity, () =>
      waiter.refuse?.(timeout(waiter)),
    );
  }

  function leave(waiter: Waiter<TOperation>): void {
    waiter.stopTimeout?.();
    waiters.delete(waiter);
    if (waiters.size) return;
    run.abort();
    sleeping.abort();
  }

  /** For what a caller gave: who throws, leaves. */
  function attempt(waiter: Waiter<TOperation>, work: () => void): void {
    try {
      work();
    } catch (error) {
      waiter.refuse?.(error);
    }
  }

  function expire(): void {
    for (const waiter of waiters) {
      if (waiter.attempts && leftMs(waiter) <= 0) waiter.refuse?.(timeout(waiter));
    }
  }

  function tell(turn: Turn<TOperation>): void {
    for (const waiter of waiters) {
      attempt(waiter, () => {
        if (turn.state) waiter.onProgress?.(turn.state);
        waiter.accept?.(turn);
      });
    }
  }

  function tellFailure(): void {
    for (const waiter of waiters) {
      attempt(waiter, () => {
        if (!goesOn(waiter, record, failure, { kind, failures, ...progressOf(waiter) }))
          throw failure;
      });
    }
  }

  /** How long the pause is, in milliseconds, as the one wants it who has waited longest. */
  const pauseMs = (waiter: Waiter<TOperation>) =>
    delayOf(waiter, {
      attempts,
      elapsedMs: elapsedMs(waiter),
      isNotFound: isNotFound(failure),
      retryAfterMs,
      lastOperation: record.last?.operation,
    });

  /** Pauses until the next request is due. Those whose time is over leave meanwhile. */
  async function rest(totalMs: number): Promise<void> {
    const dueMs = clock() + totalMs;
    let leftOfPauseMs = totalMs;
    while (isPaced && waiters.size) {
      sleeping = new AbortController();
      const { signal } = sleeping;
      const delayMs = Math.min(leftOfPauseMs, ...[...waiters].map(leftMs));
      emitEvent(client, { type: 'poll', operationName: name, attempts, delayMs });
      await pause(client, delayMs, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
      expire();
      // A sleep may end a little early.
      leftOfPauseMs = signal.aborted ? dueMs - clock() : leftOfPauseMs - delayMs;
      if (leftOfPauseMs <= 0) return;
    }
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
        if (first && isPaced) await rest(pauseMs(first));
        [first] = waiters;
        if (signal.aborted || !first) return;
        const { headers, quotaProject, requestTimeoutMs: timeoutMs } = first;
        const isWatched = [...waiters].some(({ isWatching }) => isWatching);
        const left = Math.max(...[...waiters].map(leftMs));
        attempts++;
        isAsking = true;
        for (const waiter of waiters) {
          startTimeout(waiter);
          waiter.attempts = attempts;
        }
        turn = await step({ headers, quotaProject, timeoutMs, signal }, left, isWatched);
        failure = undefined;
        failures = 0;
      } catch (error) {
        failure = error;
        failures++;
      }
      if (signal.aborted) return;
      isAsking = false;
      for (const waiter of waiters) waiter.stopTimeout?.();
      const { state, waited } = turn ?? {};
      isPaced = !turn || (!!state && !waited);
      retryAfterMs = retryAfterOf(failure ?? state?.operation);
      if (turn) tell(turn);
      else tellFailure();
    }
  }

  function enter(waiter: Waiter<TOperation>, isUrgent?: boolean): void {
    waiters.add(waiter);
    if (waiters.size === 1) {
      attempts = waiter.attempts;
      failures = 0;
      isPaced = attempts > 0 && !isUrgent;
      isAsking = false;
      void repeat();
      return;
    }
    if (isAsking) startTimeout(waiter);
    else if (isUrgent) isPaced = false;
    waiter.attempts = attempts;
    sleeping.abort();
  }

  return {
    tell,
    join<T>(
      waiter: Waiter<TOperation>,
      get: (turn: Turn<TOperation>) => T | undefined,
      isUrgent?: boolean,
    ) {
      const work = (signal: AbortSignal) =>
        new Promise<T>((resolve, reject) => {
          const stop = () => leave(waiter);
          signal.addEventListener('abort', stop);
          waiter.refuse = (reason) => {
            stop();
            reject(reason);
          };
          waiter.accept = (turn) => {
            const value = get(turn);
            if (value === undefined) return;
            stop();
            resolve(value);
          };
          enter(waiter, isUrgent);
        });
      return withTimeout(work, { signals: waiter.signals });
    },
  };
}
