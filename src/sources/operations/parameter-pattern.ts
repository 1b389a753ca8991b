import { type PlainSegment, parsePattern } from '../../model/path-template.js';

const LITERAL = /^[A-Za-z0-9_~-]+$/;

/**
 * The resource pattern that the `pattern` of a path parameter describes, in a Discovery or an OpenAPI
 * document: `[^/]+` is `*`, `.*` and the `.+` of older documents are `**`, everything else a literal.
 * grpc-gateway leaves the anchors out, and means the whole value all the same. Undefined for any other
 * regular expression.
 */
export function patternSegments(pattern: string): PlainSegment[] | undefined {
  // Every "/" ends a segment, but for the one inside "[^/]+".
  const segments = pattern
    .slice(pattern.startsWith('^') ? 1 : 0, pattern.endsWith('$') ? -1 : undefined)
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
  if (text === '.*' || text === '.+') return '**';
  return LITERAL.test(text) ? text : undefined;
}
