import { join } from 'node:path';
import type { z } from 'zod';
import { flag, listening, object, text, texts } from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RunListener, RunLog } from '../diagnostics/run-listener.js';
import { type PackageOptions, packageOptions } from '../emit/package/package-options.js';
import type { Manifest } from '../output/manifest.js';
import { mergedRecord } from '../output/merge-marks.js';
import { MANIFEST_FILE } from '../output/output-path.js';
import { type ListedFolder, listedSpecs } from '../specs/read-model.js';
import { listSpecFolder } from '../specs/spec-folder.js';
import { cacheKeyOf, specsKeyOf } from './cache-key.js';
import type { OutputState } from './render-packages.js';
import { RunCache } from './run-cache.js';
import type { SpokenOf } from './unused-settings.js';

/** What packages of an output folder follow from. */
export interface OutputOptions extends RunListener {
  /** The folder of specs, or one document. */
  readonly specs: string;
  /** The folder of the packages; to be generated it need not exist. */
  readonly out: string;
  /** `file:v1` or `file`: only the packages of these services; none, the default, for all. */
  readonly selectors?: readonly string[];
  /** `file:v1` or `file`: the only APIs that have packages here; all where it is undefined. */
  readonly only?: readonly string[] | undefined;
  /** What settings speak of: what of that no spec tells of is a warning; nothing by default. */
  readonly spokenOf?: SpokenOf | undefined;
  /** What packages follow from beside the specs; see `PackageOptions` for the defaults. */
  readonly packages?: Partial<PackageOptions>;
  /** Whether what earlier runs left is passed over, of specs and packages that did not change since; on by default. */
  readonly cache?: boolean;
}

/** What callers in JavaScript may give. */
export const outputOptions = {
  ...{ ...listening, specs: text, out: text, selectors: texts.optional(), only: texts.optional() },
  ...{ spokenOf: object.optional(), packages: packageOptions.optional(), cache: flag },
} satisfies Record<keyof OutputOptions, z.ZodType>;

/** What a run about an output folder has before it reads any spec. */
export interface OutputRun {
  readonly listed: ListedFolder;
  /** What the output folder has. */
  readonly previous: Manifest | undefined;
  readonly cache: RunCache;
}

/** What is known of an output folder, and what is wrong with what it says of itself. */
export interface FoundOutput extends OutputState {
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Looks at the specs, the output folder, and what the last run left, in this order.
 *
 * @param find reads what the output folder says of itself.
 */
export async function beginRun(
  options: OutputOptions & { readonly renameClients?: boolean | undefined },
  find: () => Promise<FoundOutput>,
  log: RunLog,
): Promise<OutputRun> {
  const { specs, out, packages = {}, only, spokenOf, cache: isUsed = true } = options;
  const listed = listedSpecs(specs, await listSpecFolder(specs), isUsed);
  const { previous, diagnostics = [] } = await find();
  log.add(diagnostics);
  if (previous?.isMerged) log.add([mergedRecord(join(out, MANIFEST_FILE))]);
  // What a hook does now is not known before it is asked.
  const isTold = isAboutAll(options) && !packages.transform && !options.renameClients;
  const cache = await RunCache.open({
    out,
    manifest: previous,
    cacheKey: await cacheKeyOf(packages, only),
    specsKey: isTold ? specsKeyOf(listed, spokenOf) : undefined,
    isUsed,
  });
  return { listed, previous, cache };
}

/** Whether a run is about all packages of its output folder. */
export function isAboutAll({ selectors = [] }: Pick<OutputOptions, 'selectors'>): boolean {
  return selectors.length === 0;
}
