import { join } from 'node:path';
import { z } from 'zod';
import { checkGiven, flag, listening, object, text, texts } from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { type PackageOptions, packageOptions } from '../emit/package/package-options.js';
import { cacheKeyOf, specsKeyOf } from '../generate/cache-key.js';
import { serviceOfPath } from '../generate/held-packages.js';
import { onlyOf } from '../generate/only-of.js';
import { renderPackages } from '../generate/render-packages.js';
import { openRenderers, threadsFor } from '../generate/renderers.js';
import { RunCache } from '../generate/run-cache.js';
import { type SpokenOf, unusedSettings } from '../generate/unused-settings.js';
import { hasPackages, type Manifest, readManifest } from '../output/manifest.js';
import { mergedRecord } from '../output/merge-marks.js';
import { diffOutput, type OutputDifference } from '../output/output-diff.js';
import { MANIFEST_FILE } from '../output/output-path.js';
import { refuseOverlap } from '../output/overlap.js';
import type { RunRecord } from '../output/run-record.js';
import { unownedFiles } from '../output/unowned-files.js';
import type { FolderModel } from '../specs/folder-model.js';
import { BRING_OR_REMOVE, noApis, refuseNoApis } from '../specs/no-apis.js';
import { type ListedFolder, listedSpecs, readListedModel } from '../specs/read-model.js';
import { listSpecFolder } from '../specs/spec-folder.js';
import { type Findings, findingsOf, problems } from './findings.js';

export interface CheckOptions extends RunListener {
  /** The folder of specs, or one document. */
  readonly specs: string;
  /** The folder of the packages. */
  readonly out: string;
  /** `file:v1` or `file`: only these APIs; none, the default, for all. */
  readonly selectors?: readonly string[];
  /** `file:v1` or `file`: the only APIs that have packages here; all where it is undefined. */
  readonly only?: readonly string[] | undefined;
  /** Whether what earlier runs left is passed over, of specs and packages that did not change since; on by default. */
  readonly cache?: boolean;
  /** What settings speak of: what of that no spec tells of is a warning; nothing by default. */
  readonly spokenOf?: SpokenOf | undefined;
  /** What packages follow from beside the specs; see `PackageOptions` for the defaults. */
  readonly packages?: Partial<PackageOptions>;
  /** Whether what callers have to do without is an error too, and no warning; off by default. */
  readonly strict?: boolean | undefined;
}

export interface CheckResult extends Findings {
  /** What is not as it must be, and what was wrong with the specs. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, specs: text, out: text, selectors: texts.optional(), only: texts.optional() },
  ...{
    packages: packageOptions.optional(),
    spokenOf: object.optional(),
    cache: flag,
    strict: flag,
  },
} satisfies Record<keyof CheckOptions, z.ZodType>);

/**
 * Looks, as `lrogen check` does, for packages that are not what the specs give, documented requests
 * that are not met, and sources that disagree without a stated exception. What did not change since it was last read or written, by what `stat`
 * or else its digest tells, is neither read nor rendered again; no package is written.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` or `LRO-INPUT-READ` where the specs cannot be read at
 *   all, `LRO-API-UNKNOWN` where a selector names no API, and the codes about the output where it
 *   cannot be trusted.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  checkGiven('check(options)', OPTIONS, options);
  const { specs, out, selectors = [], packages = {}, only, spokenOf } = options;
  const { cache = true, strict = false } = options;
  const log = new RunLog(options);
  log.step('Reading specs');
  await refuseOverlap(specs, out);
  const listed = listedSpecs(specs, await listSpecFolder(specs), cache);
  const previous = await readManifest(out, 'packages');
  if (previous?.isMerged) log.add([mergedRecord(join(out, MANIFEST_FILE))]);
  const isWhole = selectors.length === 0 && packages.transform === undefined;
  const run = await RunCache.open({
    out,
    manifest: previous,
    cacheKey: await cacheKeyOf(packages, only),
    specsKey: isWhole ? specsKeyOf(listed, spokenOf) : undefined,
    isUsed: cache,
  });
  // A strict check says more of losses than that run did; few documents are read again, and say it themselves.
  const last = strict || !listed.isCached ? undefined : run.lastRun();
  const { model, differences } =
    last && previous
      ? await asLeft(options, { listed, previous, last }, log)
      : await compared(options, { listed, previous, run }, log);
  const findings = await findingsOf(model, differences, selectors);
  log.add(problems(findings, out));
  return { ...findings, diagnostics: log.diagnostics };
}

/** What an output folder has, beside what it is to have. */
interface Compared {
  readonly model: FolderModel;
  readonly differences: readonly OutputDifference[];
}

/** Where neither specs nor packages have changed since the last run, which said what there is to say of them. */
async function asLeft(
  { out, only, onDiagnostic: _, ...steps }: CheckOptions,
  given: { readonly listed: ListedFolder; readonly previous: Manifest; readonly last: RunRecord },
  log: RunLog,
): Promise<Compared> {
  const all = await readListedModel(given.listed, new RunLog(steps));
  log.add(given.last.diagnostics);
  log.step('Comparing with what is there');
  return {
    model: onlyOf(all, only, []),
    differences: await unownedFiles(out, Object.keys(given.previous.files)),
  };
}

async function compared(
  options: CheckOptions,
  given: {
    readonly listed: ListedFolder;
    readonly previous: Manifest | undefined;
    readonly run: RunCache;
  },
  log: RunLog,
): Promise<Compared> {
  const { specs, out, selectors = [], packages = {}, only, spokenOf } = options;
  const { listed, previous, run } = given;
  // A hook is a function of this thread.
  const isApart = packages.transform === undefined;
  const documents = listed.listing.places.length;
  const renderers = openRenderers(isApart ? threadsFor(documents, run.isEmpty) : 0);
  try {
    const all = await readListedModel(listed, log);
    if (hasPackages(previous)) refuseNoApis(specs, all, BRING_OR_REMOVE);
    log.add(noApis(specs, all));
    if (spokenOf && selectors.length === 0) log.add(unusedSettings(spokenOf, all));
    const model = onlyOf(all, only, selectors);
    const kept = await run.keptPackages();
    const rendered = await renderPackages(
      {
        ...{ out, packages, model, selectors, renderers, previous, kept },
        isStrict: options.strict,
      },
      log,
    );
    log.step('Comparing with what is there');
    const output = await rendered.plan({ previous });
    const owned = [
      ...output.files.map(({ path }) => path),
      ...Object.keys(previous?.files ?? {}).filter(
        (path) => selectors.length === 0 || rendered.fresh.has(serviceOfPath(path)),
      ),
    ];
    return {
      model,
      differences: [
        ...(await diffOutput(output, { lines: true })),
        ...(await unownedFiles(out, owned)),
      ],
    };
  } finally {
    await renderers.close();
  }
}
