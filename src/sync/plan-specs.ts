import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics.js';
import { DiagnosticError } from '../diagnostics.js';
import { readManifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import { readSpecFolder, type SpecFolder } from '../sources/spec-folder.js';
import { fetchDocuments } from './fetch-documents.js';
import { type SyncResult, sync } from './sync.js';

export interface SpecsPlan {
  readonly output: OutputPlan;
  readonly found: SyncResult['found'];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanSpecsOptions {
  /** The folder of specs; it need not exist. */
  readonly root: string;
  /** Folders of documents, documents, and addresses of either or of a Discovery directory. */
  readonly from: readonly string[];
  /** `file:v1`, or `file` for all versions; none for all APIs. */
  readonly apis: readonly string[];
  readonly allowDowngrade: boolean;
  /** For the manifest: `lrogen@<version>`. */
  readonly generator: string;
}

/**
 * What `sync` would do to a folder of specs. What it does not bring stays as it is, whoever wrote it.
 *
 * @throws DiagnosticError the codes of `readSpecFolder`, `fetchDocuments`, `sync` and `planOutput`.
 */
export async function planSpecs(options: PlanSpecsOptions): Promise<SpecsPlan> {
  const { root, apis, allowDowngrade, generator } = options;
  const folders = await Promise.all(options.from.map((from) => readFrom(from, apis)));
  const specs = await readSpecFolder(root).catch(emptyIfMissing);
  const from = folders.flatMap(({ documents }) => documents);
  const { files, found, diagnostics } = sync({
    from,
    specs: specs.documents,
    apis,
    allowDowngrade,
  });
  const previous = await readManifest(root);
  const present = new Set([...specs.documents, ...specs.diagnostics].map(({ file }) => file));
  const keep = (path: string): boolean => present.has(path);
  const output = await planOutput({ root, files, previous, generator, keep });
  const unread = folders.flatMap((folder) => folder.diagnostics);
  return { output, found, diagnostics: [...unread, ...diagnostics] };
}

function readFrom(from: string, apis: readonly string[]): Promise<SpecFolder> {
  if (/^https?:\/\//i.test(from)) return fetchDocuments(from, apis);
  return readSpecFolder(/^file:\/\//i.test(from) ? pathOf(from) : from);
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new DiagnosticError({
      code: 'LRO-INPUT-URL',
      severity: 'error',
      message: 'this address names no file of this machine',
      help: 'Name the file or folder by its path',
      file: address,
    });
  }
}

function emptyIfMissing(error: unknown): SpecFolder {
  const isMissing =
    error instanceof DiagnosticError && error.diagnostic.code === 'LRO-INPUT-MISSING';
  if (isMissing) return { documents: [], diagnostics: [] };
  throw error;
}
