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
  const verdicts = new Map<JsonObject, Verdict>();
  const verdictOf = (given: JsonValue | undefined): Verdict => {
    if (!isJsonObject(given)) return undefined;
    if (verdicts.has(given)) return verdicts.get(given);
    // Of so many nobody knows: that it may be absent promises least.
    if (verdicts.size >= MAX_PARTS) return true;
    // What holds itself says nothing more by that.
    verdicts.set(given, undefined);
    const verdict = saidBy(given);
    verdicts.set(given, verdict);
    return verdict;
  };
  const saidBy = (given: JsonObject): Verdict => {
    if (allowsNull(given)) return true;
    const { $ref, type, enum: values, const: only } = given;
    if (typeof $ref === 'string') return verdictOf(lookUp(root, $ref)?.object);
    const said = [
      ...partsOf(given, 'allOf').map(verdictOf),
      ...CHOICES.map((keyword) => ofChoice(partsOf(given, keyword).map(verdictOf))),
    ];
    if (said.includes(false)) return false;
    if (said.includes(true)) return true;
    return [type, values, only].some((word) => word !== undefined) ? false : undefined;
  };
  return verdictOf(schema) === true;
}

/** Whether null is allowed; undefined where nothing is said of it. */
type Verdict = boolean | undefined;

/** One that allows it is enough, and it is forbidden where all forbid it. */
function ofChoice(said: readonly Verdict[]): Verdict {
  if (said.includes(true)) return true;
  return said.length > 0 && said.every((verdict) => verdict === false) ? false : undefined;
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
