import { uniqueTypeName } from '../model/identifier.js';
import type { OperationsApi } from '../model/operations-api.js';
import {
  reachableSchemas,
  refName,
  type Schema,
  type Schemas,
  schemaRef,
  withInner,
} from '../model/schema.js';

/** The type that each schema gets; no two share one. */
export function schemaTypeNames(schemas: Schemas): Map<string, string> {
  const taken = new Set<string>();
  return new Map(Object.keys(schemas).map((name) => [name, uniqueTypeName(name, taken)]));
}

/**
 * The types that a client declares: payloads and what they refer to. The runtime has those of
 * `google.longrunning`; an operation of the service's own shape is declared too.
 */
export function declaredTypes(
  { schemas, payloads, operationKind }: OperationsApi,
  names: ReadonlyMap<string, string>,
): string[] {
  const roots = payloads.map(({ schema }) => schema);
  const isDeclared =
    operationKind === 'status' ? new Set(Object.keys(schemas)) : reachableSchemas(schemas, roots);
  return Object.keys(schemas).flatMap((schema) => {
    return isDeclared.has(schema) ? (names.get(schema) ?? []) : [];
  });
}

/** Schemas by the names of their types, with every reference by such a name. */
export function renamedSchemas(schemas: Schemas, names: ReadonlyMap<string, string>): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      names.get(name) ?? name,
      renamedSchema(schema, schemas, names),
    ]),
  );
}

/**
 * A schema with its references renamed, and every member that is read decided: a reference to
 * nothing, or to a circle of references without an end, allows everything.
 */
function renamedSchema(
  schema: Schema,
  schemas: Schemas,
  names: ReadonlyMap<string, string>,
): Schema {
  const { readOnly, writeOnly, deprecated, description } = schema;
  const flags = {
    ...(readOnly && { readOnly }),
    ...(writeOnly && { writeOnly }),
    ...(deprecated && { deprecated }),
    ...(description && { description }),
  };
  if (schema.$ref !== undefined) {
    const name = refName(schema);
    const renamed = name === undefined ? undefined : names.get(name);
    if (name === undefined || renamed === undefined || isEndless(name, schemas)) return flags;
    return { ...schemaRef(renamed), ...flags };
  }
  return withInner(schema, (inner) => renamedSchema(inner, schemas, names));
}

/** Whether a schema is nothing but a reference that leads back to itself. */
function isEndless(name: string, schemas: Schemas): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined; ) {
    if (seen.has(next)) return true;
    seen.add(next);
    next = Object.hasOwn(schemas, next) ? refName(schemas[next]) : undefined;
  }
  return false;
}
