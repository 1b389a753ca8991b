import { isJsonObject, type JsonObject, type JsonValue } from '../document/json-node.js';

/** Keywords whose meaning is left to the conversion. */
const INVOLVED = new Set(['allOf', 'anyOf', 'if', 'not', 'oneOf', 'patternProperties', 'repeated']);

/**
 * The names that a schema refers to as it is written, in a Discovery or an OpenAPI document: the same
 * as those of the converted schema, for a fraction of the work, as most schemas of a document are
 * only ever looked through. Undefined where the schema is not plain; then its conversion must tell,
 * and report what is wrong with it.
 *
 * @param nameOf the name that the value of a `$ref` stands for; undefined where it is none.
 */
export function plainReferences(
  schema: JsonObject,
  nameOf: (ref: string) => string | undefined,
): string[] | undefined {
  const found: string[] = [];
  return collect(schema, nameOf, found) ? found : undefined;
}

function collect(
  schema: JsonObject,
  nameOf: (ref: string) => string | undefined,
  found: string[],
): boolean {
  // One pass over what is there is faster than asking for everything that could be.
  for (const member in schema) {
    const value = schema[member];
    switch (member) {
      case '$ref': {
        const name = typeof value === 'string' && !hasParts(schema) ? nameOf(value) : undefined;
        if (name === undefined) return false;
        found.push(name);
        break;
      }
      case 'type':
      case 'format':
        if (typeof value !== 'string') return false;
        break;
      case 'deprecated':
      case 'readOnly':
      case 'writeOnly':
        if (typeof value !== 'boolean') return false;
        break;
      case 'enum':
      case 'required':
        if (!isTexts(value)) return false;
        break;
      case 'properties':
        if (schema.type !== 'object' || !isJsonObject(value)) return false;
        for (const name in value) {
          const property = value[name];
          if (!isJsonObject(property) || !collect(property, nameOf, found)) return false;
        }
        break;
      case 'additionalProperties':
        if (schema.type !== 'object' || !isJsonObject(value)) return false;
        if (!collect(value, nameOf, found)) return false;
        break;
      case 'items':
        if (schema.type !== 'array' || !isJsonObject(value)) return false;
        if (!collect(value, nameOf, found)) return false;
        break;
      default:
        if (INVOLVED.has(member)) return false;
    }
  }
  return true;
}

/** Beside a reference they mean nothing. */
function hasParts({ properties, items, additionalProperties }: JsonObject): boolean {
  return properties !== undefined || items !== undefined || additionalProperties !== undefined;
}

function isTexts(value: JsonValue | undefined): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
