import { readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { digestAt, isErrno, readDiskEntry } from './disk-entry.js';
import { syncFolder, writeDurably } from './durable.js';
import { makeFolder } from './folder.js';
import { folderKinds } from './folder-kinds.js';
import { checkPath, MANIFEST_FILE } from './output-path.js';
import { journalFile, oldFile } from './staging.js';

/** What a run is about to do, written down before it does any of it. */
export interface Journal {
  readonly steps: readonly JournalStep[];
  /** Folders that were not there before, relative to the root, the outer before the inner. */
  readonly created: readonly string[];
}

export interface JournalStep {
  readonly path: string;
  /** SHA-256 of what is written there; absent for a removal. */
  readonly digest?: string;
}

/** From its return on, `rollBack` can undo the steps, also in another process. */
export async function writeJournal(staging: string, journal: Journal): Promise<void> {
  const file = journalFile(staging);
  await writeDurably(`${file}.new`, JSON.stringify(journal));
  await rename(`${file}.new`, file);
  await syncFolder(staging);
}

/** From its return on, nothing undoes the steps any more. */
export async function removeJournal(staging: string): Promise<void> {
  await rm(journalFile(staging), { force: true });
  await syncFolder(staging);
}

/**
 * Undoes whatever part of a journal was done; nothing where there is no journal. What somebody else
 * has put into place since is left alone. May itself be interrupted and run again.
 *
 * @param move stands in for `rename`, for tests.
 * @throws DiagnosticError with code `LRO-OUTPUT-JOURNAL` where the journal cannot be trusted.
 */
export async function rollBack(
  root: string,
  staging: string,
  move: typeof rename = rename,
): Promise<void> {
  const journal = await readJournal(staging);
  if (journal === undefined) return;
  await folderKinds(
    root,
    journal.steps.map((step) => step.path),
  );
  const kept: { old: string; target: string; mine: boolean }[] = [];
  for (const [index, { path, digest }] of journal.steps.entries()) {
    const target = join(root, path);
    const mine = digest !== undefined && (await digestAt(target)) === digest;
    const old = oldFile(staging, index);
    if ((await readDiskEntry(old)).kind !== 'absent') kept.push({ old, target, mine });
    else if (mine) await rm(target);
  }
  await removeEmptyFolders(root, journal.created);
  for (const { old, target, mine } of kept) {
    if (!mine && (await readDiskEntry(target)).kind !== 'absent') continue;
    await makeFolder(dirname(target));
    await move(old, target);
  }
  await removeJournal(staging);
}

/** Removes those of the folders that are empty, the inner before the outer. */
export async function removeEmptyFolders(root: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) {
    // One that is not empty stays; where a file needs its place, putting it there tells.
    await rmdir(join(root, folder)).catch(() => undefined);
  }
}

async function readJournal(staging: string): Promise<Journal | undefined> {
  try {
    const journal: unknown = JSON.parse(await readFile(journalFile(staging), 'utf8'));
    if (isJournal(journal)) return journal;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-JOURNAL',
    message: 'the journal of a run that was stopped cannot be used',
    file: journalFile(staging),
  });
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false;
  if (!('steps' in value) || !('created' in value)) return false;
  const { steps, created } = value;
  if (!Array.isArray(steps) || !Array.isArray(created)) return false;
  return steps.every(isStep) && created.every(isOwnPath);
}

function isStep(step: unknown): boolean {
  if (typeof step !== 'object' || step === null || !('path' in step)) return false;
  return isOwnPath(step.path) && (!('digest' in step) || typeof step.digest === 'string');
}

function isOwnPath(path: unknown): boolean {
  if (typeof path !== 'string') return false;
  return path === MANIFEST_FILE || checkPath(path) === undefined;
}
