import { type Diagnostic, DiagnosticError, problem } from '../diagnostics/diagnostic.js';
import { documentOf, type SourceDocument, textOf } from '../sources/document/source-document.js';
import { isBinaryName } from '../sources/source-readers.js';
import type { SpecFolder } from '../specs/spec-folder.js';
import { addressError, addressName, parseAddress } from './address.js';
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
  const services = new Set(selectors.map((selector) => selector.split(':')[0]));
  const wanted = listed.filter(({ name }) => selectors.length === 0 || services.has(name));
  const byAddress = new Map<string, DirectoryItem>();
  for (const item of wanted) {
    const { href } = new URL(item.discoveryRestUrl, start);
    if (!byAddress.has(href)) byAddress.set(href, item);
  }
  const told = unusable.filter(
    ({ name }) => name === undefined || selectors.length === 0 || services.has(name),
  );
  const { documents, diagnostics } = await fetchAll([...byAddress], fetchOne);
  return { documents, diagnostics: [...told.map(({ reason }) => reason), ...diagnostics], listed };
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

/**
 * A document that calls itself another API than the one it is listed for would take that one's place,
 * and the credentials of its callers. What it does not tell is its reader's affair.
 *
 * @throws DiagnosticError `LRO-SYNC-LISTED`.
 */
function refuseOther(document: SourceDocument, item: DirectoryItem): void {
  const said = parsed(textOf(document));
  if (!isObject(said)) return;
  const differs = (['name', 'version', 'id'] as const).find(
    (member) =>
      item[member] !== undefined && said[member] !== undefined && said[member] !== item[member],
  );
  if (differs === undefined) return;
  const [own, listed] = [said[differs], item[differs]].map((value) => JSON.stringify(value));
  throw new DiagnosticError({
    code: 'LRO-SYNC-LISTED',
    message: `its ${differs} is ${own}, and the directory lists it as ${listed}: it is skipped`,
    file: document.file,
    pointer: `/${differs}`,
  });
}

/** A row of a Discovery directory. */
export interface DirectoryItem {
  readonly name: string;
  readonly version?: string;
  readonly id?: string;
  readonly discoveryRestUrl: string;
}

/** A row that leads to no document. */
interface UnusableRow {
  /** Undefined where it tells none: it might be any. */
  readonly name: string | undefined;
  readonly reason: Diagnostic;
}

interface Directory {
  readonly listed: readonly DirectoryItem[];
  readonly unusable: readonly UnusableRow[];
}

/** What a directory lists; undefined where the document is none. Other kinds are their readers' affair. */
function readDirectory(document: SourceDocument): Directory | undefined {
  const text = textOf(document);
  if (!text.includes('discovery#directoryList')) return undefined;
  const directory = parsed(text);
  if (!isObject(directory) || directory.kind !== 'discovery#directoryList') return undefined;
  const rows: readonly unknown[] = Array.isArray(directory.items) ? directory.items : [];
  const listed: DirectoryItem[] = [];
  const unusable: UnusableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const { name, version, id, discoveryRestUrl: address } = isObject(row) ? row : {};
    if (typeof name !== 'string') {
      const reason = unusableRow(document, `/items/${index}`, 'it has no name');
      unusable.push({ name: undefined, reason });
    } else if (typeof address !== 'string' || !URL.canParse(address, 'https://base.invalid')) {
      const what = `the discoveryRestUrl of ${JSON.stringify(name)} is no address`;
      const reason = unusableRow(document, `/items/${index}/discoveryRestUrl`, what);
      unusable.push({ name, reason });
    } else {
      const its = {
        ...(typeof version === 'string' && { version }),
        ...(typeof id === 'string' && { id }),
      };
      listed.push({ name, ...its, discoveryRestUrl: address });
    }
  }
  return { listed, unusable };
}

function unusableRow({ file }: SourceDocument, pointer: string, what: string): Diagnostic {
  return problem({
    code: 'LRO-SYNC-ROW',
    message: `${what}: this row of the directory is skipped`,
    file,
    pointer,
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
