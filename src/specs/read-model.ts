import { z } from 'zod';
import { checkGiven, flag, listening, text, texts } from '../diagnostics/check-given.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import type { Normalized } from '../normalize/normalize.js';
import { generatorFingerprint } from '../output/generator-fingerprint.js';
import type { StatSnapshot } from '../output/stat-snapshot.js';
import { FolderModel } from './folder-model.js';
import { openModel } from './model-cache.js';
import { selectApis } from './select-apis.js';
import {
  listSpecFolder,
  type SpecListing,
  snapshotSpecs,
  specsFingerprint,
} from './spec-folder.js';

export interface ReadModelOptions extends RunListener {
  /** `file:v1` or `file`: only these APIs are in the model; none, the default, for all. */
  readonly selectors?: readonly string[];
  /** Whether what was read before of the same documents is passed over; on by default. */
  readonly cache?: boolean;
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, selectors: texts.optional(), cache: flag },
} satisfies Record<keyof ReadModelOptions, z.ZodType>);

/**
 * Reads a folder of specs, or one document, into the model: one `OperationsApi` a service and
 * version. A document that cannot be read is among the diagnostics, and the others go on.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` or `LRO-INPUT-READ` where the folder itself cannot be
 *   read, `LRO-API-UNKNOWN` where a selector names no API.
 */
export async function readModel(
  folder: string,
  options: ReadModelOptions = {},
): Promise<Normalized> {
  checkGiven('readModel(folder)', text, folder);
  checkGiven('readModel(folder, options)', OPTIONS, options);
  const model = await readFolderModel(folder, options);
  const selected = selectApis(model.apis, options.selectors ?? []);
  const apis = await model.read(selected);
  return {
    apis: apis.filter((_, i) => selected[i]?.isBound === true),
    unbound: apis.filter((_, i) => selected[i]?.isBound === false),
    conformance: await model.conformance(),
    diagnostics: model.diagnostics,
  };
}

/** The same, of which nothing is read yet that was kept; throws what `readModel` throws of folders. */
export async function readFolderModel(
  folder: string,
  options: ReadModelOptions,
): Promise<FolderModel> {
  const log = new RunLog(options);
  log.step('Reading specs');
  return readListedModel(listedSpecs(folder, await listSpecFolder(folder), options.cache), log);
}

/** Documents before any of them is read. */
export interface ListedFolder {
  readonly folder: string;
  readonly listing: SpecListing;
  readonly seen: StatSnapshot;
  /** By which what was read of them before is known. */
  readonly fingerprint: string;
  readonly isCached: boolean;
}

/** Fewer documents are read as fast as what is kept of them. */
const WORTH_KEEPING = 16;

export function listedSpecs(folder: string, listing: SpecListing, cache = true): ListedFolder {
  const seen = snapshotSpecs(listing);
  const isCached = cache && listing.places.length >= WORTH_KEEPING;
  return { folder, listing, seen, fingerprint: specsFingerprint(listing, seen), isCached };
}

/**
 * What the documents of a folder say, with all that is wrong with them, and what is documented of any
 * API. Where nothing changed since they were last read, no document is read.
 */
export async function readListedModel(listed: ListedFolder, log: RunLog): Promise<FolderModel> {
  const { folder, listing, seen, fingerprint, isCached } = listed;
  const generator = isCached ? await generatorFingerprint() : undefined;
  const key = generator === undefined ? undefined : { generator, specs: fingerprint };
  const before = generator === undefined ? undefined : await openModel(folder, generator);
  const anew = async (own: RunLog, isUsed: boolean) => {
    // Only now: most runs find all as it was, and load no reader of any kind.
    const { readAnew } = await import('./read-anew.js');
    return readAnew({ folder, listing, seen, generator }, own, key, before, isUsed);
  };
  const isSame = before?.key.specs === fingerprint;
  if (isSame) log.add(before.diagnostics);
  const parts = isSame ? before : await anew(log, true);
  return new FolderModel(parts, () => anew(new RunLog({}), false));
}
