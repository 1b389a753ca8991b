import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { sha256 } from '../output/digest.js';
import { generator } from '../output/generator.js';
import { type Manifest, readManifest } from '../output/manifest.js';
import { mergedRecord } from '../output/merge-marks.js';
import { refuseNested } from '../output/nested.js';
import { MANIFEST_FILE } from '../output/output-path.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import { rebuildManifest } from '../output/rebuild-manifest.js';
import { type SourceDocument, textOf } from '../sources/document/source-document.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { LOCK_FILE, readSpecFolder, type SpecFolder } from '../specs/spec-folder.js';
import { dayOf } from './day.js';
import { type Gathered, placed } from './gather.js';
import { isLockMerged } from './lock.js';
import { type UpdateResult, updateSpecs } from './update-specs.js';

export interface SpecsPlan {
  readonly output: OutputPlan;
  readonly found: UpdateResult['found'];
  readonly asBefore: UpdateResult['asBefore'];
  readonly diagnostics: readonly Diagnostic[];
  /** The folder's documents as they are to be. */
  readonly documents: readonly SourceDocument[];
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
 * @throws DiagnosticError the codes of `refuseNested`, `readSpecFolder`, `updateSpecs` and `planOutput`.
 */
export async function planSpecs(options: PlanSpecsOptions): Promise<SpecsPlan> {
  const { root, gathered, selectors, allowDowngrade, stated } = options;
  const { rebuildManifest: isRebuilt = false, now = Date.now() } = options;
  await refuseNested(root);
  // A foreign folder first: what lies in it is nobody's specs.
  const previous = await (isRebuilt ? rebuildManifest : readManifest)(root, 'specs');
  const specs = await readSpecFolder(root).catch(emptyIfMissing);
  const { documents: from, named, listings, validators, unchanged } = gathered;
  const latest = lastDay(now);
  const result = updateSpecs({
    ...{ from, named, listings, validators, unchanged, specs: specs.documents },
    ...{ selectors, allowDowngrade, latest, stated, today: dayOf(now) },
  });
  const { files } = result;
  const present = new Set([...specs.documents, ...specs.diagnostics].map(({ file }) => file));
  const keep = (path: string): boolean => present.has(path);
  const listed = withMergedLock(previous, specs.documents);
  const output = await planOutput({
    ...{ root, manages: 'specs', files, previous: listed, generator, keep, adopt: isRebuilt },
  });
  return {
    output: files.length === 0 && previous === undefined ? withoutManifest(output) : output,
    found: result.found,
    asBefore: result.asBefore,
    documents: [
      ...specs.documents.filter(({ file }) => files.every(({ path }) => path !== file)),
      ...files.map(({ path, content }) => ({ file: path, text: content })),
    ],
    diagnostics: [
      ...(previous?.isMerged ? [mergedRecord(MANIFEST_FILE)] : []),
      ...[...gathered.diagnostics, ...result.diagnostics].map((one) => placed(one, gathered)),
    ],
  };
}

/** Where a merge has left its marks in the lock, nobody has edited it. */
function withMergedLock(
  previous: Manifest | undefined,
  specs: readonly SourceDocument[],
): Manifest | undefined {
  const lock = specs.find(({ file }) => file === LOCK_FILE);
  if (previous === undefined || lock === undefined || !isLockMerged(specs)) return previous;
  const onDisk = sha256(textOf(lock).replaceAll('\r\n', '\n'));
  return { ...previous, files: { ...previous.files, [LOCK_FILE]: onDisk } };
}

/** The last day that it is anywhere on Earth, fourteen hours ahead of UTC. */
function lastDay(now: number): string {
  return dayOf(now + 14 * 3_600_000);
}

function withoutManifest(output: OutputPlan): OutputPlan {
  return { ...output, manifest: { ...output.manifest, what: 'unchanged' } };
}

function emptyIfMissing(error: unknown): SpecFolder {
  const isMissing =
    error instanceof DiagnosticError && error.diagnostic.code === 'LRO-INPUT-MISSING';
  if (isMissing) return { documents: [], diagnostics: [] };
  throw error;
}
