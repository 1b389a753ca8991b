import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { matched } from './matched.js';

/** What a version exports under names of its own, beside what methods, names and payloads bring. */
export function diffExports(before: ApiSurface, after: ApiSurface): Change[] {
  const { added, removed, both } = matched(exportsOf(before), exportsOf(after));
  return [
    ...added.map(([, name]) => changeOf('exportAdded', name)),
    ...removed.map(([, name]) => changeOf('exportRemoved', name)),
    ...both
      .filter(([, from, to]) => from !== to)
      .map(([, from, to]) => changeOf('exportRenamed', from, { from, to })),
  ];
}

/** By the part that each plays. */
function exportsOf(surface: ApiSurface): Map<string, string> {
  const { clientName, operationType, typesName, handleType, naming, operationKind, names } =
    surface;
  const isLongrunning = operationKind === 'longrunning';
  return new Map([
    ['client', clientName],
    ['operation', operationType],
    ['types', typesName],
    ...(isLongrunning
      ? [
          ['metadata', `${operationType}Metadata`] as const,
          ['response', `${operationType}Response`] as const,
        ]
      : []),
    ...(handleType === undefined ? [] : [['handle', handleType] as const]),
    ...(names.length > 0
      ? [['name', 'OperationName'] as const, ['nameFields', 'OperationNameFields'] as const]
      : []),
    ...(surface.parents.length > 0 ? [['parent', 'OperationParentName'] as const] : []),
    ...(naming === 'generic'
      ? [['nameMap', 'OperationNameMap'] as const, ['nameOf', 'OperationNameOf'] as const]
      : []),
  ]);
}
