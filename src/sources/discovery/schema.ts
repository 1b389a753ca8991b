import { type Schema, schemaRef } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';
import { flagsOf, isSchemaType } from '../schemas/keywords.js';

/**
 * The facts of a Discovery schema (JSON Schema draft 3 with Google's `$ref`, `repeated` and
 * boolean `required`) in the model's dialect. A type that it does not have, `any` among them, is
 * the schema that allows everything.
 */
export function discoverySchema(node: JsonNode): Schema {
  if (node.flag('repeated') === true) return { type: 'array', items: single(node) };
  return single(node);
}

function single(node: JsonNode): Schema {
  const ref = node.text('$ref');
  const flags = flagsOf(node);
  if (ref !== undefined) return { ...schemaRef(ref), ...flags };
  const type = node.text('type');
  if (!isSchemaType(type)) return flags;
  const format = node.text('format');
  const values = node.texts('enum');
  return {
    type,
    ...(format === undefined ? {} : { format }),
    ...(values === undefined ? {} : { enum: values }),
    ...objectMembers(node),
    ...(type === 'array' ? { items: items(node) } : {}),
    ...flags,
  };
}

function objectMembers(node: JsonNode): Schema {
  const entries = node.entries('properties');
  const required = entries.filter(([, property]) => property.value('required') === true);
  const values = node.node('additionalProperties');
  return {
    ...(entries.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            entries.map(([name, property]) => [name, discoverySchema(property)]),
          ),
        }),
    ...(required.length === 0 ? {} : { required: required.map(([name]) => name) }),
    ...(values === undefined ? {} : { additionalProperties: discoverySchema(values) }),
  };
}

function items(node: JsonNode): Schema {
  const inner = node.node('items');
  return inner === undefined ? {} : discoverySchema(inner);
}
