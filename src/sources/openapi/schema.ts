import { refName, type Schema } from '../../model/schema.js';
import { isFact, isJsonObject, type JsonNode } from '../document/json-node.js';
import { flagsOf, isSchemaType } from '../schemas/keywords.js';
import { reportForeign, resolveReference } from './reference.js';

/** Keywords that choose between schemas, which the model does not say: anything is allowed there. */
const CHOICES = ['anyOf', 'oneOf', 'not', 'if'];

/** How deep `allOf` may lead from one schema to another. */
const MAX_DEPTH = 10;

/** The facts of an OpenAPI 3.0 or 3.1 schema in the model's dialect. */
export function openApiSchema(node: JsonNode): Schema {
  const flags = flagsOf(node);
  const ref = node.text('$ref');
  if (ref !== undefined) {
    if (refName({ $ref: ref }) !== undefined) return { $ref: ref, ...flags };
    reportForeign(node, ref);
    return flags;
  }
  const all = node.has('allOf') ? node.nodes('allOf') : [];
  const only = all[0];
  // The usual way to say something beside a reference in OpenAPI 3.0.
  if (only !== undefined && all.length === 1 && !node.has('properties')) {
    return { ...openApiSchema(only), ...flags };
  }
  if (all.length > 0) return { ...mergedSchema(partsOf(node)), ...flags };
  const choice = CHOICES.find((keyword) => node.has(keyword));
  if (choice !== undefined) {
    node.log.warn(
      'LRO-SCHEMA-KEYWORD',
      node.at(choice),
      `"${choice}" is not understood: anything is allowed here`,
      'Nothing is to be done, unless this is part of an operation',
    );
    return flags;
  }
  return { ...typedSchema(node), ...flags };
}

/**
 * The parts of a schema that is made of others by `allOf`, its own members last: references are read
 * where they lead, each once.
 */
function partsOf(node: JsonNode, seen: Set<string> = new Set(), depth = 0): Schema[] {
  const ref = node.text('$ref');
  if (ref !== undefined) {
    if (seen.has(ref) || depth > MAX_DEPTH) return [];
    seen.add(ref);
    const target = resolveReference(node.root, node);
    return target === undefined ? [] : partsOf(target, seen, depth + 1);
  }
  if (!node.has('allOf')) return [openApiSchema(node)];
  const inner = node.nodes('allOf').flatMap((part) => partsOf(part, seen, depth + 1));
  return node.has('properties') ? [...inner, typedSchema(node)] : inner;
}

/** One object with the members of all parts. Of a member that several have, a reference tells most. */
function mergedSchema(parts: readonly Schema[]): Schema {
  const [first] = parts.filter(({ type }) => type !== undefined);
  if (first?.type !== 'object') return first ?? {};
  const properties = new Map<string, Schema>();
  for (const [name, member] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    const known = properties.get(name);
    if (known?.$ref === undefined || member.$ref !== undefined) properties.set(name, member);
  }
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  return {
    type: 'object',
    ...(properties.size > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
  };
}

function typedSchema(node: JsonNode): Schema {
  const type = typeOf(node);
  if (!isSchemaType(type)) return {};
  const format = node.text('format');
  const values = node.has('enum') ? stringsOf(node, 'enum') : undefined;
  return {
    type,
    ...(format === undefined ? {} : { format }),
    ...(values === undefined || values.length === 0 ? {} : { enum: values }),
    ...(type === 'object' ? objectMembers(node) : {}),
    ...(type === 'array' ? { items: itemsOf(node) } : {}),
  };
}

/** OpenAPI 3.1 may list types, and says `null` that way. */
function typeOf(node: JsonNode): string | undefined {
  if (Array.isArray(node.value('type'))) {
    const types = (node.texts('type') ?? []).filter((type) => type !== 'null');
    return types.length === 1 ? types[0] : undefined;
  }
  return node.text('type') ?? (node.has('properties') ? 'object' : undefined);
}

function objectMembers(node: JsonNode): Schema {
  const entries = node.entries('properties');
  const required = node.texts('required') ?? [];
  const values = node.value('additionalProperties');
  const inner = isJsonObject(values) ? node.node('additionalProperties') : undefined;
  return {
    ...(entries.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            entries.map(([name, property]) => [name, openApiSchema(property)]),
          ),
        }),
    ...(required.length === 0 ? {} : { required }),
    ...(inner === undefined ? {} : { additionalProperties: openApiSchema(inner) }),
    ...(values === true ? { additionalProperties: true } : {}),
  };
}

/** `null` among the values says that the value may be absent, and is no value of its own. */
function stringsOf(node: JsonNode, member: string): string[] {
  const values = node.value(member);
  if (!Array.isArray(values)) return node.texts(member) ?? [];
  return values.filter(isFact);
}

function itemsOf(node: JsonNode): Schema {
  const items = node.node('items');
  return items === undefined ? {} : openApiSchema(items);
}
