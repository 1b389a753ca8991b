import type { PlainSegment } from '../model/path-template.js';

/**
 * How a pattern of the same literals takes names: `operations/**` takes those of `operations/*` and more,
 * which is narrowed the other way. Undefined for patterns of other literals.
 */
export function comparePatterns(
  old: readonly PlainSegment[],
  now: readonly PlainSegment[],
): 'widened' | 'narrowed' | undefined {
  const pairs = old.map((segment, i) => [segment, now[i]] as const);
  const isAlike =
    old.length === now.length &&
    pairs.every(([a, b]) => {
      if (a.kind !== 'literal') return b !== undefined && b.kind !== 'literal';
      return b?.kind === 'literal' && a.value === b.value;
    });
  if (!isAlike) return undefined;
  const isNarrower = pairs.some(([a, b]) => a.kind === 'many' && b?.kind === 'one');
  return isNarrower ? 'narrowed' : 'widened';
}
