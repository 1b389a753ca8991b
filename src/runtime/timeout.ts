import { onAbort } from './abort.js';

/** The longest delay that `setTimeout` keeps; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Runs `work` until it settles, a signal aborts or the time is over, whichever comes first. In the
 * end there is no timer and no listener, and the signal that `work` got is aborted if it lost.
 *
 * @param work never throws: it rejects.
 * @param signals any of them ends it.
 * @param timeout makes what to throw when the time is over.
 * @throws the signal's own reason, or what `timeout` makes.
 */
export function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signals: readonly (AbortSignal | undefined)[],
  timeoutMs: number = Infinity,
  timeout?: () => Error,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    for (const signal of signals) signal?.throwIfAborted();
    const inner = new AbortController();
    const stop = () => {
      clearTimeout(timer);
      for (const stop of stops) stop?.();
    };
    const lose = (reason: unknown, own?: unknown) => {
      stop();
      reject(reason);
      // The error of a timeout is for the caller alone: what `work` makes of its reason is lost.
      inner.abort(own);
    };
    const timer =
      timeoutMs <= LONGEST_MS ? setTimeout(() => lose(timeout?.()), timeoutMs) : undefined;
    const stops = signals.map(
      (signal) => signal && onAbort(signal, () => lose(signal.reason, signal.reason)),
    );
    work(inner.signal).finally(stop).then(resolve, reject);
  });
}

/** The default sleep. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, LONGEST_MS));
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
