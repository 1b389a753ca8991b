import {
  isJsonObject,
  type JsonNode,
  type JsonObject,
  type JsonValue,
} from '../document/json-node.js';

/** What a map holds whose names have a pattern, where it takes no others. */
export function valuesOfPatterns(
  node: JsonNode,
  others: JsonValue | undefined,
): JsonNode | undefined {
  const patterns = node.value('patternProperties');
  if (others !== false || node.has('properties') || !isJsonObject(patterns)) return undefined;
  const [only, ...more] = Object.keys(patterns);
  const isOne = only !== undefined && more.length === 0 && isJsonObject(patterns[only]);
  return isOne ? node.node('patternProperties')?.node(only) : undefined;
}

/** Whether an object is said to have no members at all. */
export function isClosed({ additionalProperties, ...schema }: JsonObject): boolean {
  const isBare = [schema.properties, schema.patternProperties].every(
    (members) => !isJsonObject(members) || Object.keys(members).length === 0,
  );
  return additionalProperties === false && isBare;
}
