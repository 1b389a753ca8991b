import type { ApiSurface } from '../surface/api-surface.js';
import { AlikePairs } from './alike-pairs.js';
import { type Change, changeOf } from './change.js';
import { diffSchemas } from './diff-schemas.js';
import { matched } from './matched.js';
import { declaredTypes, type RenamedTypes } from './renamed-types.js';

/** The payload types that a version declares, and what is in each. */
export function diffTypes(before: ApiSurface, after: ApiSurface, types: RenamedTypes): Change[] {
  const { added, removed, both } = matched(declaredTypes(before), declaredTypes(after));
  const arrived = new Set(types.values());
  const place = { before: before.schemas, after: after.schemas, types, alike: new AlikePairs() };
  return [
    ...[...types].map(([from, to]) => changeOf('typeRenamed', from, { from, to })),
    ...added.flatMap(([name]) => (arrived.has(name) ? [] : [changeOf('typeAdded', name)])),
    ...removed.flatMap(([name]) => (types.has(name) ? [] : [changeOf('typeRemoved', name)])),
    ...both.flatMap(([name, old, now]) => diffSchemas(name, old, now, place)),
  ];
}
