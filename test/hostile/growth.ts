/** How many times the work is multiplied: linear work takes 8 times as long, its square 64. */
const TIMES = 8;
/** Between the two, far from both: collected garbage and other processes make neither of the other. */
const MAX_TIMES_AS_LONG = 24;
const TRIES = 3;

/** Of the processor, and not of the clock, which goes on while other processes have it. */
export function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times as long eight times as much takes, where that is more than any linear work does;
 * undefined where it is not.
 *
 * @param work Does what is measured; a size is never given twice, so that nothing kept answers it.
 */
export function growsBeyondLinear(work: (size: number) => void, size: number): number | undefined {
  const tries = Array.from({ length: TRIES }, (_, i) => i);
  const once = Math.min(...tries.map((i) => milliseconds(() => work(size + i))));
  let least = Number.POSITIVE_INFINITY;
  for (const i of tries) {
    least = Math.min(least, milliseconds(() => work(TIMES * size + i)) / once);
    if (least <= MAX_TIMES_AS_LONG) return undefined;
  }
  return least;
}
