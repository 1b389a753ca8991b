import { compareText } from '../../model/compare-text.js';
import {
  isFact,
  isJsonObject,
  type JsonNode,
  type JsonObject,
  type JsonValue,
} from './json-node.js';

/** Members of a document that are kept, each with what is kept of it. */
export type Facts = readonly (readonly [member: string, value: JsonValue | undefined])[];

/** An object of the members that have a value, sorted by name; undefined where none has. */
export function factsObject(facts: Facts): JsonObject | undefined {
  const kept = facts.filter((fact): fact is [string, JsonValue] => fact[1] !== undefined);
  if (kept.length === 0) return undefined;
  return Object.fromEntries(kept.sort(([a], [b]) => compareText(a, b)));
}

/** The named members, where they are strings or flags as their reader wants them. */
export function plainFacts(node: JsonNode, members: readonly string[]): Facts {
  return members.map((member) => {
    const value = node.value(member);
    const isPlain = isFact(value) || typeof value === 'boolean';
    return [member, isPlain ? value : undefined] as const;
  });
}

/** A map of objects, each reduced by `reduce`; undefined where nothing is left. */
export function mapFacts(
  node: JsonNode,
  member: string,
  reduce: (inner: JsonNode, name: string) => JsonValue | undefined,
): JsonObject | undefined {
  const map = node.value(member);
  if (!isJsonObject(map)) return undefined;
  return factsObject(node.entries(member).map(([name, inner]) => [name, reduce(inner, name)]));
}

/** The strings of a list, in their order. */
export function listFacts(node: JsonNode, member: string): readonly string[] | undefined {
  const list = node.value(member);
  return Array.isArray(list) ? list.filter(isFact) : undefined;
}

/** The strings of a list whose order means nothing, sorted and each once. */
export function setFacts(node: JsonNode, member: string): readonly string[] | undefined {
  const list = listFacts(node, member);
  return list && [...new Set(list)].sort(compareText);
}
