import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';

/** The longest delay that `setTimeout` keeps; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Runs `work` until it settles, `signal` aborts or `timeoutMs` is over, whichever comes first. In the
 * end there is no timer and no listener, and the signal that `work` got is aborted if it lost.
 *
 * @param work never throws: it rejects.
 * @throws the signal's own reason, or what `timeout` makes.
 */
export function within<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
  timeoutMs?: number,
  timeout?: () => Error,
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
      (timeoutMs ?? Infinity) <= LONGEST_MS
        ? setTimeout(() => lose(timeout?.()), timeoutMs)
        : undefined;
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

interface Growth {
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
  readonly multiplier: number;
}

/**
 * The delay behind request number `attempt`, in milliseconds: a random part of a bound that grows
 * with each.
 *
 * @param leastMs no delay is shorter, unless the maximum is.
 * @param part what of the bound it is, from 0 to 1.
 */
export function delay(
  { initialDelayMs, maxDelayMs, multiplier }: Growth,
  attempt: number,
  leastMs = 0,
  part: number = Math.random(),
): number {
  // No delay at all (0) times infinity is no number.
  const bound = Math.min(maxDelayMs, initialDelayMs * multiplier ** (attempt - 1) || 0);
  return Math.min(maxDelayMs, Math.max(leastMs, bound * part));
}

/** Options by name; a layer may hold others too. */
type Layer<K extends string> = { readonly [key in K]?: unknown };

/**
 * The defaults, overridden by each layer in turn where it says something.
 *
 * @throws InvalidArgumentError for what is no number, or one below 0: a timer would fire at once.
 */
export function settings<K extends string>(
  api: Api,
  defaults: Readonly<Record<K, number>>,
  ...layers: readonly (Layer<NoInfer<K>> | undefined)[]
): Record<K, number> {
  const result: Record<K, number> = { ...defaults };
  for (const key in defaults) {
    for (const layer of layers) result[key] = (layer?.[key] as number | undefined) ?? result[key];
    if (!(result[key] >= 0)) throw new InvalidArgumentError(api, `${key} is not allowed`);
  }
  return result;
}
