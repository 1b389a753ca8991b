import { type FolderLock, type LockOptions, removeEnded, withLock } from './folder-lock.js';
import { rollBack } from './journal.js';
import { resolveRoot } from './root.js';
import { closeStaging, otherStaging } from './staging.js';

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

/** The same where the lock is held; what was there may have been that of a run which has ended well since. */
export async function recoverHeld(real: string, lock: FolderLock): Promise<boolean> {
  const others = await otherStaging(real);
  for (const { folder } of others) {
    await lock.assertHeld();
    await rollBack(real, folder);
    await closeStaging(folder);
  }
  return others.some((staging) => staging.begun);
}
