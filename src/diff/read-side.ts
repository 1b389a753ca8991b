import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, DiagnosticError, problem } from '../diagnostics/diagnostic.js';
import type { RunLog } from '../diagnostics/run-listener.js';
import { type PinnedClients, pinned } from '../emit/client-class.js';
import type { PackageOptions } from '../emit/package/package-options.js';
import { packagedSurface, surfaceFor } from '../emit/surface-for.js';
import type { Normalized } from '../normalize/normalize.js';
import { readPackage } from '../registry/published-package.js';
import { documentOf, type SourceDocument } from '../sources/document/source-document.js';
import { isBinaryName } from '../sources/document-kinds.js';
import { readGitRevision } from '../specs/git-revision.js';
import { notText } from '../specs/input-problem.js';
import { modelOf } from '../specs/model-of.js';
import { isSpecFile, readSpecFolder, type SpecFolder } from '../specs/spec-folder.js';
import type { ApiSurface } from '../surface/api-surface.js';
import {
  type DeclaredPackage,
  DOCUMENT,
  declaredClient,
  declaredPackage,
  type ReadFile,
} from './declared-package.js';
import { withUntoldStarts } from './untold-starts.js';

export interface SideOptions {
  /** The folder of specs, of which a git revision is one. */
  readonly specs: string;
  /** What packages follow from beside the specs. */
  readonly packages?: Partial<PackageOptions>;
  /** Classes that clients have already, by API; specs alone do not tell them. */
  readonly clients?: PinnedClients | undefined;
}

/** One side of a comparison. */
export interface Side {
  readonly model: Normalized;
  readonly surfaces: readonly ApiSurface[];
  /** By API, the packages that its documents are in. */
  readonly declared: ReadonlyMap<string, DeclaredPackage>;
}

export interface NamedSide extends Side {
  /** Whether it is one package, and not a folder of any number. */
  readonly isPackage: boolean;
}

/**
 * The APIs that a word of the command line names: `npm:@lrogen/file@0.1.0` and a tarball are a
 * package, whose `openapi.json` says what its model was; a path is a folder of specs, a folder of
 * generated packages, or one document; anything else is a revision of the folder of specs in git.
 *
 * @throws DiagnosticError `LRO-REGISTRY`, `LRO-GIT`, and the codes of `readSpecFolder`.
 */
export async function readSide(
  word: string,
  options: SideOptions,
  log: RunLog,
): Promise<NamedSide> {
  log.step(`Reading ${word}`);
  const { folder, read, isPackage } = await readFolder(word, options.specs);
  return { ...sideOf(folder, options, log, read), isPackage };
}

/**
 * What the documents of a folder come to. What a package was made with is in it already: its class and
 * what a hook made of it are taken as they are, whatever the options say now.
 *
 * @param read the files beside the documents.
 */
export function sideOf(
  folder: SpecFolder,
  { packages = {}, clients = {} }: SideOptions,
  log: RunLog,
  read: ReadFile,
): Side {
  const model = modelOf(folder, log);
  const declared = new Map<string, DeclaredPackage>();
  const surfaces = model.apis.map((api) => {
    const found = declaredPackage(api, read);
    if (found === undefined) return surfaceFor(pinned(api, clients), packages);
    declared.set(api.id, found);
    return withUntoldStarts(packagedSurface(api, declaredClient(found)), read);
  });
  const silent = silentDocuments(folder, model, read);
  log.add(silent);
  return {
    model: { ...model, diagnostics: [...model.diagnostics, ...silent] },
    surfaces,
    declared,
  };
}

/** Says of which OpenAPI documents in packages no API comes, where no error says so. */
function silentDocuments(
  { documents }: SpecFolder,
  { apis, diagnostics }: Normalized,
  read: ReadFile,
): Diagnostic[] {
  const told = new Set(
    [
      ...apis.flatMap(({ bindings }) => bindings.flatMap(({ evidence }) => evidence)),
      ...diagnostics.filter(({ severity }) => severity === 'error'),
    ].map(({ file }) => file),
  );
  return documents.flatMap(({ file }) => {
    const folders = file.split('/');
    const isPackaged = folders.length > 1 && folders.pop() === DOCUMENT;
    const manifest = [...folders.slice(0, -1), 'package.json'].join('/');
    if (!isPackaged || told.has(file) || read(manifest) === undefined) return [];
    const message = 'this document of a package gives no API, which counts as absent therefore';
    return [problem({ code: 'LRO-DIFF-PACKAGE', message, file })];
  });
}

interface FolderOfFiles {
  readonly folder: SpecFolder;
  readonly isPackage: boolean;
  readonly read: ReadFile;
}

async function readFolder(word: string, specs: string): Promise<FolderOfFiles> {
  if (word === 'npm:') throw unnamed(word);
  if (word.startsWith('npm:')) return filesOf(await readPackage(word.slice('npm:'.length)), true);
  const found = await stat(word).catch(() => undefined);
  if (found === undefined) return filesOf(await readGitRevision(word, specs), false);
  if (found.isFile() && /\.(?:tgz|tar\.gz)$/i.test(word)) {
    return filesOf(await readPackage(`file:${word}`), true);
  }
  const root = found.isFile() ? dirname(word) : word;
  return {
    folder: await readSpecFolder(word),
    isPackage: false,
    read: (path) => {
      try {
        return readFileSync(join(root, path), 'utf8');
      } catch {
        // What cannot be read is in no package.
        return undefined;
      }
    },
  };
}

function unnamed(word: string): DiagnosticError {
  const message = `"${word}" names no package`;
  const help = 'Write its name behind the colon, such as npm:@lrogen/file@0.1.0';
  return new DiagnosticError({ code: 'LRO-REGISTRY', message, help });
}

function filesOf(files: ReadonlyMap<string, Buffer>, isPackage: boolean): FolderOfFiles {
  return { folder: documentsAmong(files), isPackage, read: readerOf(files) };
}

/** Reads of files in memory. */
export function readerOf(files: ReadonlyMap<string, Buffer>): ReadFile {
  return (path) => files.get(path)?.toString();
}

/** The documents among files, such as those of a package. */
export function documentsAmong(files: ReadonlyMap<string, Buffer>): SpecFolder {
  const documents: SourceDocument[] = [];
  const diagnostics: SpecFolder['diagnostics'][number][] = [];
  for (const [file, bytes] of files) {
    if (!isSpecFile(file)) continue;
    try {
      documents.push(documentOf(file, bytes, isBinaryName(file)));
    } catch {
      diagnostics.push(notText(file));
    }
  }
  return { documents, diagnostics };
}
