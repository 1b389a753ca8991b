import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { DocumentedRow } from '../model/documented.js';
import type { RenderedFile } from '../model/rendered-file.js';
import { compareRevision } from '../model/revision.js';
import type { SourceApi } from '../model/source-api.js';
import { identify } from '../normalize/identify.js';
import { losses } from '../normalize/losses.js';
import { normalize } from '../normalize/normalize.js';
import type { SourceDocument } from '../sources/document/source-document.js';
import { EXCEPTIONS_FILE, NO_EXCEPTIONS } from '../sources/exceptions.js';
import { type PrunedPart, pruneDocument } from '../sources/prune-document.js';
import { type DocumentReading, readDocument } from '../sources/read-document.js';
import { withUsed } from '../sources/source-reader.js';
import { gatherDocuments, serviceOfFile } from '../sources/source-readers.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { DOCUMENTED_FILE, LOCK_FILE } from '../specs/spec-folder.js';
import { chooseNewest, type FoundDocument, type FoundPart } from './candidate.js';
import { mergeDocumented, printDocumented } from './documented.js';
import { domainConflict, hostChange, hostsOf } from './host-conflict.js';
import { type LockEntry, printLock, readLock } from './lock.js';

export interface UpdateInput {
  /** Documents as they were found, with paths relative to where they were looked for. */
  readonly from: readonly SourceDocument[];
  /**
   * Those of `from` that were named one by one, or listed by a directory. The others only lie in a
   * folder, and what has no mark of a document there is passed over with a warning.
   */
  readonly named?: ReadonlySet<SourceDocument>;
  /** The folder of specs as it is. */
  readonly specs: readonly SourceDocument[];
  /** `file:v1`, or `file` for all versions; none for all APIs. */
  readonly selectors: readonly string[];
  /** Whether an older revision may replace a newer one. */
  readonly allowDowngrade: boolean;
  /** What somebody states of the API of all these documents. */
  readonly stated?: StatedFacts | undefined;
}

export interface UpdateResult {
  /** What the folder of specs gets, sorted by path; all else in it stays as it is. */
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The APIs that the documents tell of, each once: what may be asked for. */
  readonly found: readonly { readonly id: string; readonly service: string }[];
}

/**
 * Brings a folder of specs up to date: every document is pruned to its facts, the newest revision
 * of each wins, and what is no longer found stays, since documents get delisted by accident. Pure:
 * the same documents give the same files, in whatever order they come.
 *
 * @throws DiagnosticError `LRO-LOCK` where the lock in `specs` is not of its form.
 */
export function updateSpecs(input: UpdateInput): UpdateResult {
  const found = gatherDocuments(input.from.filter(isDocument), input.specs).map((original) =>
    prune(original, input.named?.has(original) === true, input.stated),
  );
  const groups = identify(found.flatMap(({ apis }) => apis));
  const rows = found.flatMap(rowsOf);
  const isAskedRow = askedRow(input.selectors, groups);
  const isAsked = askedFor(input.selectors, groups);
  const asked = found.filter(
    ({ apis, documented }) =>
      apis.some(isAsked) ||
      // One that says nothing at all might be about any API, so that its diagnostics are told.
      (apis.length === 0 &&
        (documented.length === 0 || documented.some(({ row }) => isAskedRow(row)))),
  );
  const parts = asked.flatMap((one) => partsOf(one, isAsked));
  const services = servicesOf(groups);
  const foundHosts = hostsOf(parts.flatMap(({ apis }) => apis));
  const conflicts = parts.flatMap((part) => {
    const [api] = part.apis;
    return (api && domainConflict(part, services.get(api), foundHosts)) ?? [];
  });
  const refused = new Set(conflicts.map(({ file }) => file));
  const { chosen, diagnostics } = chooseNewest(
    parts.filter(({ original }) => !refused.has(original.file)),
  );
  const knownHosts = hostsOf(knownApis(input.specs, groups));
  const lock = new Map(readLock(input.specs));
  const files = new Map<string, string>();
  const passedOver: Diagnostic[] = [];
  for (const { document, entry, apis } of chosen) {
    const current = lock.get(document.file);
    if (!input.allowDowngrade && isOlder(entry, current)) {
      passedOver.push(olderThan(document.file, entry, current));
      continue;
    }
    const moved = apis.flatMap((api) => {
      const service = services.get(api) ?? '';
      const isNamed = input.selectors.some((selector) => selector.split(':')[0] === service);
      return isNamed ? [] : (hostChange(entry.from, api, service, knownHosts) ?? []);
    });
    if (moved.length > 0) {
      passedOver.push(...moved.slice(0, 1));
      continue;
    }
    files.set(document.file, document.text);
    lock.set(document.file, nextEntry(current, entry));
  }
  const documented = syncDocumented(input.specs, rows.filter(isAskedRow));
  if (documented.text !== undefined) files.set(DOCUMENTED_FILE, documented.text);
  if (lock.size > 0) files.set(LOCK_FILE, printLock(lock));
  return {
    files: [...files]
      .map(([path, content]) => ({ path, content }))
      .sort((a, b) => compareText(a.path, b.path)),
    diagnostics: [
      ...asked.flatMap((document) => diagnosticsOf(document, isAsked)),
      ...conflicts,
      ...diagnostics,
      ...passedOver,
      ...documented.diagnostics,
      ...nothingFound(found, rows),
      ...lossesAfter(input.specs, files, groups),
    ],
    found: distinct([...groups, ...rows.flatMap(rowApi)]),
  };
}

/** A run that brings nothing must not look like one that had nothing to do. */
function nothingFound(
  found: readonly FoundDocument[],
  rows: readonly DocumentedRow[],
): Diagnostic[] {
  const hasSome = found.some(
    ({ pruned, diagnostics }) => pruned.length > 0 || diagnostics.length > 0,
  );
  if (found.length === 0 || rows.length > 0 || hasSome) return [];
  const [only] = found;
  const what =
    found.length === 1 ? 'this document tells of no' : `none of ${found.length} documents tells of`;
  return [
    problem({
      code: 'LRO-SYNC-EMPTY',
      message: `${what} methods on long-running operations`,
      ...(found.length === 1 && only && { file: only.original.file }),
    }),
  ];
}

/** What callers of the services that were found do without once the folder of specs is up to date. */
function lossesAfter(
  specs: readonly SourceDocument[],
  files: ReadonlyMap<string, string>,
  groups: ReturnType<typeof identify>,
): Diagnostic[] {
  const kept = specs.filter(({ file }) => !files.has(file));
  const written = [...files].map(([file, text]) => ({ file, text }));
  const sources = knownApis([...kept, ...written], groups);
  const { apis, unbound } = normalize({ sources, documented: [], exceptions: NO_EXCEPTIONS });
  return [...apis, ...unbound].flatMap(losses);
}

function servicesOf(groups: ReturnType<typeof identify>): ReadonlyMap<SourceApi, string> {
  return new Map(groups.flatMap(({ service, all }) => all.map((api) => [api, service] as const)));
}

/** What the folder of specs says of the services that were found. */
function knownApis(
  specs: readonly SourceDocument[],
  groups: ReturnType<typeof identify>,
): readonly SourceApi[] {
  const services = new Set(groups.map(({ service }) => service));
  const about = specs.filter(({ file }) => services.has(serviceOfFile(file) ?? ''));
  return about.flatMap((document) => readDocument(document).apis);
}

/** Another folder of specs has files that are about its documents. */
function isDocument({ file }: SourceDocument): boolean {
  return file !== LOCK_FILE && file !== EXCEPTIONS_FILE;
}

function prune(
  original: SourceDocument,
  isNamed: boolean,
  stated: StatedFacts | undefined,
): FoundDocument {
  return { original, ...pruneDocument(original, isNamed, stated) };
}

/** The parts of a document that speak about some selected API. */
function partsOf(
  { original, pruned }: FoundDocument,
  isAsked: (api: SourceApi) => boolean,
): FoundPart[] {
  return withUsed(pruned, nameOf, ({ apis }) => apis.some(isAsked)).map((part) => ({
    original: part.from ?? original,
    ...part,
  }));
}

/** What is wrong with a document; of documents that are read together, what concerns the selected APIs. */
function diagnosticsOf(
  document: FoundDocument,
  isAsked: (api: SourceApi) => boolean,
): readonly Diagnostic[] {
  if (!('documents' in document.original)) return document.diagnostics;
  const parts = partsOf(document, isAsked).flatMap(({ from }) => from?.documents ?? []);
  const files = new Set(parts.map(({ file }) => file));
  return document.diagnostics.filter(
    ({ severity, file = '' }) => severity === 'error' || files.has(file),
  );
}

function nameOf({ document }: PrunedPart): string {
  return document.file;
}

/** Whether what a source says is about one of the selected APIs; it always is without a selector. */
function askedFor(
  selectors: readonly string[],
  groups: ReturnType<typeof identify>,
): (api: SourceApi) => boolean {
  if (selectors.length === 0) return () => true;
  const asked = new Set<SourceApi>(
    groups
      .filter(({ id, service }) => selectors.includes(id) || selectors.includes(service))
      .flatMap(({ all }) => all),
  );
  return (api) => asked.has(api);
}

function rowsOf({ documented }: DocumentReading): DocumentedRow[] {
  return documented.map(({ row }) => row);
}

/** Whether a row speaks about one of the selected APIs: by its service, else as documents of its host do. */
function askedRow(
  selectors: readonly string[],
  groups: ReturnType<typeof identify>,
): (row: DocumentedRow) => boolean {
  if (selectors.length === 0) return () => true;
  const services = new Map(
    groups.flatMap(({ service, all }) => all.map(({ host }) => [host, service] as const)),
  );
  return ({ service, host, version }) => {
    const name = service ?? services.get(host ?? '');
    return (
      name !== undefined && (selectors.includes(name) || selectors.includes(`${name}:${version}`))
    );
  };
}

function distinct(apis: UpdateResult['found']): UpdateResult['found'] {
  return [...new Map(apis.map(({ id, service }) => [id, { id, service }])).values()];
}

function rowApi({ service, version }: DocumentedRow): UpdateResult['found'] {
  return service === null || version === null ? [] : [{ id: `${service}:${version}`, service }];
}

/** A document with no revision is as new as the run that brings it. */
function isOlder(entry: LockEntry, current: LockEntry | undefined): boolean {
  if (current?.revision === undefined || entry.revision === undefined) return false;
  return compareRevision(entry.revision, current.revision) < 0;
}

function olderThan(
  file: string,
  { revision }: LockEntry,
  current: LockEntry | undefined,
): Diagnostic {
  return problem({
    code: 'LRO-SYNC-OLDER',
    message: `the document of ${revision} is older than the one of ${current?.revision} that is there, and is skipped`,
    file,
  });
}

/** The same document found elsewhere is no news; one that lost its revision must not be outrun by older ones. */
function nextEntry(current: LockEntry | undefined, entry: LockEntry): LockEntry {
  if (current === undefined) return entry;
  if (current.sha256 === entry.sha256) return current;
  const revision = entry.revision ?? current.revision;
  return {
    from: entry.from,
    ...(revision !== undefined && { revision }),
    sha256: entry.sha256,
  };
}

/** `documented.json` with the rows that were found; it stays as it is where it cannot be read. */
function syncDocumented(
  specs: readonly SourceDocument[],
  found: readonly DocumentedRow[],
): { readonly text?: string; readonly diagnostics: readonly Diagnostic[] } {
  if (found.length === 0) return { diagnostics: [] };
  const document = specs.find(({ file }) => file === DOCUMENTED_FILE);
  const current = document && readDocument(document);
  if (current?.diagnostics.length) return { diagnostics: current.diagnostics };
  const rows = mergeDocumented(current ? rowsOf(current) : [], found);
  return { text: printDocumented(rows), diagnostics: [] };
}
