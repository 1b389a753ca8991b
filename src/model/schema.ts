/**
 * A payload's shape: the facts of a JSON Schema (the OpenAPI 3.1 dialect) with its prose only where that is asked for.
 * References are local: `#/components/schemas/<name>`.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /**
   * Properties that a request has to give (`google.api.field_behavior` REQUIRED), whatever an answer holds;
   * of a change only at the top level of what changes (AIP-134).
   */
  readonly needed?: readonly string[];
  /** Of each of these groups of properties one at most may be there: the oneofs of a message. */
  readonly oneofs?: readonly (readonly string[])[];
  readonly items?: Schema;
  /** Values of a map; `false` of an object that has no members at all. */
  readonly additionalProperties?: Schema | boolean;
  /** Whether only the service fills it (OUTPUT_ONLY). */
  readonly readOnly?: boolean;
  /** Whether only callers write it (INPUT_ONLY), so that no answer holds it (AIP-203). */
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  /** Of a reference: whether a part of the message will do, as of a change's (AIP-134). */
  readonly isPartial?: boolean;
}

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

export type Schemas = Readonly<Record<string, Schema>>;

const PREFIX = '#/components/schemas/';

export function schemaRef(name: string): Schema {
  return { $ref: PREFIX + name };
}

/** The name a local reference points to; undefined for no or any other reference. */
export function refName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.startsWith(PREFIX) ? schema.$ref.slice(PREFIX.length) : undefined;
}

/** A schema with each of the schemas in it changed; not those behind references. */
export function withInner(schema: Schema, change: (inner: Schema) => Schema): Schema {
  const { properties, items, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && { properties: changedSchemas(properties, change) }),
    ...(items && { items: change(items) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: change(additionalProperties),
    }),
  };
}

/** Schemas by the same names, each changed. */
export function changedSchemas(schemas: Schemas, change: (schema: Schema) => Schema): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, change(schema)]),
  );
}

/** Every schema name that `schema` refers to, however deep inside it; not through references. */
export function directRefs(schema: Schema): string[] {
  const found: string[] = [];
  const open: Schema[] = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const name = refName(next);
    if (name !== undefined) found.push(name);
    for (const property of Object.values(next.properties ?? {})) open.push(property);
    if (next.items !== undefined) open.push(next.items);
    if (typeof next.additionalProperties === 'object') open.push(next.additionalProperties);
  }
  return found;
}

/** The names of all schemas that can be reached from `roots`, the roots among them. */
export function reachableSchemas(schemas: Schemas, roots: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name) || !Object.hasOwn(schemas, name)) continue;
    seen.add(name);
    const schema = schemas[name];
    if (schema !== undefined) open.push(...directRefs(schema));
  }
  return seen;
}
