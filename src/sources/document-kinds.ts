import type { SourceKind } from '../model/evidence.js';
import { discoveryKind } from './discovery/kind.js';
import type { BinaryDocument, SourceDocument, TextDocument } from './document/source-document.js';
import type { DocumentKind } from './document-kind.js';
import { documentationKind } from './documentation/kind.js';
import { openApiKind } from './openapi/kind.js';
import { protoKind } from './proto/kind.js';
import { serviceConfigKind } from './service-config/kind.js';

/**
 * Every kind of document, in order of precedence: where several speak about the same thing the first
 * wins. A new kind is a folder with a kind and a reader, a row here and one in `SOURCE_READERS`.
 */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  // What the serving front end itself publishes, dated by a revision, and the only kind with
  // patterns, query parameters, scopes and schemas in one place.
  discoveryKind,
  // The configuration the front end is built from, with templates verbatim; published later and
  // without a date.
  serviceConfigKind,
  // What the service itself is compiled from: the only kind that tells what an operation holds. Its
  // types win over all others; its paths are those that the front end is to have.
  protoKind,
  // Conversions of Discovery lose patterns and methods; an API's own OpenAPI document is usually
  // its only source, so that its place here does not matter.
  openApiKind,
  // Pages are written for people and age; they check the others and add what only they tell (IAM
  // permissions).
  documentationKind,
];

/**
 * The kind that evidence names.
 *
 * @throws RangeError where there is none.
 */
export function kindOf(kind: SourceKind): DocumentKind {
  const found = DOCUMENT_KINDS.find((row) => row.kind === kind);
  if (found === undefined) throw new RangeError(`no source is of the kind "${kind}"`);
  return found;
}

/**
 * The documents as they are read: those of a kind that is read together become one set.
 *
 * @param beside documents that are there already, which those may name and be named by.
 */
export function gatherDocuments(
  documents: readonly SourceDocument[],
  beside: readonly SourceDocument[] = [],
): SourceDocument[] {
  let rest = [...documents];
  for (const { isReadTogether, kind } of DOCUMENT_KINDS) {
    if (!isReadTogether) continue;
    const [its, others] = [rest.filter(isOf(kind)), rest.filter((one) => !isOf(kind)(one))];
    if (its.length > 0)
      rest = [...others, { file: kind, documents: its, beside: beside.filter(isOf(kind)), others }];
  }
  return rest;
}

function isOf(
  kind: SourceKind,
): (document: SourceDocument) => document is TextDocument | BinaryDocument {
  const { extensions, binaryExtensions = [] } = kindOf(kind);
  const names = [...extensions, ...binaryExtensions];
  return (document): document is TextDocument | BinaryDocument =>
    !('documents' in document) && names.includes(extensionOf(document.file));
}

/** Whether a file is called as documents of some kind are; others are none of ours. */
export function isDocumentName(file: string): boolean {
  return DOCUMENT_KINDS.some(({ extensions }) => extensions.includes(extensionOf(file)));
}

/** Whether a file is called as documents are that hold bytes and no text. */
export function isBinaryName(file: string): boolean {
  return DOCUMENT_KINDS.some(({ binaryExtensions = [] }) =>
    binaryExtensions.includes(extensionOf(file)),
  );
}

/** The service that a kept document is about, by its path in the folder of specs. */
export function serviceOfFile(path: string): string | undefined {
  const slash = path.indexOf('/');
  const kept = DOCUMENT_KINDS.find((row) => row.kept?.folder === path.slice(0, slash))?.kept;
  return kept?.serviceOf(path.slice(slash + 1));
}

/**
 * The services that a document may be about, wherever it lies: by the folder of its kind that it is in,
 * else by its name, as if it lay in each of them.
 */
export function servicesOfName(path: string): readonly string[] {
  const segments = path.split('/');
  const certain = serviceOfFile(segments.slice(-2).join('/'));
  if (certain !== undefined) return [certain];
  const name = segments.at(-1) ?? '';
  const possible = DOCUMENT_KINDS.map(({ kept }) => kept?.serviceOf(name));
  return [...new Set(possible.filter((service) => service !== undefined))];
}

function extensionOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
