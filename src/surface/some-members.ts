import { own } from '../model/own.js';
import type { Schema } from '../model/schema.js';

/** An object with those of its members that are kept; where none is left it is one that has none, and not any object. */
export function withSomeMembers(schema: Schema, isKept: (property: Schema) => boolean): Schema {
  const { properties, required, ...rest } = schema;
  if (properties === undefined) return schema;
  const all = Object.entries(properties);
  const kept = all.filter(([, property]) => isKept(property));
  const isLeft = (name: string): boolean => {
    const property = own(properties, name);
    return property === undefined || isKept(property);
  };
  const demanded = required?.filter(isLeft) ?? [];
  const isClosed = kept.length === 0 && all.length > 0 && rest.additionalProperties === undefined;
  return {
    ...rest,
    ...(kept.length > 0 && { properties: Object.fromEntries(kept) }),
    ...(demanded.length > 0 && { required: demanded }),
    ...(isClosed && { additionalProperties: false }),
  };
}
