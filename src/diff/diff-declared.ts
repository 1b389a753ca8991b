import { isDeepStrictEqual } from 'node:util';
import { renderSurfaces } from '../emit/render.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { type DeclaredPackage, isDeclaredAlike, packageIn } from './declared-package.js';
import { type DeclaredSymbols, declaredSymbols } from './declared-symbols.js';
import { matched } from './matched.js';
import { comparedStarts } from './untold-starts.js';

/** One API on one side: what its document tells, and what its package declares. */
export interface DeclaredApi {
  readonly surface: ApiSurface;
  readonly declared: DeclaredPackage;
}

type Subpaths = ReadonlyMap<string, DeclaredSymbols>;

/**
 * What changed in what a package declares, and does not follow from what its document tells: what
 * templates, a hook, names in the settings or another version of lrogen have changed.
 */
export function diffDeclared(before: DeclaredApi, after: DeclaredApi): Change[] {
  const { name, version } = before.declared;
  const [from, to] = [`${name}/${version}`, `${after.declared.name}/${version}`];
  const renamed = from === to ? [] : [changeOf('packageRenamed', from, { from, to })];
  if (isDeclaredAlike(before.declared, after.declared)) return renamed;
  const changes = diffSubpaths(
    name,
    declaredSymbols(before.declared),
    declaredSymbols(after.declared),
  );
  if (changes.length === 0) return renamed;
  const [old, now] = comparedStarts(before.surface, after.surface);
  const told = diffSubpaths(name, followingSymbols(old), followingSymbols(now));
  const isTold = (change: Change): boolean => told.some((one) => isDeepStrictEqual(one, change));
  return [...renamed, ...changes.filter((change) => !isTold(change))];
}

/** What the templates of lrogen declare for what a document tells. */
function followingSymbols(surface: ApiSurface): Subpaths {
  const files = new Map(renderSurfaces([surface]).map(({ path, content }) => [path, content]));
  const declared = packageIn(`${surface.service}/`, surface.version, (path) => files.get(path));
  return declared === undefined ? new Map() : declaredSymbols(declared);
}

function diffSubpaths(name: string, before: Subpaths, after: Subpaths): Change[] {
  const { added, removed, both } = matched(before, after);
  const importOf = (path: string): string => `${name}${path.slice(1)}`;
  return [
    ...added.map(([path]) => changeOf('subpathAdded', importOf(path))),
    ...removed.map(([path]) => changeOf('subpathRemoved', importOf(path))),
    ...both.flatMap(([, old, now]) => diffSymbols(old, now)),
  ];
}

function diffSymbols(before: DeclaredSymbols, after: DeclaredSymbols): Change[] {
  const { added, removed, both } = matched(before, after);
  // The members of a class come and go with it.
  const isOwn = ([symbol]: readonly [string, unknown], other: DeclaredSymbols): boolean =>
    !symbol.includes('.') || other.has(symbol.slice(0, symbol.indexOf('.')));
  return [
    ...added
      .filter((row) => isOwn(row, before))
      .map(([symbol, kind]) => changeOf(kind === 'member' ? 'memberAdded' : 'exportAdded', symbol)),
    ...removed
      .filter((row) => isOwn(row, after))
      .map(([symbol, kind]) =>
        changeOf(kind === 'member' ? 'memberRemoved' : 'exportRemoved', symbol),
      ),
    ...both.flatMap(([symbol, old, now]) =>
      old === now ? [] : [changeOf(now === 'type' ? 'exportTypeOnly' : 'exportValueToo', symbol)],
    ),
  ];
}
