import type { QueryParameter } from '../../model/operations-api.js';
import type { Schema, SchemaType } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';

/** The keywords of schemas that Discovery and OpenAPI write alike. */
const SCALARS: readonly string[] = ['string', 'integer', 'number', 'boolean'];
const TYPES: readonly string[] = [...SCALARS, 'object', 'array'];

export function isSchemaType(type: string | undefined): type is SchemaType {
  return type !== undefined && TYPES.includes(type);
}

/** Whether a value of the type can stand in a URL's query. */
export function isScalarType(type: string | undefined): type is QueryParameter['type'] {
  return type !== undefined && SCALARS.includes(type);
}

/** What a schema says of a property beside its type. */
export function flagsOf(node: JsonNode): Schema {
  return {
    ...(node.flag('readOnly') === true ? { readOnly: true } : {}),
    ...(node.flag('writeOnly') === true ? { writeOnly: true } : {}),
    ...(node.flag('deprecated') === true ? { deprecated: true } : {}),
  };
}
