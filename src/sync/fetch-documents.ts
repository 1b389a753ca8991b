import { DiagnosticError } from '../diagnostics.js';
import type { SourceDocument } from '../sources/source-document.js';
import type { SpecFolder } from '../sources/spec-folder.js';
import { fetchText, isAddress, isLoopback } from './fetch-text.js';

/** Documents that are fetched at a time. */
const AT_ONCE = 8;

/**
 * The document at an address; where that is a Discovery directory (`discovery#directoryList`, such
 * as https://www.googleapis.com/discovery/v1/apis), the documents that it lists. One that cannot
 * be fetched is a diagnostic, and the others go on.
 *
 * @param apis `file:v1` or `file`: of a directory only these services are fetched; none for all.
 * @throws DiagnosticError where the address itself cannot be fetched, with the codes of `fetchText`.
 */
export async function fetchDocuments(
  address: string,
  apis: readonly string[],
): Promise<SpecFolder> {
  const text = await fetchText(address, isAddress);
  const listed = directoryItems(text);
  if (listed === undefined) return { documents: [{ file: address, text }], diagnostics: [] };
  const services = new Set(apis.map((api) => api.split(':')[0]));
  const wanted = listed.filter(({ name }) => apis.length === 0 || services.has(name));
  const isLocal = isLoopback(new URL(address).hostname);
  // A directory on the network must not make this machine ask itself.
  const isAllowed = (at: URL) => isAddress(at) && (isLocal || !isLoopback(at.hostname));
  const addresses = wanted.map(({ discoveryRestUrl }) => new URL(discoveryRestUrl, address).href);
  return fetchAll([...new Set(addresses)], isAllowed);
}

/** Some at a time, in the order of their addresses. */
async function fetchAll(
  addresses: readonly string[],
  isAllowed: (address: URL) => boolean,
): Promise<SpecFolder> {
  const results: PromiseSettledResult<SourceDocument>[] = [];
  for (let i = 0; i < addresses.length; i += AT_ONCE) {
    const some = addresses.slice(i, i + AT_ONCE).map(async (file) => ({
      file,
      text: await fetchText(file, isAllowed),
    }));
    results.push(...(await Promise.allSettled(some)));
  }
  return {
    documents: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    diagnostics: results.flatMap((result) => {
      if (result.status === 'fulfilled') return [];
      if (result.reason instanceof DiagnosticError) return [result.reason.diagnostic];
      throw result.reason;
    }),
  };
}

interface DirectoryItem {
  readonly name: string;
  readonly discoveryRestUrl: string;
}

/** What a directory lists; undefined where the text is none. Other kinds are their readers' affair. */
function directoryItems(text: string): readonly DirectoryItem[] | undefined {
  if (!text.includes('discovery#directoryList')) return undefined;
  const directory = parsed(text);
  if (!isObject(directory) || directory.kind !== 'discovery#directoryList') return undefined;
  const items: readonly unknown[] = Array.isArray(directory.items) ? directory.items : [];
  return items.flatMap((item) => {
    if (!isObject(item)) return [];
    const { name, discoveryRestUrl } = item;
    const isListed = typeof name === 'string' && typeof discoveryRestUrl === 'string';
    return isListed && URL.canParse(discoveryRestUrl, 'https://base.invalid')
      ? [{ name, discoveryRestUrl }]
      : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
