import type { OperationKind } from '../../model/operations-api.js';
import { refName, type Schema } from '../../model/schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';

/** The schema itself, through references; undefined where one leads nowhere or in a circle. */
function resolveSchema(schema: Schema | undefined, schemas: SchemaLookup): Schema | undefined {
  const seen = new Set<string>();
  let next = schema;
  for (let name = refName(next); name !== undefined; name = refName(next)) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    next = schemas.get(name);
  }
  return next;
}

/**
 * Which kind of operation a schema is, told by its members, as its name differs from API to API.
 * `longrunning` has what `google/longrunning/operations.proto` gives an Operation; `status` has a
 * `status` beside a type and a start time, as compute, container, dns, sqladmin and
 * deploymentmanager write it.
 */
export function operationKindOf(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): OperationKind | undefined {
  const operation = resolveSchema(schema, schemas);
  const has = (name: string, type: string): boolean =>
    resolveSchema(property(operation, name), schemas)?.type === type;
  if (
    has('name', 'string') &&
    has('done', 'boolean') &&
    has('error', 'object') &&
    (has('response', 'object') || has('metadata', 'object'))
  ) {
    return 'longrunning';
  }
  const typed = has('operationType', 'string') || has('type', 'string');
  return has('status', 'string') && has('startTime', 'string') && typed ? 'status' : undefined;
}

/** Which kind of operations a list's answer holds in one of its members. */
export function listedKindOf(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): OperationKind | undefined {
  const members = Object.values(resolveSchema(schema, schemas)?.properties ?? {});
  for (const member of members) {
    if (member.items === undefined) continue;
    const kind = operationKindOf(member.items, schemas);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Whether a message is empty, under whatever name: an object without any member. */
export function isEmptyMessage(schema: Schema | undefined, schemas: SchemaLookup): boolean {
  const message = resolveSchema(schema, schemas);
  return (
    message?.type === 'object' &&
    Object.keys(message.properties ?? {}).length === 0 &&
    message.additionalProperties === undefined
  );
}

function property(schema: Schema | undefined, name: string): Schema | undefined {
  const properties = schema?.properties;
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
