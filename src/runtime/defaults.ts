import { InvalidArgumentError } from './errors.js';
import type { PollPace } from './options.js';

/** The defaults of a call and its retries: what `CallOptions` and `RetryOptions` say of each. */
export const CALL_DEFAULTS = {
  timeoutMs: 60_000,
  maxAttempts: 5,
  initialDelayMs: 1000,
  maxDelayMs: 30_000,
  multiplier: 2,
} as const;

/** No retries. */
export const NO_RETRY = { retry: { maxAttempts: 1 } } as const;

/** The defaults of a wait: what `PollPace` says of each. */
export const POLL_DEFAULTS: Record<keyof PollPace, number> = {
  initialDelayMs: 1000,
  maxDelayMs: 60_000,
  multiplier: 2,
  maxConsecutiveFailures: 60,
  notFoundGraceMs: 10_000,
  timeoutMs: Infinity,
  requestTimeoutMs: 60_000,
};

/** Options by name; a layer may hold others too. */
type Layer<K extends string> = { readonly [key in K]?: unknown };

/**
 * The defaults, overridden by each layer in turn where it says something.
 *
 * @throws InvalidArgumentError for what is no number, or one below 0: a timer would fire at once.
 */
export function withDefaults<K extends string>(
  api: { readonly id: string },
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
