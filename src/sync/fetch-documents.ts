import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { documentOf, type SourceDocument } from '../sources/document/source-document.js';
import { isBinaryName } from '../sources/document-kinds.js';
import { namesService } from '../specs/select-apis.js';
import type { SpecFolder } from '../specs/spec-folder.js';
import { addressError, addressName, parseAddress } from './address.js';
import { type DirectoryItem, readDirectory, refuseOther } from './directory.js';
import { fetchBytes, type Validators } from './fetch-bytes.js';
import { type Ask, openNetwork, withHeaders } from './network.js';
import { NetworkGuard } from './network-guard.js';

/** Documents that are fetched at a time. */
const AT_ONCE = 8;

/** What was found at an address. */
export interface Fetched extends SpecFolder {
  /** What the directory lists that is at the address, whatever of it was asked for; absent of a document. */
  readonly listed?: readonly DirectoryItem[];
  /** What the server knows documents by, by their names. */
  readonly validators: ReadonlyMap<string, Validators>;
  /** Names of those that are as they were. */
  readonly unchanged: readonly string[];
}

/**
 * The document at an address; where that is a Discovery directory (`discovery#directoryList`, such
 * as https://www.googleapis.com/discovery/v1/apis), the documents that it lists. One that cannot
 * be fetched, or that is about another API than the one it is listed for, is a diagnostic, and the others go on.
 *
 * Documents and diagnostics name addresses without their credentials, as `addressName` has it.
 *
 * @param selectors `file:v1` or `file`: of a directory only these services are fetched; none for all.
 * @param given stands in for `fetch`.
 * @param headers sent to the address itself and to others of its origin; no file and no message holds them.
 * @param known by name what servers told of documents that are there; of these only changes are fetched.
 * @throws DiagnosticError where the address itself cannot be fetched, with the codes of
 *   `parseAddress` and `fetchBytes`, `LRO-INPUT-ENCODING` where it is no text in UTF-8.
 */
export async function fetchDocuments(
  address: string,
  selectors: readonly string[],
  given?: Ask,
  headers: Readonly<Record<string, string>> = {},
  known: ReadonlyMap<string, Validators> = new Map(),
): Promise<Fetched> {
  const start = parseAddress(address);
  const guard = new NetworkGuard(start);
  const network = given ? { ask: given, close: async () => {} } : await openNetwork(guard);
  const ask = withHeaders(network.ask, headers, start.origin);
  const validators = new Map<string, Validators>();
  const unchanged: string[] = [];
  const fetchOne: FetchOne = async (at) => {
    const name = addressName(at);
    const fetched = await fetchBytes(at, guard, ask, known.get(name));
    if (fetched.isUnchanged) {
      unchanged.push(name);
      return undefined;
    }
    if (fetched.validators !== undefined) validators.set(name, fetched.validators);
    return decode(at, fetched.bytes);
  };
  try {
    return { ...(await fetchFrom(start, selectors, fetchOne)), validators, unchanged };
  } finally {
    await network.close();
  }
}

/** Undefined where the document is as it was. */
type FetchOne = (address: URL) => Promise<SourceDocument | undefined>;

async function fetchFrom(
  start: URL,
  selectors: readonly string[],
  fetchOne: FetchOne,
): Promise<Omit<Fetched, 'validators' | 'unchanged'>> {
  const document = await fetchOne(start);
  if (document === undefined) return { documents: [], diagnostics: [] };
  const directory = readDirectory(document);
  if (directory === undefined) return { documents: [document], diagnostics: [] };
  const { listed, unusable } = directory;
  const isAsked = (name: string): boolean =>
    selectors.length === 0 || namesService(selectors, name);
  const byAddress = new Map<string, DirectoryItem>();
  for (const item of listed.filter(({ name }) => isAsked(name))) {
    const { href } = new URL(item.discoveryRestUrl, start);
    if (!byAddress.has(href)) byAddress.set(href, item);
  }
  const told = unusable.filter(({ name }) => name === undefined || isAsked(name));
  const { documents, diagnostics } = await fetchAll([...byAddress], fetchOne);
  return { documents, diagnostics: [...told.map(({ reason }) => reason), ...diagnostics], listed };
}

function decode(at: URL, bytes: Uint8Array): SourceDocument {
  try {
    return documentOf(addressName(at), bytes, isBinaryName(at.pathname));
  } catch {
    throw addressError(addressName(at), 'it is no text in UTF-8', { code: 'LRO-INPUT-ENCODING' });
  }
}

/** Some at a time, in the order of their addresses. */
async function fetchAll(
  items: readonly (readonly [address: string, item: DirectoryItem])[],
  fetchOne: FetchOne,
): Promise<SpecFolder> {
  const fetchItem = async ([address, item]: (typeof items)[number]) => {
    const document = await fetchOne(new URL(address));
    if (document !== undefined) refuseOther(document, item);
    return document;
  };
  const results: PromiseSettledResult<SourceDocument | undefined>[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    results.push(...(await Promise.allSettled(items.slice(i, i + AT_ONCE).map(fetchItem))));
  }
  return {
    documents: results.flatMap((result) =>
      result.status === 'fulfilled' ? (result.value ?? []) : [],
    ),
    diagnostics: results.flatMap((result) => {
      if (result.status === 'fulfilled') return [];
      if (result.reason instanceof DiagnosticError) return [result.reason.diagnostic];
      throw result.reason;
    }),
  };
}
