import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { documentOf, type SourceDocument, textOf } from '../sources/document/source-document.js';
import { isBinaryName } from '../sources/source-readers.js';
import type { SpecFolder } from '../specs/spec-folder.js';
import { addressError, addressName, addressRule, parseAddress } from './address.js';
import { fetchBytes } from './fetch-bytes.js';

/** Documents that are fetched at a time. */
const AT_ONCE = 8;

/**
 * The document at an address; where that is a Discovery directory (`discovery#directoryList`, such
 * as https://www.googleapis.com/discovery/v1/apis), the documents that it lists. One that cannot
 * be fetched is a diagnostic, and the others go on.
 *
 * Documents and diagnostics name addresses without their credentials, as `addressName` has it.
 *
 * @param selectors `file:v1` or `file`: of a directory only these services are fetched; none for all.
 * @param ask stands in for the global `fetch`.
 * @throws DiagnosticError where the address itself cannot be fetched, with the codes of
 *   `parseAddress` and `fetchBytes`, `LRO-INPUT-ENCODING` where it is no text in UTF-8.
 */
export async function fetchDocuments(
  address: string,
  selectors: readonly string[],
  ask: typeof fetch = fetch,
): Promise<SpecFolder> {
  const start = parseAddress(address);
  const rule = addressRule(start);
  const fetchOne = async (at: URL): Promise<SourceDocument> =>
    decode(at, await fetchBytes(at, rule, ask));
  const document = await fetchOne(start);
  const listed = directoryItems(textOf(document));
  if (listed === undefined) return { documents: [document], diagnostics: [] };
  const services = new Set(selectors.map((selector) => selector.split(':')[0]));
  const wanted = listed.filter(({ name }) => selectors.length === 0 || services.has(name));
  const addresses = wanted.map(({ discoveryRestUrl }) => new URL(discoveryRestUrl, start).href);
  return fetchAll([...new Set(addresses)], fetchOne);
}

function decode(at: URL, bytes: Uint8Array): SourceDocument {
  try {
    return documentOf(addressName(at), bytes, isBinaryName(at.pathname));
  } catch {
    throw addressError(addressName(at), 'it is no text in UTF-8', 'LRO-INPUT-ENCODING');
  }
}

/** Some at a time, in the order of their addresses. */
async function fetchAll(
  addresses: readonly string[],
  fetchOne: (address: URL) => Promise<SourceDocument>,
): Promise<SpecFolder> {
  const results: PromiseSettledResult<SourceDocument>[] = [];
  for (let i = 0; i < addresses.length; i += AT_ONCE) {
    const some = addresses.slice(i, i + AT_ONCE).map((address) => fetchOne(new URL(address)));
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
