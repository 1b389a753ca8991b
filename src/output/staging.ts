import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { isErrno, readDiskEntry } from './disk-entry.js';
import { STAGING_PREFIX } from './output-path.js';

/** Where a run prepares: `new` holds what is to be put into place, `old` what it replaces. */
export interface Staging {
  readonly folder: string;
  /** Whether the run that made it still goes on. */
  readonly alive: boolean;
  /** Whether it had begun to change the output and neither finished nor took it back. */
  readonly begun: boolean;
}

/** Staging folders of this process. */
const open = new Set<string>();

export const journalFile = (folder: string): string => join(folder, 'journal.json');
export const newFile = (folder: string, step: number): string => join(folder, 'new', String(step));
export const oldFile = (folder: string, step: number): string => join(folder, 'old', String(step));

/** Makes a staging folder inside the root: renaming works only within one file system. */
export async function openStaging(root: string): Promise<string> {
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(join(root, `${STAGING_PREFIX}${process.pid}-`));
  open.add(folder);
  await mkdir(join(folder, 'new'));
  await mkdir(join(folder, 'old'));
  return folder;
}

/** Removes a staging folder that nothing depends on any more; what is left of it does no harm. */
export async function closeStaging(folder: string): Promise<void> {
  open.delete(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}

/** Ends the claim of this process on a staging folder, and keeps it for `recoverOutput`. */
export function abandonStaging(folder: string): void {
  open.delete(folder);
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
      alive: isAlive(folder),
      begun: (await readDiskEntry(journalFile(folder))).kind !== 'absent',
    })),
  );
}

/**
 * @throws DiagnosticError with code `LRO-OUTPUT-BUSY` where another run is at work in the root.
 */
export function refuseBusy(others: readonly Staging[]): void {
  const busy = others.find((staging) => staging.alive);
  if (busy === undefined) return;
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-BUSY',
    message: `process ${processOf(busy.folder)} is writing to the output`,
    help: `Wait for it to end; if it is no run of this tool, rename its folder to "${STAGING_PREFIX}dead"`,
    file: busy.folder,
  });
}

/**
 * @throws DiagnosticError with code `LRO-OUTPUT-INTERRUPTED` where a run was killed in the root
 *   while it changed the output, so that what is there is neither the old nor the new.
 */
export function refuseInterrupted(others: readonly Staging[]): void {
  const begun = others.find((staging) => staging.begun);
  if (begun === undefined) return;
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-INTERRUPTED',
    message: 'a run was stopped while it changed the output',
    file: begun.folder,
  });
}

function processOf(folder: string): number | undefined {
  const match = /-(\d+)-[^-]*$/.exec(folder);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

function isAlive(folder: string): boolean {
  const pid = processOf(folder);
  if (pid === undefined || pid === 0) return false;
  // A process of our own number is ourselves, or one that ended before we began.
  if (pid === process.pid) return open.has(folder);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}
