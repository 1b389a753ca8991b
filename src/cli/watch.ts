import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds after the last change until work begins: who saves ten files gets one run. */
const QUIET_MS = 150;

/**
 * Does the work again whenever something in a folder or a file changes, one run after the other, for
 * as long as nobody ends the process.
 */
export async function workOnChange(
  paths: readonly string[],
  work: () => Promise<unknown>,
): Promise<never> {
  let changes = 0;
  let wake = (): void => {};
  for (const path of paths) {
    watch(path, { recursive: true }, () => {
      changes += 1;
      wake();
    });
  }
  for (let seen = 0; ; ) {
    if (seen === changes) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    do {
      seen = changes;
      await setTimeout(QUIET_MS);
    } while (seen !== changes);
    await work();
  }
}
