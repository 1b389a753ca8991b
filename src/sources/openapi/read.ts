import { isVersion, versionOf } from '../../model/collection.js';
import { compareText } from '../../model/compare-text.js';
import type { Payload, SkippedMethod } from '../../model/operations-api.js';
import { parseServerUrl, type ServerUrl } from '../../model/server-url.js';
import type { SourceApi } from '../../model/source-api.js';
import type { JsonNode } from '../document/json-node.js';
import { type OpenApiDocument, openOpenApi } from './document.js';
import { openApiEndpoints } from './endpoints.js';

/** An OpenAPI document's word on its API's operations, and the document it was read from. */
export interface OpenApiReading {
  readonly document: OpenApiDocument;
  readonly api: SourceApi;
}

/**
 * Reads an OpenAPI 3.0 or 3.1 document, one of Swagger 2.0 when upgraded. Undefined, with a diagnostic, where it does not tell its
 * server or its version.
 */
export function readOpenApi(root: JsonNode): OpenApiReading | undefined {
  const server = serverOf(root);
  if (server === undefined) return undefined;
  const document = openOpenApi(root, server.basePath);
  const version = versionIn(root, document);
  if (version === undefined) return undefined;
  const info = root.node('info');
  const title = info?.text('title');
  const service = info?.text('x-serviceName') ?? serviceIn(document);
  const documentation = root.node('externalDocs')?.address('url');
  const { operationKind } = document;
  const claims = document.bindings.map(({ claim }) => claim);
  const api: SourceApi = {
    source: 'openapi',
    file: root.log.file,
    host: server.host,
    version,
    ...(service === undefined ? {} : { service }),
    ...(title === undefined ? {} : { title }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(operationKind === undefined ? {} : { operationKind }),
    ...openApiEndpoints(root),
    claims: claims.sort((a, b) => compareText(a.pointer, b.pointer)),
    skipped: skippedMethods(root, document),
    schemas: document.schemas,
    payloadSchemas: document.payloadSchemas,
    ...(document.packed.length > 0 && { statedPayloads: statedPayloads(document) }),
    protoTypes: protoTypesOf(document),
    protoPackages: [],
    complete: !document.isCollapsed,
  };
  return { document, api };
}

/** The first server, its variables at their defaults. */
function serverOf(root: JsonNode): ServerUrl | undefined {
  const [first] = root.nodes('servers');
  const variables = new Map(first?.entries('variables'));
  const url = first
    ?.text('url')
    ?.replace(/\{([^{}]*)\}/g, (_, name: string) => variables.get(name)?.text('default') ?? '');
  const server = url === undefined ? undefined : parseServerUrl(url);
  if (server === undefined) {
    root.log.error(
      'LRO-SERVER-URL',
      root.at('servers', 0, 'url'),
      'the document does not tell the https address of its server, a host name without a port',
      'Add the server with its absolute URL',
    );
  }
  return server;
}

/** `info.version` where it is the API's version, as it may be the document's; else the paths' own. */
function versionIn(root: JsonNode, { bound }: OpenApiDocument): string | undefined {
  const said = root.node('info')?.text('version');
  if (said !== undefined && isVersion(said)) return said;
  const versions = new Set(
    bound.flatMap(({ method: { template } }) => (template ? versionOf(template) : undefined) ?? []),
  );
  if (versions.size === 1) return [...versions][0];
  root.log.error(
    'LRO-OPENAPI-VERSION',
    root.at('info', 'version'),
    "neither the document's version nor its paths are those of one API version such as v1",
    'Give each version a document of its own',
  );
  return undefined;
}

function statedPayloads({ packed }: OpenApiDocument): Payload[] {
  return packed.map(({ role, schema, protoName }) => ({
    role,
    schema,
    ...(protoName !== undefined && { protoName }),
  }));
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

function skippedMethods(root: JsonNode, { skipped }: OpenApiDocument): SkippedMethod[] {
  return skipped
    .map(
      ({ method, code, reason }): SkippedMethod => ({
        id: method.id,
        httpMethod: method.httpMethod,
        path: method.path,
        code,
        reason,
        evidence: { source: 'openapi', file: root.log.file, pointer: method.node.pointer },
      }),
    )
    .sort((a, b) => compareText(a.evidence.pointer, b.evidence.pointer));
}
