import type { Change } from '../../src/diff/change.js';
import type { ChangeRule } from '../../src/diff/change-rule.js';
import { CHANGE_RULES } from '../../src/diff/change-rules.js';
import { diffSurfaces } from '../../src/diff/diff-surfaces.js';
import { RUNTIME_TYPES } from '../../src/emit/client/runtime-exports.js';
import { normalize, readSpecs } from '../../src/index.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import type { Document } from './mutation.js';

export function modelOf(document: Document): OperationsApi | undefined {
  const text = JSON.stringify(document);
  return normalize(readSpecs([{ file: 'discovery/library.v1.json', text }]).specs).apis[0];
}

export function changesBetween(before: OperationsApi, after: OperationsApi): Change[] {
  return diffSurfaces(surfaceOf(before, RUNTIME_TYPES), surfaceOf(after, RUNTIME_TYPES));
}

/** Whether types show that a change breaks callers: major, and no exception says that they cannot. */
export function showsInTypes({ kind, change, release, why }: Change): boolean {
  const rule = Object.values<ChangeRule>(CHANGE_RULES).find(
    (one) =>
      one.kind === kind && one.change === change && one.release === release && one.why === why,
  );
  return release === 'major' && rule?.exception === undefined;
}
