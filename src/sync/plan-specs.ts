<<<<<<< HEAD
=======

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

>>>>>>> c07c37b4 (Tell wrong usage in one line with the nearest word, failures as JSON, and a well check in one line)

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { generator } from '../output/generator.js';
import { readManifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import { rebuildManifest } from '../output/rebuild-manifest.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { readSpecFolder, type SpecFolder } from '../specs/spec-folder.js';
import type { Gathered } from './gather.js';
import { type UpdateResult, updateSpecs } from './update-specs.js';

export interface SpecsPlan {
  readonly output: OutputPlan;
  readonly found: UpdateResult['found'];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanSpecsOptions {
  /** The folder of specs; it need not exist. */
  readonly root: string;
  readonly gathered: Gathered;
  /** `file:v1`, or `file` for all versions; none for all APIs. */
  readonly selectors: readonly string[];
  readonly allowDowngrade: boolean;
  readonly stated?: StatedFacts | undefined;
  /** See `ApplyPlanOptions`. */
  readonly rebuildManifest?: boolean;
  /** Milliseconds since 1970; now by default. */
  readonly now?: number;
}

/**
 * What `sync` would do to a folder of specs. What it does not bring stays as it is, whoever wrote
 * it; where it brings nothing at all, no manifest is begun either.
 *
 * @throws DiagnosticError the codes of `readSpecFolder`, `updateSpecs` and `planOutput`.
 */
export async function planSpecs(options: PlanSpecsOptions): Promise<SpecsPlan> {
  const { root, gathered, selectors, allowDowngrade, stated, now = Date.now() } = options;
  const { rebuildManifest: isRebuilt = false } = options;
  // A foreign folder first: what lies in it is nobody's specs.
  const previous = await (isRebuilt ? rebuildManifest : readManifest)(root, 'specs');
  const specs = await readSpecFolder(root).catch(emptyIfMissing);
  const { documents: from, named, listings } = gathered;
  const latest = lastDay(now);
  const result = updateSpecs({
    ...{ from, named, listings, specs: specs.documents, selectors, allowDowngrade, latest, stated },
  });
  const { files } = result;
  const present = new Set([...specs.documents, ...specs.diagnostics].map(({ file }) => file));
  const keep = (path: string): boolean => present.has(path);
  const output = await planOutput({
    ...{ root, manages: 'specs', files, previous, generator, keep, adopt: isRebuilt },
  });
  return {
    output: files.length === 0 && previous === undefined ? withoutManifest(output) : output,
    found: result.found,
<<<<<<< HEAD
    diagnostics: [...gathered.diagnostics, ...result.diagnostics],
  };
}

/** The last day that it is anywhere on Earth, fourteen hours ahead of UTC. */
function lastDay(now: number): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
=======
    diagnostics: [...unread, ...result.diagnostics].map((one) => placed(one, found)),
  };
}

/** Where documents were looked for in several places: with the place that the file is in. */
function placed(diagnostic: Diagnostic, found: readonly Found[]): Diagnostic {
  const { file } = diagnostic;
  if (file === undefined || found.length < 2) return diagnostic;
  const places = found.filter(({ isFolder, documents, diagnostics }) => {
    return isFolder && [...documents, ...diagnostics].some((one) => one.file === file);
  });
  if (places.length === 0) return diagnostic;
  return { ...diagnostic, file: places.map(({ from }) => join(from, file)).join(' and ') };
>>>>>>> c07c37b4 (Tell wrong usage in one line with the nearest word, failures as JSON, and a well check in one line)
}

function withoutManifest(output: OutputPlan): OutputPlan {
  return { ...output, manifest: { ...output.manifest, what: 'unchanged' } };
}

<<<<<<< HEAD
=======
interface Found extends SpecFolder {
  /** Where they were looked for. */
  readonly from: string;
  /** Whether documents were looked for in a folder, where there may be other files. */
  readonly isFolder: boolean;
}

async function readFrom(from: string, selectors: readonly string[]): Promise<Found> {
  if (/^https?:\/\//i.test(from)) {
    return { ...(await fetchDocuments(from, selectors)), from, isFolder: false };
  }
  const path = /^file:\/\//i.test(from) ? pathOf(from) : from;
  const folder = await readSpecFolder(path);
  return { ...folder, from: path, isFolder: (await stat(path)).isDirectory() };
}

function pathOf(address: string): string {
  const url = parseAddress(address);
  try {
    return fileURLToPath(url);
  } catch {
    throw addressError(addressName(url), 'this address names no file of this machine');
  }
}

>>>>>>> c07c37b4 (Tell wrong usage in one line with the nearest word, failures as JSON, and a well check in one line)
function emptyIfMissing(error: unknown): SpecFolder {
  const isMissing =
    error instanceof DiagnosticError && error.diagnostic.code === 'LRO-INPUT-MISSING';
  if (isMissing) return { documents: [], diagnostics: [] };
  throw error;
}
