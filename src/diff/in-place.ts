import type { Schema, Schemas } from '../model/schema.js';
import { matched } from './matched.js';
import { resolved, type SchemaPlace } from './schema-place.js';
import { shapeOf } from './shape.js';

/** Whether a value of the one type is one of the other too. */
export type IsAlike = (old: Schema, now: Schema) => boolean;

/**
 * Two objects with the members of which one refers to a type and the other is written in place both written in place, and
 * with one type in the place of two that are alike: types are structural, so that a name by itself is no change to who
 * writes a value.
 */
export function fieldsInPlace(
  old: Schema,
  now: Schema,
  place: SchemaPlace,
  isAlike: IsAlike,
): [Schema, Schema] {
  const { both } = matched(fieldsOf(old), fieldsOf(now));
  const pairs = both.map(([name, a, b]) => [name, ...bothInPlace(a, b, place, isAlike)] as const);
  const [then, next] = [
    pairs.map(([name, a]) => [name, a] as const),
    pairs.map(([name, , b]) => [name, b] as const),
  ];
  return [withFields(old, then), withFields(now, next)];
}

function fieldsOf({ properties = {} }: Schema): Map<string, Schema> {
  return new Map(Object.entries(properties));
}

function withFields(
  schema: Schema,
  fields: readonly (readonly [name: string, field: Schema])[],
): Schema {
  if (fields.length === 0) return schema;
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(fields) } };
}

function bothInPlace(
  old: Schema,
  now: Schema,
  place: SchemaPlace,
  isAlike: IsAlike,
): [Schema, Schema] {
  const [then, next] = [shapeOf(old), shapeOf(now)];
  if (then.kind === 'list' && next.kind === 'list') {
    const [a, b] = bothInPlace(then.of, next.of, place, isAlike);
    return [
      { ...old, items: a },
      { ...now, items: b },
    ];
  }
  if (then.kind === 'map' && next.kind === 'map') {
    const [a, b] = bothInPlace(then.of, next.of, place, isAlike);
    return [
      { ...old, additionalProperties: a },
      { ...now, additionalProperties: b },
    ];
  }
  if (then.kind === 'type' && next.kind === 'type')
    return isAlike(old, now) ? [now, now] : [old, now];
  const isEither = (then.kind === 'type') !== (next.kind === 'type');
  if (!isEither || then.kind === 'unknown' || next.kind === 'unknown') return [old, now];
  return [inPlace(old, place.before), inPlace(now, place.after)];
}

function inPlace(schema: Schema, schemas: Schemas): Schema {
  const { $ref, isPartial, ...flags } = schema;
  if ($ref === undefined) return schema;
  const target = resolved(schema, schemas);
  return target === undefined ? schema : { ...target, ...flags };
}
