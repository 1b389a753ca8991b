import { rollBack } from './journal.js';
import { resolveRoot } from './root.js';
import { closeStaging, otherStaging, refuseBusy } from './staging.js';

/**
 * Puts the previous output back where a run was killed while it changed it, and removes what killed
 * runs left. To be called before `readManifest` by whoever is going to write.
 *
 * @returns whether there was something to put back.
 * @throws DiagnosticError with code `LRO-OUTPUT-BUSY` where another run is at work in the root, or
 *   `LRO-OUTPUT-JOURNAL` or `LRO-OUTPUT-LINK` where what the run left cannot be trusted, or
 *   `LRO-OUTPUT-ROOT` where the root is no folder.
 */
export async function recoverOutput(root: string): Promise<boolean> {
  const real = await resolveRoot(root);
  const others = await otherStaging(real);
  refuseBusy(others);
  for (const { folder } of others) {
    await rollBack(real, folder);
    await closeStaging(folder);
  }
  return others.some((staging) => staging.begun);
}
