import { join } from 'node:path';
import { z } from 'zod';
import { checkGiven, flag, listening, object, text, texts } from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { type PackageOptions, packageOptions } from '../emit/package/package-options.js';
import { cacheKeyOf } from '../generate/cache-key.js';
import { serviceOfPath } from '../generate/held-packages.js';
import { onlyOf } from '../generate/only-of.js';
import { type RenderedPackages, renderPackages } from '../generate/render-packages.js';
import { openRenderers } from '../generate/renderers.js';
import { RunCache } from '../generate/run-cache.js';
import { type SpokenOf, unusedSettings } from '../generate/unused-settings.js';
import { hasPackages, type Manifest, readManifest } from '../output/manifest.js';
import { mergedRecord } from '../output/merge-marks.js';
import { diffOutput } from '../output/output-diff.js';
import { MANIFEST_FILE } from '../output/output-path.js';
import { refuseOverlap } from '../output/overlap.js';
import { unownedFiles } from '../output/unowned-files.js';
import { BRING_OR_REMOVE, noApis, refuseNoApis } from '../specs/no-apis.js';
import { listedSpecs, readListedModel } from '../specs/read-model.js';
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
  const { specs, out, selectors = [], packages = {}, only, spokenOf, cache = true } = options;
  const log = new RunLog(options);
  log.step('Reading specs');
  await refuseOverlap(specs, out);
  const listed = listedSpecs(specs, await listSpecFolder(specs), cache);
  const previous = await readManifest(out, 'packages');
  if (previous?.isMerged) log.add([mergedRecord(join(out, MANIFEST_FILE))]);
  const run = await RunCache.open({
    out,
    manifest: previous,
    cacheKey: await cacheKeyOf(packages, only),
    specsFingerprint: listed.fingerprint,
    isUsed: cache,
  });
  const renderers = openRenderers(1);
  try {
    const all = await readListedModel(listed, log);
    if (hasPackages(previous)) refuseNoApis(specs, all, BRING_OR_REMOVE);
    log.add(noApis(specs, all));
    if (spokenOf && selectors.length === 0) log.add(unusedSettings(spokenOf, all));
    const model = onlyOf(all, only, selectors);
    const kept = await run.keptPackages();
    const given = {
      ...{ out, packages, model, selectors, renderers, previous, kept },
      isStrict: options.strict,
    };
    const rendered = await renderPackages(given, log);
    log.step('Comparing with what is there');
    const output = await rendered.plan({ previous });
    const differences = [
      ...(await diffOutput(output, { lines: true })),
      ...(await unownedFiles(output, keptFiles(previous, rendered))),
    ];
    const findings = await findingsOf(model, differences, selectors);
    log.add(problems(findings, out));
    return { ...findings, diagnostics: log.diagnostics };
  } finally {
    await renderers.close();
  }
}

function keptFiles(manifest: Manifest | undefined, { fresh }: RenderedPackages): string[] {
  return Object.keys(manifest?.files ?? {}).filter((path) => fresh.has(serviceOfPath(path)));
}
