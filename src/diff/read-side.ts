import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RunLog } from '../diagnostics/run-listener.js';
import type { PackageOptions } from '../emit/package/package-options.js';
import { surfaceFor } from '../emit/surface-for.js';
import type { Normalized } from '../normalize/normalize.js';
import { readPackage } from '../registry/published-package.js';
import { documentOf, type SourceDocument } from '../sources/document/source-document.js';
import { isBinaryName } from '../sources/document-kinds.js';
import { readGitRevision } from '../specs/git-revision.js';
import { notText } from '../specs/input-problem.js';
import { modelOf } from '../specs/read-anew.js';
import { isSpecFile, readSpecFolder, type SpecFolder } from '../specs/spec-folder.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { packedStarts } from './untold-starts.js';

export interface SideOptions {
  /** The folder of specs, of which a git revision is one. */
  readonly specs: string;
  /** What packages follow from beside the specs. */
  readonly packages?: Partial<PackageOptions>;
}

/** One side of a comparison. */
export interface Side {
  readonly model: Normalized;
  readonly surfaces: readonly ApiSurface[];
  /** APIs whose package has starts that its documents do not tell. */
  readonly packed: ReadonlySet<string>;
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
  const { folder, hasFile, isPackage } = await readFolder(word, options.specs);
  return { ...sideOf(folder, options, log, hasFile), isPackage };
}

/**
 * What the documents of a folder come to.
 *
 * @param hasFile whether a file, by its path with `/`, is beside them.
 */
export function sideOf(
  folder: SpecFolder,
  options: SideOptions,
  log: RunLog,
  hasFile: (path: string) => boolean,
): Side {
  const model = modelOf(folder, log);
  const { packages = {} } = options;
  const surfaces = model.apis.map((api) => surfaceFor(api, packages));
  return { model, surfaces, packed: packedStarts(surfaces, hasFile) };
}

interface FolderOfFiles {
  readonly folder: SpecFolder;
  readonly isPackage: boolean;
  readonly hasFile: (path: string) => boolean;
}

async function readFolder(word: string, specs: string): Promise<FolderOfFiles> {
  if (word.startsWith('npm:')) return filesOf(await readPackage(word.slice('npm:'.length)));
  const found = await stat(word).catch(() => undefined);
  if (found === undefined) {
    const folder = await readGitRevision(word, specs);
    return { folder, isPackage: false, hasFile: () => false };
  }
  if (found.isFile() && /\.(?:tgz|tar\.gz)$/i.test(word)) {
    return filesOf(await readPackage(`file:${word}`));
  }
  const root = found.isFile() ? dirname(word) : word;
  return {
    folder: await readSpecFolder(word),
    isPackage: false,
    hasFile: (path) => readdirSync(join(root, dirname(path))).includes(basename(path)),
  };
}

function filesOf(files: ReadonlyMap<string, Buffer>): FolderOfFiles {
  return { folder: packageFolder(files), isPackage: true, hasFile: (path) => files.has(path) };
}

/** The documents of a package. */
export function packageFolder(files: ReadonlyMap<string, Buffer>): SpecFolder {
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
