import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { isErrno, readDiskEntry } from './disk-entry.js';
import { makeFolder } from './folder.js';
import { holderOf } from './folder-lock.js';
import { STAGING_PREFIX } from './output-path.js';

/** Where a run prepares: `new` holds what is to be put into place, `old` what it replaces. */
export interface Staging {
  readonly folder: string;
  /** Whether the run that made it had begun to change the output and neither finished nor took it back. */
  readonly begun: boolean;
}

export const journalFile = (folder: string): string => join(folder, 'journal.json');
export const newFile = (folder: string, step: number): string => join(folder, 'new', String(step));
export const oldFile = (folder: string, step: number): string => join(folder, 'old', String(step));

/** Makes a staging folder inside the root: renaming works only within one file system. */
export async function openStaging(root: string): Promise<string> {
  await makeFolder(root);
  const folder = await mkdtemp(join(root, STAGING_PREFIX));
  await mkdir(join(folder, 'new'));
  await mkdir(join(folder, 'old'));
  return folder;
}

/** Removes a staging folder that nothing depends on any more; what is left of it does no harm. */
export async function closeStaging(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}

/** Every staging folder in the root but one's own. */
export async function otherStaging(root: string, own?: string): Promise<Staging[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  });
  const folders = entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(STAGING_PREFIX))
    .map((entry) => join(root, entry.name))
    .filter((folder) => folder !== own);
  return Promise.all(
    folders.map(async (folder) => ({
      folder,
      begun: (await readDiskEntry(journalFile(folder))).kind !== 'absent',
    })),
  );
}

/**
 * To be called by whoever reads what runs write, or plans what is to be written.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-BUSY` where a run is changing what is in the root, or
 *   `LRO-OUTPUT-INTERRUPTED` where one was killed while it did, so that what is there is neither the
 *   old nor the new.
 */
export async function refuseUnsettled(root: string): Promise<void> {
  const begun = (await otherStaging(root)).find((staging) => staging.begun);
  if (begun === undefined) return;
  const holder = await holderOf(root);
  if (holder === undefined) {
    // The run may have ended well since.
    if ((await readDiskEntry(journalFile(begun.folder))).kind === 'absent') return;
    throw interrupted(begun);
  }
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-BUSY',
    message: `${holder} is writing to the output`,
    file: root,
  });
}

/**
 * The same for the one who holds the lock.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-INTERRUPTED`.
 */
export function refuseInterrupted(others: readonly Staging[]): void {
  const begun = others.find((staging) => staging.begun);
  if (begun !== undefined) throw interrupted(begun);
}

function interrupted({ folder }: Staging): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-OUTPUT-INTERRUPTED',
    message: 'a run was stopped while it changed what is there',
    file: folder,
  });
}
