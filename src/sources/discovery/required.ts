import type { Schema, Schemas } from '../../model/schema.js';
import { isJsonObject, JsonNode } from '../document/json-node.js';
import type { ReferenceGraph } from '../schemas/reference-graph.js';
import { type Taker, takersOf } from './takers.js';

/**
 * Schemas with the properties that have to be given: those of which `annotations.required` lists every method
 * that takes the schema, those of objects in it too. One that a change may leave out has to be given nowhere, as
 * one type stands for all.
 *
 * @param nodes the document's schemas, by the same names.
 */
export function withRequired(
  schemas: Schemas,
  nodes: ReadonlyMap<string, JsonNode>,
  graph: ReferenceGraph,
  starting: readonly Taker[],
): Schemas {
  const most = Object.keys(schemas).reduce(
    (max, name) => Math.max(max, mostListed(nodes.get(name))),
    0,
  );
  if (most === 0) return schemas;
  const takers = takersOf(graph, starting, most);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const ids = takers.get(name);
      return [name, ids === undefined ? schema : requiring(schema, nodes.get(name), ids)];
    }),
  );
}

/** How many methods a property in a schema lists at most. */
function mostListed(node: JsonNode | undefined): number {
  const inner = node?.entries('properties').map(([, property]) => property) ?? [];
  const values = [innerNode(node, 'items'), innerNode(node, 'additionalProperties')];
  const own = inner.map((property) => annotated(property).length);
  const below = [...inner, ...values].map((one) => (one === undefined ? 0 : mostListed(one)));
  return [...own, ...below].reduce((max, count) => Math.max(max, count), 0);
}

function requiring(schema: Schema, node: JsonNode | undefined, ids: readonly string[]): Schema {
  const { properties, items, additionalProperties: values } = schema;
  if (node === undefined) return schema;
  const inside = (one: Schema, its: JsonNode | undefined): Schema => requiring(one, its, ids);
  if (items !== undefined) {
    const { repeated: _, ...item } = node.object;
    const its = node.flag('repeated') ? new JsonNode(item, node.pointer, node.log) : undefined;
    return { ...schema, items: inside(items, its ?? innerNode(node, 'items')) };
  }
  const nodes = new Map(node.entries('properties'));
  const needed = [...nodes].flatMap(([name, property]) => {
    const listed = new Set(annotated(property));
    return listed.size > 0 && ids.every((id) => listed.has(id)) ? [name] : [];
  });
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [name, inside(one, nodes.get(name))]),
      ),
    }),
    ...(typeof values === 'object' && {
      additionalProperties: inside(values, innerNode(node, 'additionalProperties')),
    }),
    ...(needed.length > 0 && { needed }),
  };
}

function innerNode(node: JsonNode | undefined, member: string): JsonNode | undefined {
  return isJsonObject(node?.value(member)) ? node?.node(member) : undefined;
}

/** The ids of methods for which a property has to be there. */
export function annotated(property: JsonNode): readonly string[] {
  return property.node('annotations')?.texts('required') ?? [];
}
