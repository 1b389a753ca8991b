import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type Diagnostic, DiagnosticError } from '../diagnostics.js';
import { compareText } from '../model/path-order.js';
import type { SourceDocument } from './source-document.js';

/** Where the documents of a folder of specs came from: written by `sync`, and no document. */
export const LOCK_FILE = 'lock.json';
/** The rows of all reference pages, as one document. */
export const DOCUMENTED_FILE = 'documented.json';

/** What a document may be written in. Other files of a folder are none of ours. */
const DOCUMENT = /\.(?:json|ya?ml|txt|html?)$/i;
/** Written beside documents by this tool and by others: no document. */
const NONE = /^(?:lrogen-manifest|package|package-lock|tsconfig)\.json$/i;
/** Folders that other tools own. */
const FOREIGN = /^(?:\..+|node_modules)$/;

export interface SpecFolder {
  /** Sorted by path. */
  readonly documents: readonly SourceDocument[];
  /** What is there and could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The documents of a folder and of the folders in it, or the one document that `path` is. A file
 * that cannot be read is a diagnostic, and the others go on: `LRO-INPUT-READ` where the disk refuses
 * it, `LRO-INPUT-ENCODING` where it is no UTF-8, `LRO-INPUT-LINK` where it is a symbolic link, which
 * could lead out of the folder.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` where there is no such file or folder,
 *   `LRO-INPUT-READ` where the folder cannot be read.
 */
export async function readSpecFolder(path: string): Promise<SpecFolder> {
  const found = await stat(path).catch((error: unknown) => {
    throw isMissing(error) ? missing(path) : new DiagnosticError(unreadable(path, error));
  });
  if (!found.isDirectory()) return readAll([{ file: basename(path), place: path }]);
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch((error) => {
    throw new DiagnosticError(unreadable(path, error));
  });
  const files = entries
    .filter(({ name }) => DOCUMENT.test(name) && !NONE.test(name))
    .map((entry) => ({ entry, file: pathOf(path, entry) }))
    .filter(({ file }) => !file.split('/').slice(0, -1).some(isForeign))
    .sort((a, b) => compareText(a.file, b.file));
  const links = files.filter(({ entry }) => entry.isSymbolicLink());
  const { documents, diagnostics } = await readAll(
    files
      .filter(({ entry }) => entry.isFile())
      .map(({ file }) => ({ file, place: join(path, file) })),
  );
  return { documents, diagnostics: [...links.map(({ file }) => linked(file)), ...diagnostics] };
}

interface Place {
  readonly file: string;
  readonly place: string;
}

async function readAll(places: readonly Place[]): Promise<SpecFolder> {
  const read = await Promise.all(places.map(readText));
  return {
    documents: read.filter((found) => 'text' in found),
    diagnostics: read.filter((found) => 'code' in found),
  };
}

async function readText({ file, place }: Place): Promise<SourceDocument | Diagnostic> {
  try {
    const bytes = await readFile(place);
    // A byte order mark stays, so that the lock's digest is that of the file.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, text };
  } catch (error) {
    return error instanceof TypeError ? notText(file) : unreadable(file, error);
  }
}

function pathOf(root: string, entry: Dirent): string {
  return relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
}

function isForeign(folder: string): boolean {
  return FOREIGN.test(folder);
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function missing(file: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-INPUT-MISSING',
    severity: 'error',
    message: 'there is no such file or folder',
    help: 'Name a folder of specs, or a document',
    file,
  });
}

function unreadable(file: string, error: unknown): Diagnostic {
  return {
    code: 'LRO-INPUT-READ',
    severity: 'error',
    message: `it cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    help: 'Check the permissions of the file and of its folders',
    file,
  };
}

function notText(file: string): Diagnostic {
  return {
    code: 'LRO-INPUT-ENCODING',
    severity: 'error',
    message: 'it is no text in UTF-8',
    help: 'Save it as UTF-8, or remove it from the folder',
    file,
    pointer: '',
  };
}

function linked(file: string): Diagnostic {
  return {
    code: 'LRO-INPUT-LINK',
    severity: 'error',
    message: 'it is a symbolic link, and links are not followed',
    help: 'Put the document itself there',
    file,
  };
}
