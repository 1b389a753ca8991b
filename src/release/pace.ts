import { setTimeout } from 'node:timers/promises';
import { retryAfterMs } from '../model/retry-after.js';

/** Milliseconds before a second try; doubled for each one after it. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;

/**
 * When the registry may be asked again. A limit on requests holds for all packages, so that all wait for
 * it, and not each for itself.
 */
export class Pace {
  #notBefore = 0;

  /** Resolves once nobody was told to wait for longer. */
  async turn(): Promise<void> {
    for (let left = this.#notBefore - Date.now(); left > 0; left = this.#notBefore - Date.now()) {
      await setTimeout(left);
    }
  }

  /**
   * The registry wants fewer requests, or is not well.
   *
   * @param tries how many have failed, from 1.
   * @param retryAfter what it said itself: seconds, or a date.
   */
  holdBack(tries: number, retryAfter?: string): void {
    const own = Math.min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE) * (0.5 + Math.random() / 2);
    const asked = retryAfterMs(retryAfter);
    this.#notBefore = Math.max(this.#notBefore, Date.now() + Math.min(asked ?? own, LONGEST_PAUSE));
  }
}
