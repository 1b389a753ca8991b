import { versionOf } from '../../model/collection.js';
import { compareText } from '../../model/compare-text.js';
import { withoutPackage } from '../../model/discovery-id.js';
import { isMethodKind } from '../../model/methods.js';
import type { Payload, SkippedMethod } from '../../model/operations-api.js';
import { serviceOf } from '../../model/service-name.js';
import type { SourceApi, StartClaim } from '../../model/source-api.js';
import { isJsonObject, type JsonNode } from '../document/json-node.js';
import type { StatedFacts } from '../stated-facts.js';
import { reportBodies, reportCancel } from './cancel-report.js';
import { descriptionOf, withDescriptions } from './description.js';
import { type OpenApiDocument, openOpenApi } from './document.js';
import { openApiEndpoints } from './endpoints.js';
import { withNamedReferences } from './named-references.js';
import { reportPaging } from './paging.js';
import { type Server, STATE_SERVER, serverOf } from './server.js';
import type { OpenApiStart } from './start.js';
import { reportNeeds, reportPatterns, reportShape } from './stated-report.js';
import { reportValues } from './stated-values.js';
import { reportUnstated } from './suggested-shape.js';
import { apiVersions, STATE_VERSION } from './version.js';

/** What to do where a document tells neither. */
const STATE_BOTH =
  'Give both with --server and --api-version, such as --server https://library.acme.example --api-version v1, or as "server" and "version" of the API in the settings';

/** An OpenAPI document's word on its API's operations, and the document it was read from. */
export interface OpenApiReading {
  readonly document: OpenApiDocument;
  readonly api: SourceApi;
  readonly server: Server;
  /** The service that was stated. */
  readonly service: string | undefined;
}

/**
 * Reads an OpenAPI 3 document, one of Swagger 2.0 when upgraded: one API for every version that its paths
 * tell. None where it tells of no methods on operations; none, with a diagnostic, where it does not tell its
 * server or its version.
 *
 * @param stated what somebody states of the API, over what the document says.
 */
export function readOpenApi(written: JsonNode, stated: StatedFacts = {}): OpenApiReading[] {
  const root = withNamedReferences(withDescriptions(written, stated.descriptions));
  const server = serverOf(root, stated.server);
  const isFound = 'host' in server;
  const open = (only?: string): OpenApiDocument =>
    openOpenApi(root, isFound ? server : undefined, stated, only);
  const whole = open();
  const isSilent = saysNothing(whole);
  if (stated.shape !== undefined) {
    reportShape(root, whole, stated.shape);
    if (!reportValues(root, whole, stated.shape)) return [];
  }
  if (!isSilent) reportPatterns(root, stated.patterns);
  reportNeeds(root, whole);
  reportBodies(root, whole);
  reportCancel(root, whole);
  reportPaging(root, whole);
  // What has neither operations nor a server is well; what has no paths at all may be broken.
  if (isSilent && (isFound || isJsonObject(root.value('paths')))) return [];
  const versions = apiVersions(root, whole, stated.version);
  if (!isFound) {
    const isVersionTold = versions.length > 0;
    root.log.error(
      'LRO-SERVER-URL',
      server.pointer,
      isVersionTold
        ? server.why
        : `${server.why}, and neither it nor its paths the version of the API`,
      isVersionTold ? STATE_SERVER : STATE_BOTH,
    );
    return [];
  }
  const read = (document: OpenApiDocument, version: string): OpenApiReading => {
    const api = sourceApi(root, document, { server, version, service: stated.service });
    // What a host's variables are is not kept.
    const service = server.constantHost === undefined ? stated.service : api.service;
    return { document, api, server, service };
  };
  if (versions.length > 1) {
    reportOtherVersions(whole, versions);
    return versions.map((version) => read(open(version), version));
  }
  const [only] = versions;
  if (only !== undefined) return [read(whole, only)];
  root.log.error(
    'LRO-OPENAPI-VERSION',
    root.at('info', 'version'),
    "neither the document's version nor its paths tell the version of the API",
    STATE_VERSION,
  );
  return [];
}

/**
 * Whether a document has no methods on operations. Where some could be if somebody stated how they look, that is
 * all that is said of it.
 */
function saysNothing({ bound, skipped, shape, methods, all }: OpenApiDocument): boolean {
  const isNone = skipped.every(({ code }) => code === 'LRO-NOT-OPERATION');
  if (bound.length > 0 || !isNone) return false;
  return (shape === undefined && reportUnstated(methods, all)) || skipped.length === 0;
}

/** Says which starts are of a version that has no methods on operations, and so no client. */
function reportOtherVersions({ starting }: OpenApiDocument, versions: readonly string[]): void {
  for (const { method, said } of starting) {
    const version = method.template && versionOf(method.template);
    if (!('claim' in said) || version === undefined || versions.includes(version)) continue;
    method.node.log.warn(
      'LRO-METHOD-SKIPPED',
      method.node.pointer,
      `${method.id} starts operations of a version ${version}, of which the document has no methods on operations`,
    );
  }
}

interface ApiFacts {
  readonly server: Server;
  readonly version: string;
  readonly service: string | undefined;
}

function sourceApi(
  root: JsonNode,
  document: OpenApiDocument,
  { server, version, service: stated }: ApiFacts,
): SourceApi {
  const info = root.node('info');
  const title = titleOf(root);
  const documentation = root.node('externalDocs')?.address('url');
  const canonicalName = info?.text('x-canonicalName');
  const { operationKind } = document;
  const claims = document.bindings.map(({ claim }) => claim);
  const host = server.constantHost;
  const service =
    stated ??
    info?.text('x-serviceName') ??
    serviceIn(document) ??
    (host && serviceOf({ host, claims, ...(title !== undefined && { title }) }));
  const told = document.starting.flatMap(({ said }) => ('claim' in said ? [said] : []));
  return {
    source: 'openapi',
    file: root.log.file,
    host: server.host,
    version,
    ...(service === undefined ? {} : { service }),
    ...(title === undefined ? {} : { title }),
    ...(canonicalName === undefined ? {} : { canonicalName }),
    ...(info && descriptionOf(info)),
    ...(documentation === undefined ? {} : { documentation }),
    ...(operationKind === undefined ? {} : { operationKind }),
    ...(operationKind === 'status' && document.shape !== undefined && { shape: document.shape }),
    ...(document.paging !== undefined && { paging: document.paging }),
    ...openApiEndpoints(root),
    claims: claims.sort((a, b) => compareText(a.pointer, b.pointer)),
    ...(told.length > 0 && { starts: startClaims(told) }),
    skipped: skippedMethods(root, document),
    schemas: Object.assign(
      {},
      document.schemas,
      document.inlineSchemas,
      ...told.map(({ schemas }) => schemas),
    ),
    payloadSchemas: document.payloadSchemas,
    ...statedPayloads(document, told),
    protoTypes: protoTypesOf(document),
    protoPackages: [],
    complete: !document.isCollapsed,
  };
}

/** The title; generators of documents from protos write a file's name there where none is told. */
function titleOf(root: JsonNode): string | undefined {
  const title = root.node('info')?.text('title');
  return title === undefined || /\.proto$/.test(title) || title === '' ? undefined : title;
}

/** In the order of paths, but for the requests of one method, of which the document tells the order. */
function startClaims(told: readonly OpenApiStart[]): StartClaim[] {
  return [...told]
    .sort((a, b) => a.order - b.order || compareText(a.claim.pointer, b.claim.pointer))
    .map(({ claim }) => claim);
}

function statedPayloads(
  { packed }: OpenApiDocument,
  starts: readonly OpenApiStart[],
): Pick<SourceApi, 'statedPayloads'> {
  const stated = packed.map(
    ({ role, schema, protoName, simpleName, isInline }): Payload => ({
      role,
      schema,
      ...(isInline && { isInline }),
      ...(protoName !== undefined && { protoName }),
      // What its schema's name shows is not told twice.
      ...(simpleName !== undefined && simpleName !== withoutPackage(schema) && { simpleName }),
    }),
  );
  const known = new Set(stated.map(({ role, schema }) => `${role} ${schema}`));
  // Of what is not said to be packed the operation tells no @type.
  for (const { role, schema } of starts.flatMap(({ payloads }) => payloads)) {
    if (known.has(`${role} ${schema}`)) continue;
    known.add(`${role} ${schema}`);
    stated.push({ role, schema, isInline: true });
  }
  return stated.length > 0 ? { statedPayloads: stated } : {};
}

/** The full names that the document gives its payloads. */
function protoTypesOf({ packed }: OpenApiDocument): string[] {
  return [...new Set(packed.flatMap(({ protoName }) => protoName ?? []))].sort(compareText);
}

/** What the ids of all bound operations begin with. */
function serviceIn({ bound }: OpenApiDocument): string | undefined {
  const services = new Set(bound.map(({ method }) => method.service));
  return services.size === 1 ? [...services][0] : undefined;
}

function skippedMethods(root: JsonNode, { skipped, starting }: OpenApiDocument): SkippedMethod[] {
  const refused = starting.flatMap(({ method, said }) =>
    'claim' in said ? [] : [{ method, isStart: true, ...said }],
  );
  return [...skipped.map((one) => ({ ...one, isStart: false })), ...refused]
    .map(
      ({ method, isStart, code, reason }): SkippedMethod => ({
        id: method.id,
        ...(isStart ? { isStart } : isMethodKind(method.name) && { kind: method.name }),
        httpMethod: method.httpMethod,
        path: method.path,
        code,
        reason,
        evidence: { source: 'openapi', file: root.log.file, pointer: method.node.pointer },
      }),
    )
    .sort((a, b) => compareText(a.evidence.pointer, b.evidence.pointer));
}
