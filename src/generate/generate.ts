import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  checkGiven,
  flag,
  listening,
  object,
  text,
  texts,
  writing,
} from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { type PackageOptions, packageOptions } from '../emit/package/package-options.js';
import { type ApplyPlanOptions, applyPlan, type WriteResult } from '../output/apply-plan.js';
import { leftChangelogs } from '../output/left-changelogs.js';
import { hasPackages, readManifest } from '../output/manifest.js';
import { mergedRecord } from '../output/merge-marks.js';
import { refuseNested } from '../output/nested.js';
import { MANIFEST_FILE } from '../output/output-path.js';
import { refuseOverlap } from '../output/overlap.js';
import { rebuildManifest } from '../output/rebuild-manifest.js';
import { recoverOutput } from '../output/recover-output.js';
import { unownedNotice } from '../output/unowned-files.js';
import { BRING_OR_REMOVE, noApis, refuseNoApis } from '../specs/no-apis.js';
import { listedSpecs, readListedModel } from '../specs/read-model.js';
import { listSpecFolder } from '../specs/spec-folder.js';
import { cacheKeyOf, specsKeyOf } from './cache-key.js';
import { onlyOf } from './only-of.js';
import { type OutputState, renderPackages } from './render-packages.js';
import { openRenderers, threadsFor } from './renderers.js';
import { RunCache } from './run-cache.js';
import { type SpokenOf, unusedSettings } from './unused-settings.js';

export interface GenerateOptions extends RunListener, ApplyPlanOptions {
  /** The folder of specs, or one document. */
  readonly specs: string;
  /** The folder of the packages; it need not exist. */
  readonly out: string;
  /** `file:v1` or `file`: only the packages of these services; none, the default, for all. */
  readonly selectors?: readonly string[];
  /** `file:v1` or `file`: the only APIs that have packages here; all where it is undefined. */
  readonly only?: readonly string[] | undefined;
  /** What settings speak of: what of that no spec tells of is a warning; nothing by default. */
  readonly spokenOf?: SpokenOf | undefined;
  /** What packages follow from beside the specs; see `PackageOptions` for the defaults. */
  readonly packages?: Partial<PackageOptions>;
  /** Threads to render in; by default as many as are of use. */
  readonly jobs?: number | undefined;
  /** Whether clients of the selected APIs are called as the specs have it now, and not as they are; off by default. */
  readonly renameClients?: boolean | undefined;
  /** Whether what the last run made of the same is passed over; on by default. */
  readonly cache?: boolean;
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, ...writing, specs: text, out: text, selectors: texts.optional() },
  ...{
    packages: packageOptions.optional(),
    only: texts.optional(),
    renameClients: flag,
    cache: flag,
  },
  ...{ spokenOf: object.optional(), jobs: z.int().min(1).optional() },
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
  const {
    specs,
    out,
    selectors = [],
    packages = {},
    only,
    renameClients = false,
    spokenOf,
    dryRun = false,
    cache: isUsed = true,
  } = options;
  const isHooked = packages.transform !== undefined;
  const log = new RunLog(options);
  log.step('Reading specs');
  await refuseOverlap(specs, out);
  await refuseNested(out);
  if (!dryRun) await recoverFolders(options, log);
  const listed = listedSpecs(specs, await listSpecFolder(specs), isUsed);
  const state = () => outputState(options);
  const { previous, diagnostics = [] } = await state();
  log.add(diagnostics);
  if (previous?.isMerged) log.add([mergedRecord(join(out, MANIFEST_FILE))]);
  const cache = await RunCache.open({
    out,
    manifest: previous,
    cacheKey: await cacheKeyOf(packages, only),
    // What a hook does now is not known before it is asked.
    specsKey:
      selectors.length === 0 && !isHooked && !renameClients
        ? specsKeyOf(listed, spokenOf)
        : undefined,
    isUsed,
  });
  const last = cache.lastRun();
  if (last !== undefined) {
    // What the last run said, for nothing has changed since.
    log.add(last.diagnostics);
    // They change without anything that the last run knew of.
    if (previous) log.add(await unownedNotice(out, Object.keys(previous.files)));
    return { changes: [], files: last.files, diagnostics: log.diagnostics, isWritten: !dryRun };
  }
  const isWhole = cache.isEmpty && selectors.length === 0;
  const { jobs = threadsFor(listed.listing.places.length, isWhole) } = options;
  // A hook is a function of this thread, which does one job by itself.
  const renderers = openRenderers(isHooked || options.jobs === 1 ? 0 : jobs);
  try {
    const all = await readListedModel(listed, log);
    if (hasPackages(previous)) refuseNoApis(specs, all, BRING_OR_REMOVE);
    log.add(noApis(specs, all));
    if (spokenOf && selectors.length === 0) log.add(unusedSettings(spokenOf, all));
    const model = onlyOf(all, only, selectors);
    const kept = await cache.keptPackages();
    const given = {
      ...{ out, packages, model, selectors, renderers, previous, kept },
      isRenamed: renameClients,
    };
    const rendered = await renderPackages(given, log);
    log.step('Comparing with what is there');
    const replan = async () => rendered.plan(await state());
    const plan = await replan();
    if (!dryRun) log.step('Writing');
    const onWait = (holder: string) => log.waiting(holder);
    const applied = await applyPlan(plan, replan, { ...options, onWait });
    const { changes, refused, isWritten } = applied;
    log.add(refused);
    // A run about some packages that found them as they must be knows less than the one before.
    const isNews = selectors.length === 0 || changes.length > 0 || cache.isEmpty;
    // What this run has mended the next one does not find.
    const lasting = log.diagnostics.filter(({ code }) => code !== 'LRO-OUTPUT-MERGED');
    if (isWritten && isNews) await cache.save(applied.plan, rendered, lasting);
    if (refused.length === 0) {
      log.add(await leftChangelogs(out, changes));
      // Those that are to go are there still in a dry run.
      const planned = applied.plan.files.map(({ path }) => path);
      const owned = [...Object.keys(applied.plan.next.files), ...planned];
      log.add(await unownedNotice(out, owned));
    }
    const files = rendered.count(applied.plan);
    return { changes, files, diagnostics: log.diagnostics, isWritten };
  } finally {
    await renderers.close();
  }
}

/** Whoever writes puts back what a killed run left, in the specs too, for they are about to be read. */
async function recoverFolders({ specs, out, wait = false }: GenerateOptions, log: RunLog) {
  const lock = { wait, onWait: (holder: string) => log.waiting(holder) };
  const found = await stat(specs).catch(() => undefined);
  if (found?.isDirectory()) await recoverOutput(specs, lock);
  await recoverOutput(out, lock);
}

async function outputState(
  options: GenerateOptions,
): Promise<OutputState & { readonly diagnostics?: readonly Diagnostic[] }> {
  const { out, rebuildManifest: isRebuilt = false } = options;
  if (!isRebuilt) return { previous: await readManifest(out, 'packages') };
  const { diagnostics, ...previous } = await rebuildManifest(out, 'packages');
  return { previous, adopt: true, diagnostics };
}
