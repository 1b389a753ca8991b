import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { serviceOfFile } from '../sources/document-kinds.js';
import { namesService } from '../specs/select-apis.js';
import type { DirectoryItem } from './directory.js';
import type { Lock } from './lock.js';

/** A directory that was read. */
export interface Listing {
  /** Its address, without credentials. */
  readonly address: string;
  readonly items: readonly DirectoryItem[];
}

/**
 * Says which specs came from where a directory lists documents, and are not listed any more. They
 * stay, for documents get delisted by accident. A directory that lists nothing at all says nothing of any.
 */
export function delisted(
  lock: Lock,
  { address, items }: Listing,
  selectors: readonly string[],
): Diagnostic[] {
  if (items.length === 0) {
    return [
      problem({
        code: 'LRO-SYNC-EMPTY',
        message: 'this directory lists no document',
        file: address,
      }),
    ];
  }
  const listed = new Set(items.map(({ name }) => name));
  const domains = new Set(items.map((item) => domainOf(item.discoveryRestUrl, address)));
  const isAsked = (service: string): boolean =>
    selectors.length === 0 || namesService(selectors, service);
  const gone = new Map<string, string>();
  for (const [file, { from }] of lock) {
    const service = serviceOfFile(file);
    if (service === undefined || listed.has(service) || !isAsked(service)) continue;
    if (/^https?:/.test(from) && domains.has(domainOf(from, address))) gone.set(service, file);
  }
  return [...gone].map(([service, file]) =>
    problem({
      code: 'LRO-SYNC-DELISTED',
      message: `${address} does not list "${service}" any more; its specs stay as they are`,
      file,
    }),
  );
}

/** `googleapis.com` of `https://file.googleapis.com/$discovery/rest`. */
function domainOf(address: string, base: string): string {
  const { host } = new URL(address, base);
  return host.split('.').slice(-2).join('.');
}
