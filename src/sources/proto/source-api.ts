import { compareText } from '../../model/compare-text.js';
import type { MethodKind } from '../../model/methods.js';
import type { SkippedMethod } from '../../model/operations-api.js';
import { own } from '../../model/own.js';
import type { Schema, Schemas } from '../../model/schema.js';
import type { BindingClaim, SourceApi, StartClaim } from '../../model/source-api.js';
import type { DocumentLog } from '../document/document-log.js';
import { methodClaims } from './method-claim.js';
import { protoSchemas, reachedTypes } from './schemas.js';
import { type PlacedRpc, rpcFacts } from './services.js';
import { type RefusedPath, startClaim } from './start.js';
import type { ProtoTypes } from './types.js';
import { EMPTY, WELL_KNOWN_TYPES } from './well-known-types.js';

/** Gives the log of a document. */
export type LogOf = (document: string) => DocumentLog;

/** What tells APIs apart. */
export type ApiHead = Pick<SourceApi, 'file' | 'host' | 'version' | 'protoPackages'>;

/** What the rpcs of an API say. */
export function sourceApi(
  types: ProtoTypes,
  head: ApiHead,
  rpcs: readonly PlacedRpc[],
  logOf: LogOf,
): SourceApi {
  const said = rpcs.map((rpc) =>
    rpc.kind === undefined
      ? startSaid(types, rpc, head.file)
      : methodSaid(types, rpc, rpc.kind, head.file),
  );
  const starts = said.flatMap((one) => one.starts ?? []);
  const unbound = said.flatMap((one) => one.unbound ?? []);
  const told = [...starts, ...unbound];
  for (const rpc of rpcs.filter(({ kind }) => kind === undefined))
    reportMissingPayloads(types, rpc, logOf(head.file));
  const reached = reachedTypes(
    types,
    [...said.flatMap(({ roots = [] }) => roots), ...told.flatMap(payloadNames)],
    (name, { file }) => reportMissing(name, logOf(file.document)),
  );
  const requests = reachedTypes(
    types,
    told.flatMap(({ request }) => request ?? []),
  );
  for (const name of reached.keys()) requests.delete(name);
  return {
    source: 'proto',
    ...head,
    protoTypes: [],
    payloadSchemas: [],
    schemas: Object.assign(
      wellKnownSchemas(told),
      protoSchemas(types, reached),
      ...said.map(({ schemas }) => schemas),
    ),
    claims: said.flatMap(({ claims = [] }) => claims),
    starts: starts.sort(byRpc),
    ...(unbound.length > 0 && { unbound: unbound.sort(byRpc) }),
    ...(requests.size > 0 && { requests: protoSchemas(types, requests) }),
    skipped: said.flatMap(({ skipped }) => skipped).sort((a, b) => compareText(a.id, b.id)),
    complete: false,
  };
}

/** What one rpc says. */
interface RpcSaid {
  readonly claims?: readonly BindingClaim[];
  readonly starts?: readonly StartClaim[];
  /** What it starts, where no HTTP request can be made of it. */
  readonly unbound?: readonly StartClaim[];
  /** Schemas that no type declares, and the types that these refer to. */
  readonly schemas?: Schemas;
  readonly roots?: readonly string[];
  readonly skipped: readonly SkippedMethod[];
}

function methodSaid(types: ProtoTypes, rpc: PlacedRpc, kind: MethodKind, file: string): RpcSaid {
  const { claims, refused } = methodClaims(types, rpc, kind);
  // No rule of a service config makes a method of a stream.
  const meant = rpc.method.isStreaming ? {} : { kind };
  return { claims, skipped: skippedMethods(rpc, refused, meant, file) };
}

function startSaid(types: ProtoTypes, rpc: PlacedRpc, file: string): RpcSaid {
  const { claim, refused, schemas, roots } = startClaim(types, rpc);
  const { isStreaming } = rpc.method;
  const isBound = claim.bindings.length > 0 && !isStreaming;
  const skipped = skippedMethods(rpc, refused, isBound ? {} : { isStart: true }, file);
  if (isStreaming) return { schemas, roots, skipped };
  return isBound
    ? { starts: [claim], schemas, roots, skipped }
    : { unbound: [{ ...claim, bindings: [] }], schemas, roots, skipped };
}

/**
 * Why no HTTP request, or not each of its requests, can be made of an rpc.
 *
 * @param meant what the requests that are refused would be.
 */
function skippedMethods(
  rpc: PlacedRpc,
  refused: readonly RefusedPath[],
  meant: Pick<SkippedMethod, 'kind' | 'isStart'>,
  file: string,
): SkippedMethod[] {
  const { rpc: id, pointer } = rpcFacts(rpc);
  const evidence = { source: 'proto', file, pointer } as const;
  return refusals(rpc, refused).map((one) => ({ id, ...meant, ...one, evidence }));
}

function refusals({ method }: PlacedRpc, refused: readonly RefusedPath[]): readonly RefusedPath[] {
  if (method.isStreaming) return [withoutRequest('it takes or sends a stream')];
  return method.http.length > 0 ? refused : [withoutRequest('it has no HTTP rule')];
}

function withoutRequest(reason: string): RefusedPath {
  return { httpMethod: '', path: '', code: 'LRO-PROTO-HTTP', reason };
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
  for (const start of starts) {
    const { request = '' } = start;
    const taken = own(WELL_KNOWN_TYPES, request);
    if (taken !== undefined) schemas.push([request, taken]);
    for (const protoName of payloadNames(start)) {
      const value = own(WELL_KNOWN_TYPES, protoName);
      if (value === undefined || protoName === EMPTY) continue;
      const isPlain = !protoName.startsWith('google.protobuf.');
      schemas.push([protoName, isPlain ? value : { type: 'object', properties: { value } }]);
    }
  }
  return Object.fromEntries(schemas);
}

/** Full names of the messages that an operation will hold. */
function payloadNames({ response, metadata }: StartClaim): string[] {
  return [response, metadata].flatMap((payload) => payload?.protoName ?? []);
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
