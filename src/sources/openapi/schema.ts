import type { Schema } from '../../model/schema.js';
import {
  isFact,
  isJsonObject,
  JsonNode,
  type JsonObject,
  type JsonValue,
} from '../document/json-node.js';
import { flagsOf, isScalarType, isSchemaType } from '../schemas/keywords.js';
import { accessOf } from './access.js';
import { isClosed, valuesOfPatterns } from './closed-object.js';
import { CHOICES, hasChoice, isComposed, partNodes, unknownChoice } from './composition.js';
import { demandsOf } from './demands.js';
import { descriptionOf } from './description.js';
import { discriminated } from './discriminator.js';
import { CHOSEN, mergedSchema, valuesOfAny } from './merged-schema.js';
import { isSchemaName, resolveReference } from './reference.js';

/** How deep `allOf` and the like may lead from one schema to another, and to how many in all. */
const MAX_DEPTH = 10;
const MAX_PARTS = 100;
/** How many references may be followed in all, as one schema may stand in many choices. */
const MAX_VISITS = 2000;
/** How many schemas that are made of others may stand in the members of one. */
const MAX_INNER = 1000;

/** Schemas that are made of others, while they are put together: their parts may have them as members. */
interface Making {
  readonly open: Map<JsonObject, JsonNode>;
  /** Those that are taken for anything, as they hold themselves or too much. */
  readonly endless: Map<JsonObject, JsonNode>;
  inner: number;
}

/** The facts of an OpenAPI 3 schema in the model's dialect. */
export function openApiSchema(node: JsonNode): Schema {
  return schemaOf(node, newMaking());
}

/** What a schema that is made of others leaves to anything: itself, or what its parts have as members. */
export function takenForAnything(node: JsonNode): JsonNode[] {
  const making = newMaking();
  const { type, $ref } = schemaOf(node, making);
  const isLost = hasChoice(node) && type === undefined && $ref === undefined;
  return [...(isLost ? [node] : []), ...making.endless.values()];
}

function newMaking(): Making {
  return { open: new Map(), endless: new Map(), inner: 0 };
}

function schemaOf(node: JsonNode, making: Making): Schema {
  const flags = { ...flagsOf(node), ...accessOf(node), ...descriptionOf(node) };
  const ref = node.text('$ref');
  if (ref !== undefined) {
    if (isSchemaName(node.root, ref)) return { $ref: ref, ...flags };
    return { ...guarded(node, making, () => schemaBehind(node, making)), ...flags };
  }
  const only = onlyPart(node);
  if (only !== undefined) return { ...schemaOf(only, making), ...flags };
  const schema = isComposed(node) ? composedSchema(node, making) : typedSchema(node, making);
  return { ...discriminated(node, schema), ...flags };
}

/** What stands elsewhere in the document, and has no name to refer to it by. */
function schemaBehind(node: JsonNode, making: Making): Schema {
  const target = resolveReference(node.root, node);
  return target === undefined ? {} : schemaOf(target, making);
}

/** The usual ways to say something beside a reference, or that it may be null. */
function onlyPart(node: JsonNode): JsonNode | undefined {
  const [keyword, ...more] = ['allOf', ...CHOICES].filter((name) => node.has(name));
  if (keyword === undefined || more.length > 0 || node.has('properties')) return undefined;
  const [only, ...others] = partNodes(node, keyword);
  return others.length === 0 ? only : undefined;
}

/** One object with the members of all parts and of every choice; anything, where that would say too much. */
function composedSchema(node: JsonNode, making: Making): Schema {
  if (unknownChoice(node) !== undefined) return {};
  return guarded(node, making, () => {
    const whole = { all: new Set<string>(), made: new Map(), visits: 0, making };
    const parts = partsOf(node, { seen: new Set(), above: [], depth: 0, whole });
    return parts === undefined ? {} : mergedSchema(parts);
  });
}

/** A schema that is written out; anything, where it holds itself, or too much. */
function guarded(node: JsonNode, making: Making, make: () => Schema): Schema {
  const { object } = node;
  const { open, endless } = making;
  if (open.size === 0) making.inner = 0;
  // What holds itself has no end, however it is written out, and what holds too much has none in sight.
  if (open.has(object)) endless.set(object, node);
  else if (++making.inner > MAX_INNER) for (const outer of open) endless.set(...outer);
  if (open.has(object) || making.inner > MAX_INNER) return {};
  open.set(object, node);
  const made = make();
  open.delete(object);
  return endless.has(object) ? {} : made;
}

/** The schema that all parts are put together for. */
interface Whole {
  /** What references lead to in all. */
  readonly all: Set<string>;
  /** What stands in several choices is made once. */
  readonly made: Map<JsonObject, Schema>;
  visits: number;
  readonly making: Making;
}

interface Path {
  /** What references have led to in one `allOf`, to whatever depth of it, and on the way there. */
  readonly seen: Set<string>;
  /** What they have led to on the way here: what is met again is a circle. */
  readonly above: readonly string[];
  readonly depth: number;
  readonly whole: Whole;
}

/**
 * The parts that a schema is made of: what references lead to, each once, `allOf`, the choices of `oneOf` and
 * `anyOf`, of which a value has the members of one, and its own members last. Undefined where a choice is of
 * something else than objects, or where there is no end of it.
 */
function partsOf(node: JsonNode, { seen, above, depth, whole }: Path): Schema[] | undefined {
  const ref = node.text('$ref');
  const deeper = { seen, above, depth: depth + 1, whole };
  if (ref !== undefined) {
    if (seen.has(ref)) return [];
    seen.add(ref);
    whole.all.add(ref);
    whole.visits++;
    const isTooMuch = whole.all.size > MAX_PARTS || whole.visits > MAX_VISITS;
    if (depth > MAX_DEPTH || isTooMuch) return undefined;
    const target = resolveReference(node.root, node);
    return target === undefined ? [] : partsOf(target, { ...deeper, above: [...above, ref] });
  }
  if (!isComposed(node)) return [madeOnce(node, whole)];
  const all = partNodes(node, 'allOf').map((part) => partsOf(part, deeper));
  const choices = CHOICES.flatMap((keyword) => partNodes(node, keyword)).map((choice) => {
    // What one choice is made of may be in another one, and beside them, as well.
    const parts = partsOf(choice, { ...deeper, seen: new Set(above) });
    // A circle has been here before; of what is a text or a list there are no members.
    const isObject = parts?.every(({ type }) => type === 'object' || type === undefined);
    return isObject ? parts?.map(({ required: _, needed: __, ...part }) => part) : undefined;
  });
  const scalar = all.length === 0 ? commonScalar(node, whole.making) : undefined;
  if (scalar !== undefined) return [scalar];
  const inner = [...all, chosenParts(choices)];
  if (inner.includes(undefined)) return undefined;
  const own = node.has('properties') ? [typedSchema(node, whole.making)] : [];
  return [...inner.flatMap((parts) => parts ?? []), ...own];
}

/** While one schema is put together, the same part gives the same. */
function madeOnce(node: JsonNode, { made, making }: Whole): Schema {
  const schema = made.get(node.object) ?? schemaOf(node, making);
  made.set(node.object, schema);
  return schema;
}

/** One part with the members of every choice, each with the values that it may have in any of them. */
function chosenParts(choices: readonly (Schema[] | undefined)[]): Schema[] | undefined {
  if (choices.length === 0) return [];
  const wholes = choices.flatMap((parts) => (parts === undefined ? [] : [mergedSchema(parts)]));
  return wholes.length < choices.length ? undefined : [mergedSchema(wholes, CHOSEN)];
}

/** What all choices are where each is a text, or each a number; with the values of all, where each tells its own. */
function commonScalar(node: JsonNode, making: Making): Schema | undefined {
  const choices = CHOICES.flatMap((keyword) => partNodes(node, keyword)).map((choice) => {
    const target = resolveReference(node.root, choice);
    return target === undefined || isComposed(target) ? undefined : schemaOf(target, making);
  });
  const types = new Set(choices.map((choice) => choice?.type));
  const [type] = types;
  if (types.size !== 1 || !isScalarType(type)) return undefined;
  const values = valuesOfAny(choices.map((choice) => choice?.enum));
  return { type, ...(values && { enum: values }) };
}

function typedSchema(node: JsonNode, making: Making): Schema {
  if (isPackedBytes(node)) return ANY;
  const type = typeOf(node);
  if (!isSchemaType(type)) return {};
  const format = node.text('format');
  const values = valuesOf(node);
  return {
    type,
    ...(format === undefined ? {} : { format }),
    ...(values.length === 0 ? {} : { enum: values }),
    ...(type === 'object' ? objectMembers(node, making) : {}),
    ...(type === 'array' ? { items: itemsOf(node, making) } : {}),
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
  if (node.has('type')) return node.text('type');
  if (node.has('properties')) return 'object';
  return valuesOf(node).length > 0 && isOfTexts(node) ? 'string' : undefined;
}

function objectMembers(node: JsonNode, making: Making): Schema {
  const entries = propertiesOf(node, making);
  const { required, needed, oneofs } = demandsOf(node);
  const values = node.value('additionalProperties');
  const inner = isJsonObject(values)
    ? node.node('additionalProperties')
    : valuesOfPatterns(node, values);
  return {
    ...(entries.length === 0
      ? {}
      : {
          properties: Object.fromEntries(entries),
        }),
    ...(required && { required }),
    ...(inner === undefined ? {} : { additionalProperties: schemaOf(inner, making) }),
    ...(values === true ? { additionalProperties: true } : {}),
    ...(isClosed(node.object) ? { additionalProperties: false } : {}),
    ...(needed && { needed }),
    ...(oneofs && { oneofs }),
  };
}

/** The schemas of properties; `true` allows anything (JSON Schema 2020-12), as an empty one does, `false` nothing. */
function propertiesOf(node: JsonNode, making: Making): [name: string, schema: Schema][] {
  const given = node.value('properties');
  const isPlain = !isJsonObject(given) || !Object.values(given).some(isFlag);
  const read = isPlain ? node : withoutFlags(node, given);
  return read.entries('properties').map(([name, inner]) => [name, schemaOf(inner, making)]);
}

function isFlag(value: JsonValue | undefined): value is boolean {
  return typeof value === 'boolean';
}

function withoutFlags(node: JsonNode, given: JsonObject): JsonNode {
  const schemas = Object.entries(given)
    .filter(([, inner]) => inner !== false)
    .map(([name, inner]) => [name, inner === true ? {} : inner]);
  const properties = Object.fromEntries(schemas);
  return new JsonNode({ properties }, { parent: node, members: [] }, node.log);
}

/** The only text, or the texts, that a value can be. `null` says that the value may be absent, and is none of its own. */
function valuesOf(node: JsonNode): string[] {
  const [only, values] = [node.value('const'), node.value('enum')];
  if (isFact(only)) return [only];
  return Array.isArray(values) ? values.filter(isFact) : (node.texts('enum') ?? []);
}

/** Whether a schema that states no type allows texts alone. */
function isOfTexts(node: JsonNode): boolean {
  const values = node.value('enum') ?? [];
  return Array.isArray(values) && values.every((value) => isFact(value) || value === null);
}

function itemsOf(node: JsonNode, making: Making): Schema {
  const items = isFlag(node.value('items')) ? undefined : node.node('items');
  return items === undefined ? {} : schemaOf(items, making);
}
