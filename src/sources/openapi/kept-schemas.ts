import { compareText } from '../../model/compare-text.js';
import { payloadRole } from '../../model/payload-name.js';
import { directRefs, type Schema, type Schemas } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';
import type { OperationsMethods } from '../operations/operations-methods.js';
import type { DocumentSchemas } from '../schemas/document-schemas.js';
import { payloadCandidates } from '../schemas/payload-candidates.js';
import { reachableNames } from '../schemas/reference-graph.js';
import { reportChoices } from './composition.js';
import type { OpenApiMethod } from './operation.js';
import { type PackedMessage, packedMessages } from './packed-message.js';
import { takenForAnything } from './schema.js';
import type { StartingMethod } from './start.js';

/** The schemas of a document that concern long-running operations, and those that operations carry. */
export interface KeptSchemas {
  readonly schemas: Schemas;
  readonly payloadSchemas: readonly string[];
  /** The payloads that the document tells outright. */
  readonly packed: readonly PackedMessage[];
}

/** What decides on the schemas of a document: see `OpenApiDocument`. */
interface SchemaUsers {
  readonly root: JsonNode;
  readonly methods: readonly OpenApiMethod[];
  readonly operations: OperationsMethods<OpenApiMethod>;
  /** What methods on operations answer with. */
  readonly operationSchemas: ReadonlySet<string>;
  readonly starting: readonly StartingMethod[];
  readonly versions: readonly string[];
  readonly isCollapsed: boolean;
}

/** Of choices in them that are taken for anything it is said. */
export function keptSchemas(users: SchemaUsers, all: DocumentSchemas): KeptSchemas {
  const { operations, starting } = users;
  const packed = packedIn(users, all);
  const payloadSchemas = payloadSchemasOf(users, packed, all);
  const called = [...operations.bound, ...operations.skipped, ...starting];
  const started = starting.flatMap(({ said }) => ('claim' in said ? said : []));
  const names = reachableNames(all.references, [
    ...called.flatMap(({ method }) => refsOf(method)),
    ...payloadSchemas,
    ...[...packed, ...started.flatMap(({ payloads }) => payloads)].map(({ schema }) => schema),
    ...started.flatMap(({ schemas }) => Object.values(schemas).flatMap(directRefs)),
  ]);
  const schemas = all.pick(names);
  for (const name of Object.keys(schemas)) {
    const node = all.node(name);
    if (node !== undefined) reportChoices(node, takenForAnything);
  }
  return { schemas, payloadSchemas, packed };
}

/** Those that are there; of those that a schema holds in place, those that an operation holds. */
function packedIn({ root, operationSchemas }: SchemaUsers, all: DocumentSchemas): PackedMessage[] {
  return packedMessages(root).filter(
    ({ schema, holder, isInline = false }) =>
      all.get(schema) !== undefined && (!isInline || operationSchemas.has(holder)),
  );
}

/** Those that are told outright; where none is, those that their names show to be some. */
function payloadSchemasOf(
  { methods, versions, isCollapsed }: SchemaUsers,
  packed: readonly PackedMessage[],
  all: DocumentSchemas,
): string[] {
  const told = new Set(packed.flatMap(({ schema, isInline = false }) => (isInline ? [] : schema)));
  // Where methods are lost, what they alone reach would pass for a payload.
  if (told.size > 0 || isCollapsed) return [...told].sort(compareText);
  const graph = all.references;
  return payloadCandidates(graph, reachableNames(graph, methods.flatMap(refsOf))).filter((name) =>
    versions.some((version) => payloadRole(name, version) !== undefined),
  );
}

function refsOf({ request, response }: OpenApiMethod): string[] {
  return [request.schema, response].flatMap((schema?: Schema) =>
    schema ? directRefs(schema) : [],
  );
}
