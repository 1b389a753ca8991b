import { compareText } from '../../model/compare-text.js';
import { factsObject, listFacts, mapFacts, plainFacts, setFacts } from '../document/facts.js';
import {
  isJsonObject,
  type JsonNode,
  type JsonObject,
  type JsonValue,
} from '../document/json-node.js';
import type { DiscoveryDocument } from './document.js';
import { annotated } from './required.js';

const HEAD = [
  'canonicalName',
  'discoveryVersion',
  'documentationLink',
  'id',
  'kind',
  'mtlsRootUrl',
  'name',
  'protocol',
  'revision',
  'rootUrl',
  'servicePath',
  'title',
  'version',
];
const PARAMETER = ['deprecated', 'format', 'location', 'pattern', 'repeated', 'required', 'type'];
const SCHEMA = ['$ref', 'deprecated', 'format', 'id', 'readOnly', 'repeated', 'required', 'type'];

/**
 * The document's facts about operations: what `readDiscovery` needs to say the same of it as of the
 * whole one. Members are picked by name, so that no prose comes along by another.
 */
export function pruneDiscovery({
  root,
  bound,
  skipped,
  starting,
  schemas,
}: DiscoveryDocument): JsonObject {
  const methods = [...[...bound, ...skipped].map(({ method }) => method), ...starting];
  const starts = new Set(starting.map(({ id }) => id));
  const kept = new Set(methods.map(({ node }) => node.pointer));
  const facts = [
    ...plainFacts(root, HEAD),
    ['auth', authFacts(root)],
    ['endpoints', endpointFacts(root)],
    ['resources', mapFacts(root, 'resources', (resource) => resourceFacts(resource, kept))],
    [
      'schemas',
      mapFacts(root, 'schemas', (schema, name) =>
        Object.hasOwn(schemas, name) ? schemaFacts(schema, starts) : undefined,
      ),
    ],
  ] as const;
  return factsObject(facts) ?? {};
}

/** The scopes' names; what they allow is prose. */
function authFacts(root: JsonNode): JsonObject | undefined {
  const oauth2 = root.node('auth')?.node('oauth2');
  const scopes = oauth2 && mapFacts(oauth2, 'scopes', () => ({}));
  return scopes && { oauth2: { scopes } };
}

function endpointFacts(root: JsonNode): readonly JsonObject[] | undefined {
  const endpoints = root
    .nodes('endpoints')
    .map((endpoint) => factsObject(plainFacts(endpoint, ['endpointUrl', 'location'])))
    .filter((endpoint) => endpoint !== undefined)
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  return endpoints.length === 0 ? undefined : endpoints;
}

function resourceFacts(resource: JsonNode, kept: ReadonlySet<string>): JsonObject | undefined {
  return factsObject([
    [
      'methods',
      mapFacts(resource, 'methods', (method) =>
        kept.has(method.pointer) ? methodFacts(method) : undefined,
      ),
    ],
    ['resources', mapFacts(resource, 'resources', (inner) => resourceFacts(inner, kept))],
  ]);
}

function methodFacts(method: JsonNode): JsonObject | undefined {
  return factsObject([
    ...plainFacts(method, ['apiVersion', 'deprecated', 'httpMethod', 'id', 'path']),
    ['parameters', mapFacts(method, 'parameters', parameterFacts)],
    ['request', refFacts(method, 'request')],
    ['response', refFacts(method, 'response')],
    ['scopes', setFacts(method, 'scopes')],
  ]);
}

function parameterFacts(parameter: JsonNode): JsonObject | undefined {
  return factsObject([...plainFacts(parameter, PARAMETER), ['enum', listFacts(parameter, 'enum')]]);
}

function refFacts(method: JsonNode, member: string): JsonValue | undefined {
  const ref = method.node(member);
  return ref && factsObject(plainFacts(ref, ['$ref']));
}

/** An empty schema says "anything", and stays. */
function schemaFacts(schema: JsonNode, starts: ReadonlySet<string>): JsonObject {
  const inner = (member: string): JsonObject | undefined => {
    const node = isJsonObject(schema.value(member)) ? schema.node(member) : undefined;
    return node && schemaFacts(node, starts);
  };
  const required = annotated(schema).filter((id) => starts.has(id));
  const facts = factsObject([
    ...plainFacts(schema, SCHEMA),
    ['additionalProperties', inner('additionalProperties')],
    ['enum', listFacts(schema, 'enum')],
    ['items', inner('items')],
    [
      'annotations',
      required.length === 0 ? undefined : { required: [...required].sort(compareText) },
    ],
    ['properties', mapFacts(schema, 'properties', (property) => schemaFacts(property, starts))],
  ]);
  return facts ?? {};
}
