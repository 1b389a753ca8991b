/** Of a retry or a poll, how its delays grow. */
interface Growth {
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
  readonly multiplier: number;
}

/**
 * The delay behind request number `attempt`, in milliseconds: a random part of a bound that grows
 * with each (exponential backoff with jitter).
 *
 * @param leastMs no delay is shorter, unless the maximum is.
 * @param part what of the bound it is, from 0 to 1.
 */
export function backoff(
  { initialDelayMs, maxDelayMs, multiplier }: Growth,
  attempt: number,
  leastMs = 0,
  part: number = Math.random(),
): number {
  // No delay at all (0) times infinity is no number.
  const bound = Math.min(maxDelayMs, initialDelayMs * multiplier ** (attempt - 1) || 0);
  return Math.min(maxDelayMs, Math.max(leastMs, bound * part));
}
