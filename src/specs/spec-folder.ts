import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import { unreadable } from '../diagnostics/unreadable.js';
import { compareText } from '../model/compare-text.js';
import { sha256 } from '../output/digest.js';
import { isErrno } from '../output/disk-entry.js';
import { mapPooled } from '../output/pool.js';
import { resolveRoot } from '../output/root.js';
import { refuseUnsettled } from '../output/staging.js';
import { type StatSnapshot, snapshotFingerprint, takeSnapshot } from '../output/stat-snapshot.js';
import { MAX_CHARACTERS } from '../sources/document/limits.js';
import { documentOf, type SourceDocument } from '../sources/document/source-document.js';
import { isBinaryName, isDocumentName } from '../sources/document-kinds.js';
import {
  BRING_SPECS,
  linked,
  missing,
  neither,
  noFile,
  notText,
  tooLarge,
} from './input-problem.js';

/** Where the documents of a folder of specs came from: written by `sync`, and no document. */
export const LOCK_FILE = 'lock.json';

/** Written beside documents by this tool and by others: no document. */
const NONE =
  /^(?:lrogen-manifest|lrogen-release|lrogen\.config|package|package-lock|tsconfig)\.json$/i;
/** Folders that other tools own. */
const FOREIGN = /^(?:\..+|node_modules)$/;

/** No character takes more than three bytes in UTF-8 for each that it takes here. */
const MAX_BYTES = 3 * MAX_CHARACTERS;

export interface SpecFolder {
  /** Sorted by path. */
  readonly documents: readonly SourceDocument[];
  /** What is there and could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Which documents a folder holds, before any of them is read. */
export interface SpecListing {
  readonly places: readonly Place[];
  /** What is there and cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Place {
  /** As diagnostics and evidence name it: relative to the folder, with `/`. */
  readonly file: string;
  /** Where it is on disk. */
  readonly place: string;
}

/**
 * The documents of a folder and of the folders in it, or the one document that `path` is. A file
 * that cannot be read is a diagnostic, and the others go on: `LRO-INPUT-READ` where the disk refuses
 * it or it is no file, `LRO-DOCUMENT-SIZE` where it is too large,
 * `LRO-INPUT-ENCODING` where it is no UTF-8, `LRO-INPUT-LINK` where it is a
 * symbolic link, which could lead out of the folder or in a circle. So is a folder inside.
 *
 * @param isWanted whether a document is to be read, by its path in the folder; all are by default.
 * @throws DiagnosticError `LRO-INPUT-MISSING` where there is no such file or folder,
 *   `LRO-INPUT-READ` where the folder cannot be read, or a device or a pipe is named,
 *   `LRO-OUTPUT-BUSY` or `LRO-OUTPUT-INTERRUPTED` where a `sync` is, or was stopped, changing the folder.
 */
export async function readSpecFolder(
  path: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<SpecFolder> {
  const { places, diagnostics } = await listFolder(path);
  return readListed({ places: places.filter(({ file }) => isWanted(file)), diagnostics });
}

/** The first half of `readSpecFolder`, which throws what it throws, of a folder that `sync` fills. */
export async function listSpecFolder(path: string): Promise<SpecListing> {
  return listFolder(path, BRING_SPECS);
}

/** @param help what to do where there is none. */
async function listFolder(path: string, help?: string): Promise<SpecListing> {
  const found = await stat(path).catch((error: unknown) => {
    throw isMissing(error) ? missing(path, help) : new DiagnosticError(unreadable(path, error));
  });
  if (found.isFile()) return { places: [{ file: basename(path), place: path }], diagnostics: [] };
  // A device may never end, and a pipe never begin.
  if (!found.isDirectory()) throw new DiagnosticError(neither(path));
  const { files, diagnostics } = await walk(path, '');
  await refuseUnsettled(await resolveRoot(path));
  return {
    places: files.sort(compareText).map((file) => ({ file, place: join(path, file) })),
    diagnostics,
  };
}

/** What `stat` tells of the documents, through links, as whoever reads them goes. */
export function snapshotSpecs({ places }: SpecListing): StatSnapshot {
  return takeSnapshot(
    places.map(({ place }) => place),
    true,
  );
}

/** A digest of which documents there are, and of what `stat` tells of them. */
export function specsFingerprint({ places, diagnostics }: SpecListing, seen: StatSnapshot): string {
  return sha256(JSON.stringify([places, diagnostics, snapshotFingerprint(seen)]));
}

/** The second half of `readSpecFolder`. */
async function readListed({ places, diagnostics }: SpecListing): Promise<SpecFolder> {
  const read = await mapPooled(places, readPlace);
  return {
    documents: read.filter((found): found is SourceDocument => !('code' in found)),
    diagnostics: sortedByFile([...diagnostics, ...read.filter((found) => 'code' in found)]),
  };
}

/** Whether a file below a folder of specs, by its path with `/`, is one of its documents. */
export function isSpecFile(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return isSpecName(name) && !folders.some((folder) => FOREIGN.test(folder));
}

function isSpecName(name: string): boolean {
  return isDocumentName(name) && !NONE.test(name);
}

export function sortedByFile(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => compareText(a.file ?? '', b.file ?? ''));
}

interface Walk {
  /** Relative to the root, with `/`. */
  readonly files: string[];
  readonly diagnostics: Diagnostic[];
}

/** What a folder and the folders in it hold; a folder inside that cannot be read is skipped. */
async function walk(root: string, folder: string): Promise<Walk> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw new DiagnosticError(unreadable(root, error));
    return { files: [], diagnostics: [unreadable(folder, error)] };
  }
  const found: Walk = { files: [], diagnostics: [] };
  for (const entry of entries) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const isDocument = isSpecName(entry.name);
    if (entry.isDirectory()) {
      if (FOREIGN.test(entry.name)) continue;
      const inner = await walk(root, file);
      found.files.push(...inner.files);
      found.diagnostics.push(...inner.diagnostics);
      if (isDocument) found.diagnostics.push(noFile(file));
    } else if (entry.isSymbolicLink()) {
      const isOurs = isDocument || (await leadsToFolder(join(root, file)));
      if (isOurs && !FOREIGN.test(entry.name)) found.diagnostics.push(linked(file));
    } else if (isDocument) {
      if (entry.isFile()) found.files.push(file);
      else found.diagnostics.push(noFile(file));
    }
  }
  return found;
}

/** Also where nobody can tell what a link leads to, as it leads in a circle. */
async function leadsToFolder(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isDirectory(),
    (error) => !isMissing(error),
  );
}

/** One document, or why it cannot be read. */
export async function readPlace({ file, place }: Place): Promise<SourceDocument | Diagnostic> {
  try {
    const { size } = await stat(place);
    if (size > MAX_BYTES) return tooLarge(file, size, MAX_BYTES);
    return documentOf(file, await readFile(place), isBinaryName(file));
  } catch (error) {
    return error instanceof TypeError ? notText(file) : unreadable(file, error);
  }
}

function isMissing(error: unknown): boolean {
  return isErrno(error, 'ENOENT', 'ENOTDIR');
}
