import { refName, type Schema, type Schemas } from '../model/schema.js';
import type { RenamedTypes } from './renamed-types.js';
import { shapeOf } from './shape.js';

/** Where two schemas stand: what their references mean. */
export interface SchemaPlace {
  readonly before: Schemas;
  readonly after: Schemas;
  readonly types: RenamedTypes;
  /** The pairs of types that are being compared: where one holds itself, it is compared once. */
  readonly within?: ReadonlySet<string>;
}

/** The place within two types of other names; undefined where they are being compared already. */
export function placeWithin(place: SchemaPlace, old: Schema, now: Schema): SchemaPlace | undefined {
  const pair = `${refName(old)} ${refName(now)}`;
  if (place.within?.has(pair)) return undefined;
  return { ...place, within: new Set([...(place.within ?? []), pair]) };
}

/** Whether two references are to one type, by the name that it has now. */
export function isSameType(old: Schema, now: Schema, { types }: SchemaPlace): boolean {
  const [from, to] = [refName(old), refName(now)];
  return from !== undefined && (types.get(from) ?? from) === to;
}

/** What a reference leads to, once; a chain of references is not followed. */
export function resolved(schema: Schema, schemas: Schemas): Schema | undefined {
  const shape = shapeOf(schema);
  if (shape.kind !== 'type') return schema;
  const target = Object.hasOwn(schemas, shape.name) ? schemas[shape.name] : undefined;
  return target && shapeOf(target).kind === 'type' ? undefined : target;
}
