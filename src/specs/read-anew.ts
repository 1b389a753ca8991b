import type { RunLog } from '../diagnostics/run-listener.js';
import { type ModelParts, slicesIn } from './folder-model.js';
import { type KeptModel, type ModelKey, saveModel, toldOf } from './model-cache.js';
import { type NormalizedListing, normalizeListing } from './normalize-listing.js';
import { type ListedSpecs, readListing } from './read-listing.js';

/**
 * What the documents of a folder say, with all that is wrong with them.
 *
 * @param key by which the result is kept; undefined where it is not to be.
 * @param before what was kept last, if anything was.
 * @param isUsed whether what was kept may be used.
 */
export async function readAnew(
  listed: ListedSpecs,
  log: RunLog,
  key: ModelKey | undefined,
  before: KeptModel | undefined,
  isUsed = true,
): Promise<ModelParts> {
  log.step('Normalizing');
  const { all, diagnostics, slices } = await normalized(listed, before, isUsed);
  log.add(diagnostics);
  if (key !== undefined) await saveModel(listed.folder, { key, all, diagnostics }, slices);
  return { apis: toldOf(all), diagnostics, slices: slicesIn(slices) };
}

async function normalized(
  listed: ListedSpecs,
  before: KeptModel | undefined,
  isUsed: boolean,
): Promise<NormalizedListing> {
  if (!isUsed) return normalizeListing(await readListing(listed, false), undefined);
  try {
    return normalizeListing(await readListing(listed, true), before);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // What was kept is damaged: it is as if there were nothing.
    return normalized(listed, undefined, false);
  }
}
