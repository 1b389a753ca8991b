import { resolve } from 'node:path';
import { serviceOfId } from '../model/api-id.js';
import { isAddress } from '../model/is-address.js';
import type { StatedApi } from '../model/stated-api.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { factsOf } from '../sync/facts-of.js';
import { wholeShape } from './stated-options.js';
import { UsageError } from './usage-error.js';

/** Documents that are read together, and what is stated of their API. */
export interface SyncJob {
  readonly from: readonly string[];
  readonly selectors: readonly string[];
  readonly stated: StatedFacts;
}

export interface SyncJobsOptions {
  /** What the command line names; none for what the settings do. */
  readonly from: readonly string[];
  readonly selectors: readonly string[];
  readonly apis: readonly StatedApi[];
  /** What the command line states, over the settings. */
  readonly facts: StatedFacts;
}

/**
 * What a sync is to do: read what the command line names, with what the settings state of the one API
 * that is asked for, or else is there; or what the settings name for each API.
 *
 * @throws UsageError where neither names documents.
 */
export function syncJobs({ from, selectors, apis, facts }: SyncJobsOptions): SyncJob[] {
  if (from.length > 0) {
    const [only, ...others] =
      selectors.length > 0 ? askedApis(apis, selectors) : apis.filter((api) => isThere(api, from));
    const one = others.length === 0 ? only : undefined;
    return [{ from, selectors, stated: statedOf(one, facts) }];
  }
  const asked = askedApis(apis, selectors).filter((api) => api.from !== undefined);
  if (asked.length === 0) {
    throw new UsageError(
      selectors.length > 0
        ? `no settings say where ${selectors.join(', ')} is`
        : 'nothing says where documents are',
      'Give --from <folder, file or address>, or "from" of an API in the settings',
    );
  }
  return asked.map((api) => {
    const stated = statedOf(api, facts);
    // Who names a service takes over what else would be held back, such as another host.
    const named = selectors.length > 0 && stated.service !== undefined ? [stated.service] : [];
    return { from: api.from ?? [], selectors: named, stated };
  });
}

/** The APIs of settings that are asked for; no selector asks for all. */
export function askedApis(
  apis: readonly StatedApi[],
  selectors: readonly string[],
): readonly StatedApi[] {
  if (selectors.length === 0) return apis;
  return apis.filter((api) => selectors.some((selector) => isNamed(api, selector)));
}

function isNamed({ id, service }: StatedApi, selector: string): boolean {
  return [id, serviceOfId(id), service].includes(selector);
}

/** What the command line states, over the settings: of a shape each member by itself. */
function statedOf(api: StatedApi | undefined, facts: StatedFacts): StatedFacts {
  const own = api === undefined ? {} : factsOf(api);
  const shape = facts.shape && wholeShape(facts.shape, own.shape);
  return { ...own, ...defined(facts), ...(shape && { shape }) };
}

/** Whether all of these places are those of an API. */
function isThere({ from = [] }: StatedApi, places: readonly string[]): boolean {
  const own = new Set(from.map(placeOf));
  return places.every((place) => own.has(placeOf(place)));
}

/** An address, or the whole path of a file. */
function placeOf(place: string): string {
  return isAddress(place) ? place : resolve(place);
}

function defined(facts: StatedFacts): StatedFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
