import type { Schema } from '../model/schema.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { matched, renamed } from './matched.js';

/** New name of a payload type by its old one. */
export type RenamedTypes = ReadonlyMap<string, string>;

/**
 * The types that only got another name: one that went and one that came, whose fields are the same and
 * like those of no other. What has no fields is like too much to be known again.
 */
export function renamedTypes(before: ApiSurface, after: ApiSurface): RenamedTypes {
  const pairs = renamed(matched(declaredTypes(before), declaredTypes(after)), (_, schema) => {
    const fields = Object.keys(schema.properties ?? {});
    return fields.length === 0 ? undefined : JSON.stringify(schema);
  });
  return new Map(pairs.map(({ from, to }) => [from, to]));
}

/** The schemas that a version declares types of. */
export function declaredTypes({ declared, schemas }: ApiSurface): Map<string, Schema> {
  return new Map(declared.map((name) => [name, schemas[name] ?? {}]));
}
