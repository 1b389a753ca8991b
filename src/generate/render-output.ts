import type { RunLog } from '../diagnostics/run-listener.js';
import { hasPackages } from '../output/manifest.js';
import type { FolderModel } from '../specs/folder-model.js';
import { BRING_OR_REMOVE, noApis, refuseNoApis } from '../specs/no-apis.js';
import { readListedModel } from '../specs/read-model.js';
import { onlyOf } from './only-of.js';
import { isAboutAll, type OutputOptions, type OutputRun } from './output-run.js';
import { type RenderedPackages, renderPackages } from './render-packages.js';
import { openRenderers, threadsFor } from './renderers.js';
import { unusedSettings } from './unused-settings.js';

interface RenderOutputOptions extends OutputOptions {
  /** Threads to render in; by default as many as are of use. */
  readonly jobs?: number | undefined;
  /** See `RenderPackagesOptions.isStrict`. */
  readonly strict?: boolean | undefined;
  /** See `RenderPackagesOptions.isRenamed`. */
  readonly renameClients?: boolean | undefined;
}

/** What an output folder is to have. */
export interface RenderedOutput {
  /** Of the APIs that may have packages there. */
  readonly model: FolderModel;
  readonly rendered: RenderedPackages;
}

/**
 * Reads the specs, and renders what an output folder is to have of them; throws what `readListedModel`, `onlyOf`
 * and `renderPackages` throw.
 */
export async function renderOutput(
  options: RenderOutputOptions,
  run: OutputRun,
  log: RunLog,
): Promise<RenderedOutput> {
  const { out, selectors = [], packages = {} } = options;
  const renderers = openRenderers(threadsOf(options, run));
  try {
    const model = await readOutputModel(options, run, log);
    const kept = await run.cache.keptPackages();
    const rendered = await renderPackages(
      {
        ...{ out, packages, model, selectors, renderers, previous: run.previous, kept },
        ...{ isStrict: options.strict, isRenamed: options.renameClients },
      },
      log,
    );
    return { model, rendered };
  } finally {
    await renderers.close();
  }
}

function threadsOf(options: RenderOutputOptions, { listed, cache }: OutputRun): number {
  // A hook is a function of this thread, which does one job by itself.
  if (options.packages?.transform !== undefined || options.jobs === 1) return 0;
  const isWhole = cache.isEmpty && isAboutAll(options);
  return options.jobs ?? threadsFor(listed.listing.places.length, isWhole);
}

async function readOutputModel(
  { specs, selectors = [], only, spokenOf }: OutputOptions,
  { listed, previous }: OutputRun,
  log: RunLog,
): Promise<FolderModel> {
  const all = await readListedModel(listed, log);
  if (hasPackages(previous)) refuseNoApis(specs, all, BRING_OR_REMOVE);
  log.add(noApis(specs, all));
  if (spokenOf && isAboutAll({ selectors })) log.add(unusedSettings(spokenOf, all));
  return onlyOf(all, only, selectors);
}
