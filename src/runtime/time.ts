import type { Api } from './api.js';
import { contextOf, InvalidArgumentError } from './errors.js';

/** The longest delay that `setTimeout` keeps; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Runs `work` until it settles, `signal` aborts or `timeoutMs` is over, whichever comes first. In the
 * end there is no timer and no listener, and the signal that `work` got is aborted if it lost.
 *
 * @throws the signal's own reason, or what `timeout` makes.
 */
export function within<T>(
  work: (signal: AbortSignal) => PromiseLike<T>,
  signal: AbortSignal | undefined,
  timeoutMs: number = Number.POSITIVE_INFINITY,
  timeout?: () => Error,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted();
    const inner = new AbortController();
    const settle =
      <A>(how: (value: A) => void) =>
      (value: A) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        how(value);
      };
    const lose = settle((reason: unknown) => {
      reject(reason);
      inner.abort(reason);
    });
    const abort = () => lose(signal?.reason);
    const timer =
      timeoutMs <= LONGEST_MS ? setTimeout(() => lose(timeout?.()), timeoutMs) : undefined;
    signal?.addEventListener('abort', abort);
    const worked = (async () => work(inner.signal))();
    worked.then(settle(resolve), settle(reject));
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
 * The delay behind request number `attempt`, in milliseconds: random between `least(bound)` and the
 * bound that grows with each, but what the server asked for if that is more, and never over the
 * maximum.
 */
export function delay(
  { initialDelayMs, maxDelayMs, multiplier }: Growth,
  attempt: number,
  retryAfterMs = 0,
  least: (bound: number) => number = () => 0,
): number {
  // The exponent has an end, or no delay at all (0) times infinity would be no number.
  const bound = Math.min(maxDelayMs, initialDelayMs * multiplier ** Math.min(attempt - 1, 99));
  const low = least(bound);
  return Math.min(maxDelayMs, Math.max(retryAfterMs, low + Math.random() * (bound - low)));
}

/**
 * The defaults, overridden by each layer in turn where it says something.
 *
 * @throws InvalidArgumentError for what is no number, or one below 0: a timer would fire at once.
 */
export function settings<K extends string>(
  api: Api,
  defaults: Readonly<Record<K, number>>,
  ...layers: readonly (Partial<Readonly<Record<NoInfer<K>, number | undefined>>> | undefined)[]
): Record<K, number> {
  const result: Record<K, number> = { ...defaults };
  for (const key of Object.keys(defaults) as K[]) {
    for (const layer of layers) result[key] = layer?.[key] ?? result[key];
    if (!(result[key] >= 0))
      throw new InvalidArgumentError(`${key} is no duration or count`, contextOf(api));
  }
  return result;
}
