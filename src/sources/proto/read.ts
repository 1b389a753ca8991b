import { compareText } from '../../model/compare-text.js';
import type { SkippedMethod } from '../../model/operations-api.js';
import { own } from '../../model/own.js';
import type { Schema, Schemas } from '../../model/schema.js';
import { isServerHost } from '../../model/server-url.js';
import type { BindingClaim, SourceApi, StartClaim } from '../../model/source-api.js';
import type { DocumentLog } from '../document/document-log.js';
import type { ConfigHosts } from './config-hosts.js';
import { methodClaims } from './method-claim.js';
import type { ProtoFile } from './proto-file.js';
import { protoSchemas, reachedTypes } from './schemas.js';
import { operationsRpcs, type PlacedRpc, rpcVersion } from './services.js';
import { type ProtoStart, type RefusedPath, startClaim } from './start.js';
import type { ProtoTypes } from './types.js';
import { EMPTY, WELL_KNOWN_TYPES } from './well-known-types.js';

/** Gives the log of a document. */
export type LogOf = (document: string) => DocumentLog;

/**
 * What protos say: one API for every package, version and host that has rpcs which start operations.
 *
 * @param types what these files declare, and others beside them.
 * @param hosts what service configs tell of services that tell none themselves.
 */
export function readProtos(
  files: readonly ProtoFile[],
  types: ProtoTypes,
  hosts: ConfigHosts,
  logOf: LogOf,
): SourceApi[] {
  const apis = new Map<string, { readonly head: ApiHead; readonly rpcs: PlacedRpc[] }>();
  const hostless: PlacedRpc[] = [];
  for (const rpc of operationsRpcs(types, files)) {
    const host = hostOf(rpc);
    if (host === undefined) hostless.push(rpc);
    const head = host === undefined ? undefined : headOf(rpc, host, logOf);
    if (head === undefined) continue;
    const key = JSON.stringify([head, rpc.file.package]);
    const api = apis.get(key) ?? { head, rpcs: [] };
    apis.set(key, api);
    api.rpcs.push(rpc);
  }
  for (const rpc of hostless) reportHostless(rpc, hosts, apis.size > 0, logOf);
  return [...apis.values()].map(({ head, rpcs }) => apiOf(types, head, rpcs, logOf));
}

type ApiHead = Pick<SourceApi, 'file' | 'host' | 'version' | 'protoPackages'>;

/** Undefined, with a diagnostic, where nothing tells a version. */
function headOf(rpc: PlacedRpc, host: string, logOf: LogOf): ApiHead | undefined {
  const { file } = rpc;
  const version = rpcVersion(rpc);
  if (version !== undefined) {
    return { file: file.document, host, version, protoPackages: [file.package] };
  }
  reportUnversioned(rpc, logOf);
  return undefined;
}

function withoutRequest(reason: string): RefusedPath {
  return { httpMethod: '', path: '', code: 'LRO-PROTO-HTTP', reason };
}

/** Why no HTTP request, or not each of its requests, can be made of an rpc. */
function refusals({ method }: PlacedRpc, refused: readonly RefusedPath[]): readonly RefusedPath[] {
  if (method.isStreaming) return [withoutRequest('it takes or sends a stream')];
  return method.http.length > 0 ? refused : [withoutRequest('it has no HTTP rule')];
}

function apiOf(
  types: ProtoTypes,
  head: ApiHead,
  rpcs: readonly PlacedRpc[],
  logOf: LogOf,
): SourceApi {
  const log = logOf(head.file);
  const claims: BindingClaim[] = [];
  const starts: StartClaim[] = [];
  const unbound: StartClaim[] = [];
  const bodies: Pick<ProtoStart, 'schemas' | 'roots'>[] = [];
  const skipped: SkippedMethod[] = [];
  for (const rpc of rpcs) {
    const { kind, service, method, scope } = rpc;
    const pointer = `/${service.name}/${method.name}`;
    const evidence = { source: 'proto', file: head.file, pointer } as const;
    const skip = (refused: readonly RefusedPath[], is: Pick<SkippedMethod, 'kind' | 'isStart'>) => {
      for (const reason of refusals(rpc, refused))
        skipped.push({ id: `${scope}.${method.name}`, ...is, ...reason, evidence });
    };
    if (kind !== undefined) {
      const { refused, ...its } = methodClaims(types, rpc, kind, pointer);
      claims.push(...its.claims);
      // No rule of a service config makes a method of a stream.
      skip(refused, method.isStreaming ? {} : { kind });
      continue;
    }
    const { claim, refused, ...body } = startClaim(types, rpc);
    const isBound = claim.bindings.length > 0 && !method.isStreaming;
    if (isBound) starts.push(claim);
    else if (!method.isStreaming) unbound.push({ ...claim, bindings: [] });
    bodies.push(body);
    skip(refused, isBound ? {} : { isStart: true });
    reportMissingPayloads(types, rpc, log);
  }
  const told = [...starts, ...unbound];
  const roots = [
    ...bodies.flatMap((body) => body.roots),
    ...told.flatMap(({ response, metadata }) =>
      [response, metadata].flatMap((payload) => payload?.protoName ?? []),
    ),
  ];
  const reached = reachedTypes(types, roots, (name, { file }) =>
    reportMissing(name, logOf(file.document)),
  );
  const taken = reachedTypes(
    types,
    told.flatMap(({ request }) => request ?? []),
  );
  for (const name of reached.keys()) taken.delete(name);
  return {
    source: 'proto',
    ...head,
    protoTypes: [],
    payloadSchemas: [],
    schemas: Object.assign(
      wellKnownSchemas(told),
      protoSchemas(types, reached),
      ...bodies.map(({ schemas }) => schemas),
    ),
    claims,
    starts: starts.sort(byRpc),
    ...(unbound.length > 0 && { unbound: unbound.sort(byRpc) }),
    ...(taken.size > 0 && { requests: protoSchemas(types, taken) }),
    skipped: skipped.sort((a, b) => compareText(a.id, b.id)),
    complete: false,
  };
}

function byRpc(a: StartClaim, b: StartClaim): number {
  return compareText(a.rpc ?? '', b.rpc ?? '');
}

/**
 * Types that no file here declares, as far as starts name them themselves. Those of the language have a JSON form of
 * their own, which in an `Any` stands in a member `value` (`google/protobuf/any.proto`).
 */
function wellKnownSchemas(starts: readonly StartClaim[]): Schemas {
  const schemas: [string, Schema][] = [];
  for (const { request = '', response, metadata } of starts) {
    const taken = own(WELL_KNOWN_TYPES, request);
    if (taken !== undefined) schemas.push([request, taken]);
    for (const protoName of [response, metadata].flatMap((payload) => payload?.protoName ?? [])) {
      const value = own(WELL_KNOWN_TYPES, protoName);
      if (value === undefined || protoName === EMPTY) continue;
      const isPlain = !protoName.startsWith('google.protobuf.');
      schemas.push([protoName, isPlain ? value : { type: 'object', properties: { value } }]);
    }
  }
  return Object.fromEntries(schemas);
}

function hostOf({ service: { defaultHost } }: PlacedRpc): string | undefined {
  return defaultHost !== undefined && isServerHost(defaultHost) ? defaultHost : undefined;
}

/** An error where nothing is left of what was to be read. */
function reportHostless(
  { service, scope, file }: PlacedRpc,
  hosts: ConfigHosts,
  hasOthers: boolean,
  logOf: LogOf,
): void {
  const log = logOf(file.document);
  const told = hosts.of(scope);
  const beside = told.length > 1 ? `, its service configs tell ${told.join(' and ')}` : '';
  const message = `${scope} tells no host by google.api.default_host${beside}, and is skipped`;
  if (hasOthers) log.warn('LRO-PROTO-HOST', `/${service.name}`, message);
  else log.error('LRO-PROTO-HOST', `/${service.name}`, message);
}

function reportUnversioned({ file, scope, service }: PlacedRpc, logOf: LogOf): void {
  logOf(file.document).warn(
    'LRO-PROTO-VERSION',
    `/${service.name}`,
    `neither the package of ${scope} nor its paths name a version such as v1: it is skipped`,
  );
}

function reportMissingPayloads(
  types: ProtoTypes,
  { method, scope }: PlacedRpc,
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
