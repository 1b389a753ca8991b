import type { OperationKind } from '../../model/operations-api.js';
import { payloadRole } from '../../model/payload-name.js';
import { refName, type Schemas, schemaRef } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';
import { operationKindOf } from '../operations/operation-schema.js';
import {
  type ApiMethod,
  type OperationsMethods,
  operationsMethods,
} from '../operations/operations-methods.js';
import { DocumentSchemas, type SchemaLookup } from '../schemas/document-schemas.js';
import { payloadCandidates } from '../schemas/payload-candidates.js';
import { reachableNames } from '../schemas/reference-graph.js';
import { withRequired } from './required.js';
import { discoverySchema } from './schema.js';

export interface DiscoveryMethod extends ApiMethod {
  readonly node: JsonNode;
  /** Name of the request's schema. */
  readonly request: string | undefined;
}

/** A Discovery document, and which of its methods and schemas concern operations. */
export interface DiscoveryDocument extends OperationsMethods<DiscoveryMethod> {
  readonly root: JsonNode;
  /** Methods that answer with an operation of the API's kind, and do not work on operations. */
  readonly starting: readonly DiscoveryMethod[];
  /** What these methods and the payload candidates refer to. */
  readonly schemas: Schemas;
  /** All of the document's. */
  readonly allSchemas: SchemaLookup;
  readonly payloadSchemas: readonly string[];
}

/** A Discovery reference is a name. */
const DIALECT = { convert: discoverySchema, nameOf: (ref: string) => ref };

export function openDiscovery(root: JsonNode): DiscoveryDocument {
  const methods = methodsOf(root, []);
  const all = new DocumentSchemas(root.entries('schemas'), DIALECT);
  const graph = all.references;
  const operations = operationsMethods(methods, all);
  const kept = [...operations.bound, ...operations.skipped].map(({ method }) => method);
  const payloadSchemas = payloadCandidates(
    graph,
    reachableNames(graph, methods.flatMap(schemaNames)),
  ).filter((name) => payloadRole(name, root.text('version') ?? '') !== undefined);
  const starting = startingMethods(methods, new Set(kept), operations.operationKind, all);
  const roots = [...kept, ...starting].flatMap(schemaNames);
  const needed = reachableNames(graph, [...roots, ...payloadSchemas]);
  return {
    ...operations,
    root,
    starting,
    schemas: withRequired(
      all.pick(needed),
      new Map(root.entries('schemas')),
      all.references,
      starting,
    ),
    allSchemas: all,
    payloadSchemas,
  };
}

/** A GET reads, whatever it answers with. */
function startingMethods(
  methods: readonly DiscoveryMethod[],
  others: ReadonlySet<DiscoveryMethod>,
  kind: OperationKind | undefined,
  schemas: SchemaLookup,
): DiscoveryMethod[] {
  if (kind === undefined) return [];
  return methods.filter(
    (method) =>
      !others.has(method) &&
      method.node.text('httpMethod') !== 'GET' &&
      operationKindOf(method.response, schemas) === kind,
  );
}

/** All methods, those of nested resources too. */
function methodsOf(node: JsonNode, path: readonly string[]): DiscoveryMethod[] {
  const collection = path.join('.');
  const own = node.entries('methods').map(([name, method]): DiscoveryMethod => {
    const response = method.node('response')?.text('$ref');
    return {
      id: method.text('id') ?? `${collection}.${name}`,
      collection: collectionIn(method.text('id'), collection),
      name,
      takesName: takesName(method.text('path') ?? ''),
      node: method,
      request: method.node('request')?.text('$ref'),
      response: response === undefined ? undefined : schemaRef(response),
    };
  });
  const nested = node
    .entries('resources')
    .flatMap(([name, resource]) => methodsOf(resource, [...path, name]));
  return [...own, ...nested];
}

/** RFC 6570's `{+name}` holds a whole resource name. */
function takesName(path: string): boolean {
  const variables = path.match(/\{[^{}]*\}/g) ?? [];
  return variables.length === 1 && /^\{\+(?:name|parent)\}$/.test(variables[0] ?? '');
}

/** The id may name more of the collection than the resources do: `storage.buckets.operations.get`. */
function collectionIn(id: string | undefined, resources: string): string {
  const named = id?.split('.').slice(1, -1).join('.') ?? '';
  return named.endsWith(`.${resources}`) ? named : resources;
}

function schemaNames(method: DiscoveryMethod): string[] {
  return [method.request, refName(method.response)].filter((name) => name !== undefined);
}
