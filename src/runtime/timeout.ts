import { onAbort } from './abort.js';

/** The longest delay that `setTimeout` keeps; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** Calls back after a time, however long. @returns how to stop that. */
export function startTimer(ms: number, callback: () => void): () => void {
  const timer = ms <= LONGEST_MS ? setTimeout(callback, ms) : undefined;
  return () => clearTimeout(timer);
}

/** What ends work before it settles. */
export interface Limits {
  /** Any of them ends it. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Default: no limit. */
  readonly timeoutMs?: number;
  /** What to throw when the time is over. */
  readonly timeout?: () => Error;
}

/**
 * Runs `work` until it settles, a signal aborts or the time is over, whichever comes first. In the
 * end there is no timer and no listener, and the signal that `work` got is aborted if it lost.
 *
 * @param work never throws: it rejects.
 * @throws the signal's own reason, or what `timeout` makes.
 */
export function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { signals, timeoutMs = Infinity, timeout }: Limits,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    for (const signal of signals) signal?.throwIfAborted();
    const inner = new AbortController();
    /** Settles, and leaves nothing behind. */
    const end =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        for (const stop of stops) stop();
        settle(value);
      };
    const lose = end((reason: unknown) => {
      reject(reason);
      // The error of a timeout is for the caller alone: what `work` makes of its reason is lost.
      inner.abort(signals.find((signal) => signal?.aborted)?.reason);
    });
    const stops = [startTimer(timeoutMs, () => lose(timeout?.()))];
    for (const signal of signals) {
      if (signal) stops.push(onAbort(signal, () => lose(signal.reason)));
    }
    work(inner.signal).then(end(resolve), end(reject));
  });
}

/** The default sleep. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, LONGEST_MS));
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
