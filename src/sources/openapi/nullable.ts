import {
  isJsonObject,
  type JsonNode,
  type JsonObject,
  type JsonValue,
} from '../document/json-node.js';
import { CHOICES } from './composition.js';
import { lookUp } from './reference.js';

/** How many schemas are looked at for whether a value may be null. */
const MAX_PARTS = 200;

/**
 * Whether a value may be null: as OpenAPI 3.0 says it, or Swagger's `x-nullable`, by a list of types, a value or a choice,
 * here or behind a reference. Where a schema is all of several, each has to allow it or to say nothing of it.
 */
export function isNullable(root: JsonNode, schema: JsonValue | undefined): boolean {
  const seen = new Set<JsonObject>();
  const saysOf = (given: JsonValue | undefined): boolean | undefined => {
    if (!isJsonObject(given) || seen.has(given)) return undefined;
    seen.add(given);
    // Of so many nobody knows: that it may be absent promises least.
    if (seen.size > MAX_PARTS || allowsNull(given)) return true;
    const { $ref, type, enum: values } = given;
    if (typeof $ref === 'string') return saysOf(lookUp(root, $ref)?.object);
    const choices = CHOICES.flatMap((keyword) => partsOf(given, keyword));
    if (choices.some((choice) => saysOf(choice) === true)) return true;
    const said = partsOf(given, 'allOf').map(saysOf);
    if (said.includes(false)) return false;
    if (said.includes(true)) return true;
    return [type, values].some((word) => word !== undefined) ? false : undefined;
  };
  return saysOf(schema) === true;
}

/** Whether a schema says by itself that a value may be null. */
function allowsNull({ nullable, type, enum: values, const: only, ...rest }: JsonObject): boolean {
  if (nullable === true || rest['x-nullable'] === true) return true;
  if ([type].flat().includes('null')) return true;
  return type === undefined && (only === null || (Array.isArray(values) && values.includes(null)));
}

/** One more than are looked at: that there are too many is known then. */
function partsOf(schema: JsonObject, keyword: string): readonly JsonValue[] {
  const parts = schema[keyword];
  return Array.isArray(parts) ? parts.slice(0, MAX_PARTS + 1) : [];
}
