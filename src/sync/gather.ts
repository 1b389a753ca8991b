import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { isAddress } from '../model/is-address.js';
import { refuseOverlap } from '../output/overlap.js';
import { bundleDocuments } from '../sources/bundle/bundle-documents.js';
import type { SourceDocument } from '../sources/document/source-document.js';
import { readSpecFolder } from '../specs/spec-folder.js';
import { addressError, addressName, parseAddress, unreadAddress } from './address.js';
import type { Listing } from './delisted.js';
import type { Validators } from './fetch-bytes.js';
import { fetchDocuments } from './fetch-documents.js';
import { relatedFiles } from './related-files.js';

/** Documents as they were found. */
export interface Gathered {
  readonly documents: readonly SourceDocument[];
  /** Those that were named one by one, or listed by a directory; the others only lie in a folder. */
  readonly named: ReadonlySet<SourceDocument>;
  readonly listings: readonly Listing[];
  /** What servers know documents by, by their names. */
  readonly validators: ReadonlyMap<string, Validators>;
  /** Names of documents that are as they were, and were not fetched. */
  readonly unchanged: readonly string[];
  /** What could not be read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where files of folders are, by the names that they have in these. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** A problem of a file, with the folder that it was found in where it was looked for in several places. */
export function placed(problem: Diagnostic, { places }: Pick<Gathered, 'places'>): Diagnostic {
  const found = places.get(problem.file ?? '');
  return found === undefined ? problem : { ...problem, file: found.join(' and ') };
}

/**
 * Reads folders of documents and documents, and fetches what is at addresses.
 *
 * @param root the folder of specs, which is none of theirs.
 * @param headers sent to the origin of each address.
 * @param known by name what servers told of documents that are there.
 * @throws DiagnosticError the codes of `readSpecFolder`, `fetchDocuments` and `refuseOverlap`, `LRO-INPUT-URL`
 *   for an address that is neither http, https nor file.
 */
export async function gather(
  from: readonly string[],
  root: string,
  selectors: readonly string[],
  headers?: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, Validators> = new Map(),
): Promise<Gathered> {
  const asked = { root, selectors, headers, known };
  const found = await Promise.all(from.map((one) => gatherOne(one, asked)));
  return {
    documents: found.flatMap(({ documents }) => documents),
    named: new Set(found.flatMap(({ named }) => [...named])),
    listings: found.flatMap(({ listings }) => listings),
    validators: new Map(found.flatMap(({ validators }) => [...validators])),
    unchanged: found.flatMap(({ unchanged }) => unchanged),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    places: from.length < 2 ? new Map() : placesOf(found),
  };
}

function placesOf(found: readonly Gathered[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const one of found) {
    for (const [file, at] of one.places) places.set(file, [...(places.get(file) ?? []), ...at]);
  }
  return places;
}

interface Asked {
  readonly root: string;
  readonly selectors: readonly string[];
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly known: ReadonlyMap<string, Validators>;
}

async function gatherOne(from: string, asked: Asked): Promise<Gathered> {
  const { root, selectors, headers, known } = asked;
  if (/^https?:\/\//i.test(from)) {
    const fetched = await fetchDocuments(from, selectors, undefined, headers, known);
    const { documents, diagnostics, listed, validators, unchanged } = fetched;
    const address = addressName(parseAddress(from));
    const listings = listed === undefined ? [] : [{ address, items: listed }];
    const named = new Set(documents);
    return { documents, named, listings, validators, unchanged, diagnostics, places: new Map() };
  }
  if (isAddress(from) && !/^file:\/\//i.test(from)) throw unreadAddress(from);
  const path = /^file:\/\//i.test(from) ? pathOf(from) : from;
  await refuseOverlap(path, root);
  const { documents: read, diagnostics } = await readSpecFolder(path);
  const isFolder = (await stat(path)).isDirectory();
  const [first] = read;
  const parts = isFolder || first === undefined ? [] : await relatedFiles(path, first);
  const documents = bundleDocuments(read, parts);
  const files = isFolder ? [...read, ...diagnostics].flatMap(({ file }) => file ?? []) : [];
  return {
    documents,
    named: new Set(isFolder ? [] : documents),
    listings: [],
    validators: new Map(),
    unchanged: [],
    diagnostics: isFolder && files.length === 0 ? [noDocument(path)] : diagnostics,
    places: new Map(files.map((file) => [file, [join(path, file)]])),
  };
}

/** A folder without any is rather a wrong one. */
function noDocument(folder: string): Diagnostic {
  return problem({
    code: 'LRO-SYNC-EMPTY',
    severity: 'error',
    message: 'there is no document in this folder',
    help: 'Name the folder that the documents are in: JSON, YAML, protos, descriptor sets, or saved pages',
    file: folder,
  });
}

function pathOf(address: string): string {
  const url = parseAddress(address);
  try {
    return fileURLToPath(url);
  } catch {
    throw addressError(addressName(url), 'this address names no file of this machine');
  }
}
