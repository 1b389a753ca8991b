import { isJsonObject, type JsonNode } from '../document/json-node.js';
import { endOfReferences } from './reference.js';

/** Keywords that choose between schemas. */
export const CHOICES = ['oneOf', 'anyOf'];

/** Keywords that say what the model has no words for: anything is allowed there. */
const UNKNOWN = ['not', 'if'];

/** Whether a schema is made of others. */
export function isComposed(node: JsonNode): boolean {
  return ['allOf', ...CHOICES, ...UNKNOWN].some((keyword) => node.has(keyword));
}

/** Whether a schema leaves something open. */
export function hasChoice(node: JsonNode): boolean {
  return [...CHOICES, ...UNKNOWN].some((keyword) => node.has(keyword));
}

/** What a keyword lists, without the null by which it says that a value may be absent. */
export function partNodes(node: JsonNode, keyword: string): JsonNode[] {
  if (!node.has(keyword)) return [];
  return node.nodes(keyword).filter((part) => !isNull(part));
}

/** Whether a schema allows null alone, here or behind references. */
function isNull(node: JsonNode): boolean {
  const { type, enum: values, const: only } = endOfReferences(node.root, node).object;
  if (type !== undefined) return isAllOf([type].flat(), 'null');
  return only === null || (Array.isArray(values) && isAllOf(values, null));
}

/** An empty list says nothing. */
function isAllOf(values: readonly unknown[], only: unknown): boolean {
  return values.length > 0 && values.every((value) => value === only);
}

/** The keyword that is not understood at all. */
export function unknownChoice(node: JsonNode): string | undefined {
  return UNKNOWN.find((keyword) => node.has(keyword));
}

/**
 * Says of a schema that is kept where in it a choice is taken for anything; most schemas of a document no
 * operation uses, and nobody needs to know of them.
 *
 * @param takenForAnything which schemas in one that is made of others have been.
 */
export function reportChoices(
  node: JsonNode,
  takenForAnything: (node: JsonNode) => readonly JsonNode[],
): void {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const lost = isComposed(next) ? takenForAnything(next) : [];
    for (const one of lost) reportLost(one);
    if (lost.includes(next)) continue;
    const properties = isJsonObject(next.value('properties')) ? next.node('properties') : undefined;
    for (const name of Object.keys(properties?.object ?? {})) {
      const inner = isJsonObject(properties?.value(name)) ? properties?.node(name) : undefined;
      if (inner !== undefined) open.push(inner);
    }
    for (const member of ['items', 'additionalProperties']) {
      const inner = isJsonObject(next.value(member)) ? next.node(member) : undefined;
      if (inner !== undefined) open.push(inner);
    }
  }
}

function reportLost(node: JsonNode): void {
  const keyword = unknownChoice(node) ?? [...CHOICES, 'allOf'].find((name) => node.has(name)) ?? '';
  node.log.warn(
    'LRO-SCHEMA-KEYWORD',
    node.at(keyword),
    `"${keyword}" is not understood: anything is allowed here`,
    'Nothing is to be done, unless this is part of an operation',
  );
}
