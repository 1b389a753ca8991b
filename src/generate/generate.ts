import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { checkGiven, flag, writing } from '../diagnostics/check-given.js';
import { RunLog } from '../diagnostics/run-listener.js';
import {
  type AppliedPlan,
  type ApplyPlanOptions,
  applyPlan,
  type WriteResult,
} from '../output/apply-plan.js';
import { leftChangelogs } from '../output/left-changelogs.js';
import { readManifest } from '../output/manifest.js';
import { refuseNested } from '../output/nested.js';
import { refuseOverlap } from '../output/overlap.js';
import { rebuildManifest } from '../output/rebuild-manifest.js';
import { awaitSettled, recoverOutput } from '../output/recover-output.js';
import type { RunRecord } from '../output/run-record.js';
import { unownedNotice } from '../output/unowned-files.js';
import {
  beginRun,
  type FoundOutput,
  isAboutAll,
  type OutputOptions,
  type OutputRun,
  outputOptions,
} from './output-run.js';
import { renderOutput } from './render-output.js';
import type { RenderedPackages } from './render-packages.js';

export interface GenerateOptions extends OutputOptions, ApplyPlanOptions {
  /** Threads to render in; by default as many as are of use. */
  readonly jobs?: number | undefined;
  /** Whether clients of the selected APIs are called as the specs have it now, and not as they are; off by default. */
  readonly renameClients?: boolean | undefined;
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...outputOptions, ...writing, jobs: z.int().min(1).optional(), renameClients: flag },
} satisfies Record<keyof GenerateOptions, z.ZodType>);

/**
 * Makes the packages of a folder of specs, as `lrogen generate` does: all or nothing, files that
 * stay the same are not touched, and only files that it wrote itself and nobody edited are ever
 * replaced or removed. Documents that cannot be read and files in the way are among the diagnostics.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` or `LRO-INPUT-READ` where the specs cannot be read at
 *   all, `LRO-API-UNKNOWN` where a selector names no API, and the codes about the output where it
 *   cannot be trusted or written.
 */
export async function generate(options: GenerateOptions): Promise<WriteResult> {
  checkGiven('generate(options)', OPTIONS, options);
  const { specs, out } = options;
  const log = new RunLog(options);
  log.step('Reading specs');
  await refuseOverlap(specs, out);
  await refuseNested(out);
  await recoverFolders(options, log);
  const run = await beginRun(options, () => findOutput(options), log);
  const last = run.cache.lastRun();
  if (last !== undefined) return asLeft(options, run, last, log);
  const { rendered } = await renderOutput(options, run, log);
  const applied = await writeOutput(options, rendered, log);
  log.add(applied.refused);
  // What this run has mended the next one does not find.
  const lasting = log.diagnostics.filter(({ code }) => code !== 'LRO-OUTPUT-MERGED');
  if (isNews(options, run, applied)) await run.cache.save(applied.plan, rendered, lasting);
  if (applied.refused.length === 0) await tellOfOthers(out, applied, log);
  return {
    changes: applied.changes,
    files: rendered.count(applied.plan),
    diagnostics: log.diagnostics,
    isWritten: applied.isWritten,
  };
}

/** Whoever writes puts back what a killed run left, in the specs too, for they are about to be read. */
async function recoverFolders(
  { specs, out, wait = false, dryRun = false }: GenerateOptions,
  log: RunLog,
): Promise<void> {
  const lock = { wait, onWait: (holder: string) => log.waiting(holder) };
  const settle = dryRun ? awaitSettled : recoverOutput;
  const found = await stat(specs).catch(() => undefined);
  if (found?.isDirectory()) await settle(specs, lock);
  await settle(out, lock);
}

async function findOutput(options: GenerateOptions): Promise<FoundOutput> {
  const { out, rebuildManifest: isRebuilt = false } = options;
  if (!isRebuilt) return { previous: await readManifest(out, 'packages') };
  const { diagnostics, ...previous } = await rebuildManifest(out, 'packages');
  return { previous, adopt: true, diagnostics };
}

/** Where neither specs nor packages have changed since the last run, which said what there is to say of them. */
async function asLeft(
  { out, dryRun = false }: GenerateOptions,
  { previous }: OutputRun,
  last: RunRecord,
  log: RunLog,
): Promise<WriteResult> {
  log.add(last.diagnostics);
  // They change without anything that the last run knew of.
  if (previous) log.add(await unownedNotice(out, Object.keys(previous.files)));
  return { changes: [], files: last.files, diagnostics: log.diagnostics, isWritten: !dryRun };
}

async function writeOutput(
  options: GenerateOptions,
  rendered: RenderedPackages,
  log: RunLog,
): Promise<AppliedPlan> {
  log.step('Comparing with what is there');
  const replan = async () => rendered.plan(await findOutput(options));
  const plan = await replan();
  if (!options.dryRun) log.step('Writing');
  return applyPlan(plan, replan, { ...options, onWait: (holder) => log.waiting(holder) });
}

/** Whether the next run is to know of this one: one about some packages that found them as they must be knows less. */
function isNews(
  options: GenerateOptions,
  { cache }: OutputRun,
  { isWritten, changes }: AppliedPlan,
): boolean {
  return isWritten && (isAboutAll(options) || changes.length > 0 || cache.isEmpty);
}

/** Tells of files in the folders of packages that no run wrote. */
async function tellOfOthers(
  out: string,
  { plan, changes }: AppliedPlan,
  log: RunLog,
): Promise<void> {
  log.add(await leftChangelogs(out, changes));
  // Those that are to go are there still in a dry run.
  const planned = plan.files.map(({ path }) => path);
  log.add(await unownedNotice(out, [...Object.keys(plan.next.files), ...planned]));
}
