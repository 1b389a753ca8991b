import type { Client } from './api.js';
import { sleep, withTimeout } from './timeout.js';

/** Milliseconds since 1970, by the client's clock. */
export function now({ options }: Client): number {
  return (options.now ?? Date.now)();
}

/**
 * Starts a clock that tells the milliseconds since then, and that none who sets the time moves. One of
 * the client's own can at least not be set back.
 */
export function stopwatch({ options }: Client): () => number {
  const read = options.now ?? (() => performance.now());
  let before = read();
  let elapsedMs = 0;
  return () => {
    const time = read();
    elapsedMs += Math.max(0, time - before);
    before = time;
    return elapsedMs;
  };
}

/** @throws the signal's own reason. */
export function pause(
  { options }: Client,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return withTimeout(async (inner) => (options.sleep ?? sleep)(ms, inner), [signal]);
}
