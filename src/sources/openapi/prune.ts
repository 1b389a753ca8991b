import { compareText } from '../../model/path-order.js';
import type { Schema } from '../../model/schema.js';
import { factsObject, plainFacts } from '../facts.js';
import { isJsonObject, type JsonNode, type JsonObject, type JsonValue } from '../json-node.js';
import type { Content } from './content.js';
import type { OpenApiDocument } from './document.js';
import type { OpenApiMethod } from './operation.js';
import { scopesOf } from './security.js';

/**
 * The document's facts about operations: what `readOpenApi` needs to say the same of it as of the
 * whole one. Parameters and bodies are written out where they are used, so that no reference is
 * left but those to schemas.
 */
export function pruneOpenApi(document: OpenApiDocument): JsonObject {
  const { root, bound, leftOut, schemas } = document;
  const paths = new Map<string, [string, JsonValue | undefined][]>();
  for (const { method } of [...bound, ...leftOut]) {
    const item = paths.get(method.path) ?? [];
    item.push([method.httpMethod.toLowerCase(), methodFacts(root, method)]);
    paths.set(method.path, item);
  }
  const info = root.node('info');
  const docs = root.node('externalDocs');
  const facts = factsObject([
    ['components', { schemas: sorted(schemas as unknown as JsonObject) }],
    ['externalDocs', docs && factsObject(plainFacts(docs, ['url']))],
    ['info', info && factsObject(plainFacts(info, ['title', 'version', 'x-serviceName']))],
    ['openapi', root.text('openapi')],
    ['paths', factsObject([...paths].map(([path, item]) => [path, factsObject(item)]))],
    ['servers', serverFacts(root)],
  ]);
  return facts ?? {};
}

function serverFacts(root: JsonNode): JsonObject[] {
  const [first] = root.nodes('servers');
  if (first === undefined) return [];
  const variables = first
    .entries('variables')
    .map(([name, node]) => [name, factsObject(plainFacts(node, ['default']))] as const);
  const facts = factsObject([...plainFacts(first, ['url']), ['variables', factsObject(variables)]]);
  return facts === undefined ? [] : [facts];
}

function methodFacts(root: JsonNode, method: OpenApiMethod): JsonObject | undefined {
  const scopes = scopesOf(root, method.node);
  const parameters = method.parameters.map((parameter) =>
    factsObject([
      ['in', parameter.in],
      ['name', parameter.name],
      ['required', parameter.required ? true : undefined],
      ['schema', schemaFacts(parameter.schema, parameter.pattern)],
    ]),
  );
  return factsObject([
    ...plainFacts(method.node, ['deprecated', 'operationId', 'x-google-http-template']),
    ['parameters', parameters.length === 0 ? undefined : parameters.filter((p) => p !== undefined)],
    ['requestBody', method.request.isGiven ? contentFacts(method.request) : undefined],
    ['responses', { 200: method.answer.isGiven ? contentFacts(method.answer) : {} }],
    ['security', scopes && [{ oauth2: scopes }]],
  ]);
}

function contentFacts({ schema }: Content): JsonObject {
  const json = schema === undefined ? {} : { schema: schemaFacts(schema) };
  return { content: { 'application/json': json } };
}

function schemaFacts(schema: Schema, pattern?: string): JsonObject {
  const facts = sorted(schema as unknown as JsonObject);
  return pattern === undefined ? facts : sorted({ ...facts, pattern });
}

/** A copy with all keys sorted, however deep. */
function sorted(value: JsonObject): JsonObject {
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, isJsonObject(inner) ? sorted(inner) : inner]),
  );
}
