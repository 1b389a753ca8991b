import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { counted } from '../model/counted.js';
import { serviceOfFile } from '../sources/document-kinds.js';
import { namesService } from '../specs/select-apis.js';
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
  /** The entries that change: what is listed again is absent no more. */
  readonly entries: ReadonlyMap<string, LockEntry>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The specs that came from where a directory lists documents, and are not listed any more: a service, or
 * some of its versions. They stay, for documents get delisted by accident. A directory that lists nothing
 * at all says nothing of any.
 *
 * @param today `YYYYMMDD`; without it nothing is remembered.
 */
export function delisted(
  lock: Lock,
  { address, items }: Listing,
  selectors: readonly string[],
  today: string | undefined,
): Delisted {
  if (items.length === 0) {
    const message = 'this directory lists no document';
    const diagnostics = [problem({ code: 'LRO-SYNC-EMPTY', message, file: address })];
    return { entries: new Map(), diagnostics };
  }
  const domains = new Set(items.map((item) => domainOf(item.discoveryRestUrl, address)));
  const isAsked = (service: string): boolean =>
    selectors.length === 0 || namesService(selectors, service);
  const entries = new Map<string, LockEntry>();
  const gone = new Map<string, { readonly file: string; readonly since: string | undefined }>();
  for (const [file, entry] of lock) {
    const service = serviceOfFile(file);
    if (service === undefined || !isAsked(service)) continue;
    if (!/^https?:/.test(entry.from) || !domains.has(domainOf(entry.from, address))) continue;
    const { absent, ...listed } = entry;
    const name = unlistedName(file, service, items);
    if (name === undefined) {
      if (absent !== undefined) entries.set(file, listed);
      continue;
    }
    const since = absent ?? today;
    if (since !== absent) entries.set(file, { ...listed, absent: since });
    gone.set(name, { file, since });
  }
  return {
    entries,
    diagnostics: [...gone].map(([name, { file, since }]) =>
      problem({
        code: 'LRO-SYNC-DELISTED',
        message: `${address} does not list "${name}" any more${sinceText(since, today)}; its specs and its package stay`,
        file,
      }),
    ),
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

function sinceText(since: string | undefined, today: string | undefined): string {
  if (since === undefined || today === undefined || since === today) return '';
  const days = Math.round((dateOf(today) - dateOf(since)) / 86_400_000);
  return `, for ${counted(days, 'day')}`;
}

/** @param day `YYYYMMDD` */
function dateOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
}

/** `googleapis.com` of `https://file.googleapis.com/$discovery/rest`. */
function domainOf(address: string, base: string): string {
  const { host } = new URL(address, base);
  return host.split('.').slice(-2).join('.');
}
