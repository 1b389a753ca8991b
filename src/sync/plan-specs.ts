import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { generator } from '../output/generator.js';
import { readManifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { readSpecFolder, type SpecFolder } from '../specs/spec-folder.js';
import { addressError, addressName, parseAddress } from './address.js';
import { fetchDocuments } from './fetch-documents.js';
import { type UpdateResult, updateSpecs } from './update-specs.js';

export interface SpecsPlan {
  readonly output: OutputPlan;
  readonly found: UpdateResult['found'];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanSpecsOptions {
  /** The folder of specs; it need not exist. */
  readonly root: string;
  /** Folders of documents, documents, and addresses of either or of a Discovery directory. */
  readonly from: readonly string[];
  /** `file:v1`, or `file` for all versions; none for all APIs. */
  readonly selectors: readonly string[];
  readonly allowDowngrade: boolean;
  readonly stated?: StatedFacts | undefined;
}

/**
 * What `sync` would do to a folder of specs. What it does not bring stays as it is, whoever wrote
 * it; where it brings nothing at all, no manifest is begun either.
 *
 * @throws DiagnosticError the codes of `readSpecFolder`, `fetchDocuments`, `updateSpecs` and `planOutput`.
 */
export async function planSpecs(options: PlanSpecsOptions): Promise<SpecsPlan> {
  const { root, selectors, allowDowngrade, stated } = options;
  const found = await Promise.all(options.from.map((from) => readFrom(from, selectors)));
  const specs = await readSpecFolder(root).catch(emptyIfMissing);
  const result = updateSpecs({
    from: found.flatMap(({ documents }) => documents),
    named: new Set(found.flatMap(({ isFolder, documents }) => (isFolder ? [] : documents))),
    specs: specs.documents,
    selectors,
    allowDowngrade,
    stated,
  });
  const { files } = result;
  const previous = await readManifest(root);
  const present = new Set([...specs.documents, ...specs.diagnostics].map(({ file }) => file));
  const keep = (path: string): boolean => present.has(path);
  const output = await planOutput({ root, files, previous, generator, keep });
  const unread = found.flatMap((folder) => folder.diagnostics);
  return {
    output: files.length === 0 && previous === undefined ? withoutManifest(output) : output,
    found: result.found,
    diagnostics: [...unread, ...result.diagnostics],
  };
}

function withoutManifest(output: OutputPlan): OutputPlan {
  return { ...output, manifest: { ...output.manifest, what: 'unchanged' } };
}

interface Found extends SpecFolder {
  /** Whether documents were looked for in a folder, where there may be other files. */
  readonly isFolder: boolean;
}

async function readFrom(from: string, selectors: readonly string[]): Promise<Found> {
  if (/^https?:\/\//i.test(from)) {
    return { ...(await fetchDocuments(from, selectors)), isFolder: false };
  }
  const path = /^file:\/\//i.test(from) ? pathOf(from) : from;
  const folder = await readSpecFolder(path);
  return { ...folder, isFolder: (await stat(path)).isDirectory() };
}

function pathOf(address: string): string {
  const url = parseAddress(address);
  try {
    return fileURLToPath(url);
  } catch {
    throw addressError(addressName(url), 'this address names no file of this machine');
  }
}

function emptyIfMissing(error: unknown): SpecFolder {
  const isMissing =
    error instanceof DiagnosticError && error.diagnostic.code === 'LRO-INPUT-MISSING';
  if (isMissing) return { documents: [], diagnostics: [] };
  throw error;
}
