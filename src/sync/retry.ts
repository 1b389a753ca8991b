import { setTimeout } from 'node:timers/promises';
import { retryAfterMs } from '../model/retry-after.js';

/** Requests for one address in all. */
const MOST_TRIES = 4;
/** Milliseconds before the second; doubled for each one after it. */
const FIRST_PAUSE = 250;
/** Milliseconds, however long a server asks one to wait: a night has other documents. */
const LONGEST_PAUSE = 30_000;

/** A failure of a request that may be tried again. */
export interface Passing {
  /** As the server says it: seconds, or a date. */
  readonly retryAfter?: string | undefined;
}

/**
 * Tries until something other than a passing failure comes of it, with full jitter in between, or as long
 * a pause as the server asks for.
 *
 * @param passing what tells that a failure may pass: 408, 429, 5xx, a broken connection; undefined where not.
 * @param sleep stands in for the pause.
 */
export async function retried<Result>(
  request: () => Promise<Result>,
  passing: (error: unknown) => Passing | undefined,
  sleep: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await request();
    } catch (error) {
      const why = tries < MOST_TRIES ? passing(error) : undefined;
      if (why === undefined) throw error;
      await sleep(pauseOf(why, tries));
    }
  }
}

function pauseOf({ retryAfter }: Passing, tries: number): number {
  const own = Math.random() * FIRST_PAUSE * 2 ** tries;
  return Math.min(retryAfterMs(retryAfter) ?? own, LONGEST_PAUSE);
}
