import { setTimeout as pause } from 'node:timers/promises';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { failureOf } from '../diagnostics/failure.js';
import {
  type FolderLock,
  holderOf,
  LOOK,
  type LockOptions,
  PATIENCE,
  removeEnded,
  withLock,
} from './folder-lock.js';
import { rollBack } from './journal.js';
import { resolveRoot } from './root.js';
import { closeStaging, otherStaging, refuseUnsettled } from './staging.js';

/**
 * Puts the previous output back where a run was killed while it changed it, and removes what killed
 * runs left. To be called before `readManifest` by whoever is going to write.
 *
 * @returns whether there was something to put back.
 * @throws DiagnosticError with code `LRO-OUTPUT-BUSY` where another run is at work in the root, or
 *   `LRO-OUTPUT-JOURNAL` or `LRO-OUTPUT-LINK` where what the run left cannot be trusted, or
 *   `LRO-OUTPUT-ROOT` where the root is no folder.
 */
export async function recoverOutput(root: string, options: LockOptions = {}): Promise<boolean> {
  const real = await resolveRoot(root);
  if ((await otherStaging(real)).length === 0) {
    await removeEnded(real);
    return false;
  }
  return withLock(real, options, (lock) => recoverHeld(real, lock));
}

/**
 * What a dry run does in the place of `recoverOutput`: it changes nothing, and waits as the run would for who is changing
 * what is there.
 *
 * @throws DiagnosticError `LRO-OUTPUT-BUSY` where that takes longer than one may wait, `LRO-OUTPUT-INTERRUPTED` where a
 *   run was killed, `LRO-OUTPUT-ROOT` where the root is no folder.
 */
export async function awaitSettled(root: string, options: LockOptions = {}): Promise<void> {
  const { wait = false, patience = PATIENCE, onWait = () => {} } = options;
  const real = await resolveRoot(root);
  const begun = performance.now();
  for (let isTold = false; ; isTold = true) {
    const failure = await refuseUnsettled(real).then(() => undefined, failureOf);
    if (failure === undefined) return;
    const isOver = !wait && performance.now() - begun >= patience;
    if (failure.code !== 'LRO-OUTPUT-BUSY' || isOver) throw new DiagnosticError(failure);
    if (!isTold) onWait((await holderOf(real)) ?? 'another run');
    await pause(LOOK);
  }
}

/** `recoverOutput` where the lock is held; what was there may have been that of a run which has ended well since. */
export async function recoverHeld(real: string, lock: FolderLock): Promise<boolean> {
  const others = await otherStaging(real);
  for (const { folder } of others) {
    await lock.assertHeld();
    await rollBack(real, folder);
    await closeStaging(folder);
  }
  return others.some((staging) => staging.begun);
}
