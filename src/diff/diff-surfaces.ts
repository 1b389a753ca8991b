import { compareText } from '../model/compare-text.js';
import type { ApiSurface } from '../surface/api-surface.js';
import type { Change } from './change.js';
import { diffExports } from './diff-exports.js';
import { diffHosts } from './diff-hosts.js';
import { diffMethods } from './diff-methods.js';
import { diffNames } from './diff-names.js';
import { diffPayloads } from './diff-payloads.js';
import { diffScopes } from './diff-scopes.js';
import { diffShape } from './diff-shape.js';
import { diffStarts } from './diff-starts.js';
import { diffTexts } from './diff-texts.js';
import { diffTypes } from './diff-types.js';
import { movedCollections } from './moved-collections.js';
import { compareReleases } from './release-kind.js';
import { renamedTypes } from './renamed-types.js';
import { comparedStarts } from './untold-starts.js';

/**
 * What changed for the callers of one version. Pure: nothing but the two surfaces
 * decides, so what they do not hold is no change; of starts that a side cannot tell, `untoldStarts` speaks.
 */
export function diffSurfaces(before: ApiSurface, after: ApiSurface): Change[] {
  const types = renamedTypes(before, after);
  const moved = movedCollections(before, after);
  return [
    ...diffExports(before, after),
    ...diffShape(before, after),
    ...diffMethods(before, after, moved),
    ...diffNames(before, after, moved),
    ...diffPayloads(before, after, types),
    ...diffTypes(before, after, types),
    ...diffStarts(...comparedStarts(before, after), types),
    ...diffScopes(before, after),
    ...diffHosts(before, after),
    ...diffTexts(before, after),
  ];
}

/** The gravest first; those alike by symbol. */
export function compareChanges(a: Change, b: Change): number {
  return (
    compareReleases(b.release, a.release) ||
    compareText(a.kind, b.kind) ||
    compareText(a.symbol, b.symbol) ||
    compareText(a.change, b.change)
  );
}
