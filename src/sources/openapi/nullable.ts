import { isJsonObject, type JsonNode, type JsonValue } from '../document/json-node.js';
import { CHOICES } from './composition.js';
import { lookUp } from './reference.js';

/** How many schemas are looked at for whether a value may be null. */
const MAX_PARTS = 200;

/**
 * Whether a value may be null: as OpenAPI 3.0 says it, or Swagger's `x-nullable`, by a list of types or a choice, here or
 * behind a reference, which an `allOf` may hold for want of a place beside it.
 */
export function isNullable(root: JsonNode, schema: JsonValue | undefined): boolean {
  const open = [schema];
  const seen = new Set<JsonValue>();
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (!isJsonObject(next) || seen.has(next)) continue;
    seen.add(next);
    const { $ref, nullable, type, allOf, 'x-nullable': isMarked } = next;
    if (nullable === true || isMarked === true || [type].flat().includes('null')) return true;
    // Of so many nobody knows: that it may be absent promises least.
    if (seen.size > MAX_PARTS) return true;
    if (typeof $ref === 'string') open.push(lookUp(root, $ref)?.object);
    if (Array.isArray(allOf) && allOf.length === 1) open.push(...allOf);
    for (const keyword of CHOICES) {
      const parts = next[keyword];
      if (Array.isArray(parts)) open.push(...parts.slice(0, MAX_PARTS + 1));
    }
  }
  return false;
}
