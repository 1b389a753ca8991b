import { type PlainSegment, parsePattern } from '../../model/path-template.js';

const LITERAL = /^[A-Za-z0-9_~-]+$/;

/**
 * The resource pattern that the `pattern` of a path parameter describes, in a Discovery or an OpenAPI
 * document: `[^/]+` is `*`, `.*` is
 * `**`, everything else a literal. Undefined for any other regular expression.
 */
export function patternSegments(pattern: string): PlainSegment[] | undefined {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return undefined;
  // Every "/" ends a segment, but for the one inside "[^/]+".
  const segments = pattern
    .slice(1, -1)
    .split(/\/(?!\]\+)/)
    .map(patternSegment);
  if (segments.includes(undefined)) return undefined;
  try {
    return parsePattern(segments.join('/'));
  } catch {
    return undefined;
  }
}

function patternSegment(text: string): string | undefined {
  if (text === '[^/]+') return '*';
  if (text === '.*') return '**';
  return LITERAL.test(text) ? text : undefined;
}
