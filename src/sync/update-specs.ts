import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { DocumentedRow } from '../model/documented.js';
import type { RenderedFile } from '../model/rendered-file.js';
import type { SourceApi } from '../model/source-api.js';
import { type ApiSources, identify } from '../normalize/identify.js';
import { mergedRecord } from '../output/merge-marks.js';
import type { SourceDocument } from '../sources/document/source-document.js';
import { gatherDocuments } from '../sources/document-kinds.js';
import { DOCUMENTED_FILE } from '../sources/documentation/kind.js';
import { EXCEPTIONS_FILE } from '../sources/exceptions.js';
import { pruneDocument } from '../sources/prune-document.js';
import { readDocument } from '../sources/read-document.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { namesService } from '../specs/select-apis.js';
import { LOCK_FILE } from '../specs/spec-folder.js';
import { type Asked, askedOf, partsOf, rowsOf } from './asked.js';
import { chooseNewest, type FoundDocument, type FoundPart } from './candidate.js';
import { clientsLost } from './client-lost.js';
import { delisted, type Listing } from './delisted.js';
import { syncDocumented } from './documented.js';
import type { Validators } from './fetch-bytes.js';
import { futureRevision } from './held-back.js';
import { domainConflict, hostsOf } from './host-conflict.js';
import {
  isLockMerged,
  keptFacts,
  type Lock,
  type LockEntry,
  printLock,
  type Remembered,
  readLock,
} from './lock.js';
import { type Taken, takeDocuments } from './take-documents.js';
import { toldOtherwise } from './told-otherwise.js';
import { unstated } from './unstated.js';
import { knownApis, lossesAfter, operationsLost, toldOf } from './what-is-lost.js';

export interface UpdateInput {
  /** What servers know documents by, by their names. */
  readonly validators?: ReadonlyMap<string, Validators>;
  /** Names of documents of which their servers say that they are as they were. */
  readonly unchanged?: readonly string[];
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
  /** The last day that it is anywhere on Earth, `YYYYMMDD`: no revision is newer; none for any. */
  readonly latest?: string;
  /** The day in UTC, `YYYYMMDD`, since which what is listed no more is absent; none to remember none. */
  readonly today?: string;
  /** The directories that documents of `from` were found by. */
  readonly listings?: readonly Listing[];
}

export interface UpdateResult {
  /** What the folder of specs gets, sorted by path; all else in it stays as it is. */
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The APIs that the documents tell of, each once: what may be asked for. */
  readonly found: readonly { readonly id: string; readonly service: string }[];
  /** How many specs stay for their documents are as they were, and were not fetched. */
  readonly asBefore: number;
}

/**
 * Brings a folder of specs up to date: every document is pruned to its facts, the newest revision
 * of each wins, and what is no longer found stays, since documents get delisted by accident. Pure:
 * the same documents give the same files, in whatever order they come.
 *
 * @throws DiagnosticError `LRO-LOCK` where the lock in `specs` is not of its form.
 */
export function updateSpecs(input: UpdateInput): UpdateResult {
  const { specs, selectors } = input;
  const found = findDocuments(input);
  const groups = identify(found.flatMap(({ apis }) => apis));
  const otherwise = toldOtherwise(groups, input.stated);
  if (otherwise !== undefined) {
    return { files: [], diagnostics: [otherwise], found: distinct(groups), asBefore: 0 };
  }
  const rows = found.flatMap(rowsOf);
  const asked = askedOf(found, groups, selectors);
  const before = readLock(specs, input.latest);
  const known = knownApis(specs, groups);
  const { lock, files, passedOver } = takeAsked(input, asked, before, known);
  const documented = syncDocumented(specs, asked.rows);
  if (documented.text !== undefined) files.set(DOCUMENTED_FILE, documented.text);
  const absences = delisted(lock, input.listings ?? [], selectors, input.today);
  for (const [file, entry] of absences.entries) lock.set(file, entry);
  if (lock.size > 0) files.set(LOCK_FILE, printLock(lock));
  const asBefore = specsAsBefore(input, lock).filter(({ file }) => !files.has(file));
  return {
    files: [...files]
      .map(([path, content]) => ({ path, content }))
      .sort((a, b) => compareText(a.path, b.path)),
    diagnostics: [
      ...(isLockMerged(specs) ? [mergedRecord(LOCK_FILE)] : []),
      ...toldOf(found, rows, asked.diagnostics, namedAlone(input)),
      ...passedOver,
      ...documented.diagnostics,
      ...operationsLost(asked.documents, groups, known),
      ...unstated(before, lock),
      ...absences.diagnostics,
      ...lossesAfter(specs, files, asked.groups, found),
    ],
    found: distinct([...groups, ...groupsAsBefore(input, asBefore), ...rows.flatMap(rowApi)]),
    asBefore: asBefore.length,
  };
}

/** Documents, each pruned to its facts. */
function findDocuments({ from, specs, named, stated }: UpdateInput): FoundDocument[] {
  return gatherDocuments(from.filter(isDocument), specs).map((original) =>
    prune(original, isNamed(original, named), stated),
  );
}

/**
 * Of what is asked for the newest documents, where nothing speaks against them.
 *
 * @param known what the specs say of the services of all documents.
 */
function takeAsked(
  input: UpdateInput,
  asked: Asked,
  before: Lock,
  known: readonly SourceApi[],
): Taken {
  const { specs, selectors } = input;
  const { services } = asked;
  const parts = asked.documents.flatMap((one) => partsOf(one, asked.isAsked));
  const refused = refusedParts(parts, services, input.latest);
  const { chosen, diagnostics } = chooseNewest(
    parts.filter(({ original }) => !refused.has(original.file)),
    rememberedOf(input, asked),
  );
  // Who names a service has said that it may lose its client.
  const others = asked.groups.filter(({ service }) => !namesService(selectors, service));
  const { passedOver, ...taken } = takeDocuments(
    chosen,
    { ...input, before, services, hosts: hostsOf(known) },
    (files) => clientsLost(chosen, specs, files, others),
  );
  return { ...taken, passedOver: [...refused.values(), ...diagnostics, ...passedOver] };
}

/**
 * What is stated, and by what a server knows a document that all APIs are kept of: who asks for the others later
 * must get more than that nothing changed.
 */
function rememberedOf(
  { validators = new Map(), stated }: UpdateInput,
  { documents, isAsked }: Asked,
): ReadonlyMap<string, Remembered> {
  const facts = keptFacts(stated);
  const namesOf = (some: readonly FoundDocument[]): string[] =>
    some.flatMap((one) => partsOf(one, () => true).map(({ original }) => original.file));
  const inPart = new Set(namesOf(documents.filter(({ apis }) => !apis.every(isAsked))));
  return new Map(
    namesOf(documents).map((name) => {
      const its = inPart.has(name) ? undefined : validators.get(name);
      return [name, { ...its, stated: facts }];
    }),
  );
}

/** The specs that were made of documents that were not fetched anew. */
function specsAsBefore(
  { specs, unchanged = [] }: UpdateInput,
  lock: ReadonlyMap<string, LockEntry>,
): SourceDocument[] {
  const names = new Set(unchanged);
  return specs.filter(({ file }) => names.has(lock.get(file)?.from ?? ''));
}

/** What these are about; only who asks for some has to know what there is. */
function groupsAsBefore(
  { selectors }: UpdateInput,
  specs: readonly SourceDocument[],
): ApiSources[] {
  if (selectors.length === 0) return [];
  return identify(specs.flatMap((document) => readDocument(document).apis));
}

/** Documents that are not what they say or not yet, with the reason, by their files. */
function refusedParts(
  parts: readonly FoundPart[],
  services: ReadonlyMap<SourceApi, string>,
  latest: string | undefined,
): ReadonlyMap<string, Diagnostic> {
  const hosts = hostsOf(parts.flatMap(({ apis }) => apis));
  const refused = new Map<string, Diagnostic>();
  for (const part of parts) {
    const [api] = part.apis;
    const reason =
      (latest === undefined ? undefined : futureRevision(part, latest)) ??
      (api && domainConflict(part, services.get(api), hosts));
    if (reason !== undefined && !refused.has(part.original.file)) {
      refused.set(part.original.file, reason);
    }
  }
  return refused;
}

/** Another folder of specs has files that are about its documents. */
function isDocument({ file }: SourceDocument): boolean {
  return file !== LOCK_FILE && file !== EXCEPTIONS_FILE;
}

/** Of documents that are read together: whether one was named, alone. */
function isNamed(original: SourceDocument, named: UpdateInput['named']): boolean {
  const [only, ...others] = 'documents' in original ? original.documents : [original];
  return only !== undefined && others.length === 0 && named?.has(only) === true;
}

/** Those that somebody has named, and no directory lists. */
function namedAlone({
  named = new Set(),
  listings = [],
}: UpdateInput): ReadonlySet<SourceDocument> {
  return listings.length === 0 ? named : new Set();
}

function prune(
  original: SourceDocument,
  isNamed: boolean,
  stated: StatedFacts | undefined,
): FoundDocument {
  return {
    original,
    ...pruneDocument(original, isNamed, {
      ...stated,
      // What comes from elsewhere does not decide that itself.
      descriptions: stated?.descriptions ?? false,
    }),
  };
}

function distinct(apis: UpdateResult['found']): UpdateResult['found'] {
  return [...new Map(apis.map(({ id, service }) => [id, { id, service }])).values()];
}

function rowApi({ service, version }: DocumentedRow): UpdateResult['found'] {
  return service === null || version === null ? [] : [{ id: `${service}:${version}`, service }];
}
