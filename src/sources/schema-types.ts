import type { SchemaType } from '../model/schema.js';

const TYPES: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array'];

export function isSchemaType(type: string | undefined): type is SchemaType {
  return type !== undefined && TYPES.includes(type);
}
