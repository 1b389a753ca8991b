import { compareText } from '../../model/compare-text.js';
import type { SkippedMethod } from '../../model/operations-api.js';
import type { Schema, Schemas } from '../../model/schema.js';
import { isServerHost } from '../../model/server-url.js';
import type { SourceApi, StartClaim } from '../../model/source-api.js';
import type { DocumentLog } from '../document/document-log.js';
import type { ProtoFile } from './proto-file.js';
import { protoSchemas, reachedTypes } from './schemas.js';
import { rpcVersion, type StartingRpc, startingRpcs } from './services.js';
import { type ProtoStart, type RefusedPath, startClaim } from './start.js';
import type { ProtoTypes } from './types.js';
import { EMPTY, WELL_KNOWN_TYPES } from './well-known-types.js';

/** Gives the log of a document. */
export type LogOf = (document: string) => DocumentLog;

/**
 * What protos say: one API for every package, version and host that has rpcs which start operations.
 *
 * @param types what these files declare, and others beside them.
 */
export function readProtos(
  files: readonly ProtoFile[],
  types: ProtoTypes,
  logOf: LogOf,
): SourceApi[] {
  const apis = new Map<string, { readonly head: ApiHead; readonly rpcs: StartingRpc[] }>();
  const hostless: StartingRpc[] = [];
  for (const rpc of startingRpcs(types, files)) {
    const host = hostOf(rpc);
    if (host === undefined) hostless.push(rpc);
    const head = host === undefined ? undefined : headOf(rpc, host, logOf);
    if (head === undefined) continue;
    const key = JSON.stringify([head, rpc.file.package]);
    const api = apis.get(key) ?? { head, rpcs: [] };
    apis.set(key, api);
    api.rpcs.push(rpc);
  }
  for (const rpc of hostless) reportHostless(rpc, apis.size > 0, logOf);
  return [...apis.values()].map(({ head, rpcs }) => apiOf(types, head, rpcs, logOf));
}

type ApiHead = Pick<SourceApi, 'file' | 'host' | 'version' | 'protoPackages'>;

/** Undefined, with a diagnostic, where nothing tells a version. */
function headOf(rpc: StartingRpc, host: string, logOf: LogOf): ApiHead | undefined {
  const { file } = rpc;
  const version = rpcVersion(rpc);
  if (version !== undefined) {
    return { file: file.document, host, version, protoPackages: [file.package] };
  }
  reportUnversioned(rpc, logOf);
  return undefined;
}

const NO_RULE: RefusedPath = {
  httpMethod: '',
  path: '',
  code: 'LRO-PROTO-HTTP',
  reason: 'it has no HTTP rule',
};

function apiOf(
  types: ProtoTypes,
  head: ApiHead,
  rpcs: readonly StartingRpc[],
  logOf: LogOf,
): SourceApi {
  const log = logOf(head.file);
  const starts: StartClaim[] = [];
  const bodies: Pick<ProtoStart, 'schemas' | 'roots'>[] = [];
  const skipped: SkippedMethod[] = [];
  for (const rpc of rpcs) {
    const { claim, refused, ...body } = startClaim(types, rpc);
    if (claim !== undefined) starts.push(claim);
    bodies.push(body);
    const { service, method, scope } = rpc;
    const pointer = `/${service.name}/${method.name}`;
    const reasons = method.http.length > 0 ? refused : [NO_RULE];
    const evidence = { source: 'proto', file: head.file, pointer } as const;
    for (const reason of reasons)
      skipped.push({ id: `${scope}.${method.name}`, ...reason, evidence });
    reportMissingPayloads(types, rpc, log);
  }
  const roots = [
    ...bodies.flatMap((body) => body.roots),
    ...starts.flatMap(({ response, metadata }) =>
      [response, metadata].flatMap((payload) => payload?.protoName ?? []),
    ),
  ];
  const reached = reachedTypes(types, roots, (name, { file }) =>
    reportMissing(name, logOf(file.document)),
  );
  return {
    source: 'proto',
    ...head,
    protoTypes: [],
    payloadSchemas: [],
    schemas: Object.assign(
      wellKnownSchemas(starts),
      protoSchemas(types, reached),
      ...bodies.map(({ schemas }) => schemas),
    ),
    claims: [],
    starts: starts.sort((a, b) => compareText(a.rpc ?? '', b.rpc ?? '')),
    skipped,
    complete: false,
  };
}

/**
 * Types with a JSON form of their own, as far as starts name them themselves: in an `Any` such a form
 * stands in a member `value` (`google/protobuf/any.proto`).
 */
function wellKnownSchemas(starts: readonly StartClaim[]): Schemas {
  const schemas: [string, Schema][] = [];
  for (const { body, response, metadata } of starts) {
    const inBody = typeof body === 'object' ? WELL_KNOWN_TYPES[body.schema] : undefined;
    if (typeof body === 'object' && inBody !== undefined) schemas.push([body.schema, inBody]);
    for (const protoName of [response, metadata].flatMap((payload) => payload?.protoName ?? [])) {
      const value = WELL_KNOWN_TYPES[protoName];
      if (value === undefined || protoName === EMPTY) continue;
      schemas.push([protoName, { type: 'object', properties: { value } }]);
    }
  }
  return Object.fromEntries(schemas);
}

function hostOf({ service: { defaultHost } }: StartingRpc): string | undefined {
  return defaultHost !== undefined && isServerHost(defaultHost) ? defaultHost : undefined;
}

/** An error where nothing is left of what was to be read. */
function reportHostless(
  { service, scope, file }: StartingRpc,
  hasOthers: boolean,
  logOf: LogOf,
): void {
  const log = logOf(file.document);
  const message = `${scope} tells no host by google.api.default_host, and is skipped`;
  if (hasOthers) log.warn('LRO-PROTO-HOST', `/${service.name}`, message);
  else log.error('LRO-PROTO-HOST', `/${service.name}`, message);
}

function reportUnversioned({ file, scope, service }: StartingRpc, logOf: LogOf): void {
  logOf(file.document).warn(
    'LRO-PROTO-VERSION',
    `/${service.name}`,
    `neither the package of ${scope} nor its paths name a version such as v1: it is skipped`,
  );
}

function reportMissingPayloads(
  types: ProtoTypes,
  { method, scope }: StartingRpc,
  log: DocumentLog,
): void {
  const names = [method.operationInfo?.response, method.operationInfo?.metadata];
  for (const name of names) {
    // A dot before a name says that it is whole, whether its file is here or not.
    if (!name || name.startsWith('.') || types.resolve(name, scope) !== undefined) continue;
    reportMissing(name, log);
  }
}

function reportMissing(name: string, log: DocumentLog): void {
  log.warn(
    'LRO-PROTO-TYPE',
    '',
    `no file here declares ${JSON.stringify(name)}: what is in it stays unknown`,
  );
}

export function reportRepeated(fullName: string, file: ProtoFile, logOf: LogOf): void {
  logOf(file.document).warn(
    'LRO-PROTO-TWICE',
    '',
    `${fullName} is declared by another file too, and this one is not used`,
  );
}
