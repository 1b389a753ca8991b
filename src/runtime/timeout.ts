/** The longest delay that `setTimeout` keeps; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** What ends work before it settles. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** Default: no limit. */
  readonly timeoutMs?: number;
  /** What to throw when the time is over. */
  readonly timeout?: () => Error;
}

/**
 * Runs `work` until it settles, the signal aborts or the time is over, whichever comes first. In the
 * end there is no timer and no listener, and the signal that `work` got is aborted if it lost.
 *
 * @param work never throws: it rejects.
 * @throws the signal's own reason, or what `timeout` makes.
 */
export function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { signal, timeoutMs = Infinity, timeout }: Limits,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted();
    const inner = new AbortController();
    /** Settles, and leaves nothing behind. */
    const end =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        settle(value);
      };
    const lose = end((reason: unknown) => {
      reject(reason);
      // The error of a timeout is for the caller alone: what `work` makes of its reason is lost.
      inner.abort(signal?.reason);
    });
    const abort = () => lose(signal?.reason);
    const timer =
      timeoutMs <= LONGEST_MS ? setTimeout(() => lose(timeout?.()), timeoutMs) : undefined;
    signal?.addEventListener('abort', abort);
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
