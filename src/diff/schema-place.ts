import { refName, type Schema, type Schemas } from '../model/schema.js';
import type { AlikePairs } from './alike-pairs.js';
import type { RenamedTypes } from './renamed-types.js';
import { shapeOf } from './shape.js';

/** Where two schemas stand: what their references mean. */
export interface SchemaPlace {
  readonly before: Schemas;
  readonly after: Schemas;
  readonly types: RenamedTypes;
  /** What is known of types of other names. */
  readonly alike: AlikePairs;
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
