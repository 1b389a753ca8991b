import { InvalidArgumentError } from './errors.js';
import type { PollPace, RetryOptions } from './options.js';

/** The defaults of a call and its retries: what `CallOptions` and `RetryOptions` say of each. */
export const CALL_DEFAULTS: Readonly<Record<keyof RetryOptions | 'timeoutMs', number>> = {
  timeoutMs: 60_000,
  maxAttempts: 5,
  initialDelayMs: 1000,
  maxDelayMs: 30_000,
  multiplier: 2,
};

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

/** Options, overridden by each layer in turn where it says something. */
export function merged<TOptions extends object>(
  ...layers: readonly (TOptions | undefined)[]
): TOptions {
  const result: Record<string, unknown> = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer ?? {})) {
      // Headers in an iterator are gone once they were read.
      const isOnce = 'next' in Object(value);
      result[key] = isOnce ? [...(value as Iterable<unknown>)] : (value ?? result[key] ?? value);
    }
  }
  return result as TOptions;
}

/**
 * The defaults, overridden by each layer in turn.
 *
 * @throws InvalidArgumentError for a number that is none, or below 0: a timer would fire at once.
 */
export function withDefaults<TDefaults extends object, TLayer extends object>(
  api: { readonly id: string },
  defaults: TDefaults,
  ...layers: readonly (TLayer | undefined)[]
): TDefaults & Omit<TLayer, keyof TDefaults> {
  const result = merged<object>(defaults, ...layers) as TDefaults & TLayer;
  for (const key of Object.keys(defaults) as (keyof TDefaults & string)[]) {
    if (!(Number(result[key]) >= 0)) {
      throw new InvalidArgumentError(api, `${key} is not allowed: ${result[key]}`);
    }
  }
  return result;
}
