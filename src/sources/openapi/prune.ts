import { compareText } from '../../model/compare-text.js';
import { JSON_TYPE } from '../../model/media-type.js';
import { HELD, openApiKeywords, SHAPE, START } from '../../model/openapi-keywords.js';
import { changedSchemas, type Schema } from '../../model/schema.js';
import { factsObject, listFacts, plainFacts } from '../document/facts.js';
import {
  isFact,
  isJsonObject,
  type JsonNode,
  type JsonObject,
  type JsonValue,
} from '../document/json-node.js';
import { isClosed } from './closed-object.js';
import type { Content } from './content.js';
import { DESCRIPTIONS, descriptionOf, isDescribed } from './description.js';
import type { OpenApiDocument } from './document.js';
import { endpointFacts, SERVER_LOCATION } from './endpoints.js';
import { statedSchema } from './held-payloads.js';
import type { OpenApiMethod } from './operation.js';
import { withPackedMessages } from './packed-message.js';
import { type Parameter, queryParameter } from './parameter.js';
import type { OpenApiReading } from './read.js';
import { openApiSchema } from './schema.js';
import { scopesOf } from './security.js';
import type { Server } from './server.js';
import { shapeFacts } from './shape.js';
import { AZURE, isBegun, statesStart } from './states-start.js';
import { placeHeader } from './unanswered-start.js';
import { API_VERSION, apiVersions } from './version.js';

/**
 * The document's facts about operations: what `readOpenApi` needs to say the same of it as of the
 * whole one. Parameters and bodies are written out where they are used, so that no reference is
 * left but those to schemas.
 */
export function pruneOpenApi(reading: OpenApiReading): JsonObject {
  const { document, server } = reading;
  const { root, bound, skipped, starting } = document;
  const paths = new Map<string, [string, JsonValue | undefined][]>();
  const refused = new Set(
    starting.flatMap(({ method, said }) => ('claim' in said ? [] : [method])),
  );
  for (const { method } of [...bound, ...skipped, ...starting]) {
    const item = paths.get(method.path) ?? [];
    item.push([method.httpMethod.toLowerCase(), methodFacts(root, method, refused.has(method))]);
    paths.set(method.path, item);
  }
  const docs = root.node('externalDocs');
  const facts = factsObject([
    ['components', { schemas: schemasFacts(document) }],
    ['externalDocs', docs && factsObject(plainFacts(docs, ['url']))],
    ['info', infoFacts(reading)],
    ['openapi', root.text('openapi')],
    ['paths', factsObject([...paths].map(([path, item]) => [path, factsObject(item)]))],
    ['servers', serverFacts(root, server)],
    ['x-google-endpoints', endpointFacts(root)],
    [DESCRIPTIONS, isDescribed(root) ? true : undefined],
    [SHAPE, shapeFacts(reading.api.shape)],
  ]);
  return facts ?? {};
}

/** What is told of the API, and what was stated of it where the document alone would say otherwise. */
function infoFacts({ document, api, service }: OpenApiReading): JsonObject | undefined {
  const { root } = document;
  const info = root.node('info');
  const [told, ...others] = apiVersions(root, document);
  const isTold = told === api.version && others.length === 0;
  return factsObject([
    ...(info === undefined
      ? []
      : plainFacts(info, [
          'title',
          'version',
          'x-serviceName',
          'x-canonicalName',

          API_VERSION,
        ])),
    ['description', api.description],
    ...(service === undefined ? [] : [['x-serviceName', service] as const]),
    ...(isTold ? [] : [[API_VERSION, api.version] as const]),
  ]);
}

/** The server of the API, and those of locations. */
function serverFacts(root: JsonNode, { url }: Server): JsonObject[] {
  const regional = root.nodes('servers').filter((node) => node.has(SERVER_LOCATION));
  const others = regional.filter((node) => node.text('url') !== url);
  const own = regional.find((node) => node.text('url') === url);
  const main = factsObject([['url', url], ...(own ? plainFacts(own, [SERVER_LOCATION]) : [])]);
  const beside = others.map((node) => factsObject(plainFacts(node, ['url', SERVER_LOCATION])));
  return [main, ...beside].filter((server) => server !== undefined);
}

function schemasFacts({ schemas, packed }: OpenApiDocument): JsonObject {
  const facts = sorted(changedSchemas(schemas, openApiKeywords) as unknown as JsonObject);
  const told = Object.entries(facts).map(([name, schema]) => {
    const members = packed.filter(({ holder }) => holder === name);
    return [name, isJsonObject(schema) ? withPackedMessages(schema, members) : schema] as const;
  });
  return Object.fromEntries(told);
}

function methodFacts(
  root: JsonNode,
  method: OpenApiMethod,
  isRefused: boolean,
): JsonObject | undefined {
  const scopes = scopesOf(root, method.node);
  // What is skipped is said once, as the document is taken.
  const own = method.parameters.filter(isTaken);
  const parameters = own.map((parameter) =>
    factsObject([
      ['deprecated', parameter.deprecated],
      ['description', parameter.description],
      ['in', parameter.in],
      ['name', parameter.name],
      ['required', parameter.required ? true : undefined],
      ['schema', parameterSchema(parameter)],
    ]),
  );
  return factsObject([
    ...plainFacts(method.node, [
      'deprecated',
      'operationId',
      'x-google-api-version',
      'x-google-http-template',
      AZURE,
    ]),
    ['description', descriptionOf(method.node).description],
    ['parameters', parameters.length === 0 ? undefined : parameters.filter((p) => p !== undefined)],
    ['requestBody', method.request.isGiven ? bodyFacts(method.request) : undefined],
    ['responses', { [statusOf(method, isRefused)]: answerFacts(method, isRefused) }],
    ['security', scopes && [{ oauth2: scopes }]],
    ['servers', method.server === undefined ? undefined : [{ url: method.server }]],
    [HELD, heldFacts(method.node)],
    ['x-google-iam-permissions', listFacts(method.node, 'x-google-iam-permissions')],
    [START, startFacts(method.node)],
  ]);
}

function isTaken(parameter: Parameter): boolean {
  return parameter.in !== 'query' || parameter.required || queryParameter(parameter) !== undefined;
}

/** A GET is kept as one that states that it starts something; so is what starts something nobody can follow. */
function statusOf(method: OpenApiMethod, isRefused: boolean): 200 | 202 {
  if (method.httpMethod !== 'GET') return isRefused && isBegun(method) ? 202 : 200;
  return !method.node.has(START) && statesStart(method) ? 202 : 200;
}

function answerFacts(method: OpenApiMethod, isRefused: boolean): JsonObject {
  const place = isRefused ? placeHeader(method) : undefined;
  return {
    ...(method.answer.isGiven && contentFacts(method.answer)),
    ...(place !== undefined && { headers: { [place]: {} } }),
  };
}

/** What an operation will hold; of what says nothing of its members only that it has none. */
function heldFacts(method: JsonNode): JsonObject | undefined {
  const facts = (['response', 'metadata'] as const).map((role) => {
    const schema = statedSchema(method, role);
    if (schema === undefined) return [role, undefined] as const;
    const told = isClosed(schema.object)
      ? { additionalProperties: false }
      : schemaFacts(openApiSchema(schema));
    return [role, Object.keys(told).length > 0 ? { schema: told } : undefined] as const;
  });
  return factsObject(facts);
}

function startFacts(method: JsonNode): JsonObject | undefined {
  const stated = method.value(START);
  if (!isJsonObject(stated)) return undefined;
  const { order } = stated;
  const texts = ['body', 'name', 'rpc'].map((name) => [name, stated[name]] as const);
  return factsObject([
    ...texts.map(([name, value]) => [name, isFact(value) ? value : undefined] as const),
    ['order', typeof order === 'number' ? order : undefined],
  ]);
}

/** A body that is no JSON, whatever it is. */
const OTHER_CONTENT = { content: { 'application/octet-stream': {} } };

function bodyFacts(request: Content): JsonObject {
  const content = request.mediaType === undefined ? OTHER_CONTENT : contentFacts(request);
  return { ...content, ...(request.isRequired && { required: true }) };
}

function contentFacts({ mediaType = JSON_TYPE, schema }: Content): JsonObject {
  const json = schema === undefined ? {} : { schema: schemaFacts(schema) };
  return { content: { [mediaType]: json } };
}

function schemaFacts(schema: Schema): JsonObject {
  return sorted(openApiKeywords(schema) as unknown as JsonObject);
}

function parameterSchema({ schema, pattern, required, default: told }: Parameter): JsonObject {
  const facts = openApiKeywords(schema) as unknown as JsonObject;
  return sorted({
    ...facts,
    ...(pattern !== undefined && { pattern }),
    // Others the service fills.
    ...(required && told !== undefined && { default: told }),
  });
}

/** A copy with all keys sorted, however deep. */
function sorted(value: JsonObject): JsonObject {
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, isJsonObject(inner) ? sorted(inner) : inner]),
  );
}
