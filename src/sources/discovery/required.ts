import type { Schema, Schemas } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';

/** A method that takes schemas, however deep in its request they are. */
export interface Taker {
  readonly id: string;
  readonly takes: ReadonlySet<string>;
}

/**
 * Schemas with the properties that have to be given: those of which `annotations.required` lists every method
 * that takes the schema. One that a change may leave out has to be given nowhere, as one type stands for all.
 *
 * @param nodes the document's schemas, by the same names.
 * @param takers asked for once, and only where something is listed.
 */
export function withRequired(
  schemas: Schemas,
  nodes: ReadonlyMap<string, JsonNode>,
  takers: () => readonly Taker[],
): Schemas {
  let all: readonly Taker[] | undefined;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const listed = Object.keys(schema.properties ?? {}).map(
        (property) => [property, requiredBy(nodes.get(name), property)] as const,
      );
      if (listed.every(([, ids]) => ids.length === 0)) return [name, schema];
      all ??= takers();
      const ids = all.filter(({ takes }) => takes.has(name)).map(({ id }) => id);
      const needed = listed.flatMap(([property, listing]) =>
        ids.length > 0 && ids.every((id) => listing.includes(id)) ? [property] : [],
      );
      return [name, needed.length === 0 ? schema : ({ ...schema, needed } satisfies Schema)];
    }),
  );
}

function requiredBy(schema: JsonNode | undefined, property: string): readonly string[] {
  const node = schema?.node('properties')?.node(property);
  return node?.has('annotations') ? annotated(node) : [];
}

/** The ids of methods for which a property has to be there. */
export function annotated(property: JsonNode): readonly string[] {
  return property.node('annotations')?.texts('required') ?? [];
}
