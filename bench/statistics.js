/** The middle of some numbers, of two middles the mean; NaN of none. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/**
 * How many times the base: the median of the quotients round by round, since what slows a machine
 * down for a while slows both of a round. Of as many rounds as both have.
 */
export function ratio(values, base) {
  const rounds = Math.min(values.length, base.length);
  return median(values.slice(0, rounds).map((value, round) => value / base[round]));
}
