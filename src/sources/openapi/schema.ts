import { ownKeywords } from '../../model/openapi-keywords.js';
import { refName, type Schema } from '../../model/schema.js';
import { isFact, isJsonObject, JsonNode, type JsonObject } from '../document/json-node.js';
import { flagsOf, isSchemaType } from '../schemas/keywords.js';
import { CHOICES, isComposed, partNodes, unknownChoice } from './composition.js';
import { descriptionOf } from './description.js';
import { reportForeign, resolveReference } from './reference.js';

/** How deep `allOf` and the like may lead from one schema to another, and to how many in all. */
const MAX_DEPTH = 10;
const MAX_PARTS = 100;

/** The facts of an OpenAPI 3 schema in the model's dialect. */
export function openApiSchema(node: JsonNode): Schema {
  const flags = { ...flagsOf(node), ...descriptionOf(node) };
  const ref = node.text('$ref');
  if (ref !== undefined) {
    if (refName({ $ref: ref }) !== undefined) return { $ref: ref, ...flags };
    reportForeign(node, ref);
    return flags;
  }
  const only = onlyPart(node);
  if (only !== undefined) return { ...openApiSchema(only), ...flags };
  if (isComposed(node)) return { ...composedSchema(node), ...flags };
  return { ...typedSchema(node), ...flags };
}

/** The usual ways to say something beside a reference, or that it may be null. */
function onlyPart(node: JsonNode): JsonNode | undefined {
  const [keyword, ...more] = ['allOf', ...CHOICES].filter((name) => node.has(name));
  if (keyword === undefined || more.length > 0 || node.has('properties')) return undefined;
  const [only, ...others] = partNodes(node, keyword);
  return others.length === 0 ? only : undefined;
}

/** One object with the members of all parts and of every choice; anything, where that would say too much. */
function composedSchema(node: JsonNode): Schema {
  const parts =
    unknownChoice(node) === undefined ? partsOf(node, { seen: new Set(), depth: 0 }) : undefined;
  return parts === undefined ? {} : mergedSchema(parts);
}

interface Path {
  readonly seen: Set<string>;
  readonly depth: number;
}

/**
 * The parts that a schema is made of: what references lead to, each once, `allOf`, the choices of `oneOf` and
 * `anyOf`, of which a value has the members of one, and its own members last. Undefined where a choice is of
 * something else than objects, or where there is no end of it.
 */
function partsOf(node: JsonNode, { seen, depth }: Path): Schema[] | undefined {
  const ref = node.text('$ref');
  const deeper = { seen, depth: depth + 1 };
  if (ref !== undefined) {
    if (seen.has(ref)) return [];
    if (depth > MAX_DEPTH || seen.size >= MAX_PARTS) return undefined;
    seen.add(ref);
    const target = resolveReference(node.root, node);
    return target === undefined ? [] : partsOf(target, deeper);
  }
  if (!isComposed(node)) return [openApiSchema(node)];
  const all = partNodes(node, 'allOf').map((part) => partsOf(part, deeper));
  const choices = CHOICES.flatMap((keyword) => partNodes(node, keyword)).map((choice) => {
    const parts = partsOf(choice, deeper);
    // A circle has been here before; of what is a text or a list there are no members.
    const isObject = parts?.every(({ type }) => type === 'object' || type === undefined);
    return isObject ? parts?.map(({ required: _, ...part }) => part) : undefined;
  });
  const inner = [...all, ...choices];
  if (inner.includes(undefined)) return undefined;
  const own = node.has('properties') ? [typedSchema(node)] : [];
  return [...inner.flatMap((parts) => parts ?? []), ...own];
}

/**
 * One object with the members of all parts. Of a member that several have, a reference tells most; where two
 * say what cannot both be, anything is allowed.
 */
function mergedSchema(parts: readonly Schema[]): Schema {
  const [first] = parts.filter(({ type }) => type !== undefined);
  if (first?.type !== 'object') return first ?? {};
  const properties = new Map<string, Schema>();
  for (const [name, member] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    properties.set(name, mergedMember(properties.get(name), member));
  }
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  return {
    type: 'object',
    ...(properties.size > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
  };
}

function mergedMember(known: Schema | undefined, member: Schema): Schema {
  if (known === undefined || member.$ref !== undefined) return member;
  if (known.$ref !== undefined || member.type === undefined) return known;
  if (known.type === undefined) return member;
  return known.type === member.type ? { ...known, ...member } : {};
}

function typedSchema(node: JsonNode): Schema {
  if (isPackedBytes(node)) return ANY;
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

/** As ProtoJSON writes `google.protobuf.Any`. */
const ANY: Schema = {
  type: 'object',
  properties: { '@type': { type: 'string' } },
  additionalProperties: true,
};

/** Whether a schema is `google.protobuf.Any` as its fields are in the proto, which is not how it travels. */
function isPackedBytes(node: JsonNode): boolean {
  const properties = node.value('properties');
  if (!isJsonObject(properties)) return false;
  const names = Object.keys(properties);
  const [url, value] = [properties.type_url ?? properties.typeUrl, properties.value];
  const isBytes = isJsonObject(value) && value.type === 'string' && value.format === 'byte';
  return names.length === 2 && isJsonObject(url) && url.type === 'string' && isBytes;
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
  const entries = propertiesOf(node);
  const required = node.texts('required') ?? [];
  const values = node.value('additionalProperties');
  const inner = isJsonObject(values) ? node.node('additionalProperties') : undefined;
  return {
    ...(entries.length === 0
      ? {}
      : {
          properties: Object.fromEntries(entries),
        }),
    ...(required.length === 0 ? {} : { required }),
    ...(inner === undefined ? {} : { additionalProperties: openApiSchema(inner) }),
    ...(values === true ? { additionalProperties: true } : {}),
    ...ownKeywords((keyword) => node.value(keyword)),
  };
}

/** The schemas of properties; `true` allows anything (JSON Schema 2020-12), as an empty one does. */
function propertiesOf(node: JsonNode): [name: string, schema: Schema][] {
  const given = node.value('properties');
  const isOpen = isJsonObject(given) && Object.values(given).includes(true);
  const read = isOpen ? withoutTrue(node, given) : node;
  return read.entries('properties').map(([name, inner]) => [name, openApiSchema(inner)]);
}

function withoutTrue(node: JsonNode, given: JsonObject): JsonNode {
  const schemas = Object.entries(given).map(([name, inner]) => [name, inner === true ? {} : inner]);
  const properties = Object.fromEntries(schemas);
  return new JsonNode({ properties }, { parent: node, members: [] }, node.log);
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
