import type { Schema, Schemas } from '../model/schema.js';
import type { RenamedTypes } from './renamed-types.js';
import { shapeOf } from './shape.js';

/** Where two schemas stand: what their references mean. */
export interface SchemaPlace {
  readonly before: Schemas;
  readonly after: Schemas;
  readonly types: RenamedTypes;
}

/** What a reference leads to, once; a chain of references is not followed. */
export function resolved(schema: Schema, schemas: Schemas): Schema | undefined {
  const shape = shapeOf(schema);
  if (shape.kind !== 'type') return schema;
  const target = Object.hasOwn(schemas, shape.name) ? schemas[shape.name] : undefined;
  return target && shapeOf(target).kind === 'type' ? undefined : target;
}
