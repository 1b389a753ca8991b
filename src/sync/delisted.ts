import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { counted } from '../model/counted.js';
import { serviceOfFile } from '../sources/document-kinds.js';
import { namesService } from '../specs/select-apis.js';
import { addressName } from './address.js';
import type { DirectoryItem } from './directory.js';
import type { Lock, LockEntry } from './lock.js';

/** A directory that was read. */
export interface Listing {
  /** Its address, without credentials. */
  readonly address: string;
  readonly items: readonly DirectoryItem[];
}

/** What a directory does not list any more, and since when. */
export interface Delisted {
  /** The entries that change: what is listed again is absent no more, and by which directory is remembered. */
  readonly entries: ReadonlyMap<string, LockEntry>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The specs that came from where a directory lists documents, and that no directory of the run lists any
 * more: a service, or some of its versions. They stay, for documents get delisted by accident. A directory
 * that lists nothing at all says nothing of any.
 *
 * @param today `YYYYMMDD`; without it nothing is remembered.
 */
export function delisted(
  lock: Lock,
  listings: readonly Listing[],
  selectors: readonly string[],
  today: string | undefined,
): Delisted {
  const isEmpty = ({ items }: Listing): boolean => items.length === 0;
  const places = listings.filter((one) => !isEmpty(one)).map(placeOf);
  const items = listings.flatMap((one) => one.items);
  const isAsked = (service: string): boolean =>
    selectors.length === 0 || namesService(selectors, service);
  const entries = new Map<string, LockEntry>();
  const gone = new Map<string, Gone>();
  for (const [file, entry] of lock) {
    const service = serviceOfFile(file);
    if (service === undefined || !isAsked(service) || !/^https?:/.test(entry.from)) continue;
    const place = places.find(({ isOf }) => isOf(entry));
    if (place === undefined) continue;
    const { absent, ...listed } = entry;
    const name = unlistedName(file, service, items);
    if (name === undefined) {
      const [directory = entry.directory] = places.flatMap(
        ({ directoryOf }) => directoryOf(entry.from) ?? [],
      );
      if (absent !== undefined || directory !== entry.directory) {
        entries.set(file, { ...listed, ...(directory !== undefined && { directory }) });
      }
      continue;
    }
    const since = absent ?? today;
    if (since !== absent) entries.set(file, { ...listed, absent: since });
    const known = gone.get(name);
    // Of a service with several files, since the first of them was absent.
    const isFirst = known === undefined || (since ?? '') < (known.since ?? '');
    if (isFirst) gone.set(name, { address: place.address, file, since });
  }
  return {
    entries,
    diagnostics: [
      ...listings.filter(isEmpty).map(({ address }) => {
        const message = 'this directory lists no document';
        return problem({ code: 'LRO-SYNC-EMPTY', severity: 'warning', message, file: address });
      }),
      ...[...gone].map(([name, { address, file, since }]) =>
        problem({
          code: 'LRO-SYNC-DELISTED',
          message: `${address} does not list "${name}" any more${sinceText(since, today)}; its specs and its package stay`,
          file,
        }),
      ),
    ],
  };
}

/** Something that is listed no more, of which directory, and since when. */
interface Gone {
  readonly address: string;
  readonly file: string;
  readonly since: string | undefined;
}

interface Place {
  readonly address: string;
  /** Whether a document came from it. */
  readonly isOf: (entry: LockEntry) => boolean;
  /** Its address where it lists this one, of which it does not follow from the host. */
  readonly directoryOf: (from: string) => string | undefined;
}

/**
 * Where a directory lists documents: at what the lock remembers of it, on the hosts that it names, and below
 * its own, without `www`. What else these hosts have in common says nothing: below `co.uk` or `github.io` are
 * hosts of anybody, and which suffixes are of that kind only a list of all would tell.
 */
function placeOf({ address, items }: Listing): Place {
  const domain = new URL(address).host.replace(/^www\./, '');
  const isBelow = (host: string): boolean => host === domain || host.endsWith(`.${domain}`);
  const listed = items.map((item) => new URL(item.discoveryRestUrl, address));
  const hosts = new Set(listed.map(({ host }) => host));
  const names = new Set(listed.map(addressName));
  return {
    address,
    isOf: ({ from, directory }) => {
      const { host } = new URL(from);
      return directory === address || hosts.has(host) || isBelow(host);
    },
    directoryOf: (from) => (names.has(from) && !isBelow(new URL(from).host) ? address : undefined),
  };
}

/** What of a spec is not listed: its service, or its version of it; undefined where it is listed. */
function unlistedName(
  file: string,
  service: string,
  items: readonly DirectoryItem[],
): string | undefined {
  const its = items.filter(({ name }) => name === service);
  if (its.length === 0) return service;
  // Only documents of Discovery are listed by their versions.
  const version = file.startsWith(`discovery/${service}.`)
    ? file.slice(`discovery/${service}.`.length, -'.json'.length)
    : undefined;
  const isListed = its.some((item) => item.version === undefined || item.version === version);
  return version === undefined || isListed ? undefined : `${service}:${version}`;
}

/** For how long something was absent, as what follows on a sentence: `, for 3 days`. */
export function sinceText(since: string | undefined, today: string | undefined): string {
  if (since === undefined || today === undefined || since === today) return '';
  const days = Math.round((dateOf(today) - dateOf(since)) / 86_400_000);
  return `, for ${counted(days, 'day')}`;
}

/** @param day `YYYYMMDD` */
function dateOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
}
