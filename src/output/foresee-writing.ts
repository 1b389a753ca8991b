import { access, constants, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDiskEntry } from './disk-entry.js';
import { refuseOtherThanFolder } from './folder-lock.js';
import { writeError } from './write-error.js';

/**
 * Fails as a run would that writes to a folder, as far as that can be told without writing anything.
 *
 * @param paths of what would be written, relative to the root.
 * @throws DiagnosticError `LRO-OUTPUT-LINK` where the run could not lock the folder, `LRO-OUTPUT-WRITE` where it could
 *   not make a file.
 */
export async function foreseeWriting(root: string, paths: readonly string[]): Promise<void> {
  await refuseOtherThanFolder(root);
  const folders = new Set([root, ...paths.map((path) => dirname(join(root, path)))]);
  for (const folder of folders) {
    await assertOpen(folder).catch((error: unknown) => {
      throw writeError(root, error);
    });
  }
}

/** Looks whether files could be made in a folder; of one that is not there, whether it could be. */
async function assertOpen(folder: string): Promise<void> {
  const above = dirname(folder);
  const { kind } = await readDiskEntry(folder);
  if (kind === 'absent' && above !== folder) return assertOpen(above);
  // The dot refuses a file, in which it would be.
  await access(`${folder}/.`, constants.W_OK | constants.X_OK);
  const { type } = await statfs(folder);
  if (KERNEL.has(type)) throw new Error(`what the kernel tells takes no files, in '${folder}'`);
}

/** The types of the file systems of Linux that are no disk, though they let root in: those of `/proc` and `/sys`. */
const KERNEL: ReadonlySet<number> = new Set([0x9f_a0, 0x62_65_65_72]);
