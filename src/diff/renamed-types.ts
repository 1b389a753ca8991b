import { type Schema, schemaRef } from '../model/schema.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { matched, withRenamed } from './matched.js';
import { nearestNames } from './nearest-names.js';

/** New name of a type by its old one. */
export type RenamedTypes = ReadonlyMap<string, string>;

type Types = ReadonlyMap<string, Schema>;

/** The payload types that only got another name. */
export function renamedTypes(before: ApiSurface, after: ApiSurface): RenamedTypes {
  return renamedAmong(declaredTypes(before), declaredTypes(after));
}

/**
 * The types that only got another name: one that went and one that came, whose fields are the same and
 * like those of no other, or of others whose names are less alike. What has no fields is like too much to be known again. A type whose fields are
 * of renamed types is known once these are.
 */
export function renamedAmong(before: Types, after: Types): RenamedTypes {
  const found = new Map<string, string>();
  let pairs = matched(before, after);
  for (;;) {
    const like = (name: string, schema: Schema) => likeness(name, schema, found);
    const { moved, ...others } = withRenamed(pairs, like, nearestNames);
    if (moved.length === 0) return found;
    for (const { from, to } of moved) found.set(from, to);
    pairs = others;
  }
}

/** What two types that only differ in their names have in common. */
function likeness(name: string, schema: Schema, renamed: RenamedTypes): string | undefined {
  if (Object.keys(schema.properties ?? {}).length === 0) return undefined;
  // A type may hold others of its own.
  const current = new Map([...renamed, [name, '']]);
  const names = new Map([...current].map(([from, to]) => [schemaRef(from).$ref, to]));
  return JSON.stringify(schema, (key, value) =>
    key === '$ref' ? (names.get(value) ?? value) : value,
  );
}

/** The schemas that a version declares types of. */
export function declaredTypes({ declared, schemas }: ApiSurface): Map<string, Schema> {
  return new Map(declared.map((name) => [name, schemas[name] ?? {}]));
}
