import { versionOf } from '../../model/collection.js';
import type { DeclaredShape, Paging } from '../../model/declared-shape.js';
import { methodOf } from '../../model/methods.js';
import { START } from '../../model/openapi-keywords.js';
import { refName, type Schemas } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';
import {
  type OperationsMethods,
  operationsMethods,
  wrapperOf,
} from '../operations/operations-methods.js';
import { DocumentSchemas, type SchemaLookup } from '../schemas/document-schemas.js';
import type { StatedFacts } from '../stated-facts.js';
import { type OpenApiBinding, openApiBinding } from './binding.js';
import { foldTemplate } from './folded-template.js';
import { InlineMessages } from './inline-messages.js';
import { type KeptSchemas, keptSchemas } from './kept-schemas.js';
import { reportMissing } from './missing-schemas.js';
import { type OpenApiMethod, openApiMethods } from './operation.js';
import { pagingOf } from './paging.js';
import { openApiSchema } from './schema.js';
import { scopesOf } from './security.js';
import type { Server } from './server.js';
import { shapeOf, wrappedShape } from './shape.js';
import { openApiStart, type StartingMethod } from './start.js';
import { beginsOperation, startingMethods } from './starting.js';
import { apiVersions, toldVersion } from './version.js';

/** An OpenAPI document, and which of its operations and schemas concern long-running operations. */
export interface OpenApiDocument extends OperationsMethods<OpenApiMethod>, KeptSchemas {
  readonly root: JsonNode;
  /** How its operations look, where that is declared. */
  readonly shape: DeclaredShape | undefined;
  /** How its pages lead on, where they do otherwise than AIP-158 has it. */
  readonly paging: Paging | undefined;
  /** What its methods on operations take and answer with that it writes in place, by the names that it gets. */
  readonly inlineSchemas: Schemas;
  /** All that the document has, whatever of it is kept. */
  readonly all: SchemaLookup;
  readonly bindings: readonly OpenApiBinding[];
  /** Methods that answer with an operation of the API's kind, and do not work on operations. */
  readonly starting: readonly StartingMethod[];
  /** All methods, whatever they work on. */
  readonly methods: readonly OpenApiMethod[];
  /** Whether a conversion lost patterns, and with them methods. */
  readonly isCollapsed: boolean;
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
  const methods = openApiMethods(root, server, {
    patterns: stated.patterns,
    server: stated.server,
    version: stated.version ?? toldVersion(root),
  });
  const all = documentSchemas(root, shapeOf(root, stated.shape), methods);
  const concerned = operationsMethods(
    methods.filter((method) => !method.node.has(START) && !beginsOperation(method, all)),
    all,
  );
  const operations = ofVersion(concerned, only);
  const inline = new InlineMessages(all);
  const bindings = bindingsOf(root, operations, all, inline);
  const isCollapsed = bindings.some((binding) => binding.isCollapsed);
  const operationSchemas = new Set(
    operations.bound.flatMap(({ method }) => refName(method.response) ?? []),
  );
  // Where methods are lost, one that is left may stand for several.
  const candidates = isCollapsed ? [] : startingMethods(methods, concerned, all);
  const types = { all, common: operationSchemas };
  const starting = candidates
    .filter(({ method }) => isOfVersion(method, only))
    .map(({ method, refused }) => ({
      method,
      said: refused ?? openApiStart(method, types, scopesOf(root, method.node)),
    }));
  const versions = apiVersions(root, operations, only ?? stated.version);
  const users = { root, methods, operations, operationSchemas, starting, versions, isCollapsed };
  const kept = keptSchemas(users, all);
  const called = starting.filter(({ said }) => 'claim' in said).map(({ method }) => method);
  reportMissing(called, all);
  return {
    ...operations,
    root,
    methods,
    shape: all.shape,
    paging: pagingOf({ bound: operations.bound, all, shape: all.shape }),
    all,
    ...kept,
    inlineSchemas: inline.schemas,
    bindings,
    starting,
    isCollapsed,
  };
}

/** The bindings of methods on operations, of those that can be bound. */
function bindingsOf(
  root: JsonNode,
  operations: OperationsMethods<OpenApiMethod>,
  all: DocumentSchemas,
  inline: InlineMessages,
): OpenApiBinding[] {
  const { shape } = all;
  // What is declared is called as AIP-151 has it.
  const operationKind = shape === undefined ? operations.operationKind : 'longrunning';
  const isNamed = /^(?:name|path)$/.test(shape?.name ?? 'name');
  const unfolded = unfoldedCollections(operations, isNamed);
  return operations.bound.flatMap(({ method, kind }) => {
    const form = { operationKind, isNamed, isWritten: unfolded.has(method.collection) };
    const scopes = scopesOf(root, method.node);
    return openApiBinding(method, kind, form, { all, inline, scopes }) ?? [];
  });
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
function documentSchemas(
  root: JsonNode,
  known: DeclaredShape | undefined,
  methods: readonly OpenApiMethod[],
): DocumentSchemas {
  const written = root.node('components')?.entries('schemas') ?? [];
  const all = new DocumentSchemas(written, DIALECT, known);
  const wrapper = known === undefined ? wrapperOf(methods, all) : undefined;
  return wrapper === undefined ? all : new DocumentSchemas(written, DIALECT, wrappedShape(wrapper));
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
