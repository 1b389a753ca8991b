import type { SourceKind } from '../model/evidence.js';
import { discovery } from './discovery/reader.js';
import { documentation } from './documentation/reader.js';
import { openApi } from './openapi/reader.js';
import { serviceConfig } from './service-config/reader.js';
import type { SourceReader } from './source-reader.js';

/**
 * Every kind of source, in order of precedence: where several speak about the same thing the first
 * wins. A new kind is a folder with a reader, and a row here.
 */
export const SOURCE_READERS: readonly SourceReader[] = [
  // What the serving front end itself publishes, dated by a revision, and the only kind with
  // patterns, query parameters, scopes and schemas in one place.
  discovery,
  // The configuration the front end is built from, with templates verbatim; published later and
  // without a date.
  serviceConfig,
  // Conversions of Discovery lose patterns and methods; an API's own OpenAPI document is usually
  // its only source, so that its place here does not matter.
  openApi,
  // Pages are written for people and age; they check the others and add what only they tell (IAM
  // permissions).
  documentation,
];

/**
 * The reader of a kind.
 *
 * @throws RangeError where there is none.
 */
export function readerOf(kind: SourceKind): SourceReader {
  const reader = SOURCE_READERS.find((row) => row.kind === kind);
  if (reader === undefined) throw new RangeError(`no source is of the kind "${kind}"`);
  return reader;
}

/** Whether a file is called as documents of some kind are; others are none of ours. */
export function isDocumentName(file: string): boolean {
  return SOURCE_READERS.some(({ extensions }) => extensions.includes(extensionOf(file)));
}

/** Whether a file is called as documents are that hold bytes and no text. */
export function isBinaryName(file: string): boolean {
  return SOURCE_READERS.some(({ binaryExtensions = [] }) =>
    binaryExtensions.includes(extensionOf(file)),
  );
}

/** The service that a kept document is about, by its path in the folder of specs. */
export function serviceOfFile(path: string): string | undefined {
  const slash = path.indexOf('/');
  const kept = SOURCE_READERS.find((row) => row.kept?.folder === path.slice(0, slash))?.kept;
  return kept?.serviceOf(path.slice(slash + 1));
}

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1).toLowerCase();
}
