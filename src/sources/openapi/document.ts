import { versionOf } from '../../model/collection.js';
import { compareText } from '../../model/compare-text.js';
import type { DeclaredShape, Paging } from '../../model/declared-shape.js';
import { methodOf } from '../../model/methods.js';
import { START } from '../../model/openapi-keywords.js';
import { payloadRole } from '../../model/payload-name.js';
import { directRefs, refName, type Schema, type Schemas } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';
import {
  type OperationsMethods,
  operationsMethods,
  type Refusal,
  wrapperOf,
} from '../operations/operations-methods.js';
import { DocumentSchemas, type SchemaLookup } from '../schemas/document-schemas.js';
import { payloadCandidates } from '../schemas/payload-candidates.js';
import { reachableNames } from '../schemas/reference-graph.js';
import type { StatedFacts } from '../stated-facts.js';
import { type OpenApiBinding, openApiBinding } from './binding.js';
import { reportChoices } from './composition.js';
import { foldTemplate } from './folded-template.js';
import { InlineMessages } from './inline-messages.js';
import { reportMissing } from './missing-schemas.js';
import { type OpenApiMethod, openApiMethods } from './operation.js';
import { type PackedMessage, packedMessages } from './packed-message.js';
import { pagingOf } from './paging.js';
import { openApiSchema, takenForAnything } from './schema.js';
import { scopesOf } from './security.js';
import type { Server } from './server.js';
import { shapeOf, wrappedShape } from './shape.js';
import { type OpenApiStart, openApiStart } from './start.js';
import { beginsOperation, startingMethods } from './starting.js';
import { apiVersions, toldVersion } from './version.js';

/** An OpenAPI document, and which of its operations and schemas concern long-running operations. */
export interface OpenApiDocument extends OperationsMethods<OpenApiMethod> {
  readonly root: JsonNode;
  /** How its operations look, where that is declared. */
  readonly shape: DeclaredShape | undefined;
  /** How its pages lead on, where they do otherwise than AIP-158 has it. */
  readonly paging: Paging | undefined;
  readonly schemas: Schemas;
  /** What its methods on operations take and answer with that it writes in place, by the names that it gets. */
  readonly inlineSchemas: Schemas;
  /** All that the document has, whatever of it is kept. */
  readonly all: SchemaLookup;
  readonly payloadSchemas: readonly string[];
  /** The payloads that the document tells outright. */
  readonly packed: readonly PackedMessage[];
  readonly bindings: readonly OpenApiBinding[];
  /** Methods that answer with an operation of the API's kind, and do not work on operations. */
  readonly starting: readonly StartingMethod[];
  /** All methods, whatever they work on. */
  readonly methods: readonly OpenApiMethod[];
  /** Whether a conversion lost patterns, and with them methods. */
  readonly isCollapsed: boolean;
}

/** A method, and what it says of what it starts, or why no request can be made of it. */
export interface StartingMethod {
  readonly method: OpenApiMethod;
  readonly said: OpenApiStart | Refusal;
}

const DIALECT = {
  convert: openApiSchema,
  nameOf: (ref: string) => {
    const name = refName({ $ref: ref });
    return name?.includes('/') ? undefined : name;
  },
};

/**
 * @param stated what is stated of the API.
 * @param only the version whose methods are meant; others, whose path tells another one, are left out.
 */
export function openOpenApi(
  root: JsonNode,
  server: Server | undefined,
  stated: StatedFacts = {},
  only?: string,
): OpenApiDocument {
  const written = root.node('components')?.entries('schemas') ?? [];
  const methods = openApiMethods(root, server, {
    patterns: stated.patterns,
    server: stated.server,
    version: stated.version ?? toldVersion(root),
  });
  const { shape, all } = shaped(shapeOf(root, stated.shape), written, methods);
  const graph = all.references;
  const concerned = operationsMethods(
    methods.filter((method) => !method.node.has(START) && !beginsOperation(method, all)),
    all,
  );
  const operations = ofVersion(concerned, only);
  // What is declared is called as AIP-151 has it.
  const operationKind = shape === undefined ? operations.operationKind : 'longrunning';
  const isNamed = /^(?:name|path)$/.test(shape?.name ?? 'name');
  const unfolded = unfoldedCollections(operations, isNamed);
  const inline = new InlineMessages(all);
  const bindings = operations.bound.flatMap(({ method, kind }) => {
    const scopes = scopesOf(root, method.node);
    const isWritten = unfolded.has(method.collection);
    const form = { operationKind, isNamed, isWritten };
    return openApiBinding(method, kind, form, { all, inline, scopes }) ?? [];
  });
  const isCollapsed = bindings.some((binding) => binding.isCollapsed);
  const operationSchemas = new Set(
    operations.bound.flatMap(({ method }) => refName(method.response) ?? []),
  );
  // Where methods are lost, one that is left may stand for several.
  const starting = isCollapsed
    ? []
    : startingMethods(methods, concerned, all)
        .filter(({ method }) => isOfVersion(method, only))
        .map(({ method, refused }) => ({
          method,
          said: refused ?? openApiStart(method, all, operationSchemas, scopesOf(root, method.node)),
        }));
  const packed = packedMessages(root).filter(
    ({ schema, holder, isInline = false }) =>
      all.get(schema) !== undefined && (!isInline || operationSchemas.has(holder)),
  );
  const versions = apiVersions(root, operations, only ?? stated.version);
  const candidates = (): string[] =>
    payloadCandidates(graph, reachableNames(graph, methods.flatMap(refsOf))).filter((name) =>
      versions.some((version) => payloadRole(name, version) !== undefined),
    );
  const told = [
    ...new Set(packed.flatMap(({ schema, isInline = false }) => (isInline ? [] : schema))),
  ].sort(compareText);
  // Where methods are lost, what they alone reach would pass for a payload.
  const payloadSchemas = told.length > 0 || isCollapsed ? told : candidates();
  const kept = [...operations.bound, ...operations.skipped, ...starting].flatMap(({ method }) =>
    refsOf(method),
  );
  const inStarts = starting.flatMap(({ said }) =>
    'claim' in said ? Object.values(said.schemas).flatMap(directRefs) : [],
  );
  const held = [
    ...packed,
    ...starting.flatMap(({ said }) => ('claim' in said ? said.payloads : [])),
  ].map(({ schema }) => schema);
  const schemas = all.pick(
    reachableNames(graph, [...kept, ...payloadSchemas, ...held, ...inStarts]),
  );
  for (const name of Object.keys(schemas)) {
    const node = all.node(name);
    if (node !== undefined) reportChoices(node, takenForAnything);
  }
  const called = starting.filter(({ said }) => 'claim' in said).map(({ method }) => method);
  reportMissing(called, all);
  return {
    ...operations,
    root,
    methods,
    shape,
    paging: pagingOf({ bound: operations.bound, all, shape }),
    all,
    schemas,
    inlineSchemas: inline.schemas,
    payloadSchemas,
    packed,
    bindings,
    starting,
    isCollapsed,
  };
}

/** Collections that take their operations by several fields, and so what holds these by its fields too. */
function unfoldedCollections(
  { bound }: OperationsMethods<OpenApiMethod>,
  isNamed: boolean,
): Set<string> {
  const written = bound.filter(
    ({ method: { template, baseLength, isExact, takesName }, kind }) =>
      methodOf(kind).target === 'operation' &&
      template !== undefined &&
      !isExact &&
      !takesName &&
      foldTemplate(template, baseLength, isNamed) === undefined,
  );
  return new Set(written.map(({ method }) => method.collection));
}

/** The schemas as operations of a shape look; where none is known, of one in a member of what methods answer. */
function shaped(
  known: DeclaredShape | undefined,
  written: readonly [name: string, node: JsonNode][],
  methods: readonly OpenApiMethod[],
): { readonly shape: DeclaredShape | undefined; readonly all: DocumentSchemas } {
  const all = new DocumentSchemas(written, DIALECT, known);
  const wrapper = known === undefined ? wrapperOf(methods, all) : undefined;
  if (wrapper === undefined) return { shape: known, all };
  const shape = wrappedShape(wrapper);
  return { shape, all: new DocumentSchemas(written, DIALECT, shape) };
}

function ofVersion(
  operations: OperationsMethods<OpenApiMethod>,
  version: string | undefined,
): OperationsMethods<OpenApiMethod> {
  const isOfIt = ({ method }: { readonly method: OpenApiMethod }) => isOfVersion(method, version);
  const { bound, skipped } = operations;
  return { ...operations, bound: bound.filter(isOfIt), skipped: skipped.filter(isOfIt) };
}

function isOfVersion({ template }: OpenApiMethod, version: string | undefined): boolean {
  const told = template && versionOf(template);
  return version === undefined || told === undefined || told === version;
}

function refsOf(method: OpenApiMethod): string[] {
  const schemas = [method.request.schema, method.response].filter(
    (s): s is Schema => s !== undefined,
  );
  return schemas.flatMap(directRefs);
}
