import type { PollPace } from './options.js';

/** The defaults of a wait: what `PollPace` says of each. */
export const PACE: Readonly<Record<keyof PollPace, number>> = {
  initialDelayMs: 1000,
  maxDelayMs: 60_000,
  multiplier: 2,
  maxConsecutiveFailures: 60,
  notFoundGraceMs: 10_000,
  timeoutMs: Infinity,
  requestTimeoutMs: 60_000,
};
