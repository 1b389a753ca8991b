import { refName, type Schema } from '../model/schema.js';

/** What TypeScript makes of a schema. */
export type Shape =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'string' | 'number' | 'boolean' }
  | { readonly kind: 'list'; readonly of: Schema }
  | { readonly kind: 'map'; readonly of: Schema }
  | { readonly kind: 'record' }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'type'; readonly name: string };

export function shapeOf(schema: Schema): Shape {
  const name = refName(schema);
  if (name !== undefined) return { kind: 'type', name };
  const { type, properties, items, additionalProperties } = schema;
  if (type === 'integer' || type === 'number') return { kind: 'number' };
  if (type === 'string' || type === 'boolean') return { kind: type };
  if (type === 'array') return { kind: 'list', of: items ?? {} };
  const isClosed = type === 'object' && additionalProperties === false;
  if (isClosed || Object.keys(properties ?? {}).length > 0) {
    return { kind: 'object', fields: properties ?? {} };
  }
  if (typeof additionalProperties === 'object') return { kind: 'map', of: additionalProperties };
  return { kind: type === 'object' ? 'record' : 'unknown' };
}

/** As people write it: `Instance[]`, `{ [key: string]: string }`. */
export function shapeText(schema: Schema): string {
  const shape = shapeOf(schema);
  if (shape.kind === 'type') return shape.name;
  if (shape.kind === 'list') return `${shapeText(shape.of)}[]`;
  if (shape.kind === 'map') return `{ [key: string]: ${shapeText(shape.of)} }`;
  if (shape.kind === 'object') {
    const names = Object.keys(shape.fields);
    return names.length === 0 ? '{}' : `{ ${names.join(', ')} }`;
  }
  return shape.kind === 'record' ? '{ [key: string]: unknown }' : shape.kind;
}

/** More values than these are counted. */
const MOST_VALUES = 8;

/** The values of an enum as people write them: `OAK | PINE`. */
export function valuesText(values: readonly string[]): string {
  return values.length > MOST_VALUES ? `${values.length} values` : values.join(' | ');
}
