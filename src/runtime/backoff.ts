/** Of a retry or a poll, how its delays grow. */
export interface Growth {
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
  readonly multiplier: number;
}

/**
 * The delay behind request number `attempt` of a call, in milliseconds: a random part of a bound that
 * grows with each (exponential backoff with full jitter).
 *
 * @param leastMs no delay is shorter, unless the maximum is.
 */
export function backoff(growth: Growth, attempt: number, leastMs = 0): number {
  return Math.min(growth.maxDelayMs, Math.max(leastMs, boundMs(growth, attempt) * Math.random()));
}

/**
 * The default pace of a wait: the delay behind poll number `attempt`, in milliseconds, random in the
 * upper half of its bound; the first in the half above `initialDelayMs`, below which none is.
 */
export function pollDelay(growth: Growth, attempt: number): number {
  const bound = boundMs(growth, attempt);
  const least = Math.max(growth.initialDelayMs, bound / 2);
  return least + Math.random() * (Math.max(bound, growth.initialDelayMs * 1.5) - least);
}

function boundMs({ initialDelayMs, maxDelayMs, multiplier }: Growth, attempt: number): number {
  // No delay at all (0) times infinity is no number.
  return Math.min(maxDelayMs, initialDelayMs * multiplier ** (attempt - 1) || 0);
}
