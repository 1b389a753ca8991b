import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { Normalized } from '../normalize/normalize.js';
import { generatorFingerprint } from '../output/generator-fingerprint.js';
import type { StatSnapshot } from '../output/stat-snapshot.js';
import { KeptModel } from './model-cache.js';
import { knownApis, selectApis, servicesOf } from './select-apis.js';
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
  const log = new RunLog(options);
  log.step('Reading specs');
  const listed = listedSpecs(folder, await listSpecFolder(folder), options.cache);
  const { selectors = [] } = options;
  const model = await readListedModel(listed, log, selectors);
  const selected = new Set(selectApis(knownApis(model), selectors));
  const isSelected = (api: OperationsApi): boolean => selected.has(api);
  return {
    ...model,
    apis: model.apis.filter(isSelected),
    unbound: model.unbound.filter(isSelected),
  };
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
 *
 * @param selectors `file:v1` or `file`: only the services of these APIs, with all their versions, are in the model; none for all.
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a selector names no API.
 */
export async function readListedModel(
  listed: ListedFolder,
  log: RunLog,
  selectors: readonly string[] = [],
): Promise<Normalized> {
  const { folder, listing, seen, fingerprint, isCached } = listed;
  const generator = isCached ? await generatorFingerprint() : undefined;
  const key = generator === undefined ? undefined : { generator, specs: fingerprint };
  const kept = key && (await KeptModel.open(folder, key));
  if (kept !== undefined) {
    log.add(kept.diagnostics);
    const model = kept.read(selectors);
    if (model !== undefined) return model;
  }
  // Only now: most runs find what they need as it was, and no reader of any kind is loaded.
  const { readAnew } = await import('./read-anew.js');
  const own = kept === undefined ? log : new RunLog({});
  const model = await readAnew({ folder, listing, seen, generator }, own);
  if (key !== undefined) await KeptModel.save(folder, key, model);
  return selectors.length === 0 ? model : ofServices(model, selectors);
}

function ofServices(model: Normalized, selectors: readonly string[]): Normalized {
  const wanted = servicesOf(knownApis(model), selectors);
  const isWanted = ({ service }: OperationsApi): boolean => wanted.has(service);
  return { ...model, apis: model.apis.filter(isWanted), unbound: model.unbound.filter(isWanted) };
}
