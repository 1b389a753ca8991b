import {
  flatSegments,
  type PathTemplate,
  type PlainSegment,
  printPathTemplate,
} from './path-template.js';

/** Whether two templates accept the same paths, whatever their variables are called. */
export function samePaths(a: PathTemplate, b: PathTemplate): boolean {
  return pathKey(a) === pathKey(b);
}

/** A template's text without its variables: equal for templates that accept the same paths. */
export function pathKey(template: PathTemplate): string {
  return printPathTemplate({ ...template, segments: flatSegments(template) });
}

/**
 * Orders templates so that the more specific comes first: of two that accept the same path, the
 * one with a literal where the other has a wildcard. Ties are broken by their text, so that the
 * order is total.
 */
export function comparePathTemplates(a: PathTemplate, b: PathTemplate): number {
  return (
    comparePatterns(flatSegments(a), flatSegments(b)) ||
    compareText(printPathTemplate(a), printPathTemplate(b))
  );
}

/** The same order for resource patterns. */
export function comparePatterns(a: readonly PlainSegment[], b: readonly PlainSegment[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = rank(a[i]) - rank(b[i]);
    if (difference !== 0) return difference;
    const text = compareText(literalOf(a[i]), literalOf(b[i]));
    if (text !== 0) return text;
  }
  return b.length - a.length;
}

/** Compares by UTF-16 code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(segment: PlainSegment | undefined): number {
  if (segment === undefined || segment.kind === 'many') return 2;
  return segment.kind === 'literal' ? 0 : 1;
}

function literalOf(segment: PlainSegment | undefined): string {
  return segment?.kind === 'literal' ? segment.value : '';
}
