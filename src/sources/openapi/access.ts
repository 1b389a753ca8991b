import type { Schema } from '../../model/schema.js';
import {
  isJsonObject,
  type JsonNode,
  type JsonObject,
  type JsonValue,
} from '../document/json-node.js';
import { lookUp } from './reference.js';

/** How many schemas are looked at for who reads and writes a value. */
const MAX_PARTS = 100;

/**
 * Whether only the service writes a value, or only callers do, as the schemas say that a schema refers to or is all of
 * (`allOf`): what each of them says holds of the value (JSON Schema 2020-12, 9.4).
 */
export function accessOf({ root, object }: JsonNode): Pick<Schema, 'readOnly' | 'writeOnly'> {
  const seen = new Set<JsonObject>();
  const open: JsonValue[] = [object];
  for (let next = open.pop(); next !== undefined && seen.size < MAX_PARTS; next = open.pop()) {
    if (!isJsonObject(next) || seen.has(next)) continue;
    seen.add(next);
    const { $ref, allOf } = next;
    if (typeof $ref === 'string') open.push(lookUp(root, $ref)?.object ?? null);
    if (Array.isArray(allOf)) open.push(...allOf.slice(0, MAX_PARTS));
  }
  const says = (flag: string): boolean => [...seen].some((schema) => schema[flag] === true);
  return {
    ...(says('readOnly') && { readOnly: true }),
    ...(says('writeOnly') && { writeOnly: true }),
  };
}
