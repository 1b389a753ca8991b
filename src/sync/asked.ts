import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentedRow } from '../model/documented.js';
import type { SourceApi } from '../model/source-api.js';
import type { ApiSources } from '../normalize/identify.js';
import type { PrunedPart } from '../sources/prune-document.js';
import type { DocumentReading } from '../sources/read-document.js';
import { withUsed } from '../sources/source-reader.js';
import { isSelected } from '../specs/select-apis.js';
import type { FoundDocument, FoundPart } from './candidate.js';

type IsAsked = (api: SourceApi) => boolean;

/** What documents say that is asked for. */
export interface Asked {
  readonly documents: readonly FoundDocument[];
  readonly groups: readonly ApiSources[];
  readonly rows: readonly DocumentedRow[];
  /** What is wrong with these documents. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether what a source says is about one of the selected APIs. */
  readonly isAsked: IsAsked;
  /** The service of each API of all documents. */
  readonly services: ReadonlyMap<SourceApi, string>;
}

/**
 * @param groups the APIs of these documents.
 * @param selectors `file:v1`, or `file` for all versions; none for all APIs.
 */
export function askedOf(
  found: readonly FoundDocument[],
  groups: readonly ApiSources[],
  selectors: readonly string[],
): Asked {
  const isAsked = askedFor(selectors, groups);
  const isAskedRow = askedRow(selectors, groups);
  const documents = found.filter(
    ({ apis, documented }) =>
      apis.some(isAsked) ||
      // One that says nothing at all might be about any API, so that its diagnostics are told.
      (apis.length === 0 &&
        (documented.length === 0 || documented.some(({ row }) => isAskedRow(row)))),
  );
  return {
    documents,
    groups: groups.filter(({ all }) => all.some(isAsked)),
    rows: found.flatMap(rowsOf).filter(isAskedRow),
    diagnostics: documents.flatMap((document) => diagnosticsOf(document, isAsked)),
    isAsked,
    services: servicesOf(groups),
  };
}

function servicesOf(groups: readonly ApiSources[]): ReadonlyMap<SourceApi, string> {
  return new Map(groups.flatMap(({ service, all }) => all.map((api) => [api, service] as const)));
}

/** What a document says of how operations are documented. */
export function rowsOf({ documented }: DocumentReading): DocumentedRow[] {
  return documented.map(({ row }) => row);
}

/** Whether what a source says is about one of the selected APIs; it always is without a selector. */
function askedFor(selectors: readonly string[], groups: readonly ApiSources[]): IsAsked {
  if (selectors.length === 0) return () => true;
  const asked = new Set<SourceApi>(
    groups.filter((group) => isSelected(group, selectors)).flatMap(({ all }) => all),
  );
  return (api) => asked.has(api);
}

/** Whether a row speaks about one of the selected APIs: by its service, else as documents of its host do. */
function askedRow(
  selectors: readonly string[],
  groups: readonly ApiSources[],
): (row: DocumentedRow) => boolean {
  if (selectors.length === 0) return () => true;
  const services = new Map(
    groups.flatMap(({ service, all }) => all.map(({ host }) => [host, service] as const)),
  );
  return ({ service, host, version }) => {
    const name = service ?? services.get(host ?? '');
    return name !== undefined && isSelected({ id: `${name}:${version}`, service: name }, selectors);
  };
}

/** The parts of a document that speak about some selected API. */
export function partsOf({ original, pruned }: FoundDocument, isAsked: IsAsked): FoundPart[] {
  return withUsed(pruned, nameOf, ({ apis }) => apis.some(isAsked)).map((part) => ({
    original: part.from ?? original,
    ...part,
  }));
}

/** What is wrong with a document; of documents that are read together, what concerns the selected APIs. */
function diagnosticsOf(document: FoundDocument, isAsked: IsAsked): readonly Diagnostic[] {
  if (!('documents' in document.original)) return document.diagnostics;
  const parts = partsOf(document, isAsked).flatMap(({ from }) => from?.documents ?? []);
  const files = new Set(parts.map(({ file }) => file));
  const areAllAsked = document.apis.every(isAsked);
  return document.diagnostics.filter(
    ({ severity, code, file = '' }) =>
      severity === 'error' || files.has(file) || (areAllAsked && WITHOUT_API.has(code)),
  );
}

/** Of what these tell nothing is kept, so that no part of the document has it. */
const WITHOUT_API: ReadonlySet<string> = new Set([
  ...['LRO-DOCUMENT-KIND', 'LRO-PROTO-HOST', 'LRO-PROTO-VERSION'],
]);

function nameOf({ document }: PrunedPart): string {
  return document.file;
}
