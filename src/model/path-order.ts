import { compareText } from './compare-text.js';
import { encodeSegment } from './path-encoding.js';
import {
  flatSegments,
  literalText,
  type PathTemplate,
  type PlainSegment,
  printPathTemplate,
} from './path-template.js';

/** Whether two templates accept the same paths, whatever their variables are called. */
export function samePaths(a: PathTemplate, b: PathTemplate): boolean {
  return pathKey(a) === pathKey(b);
}

/**
 * A template's text without its variables: equal for exactly those templates that accept the same
 * paths. A key to compare by, not a text to show.
 */
export function pathKey(template: PathTemplate): string {
  return printPathTemplate({ ...template, segments: canonicalSegments(template) });
}

/**
 * Orders templates so that the more specific comes first: one that accepts only a part of what
 * another accepts stands before it, so the first to match is the one that was meant. Templates with a
 * verb come first, for a wildcard at the end would also take `o:cancel`. Ties are broken by the
 * text, so that the order is total.
 */
export function comparePathTemplates(a: PathTemplate, b: PathTemplate): number {
  return (
    Number(a.verb === undefined) - Number(b.verb === undefined) ||
    compareCanonical(canonicalSegments(a), canonicalSegments(b)) ||
    compareText(printPathTemplate(a), printPathTemplate(b))
  );
}

/**
 * The same order for resource patterns: literals before `*` before `**`, and behind a `**` the
 * longer rest first. 0 for patterns that accept the same names.
 */
export function comparePatterns(a: readonly PlainSegment[], b: readonly PlainSegment[]): number {
  return compareCanonical(canonical(a), canonical(b));
}

function compareCanonical(x: readonly PlainSegment[], y: readonly PlainSegment[]): number {
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = rank(x[i]) - rank(y[i]) || compareText(literalOf(x[i]), literalOf(y[i]));
    if (difference !== 0) return difference;
    if (x[i]?.kind === 'many' && x.length !== y.length) return y.length - x.length;
  }
  return 0;
}

// A template never changes, and one API's are compared with each other time and again.
const known = new WeakMap<PathTemplate, readonly PlainSegment[]>();

function canonicalSegments(template: PathTemplate): readonly PlainSegment[] {
  const segments = known.get(template) ?? canonical(flatSegments(template));
  known.set(template, segments);
  return segments;
}

/** One form for all patterns that accept the same: one way to escape, and `**` before its `*`s. */
function canonical(pattern: readonly PlainSegment[]): PlainSegment[] {
  const segments = pattern.map((segment): PlainSegment => {
    if (segment.kind !== 'literal') return segment;
    return { kind: 'literal', value: encodeSegment(literalText(segment.value)) };
  });
  const many = segments.findIndex((segment) => segment.kind === 'many');
  if (many < 0) return segments;
  const first = segments.findLastIndex((s, i) => i < many && s.kind !== 'one') + 1;
  return segments.toSpliced(many, 1).toSpliced(first, 0, { kind: 'many' });
}

/** An end stands before `**`, which may go on, and behind everything that does. */
function rank(segment: PlainSegment | undefined): number {
  if (segment === undefined) return 2;
  return { literal: 0, one: 1, many: 3 }[segment.kind];
}

function literalOf(segment: PlainSegment | undefined): string {
  return segment?.kind === 'literal' ? segment.value : '';
}
