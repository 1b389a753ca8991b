import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { DocumentedRow } from '../model/documented.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { SourceApi } from '../model/source-api.js';
import { type ApiSources, identify } from '../normalize/identify.js';
import { losses } from '../normalize/losses.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import type { SourceDocument } from '../sources/document/source-document.js';
import { serviceOfFile } from '../sources/document-kinds.js';
import { NO_EXCEPTIONS } from '../sources/exceptions.js';
import { protoKind } from '../sources/proto/kind.js';
import { readDocument } from '../sources/read-document.js';
import { serviceConfigKind } from '../sources/service-config/kind.js';
import type { FoundDocument } from './candidate.js';

/**
 * What is told of the documents of a run. One that brings nothing must not look like one that had nothing to do:
 * it has failed where its user has named each document, and is warned of where any were looked through.
 *
 * @param told what is told of the documents already.
 * @param named those that were named one by one.
 */
export function toldOf(
  found: readonly FoundDocument[],
  rows: readonly DocumentedRow[],
  told: readonly Diagnostic[],
  named: ReadonlySet<SourceDocument>,
): readonly Diagnostic[] {
  const isKept = rows.length > 0 || found.some(({ pruned }) => pruned.length > 0);
  if (found.length === 0 || isKept) return told;
  const isNamed = found.every(({ original }) => partsOf(original).every((one) => named.has(one)));
  const severity: Diagnostic['severity'] = isNamed ? 'error' : 'warning';
  const raised = told.map((one) =>
    isNamed && one.code === UNSTATED.code ? { ...one, ...UNSTATED } : one,
  );
  return [...raised, ...nothingFound(found, told, severity)];
}

/** As all that a run has to say, it is what it has failed by. */
const UNSTATED = { code: 'LRO-SHAPE-UNSTATED', severity: 'error' } as const;

function nothingFound(
  found: readonly FoundDocument[],
  told: readonly Diagnostic[],
  severity: Diagnostic['severity'],
): Diagnostic[] {
  const passedOver = told.filter(isPassedOver);
  if (told.length > passedOver.length) return [];
  const [only] = found;
  const count = found.reduce((sum, { original }) => sum + partsOf(original).length, 0);
  if (count === passedOver.length) {
    const message = 'no file of those that were found is a document that is read';
    return [problem({ code: 'LRO-SYNC-EMPTY', message })];
  }
  const what = count === 1 ? 'this document tells of no' : `none of ${count} documents tells of`;
  return [
    problem({
      code: 'LRO-SYNC-EMPTY',
      severity,
      message: `${what} methods on long-running operations`,
      ...(hasProtos(found) && { help: BE_OPERATION }),
      ...(count === 1 && only && { file: fileOf(only.original) }),
    }),
  ];
}

/** An operation of a package's own can be stated of OpenAPI documents alone, which tell what is done with it. */
const BE_OPERATION =
  'Rpcs are read that answer with google.longrunning.Operation; where they answer with a message of their own, sync an OpenAPI document made of the protos (protoc-gen-openapi), and state how that message looks as "shape" of the API in the settings, or by --shape';

function hasProtos(found: readonly FoundDocument[]): boolean {
  return found.some(({ original }) => original.file === protoKind.kind);
}

function isPassedOver({ code, severity }: Diagnostic): boolean {
  return code === 'LRO-DOCUMENT-KIND' && severity === 'warning';
}

/** A set is called after its kind; one document alone in it has a name of its own. */
function fileOf(original: SourceDocument): string {
  const [only, ...others] = partsOf(original);
  return only === undefined || others.length > 0 ? original.file : only.file;
}

function partsOf(original: SourceDocument): readonly SourceDocument[] {
  return 'documents' in original ? original.documents : [original];
}

/** What callers of the services that were found do without once the folder of specs is up to date. */
export function lossesAfter(
  specs: readonly SourceDocument[],
  files: ReadonlyMap<string, string>,
  groups: readonly ApiSources[],
  found: readonly FoundDocument[],
): Diagnostic[] {
  const sources = sourcesAfter(specs, files, groups);
  const { apis, unbound } = normalize({ sources, documented: [], exceptions: NO_EXCEPTIONS });
  const told = [...apis, ...unbound];
  return [...told.flatMap(losses), ...(hasProtos(found) ? [] : rulesAlone(sources, told))];
}

/** What specs say of these APIs once the folder has these files too. */
export function modelAfter(
  specs: readonly SourceDocument[],
  files: ReadonlyMap<string, string>,
  groups: readonly ApiSources[],
): Normalized {
  const sources = sourcesAfter(specs, files, groups);
  return normalize({ sources, documented: [], exceptions: NO_EXCEPTIONS });
}

function sourcesAfter(
  specs: readonly SourceDocument[],
  files: ReadonlyMap<string, string>,
  groups: readonly ApiSources[],
): SourceApi[] {
  const kept = specs.filter(({ file }) => !files.has(file));
  const written = [...files].map(([file, text]) => ({ file, text }));
  const all = [...kept, ...written];
  return [...knownApis(all, groups), ...hostedApis(all, groups)];
}

/** A service config says how rpcs are called, and only their protos which of them start operations. */
function rulesAlone(
  sources: readonly SourceApi[],
  told: readonly Pick<OperationsApi, 'id'>[],
): Diagnostic[] {
  const known = new Set(told.map(({ id }) => id));
  const [first, ...more] = identify(sources).filter(
    ({ id, all }) =>
      !known.has(id) &&
      all.every(({ source, httpRules }) => source === 'service-config' && httpRules),
  );
  if (first === undefined) return [];
  const others = more.length > 0 ? ` (and of ${more.length} more APIs)` : '';
  return [
    problem({
      code: 'LRO-SYNC-EMPTY',
      severity: 'warning',
      message: `of ${first.id}${others} there are only rules for rpcs, and nothing tells which of them start operations`,
      help: 'Name the protos of these rpcs too, if some of them answer with google.longrunning.Operation',
      ...(first.all[0] && { file: first.all[0].file }),
    }),
  ];
}

/**
 * Documents of APIs that had operations by the same kind of document before, and have none now. The
 * specs stay, for documents get cut down by accident too.
 */
export function operationsLost(
  found: readonly FoundDocument[],
  groups: readonly ApiSources[],
  known: readonly SourceApi[],
): Diagnostic[] {
  const ids = new Map(groups.flatMap(({ id, all }) => all.map((api) => [api, id] as const)));
  const knownIds = new Map(
    identify(known).flatMap(({ id, all }) => all.map((api) => [keyOf(api, id), api.file] as const)),
  );
  const bound = found.flatMap(({ pruned }) => pruned.flatMap(({ apis }) => apis));
  const still = new Set(bound.map((api) => keyOf(api, ids.get(api) ?? '')));
  return found.flatMap(({ original, apis }) =>
    apis.flatMap((api) => {
      const id = ids.get(api) ?? '';
      const spec = knownIds.get(keyOf(api, id));
      if (spec === undefined || still.has(keyOf(api, id))) return [];
      return [
        problem({
          code: 'LRO-SYNC-LOST',
          message: `${id} has no methods on operations here any more; ${spec} stays as it is`,
          help: `Where the API has lost them, remove ${spec}`,
          file: original.file,
          pointer: '',
        }),
      ];
    }),
  );
}

function keyOf({ source }: SourceApi, id: string): string {
  return `${source} ${id}`;
}

/** Kinds of specs whose names need not tell the service. */
const HOSTED = [protoKind, serviceConfigKind].map(({ kept }) => `${kept?.folder}/`);

/** What kept protos and service configs say of these services, which their names do not tell: their hosts do. */
function hostedApis(specs: readonly SourceDocument[], groups: readonly ApiSources[]): SourceApi[] {
  const services = new Set(groups.map(({ service }) => service));
  const hosts = new Set(groups.flatMap(({ all }) => all.map(({ host }) => host)));
  return specs
    .filter(
      (spec) =>
        HOSTED.some((folder) => spec.file.startsWith(folder)) &&
        !services.has(serviceOfFile(spec.file) ?? '') &&
        'text' in spec &&
        [...hosts].some((host) => spec.text.includes(host)),
    )
    .flatMap((spec) => readDocument(spec).apis)
    .filter(({ host }) => hosts.has(host));
}

/** What the folder of specs says of the services that were found. */
export function knownApis(
  specs: readonly SourceDocument[],
  groups: readonly ApiSources[],
): readonly SourceApi[] {
  const services = new Set(groups.map(({ service }) => service));
  const about = specs.filter(({ file }) => services.has(serviceOfFile(file) ?? ''));
  return about.flatMap((document) => readDocument(document).apis);
}
