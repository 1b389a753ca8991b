import {
  type PathTemplate,
  PathTemplateError,
  type PlainSegment,
  parsePathTemplate,
  parsePattern,
  printPattern,
} from '../../model/path-template.js';
import { joinPath } from '../server-url.js';

/** A path parameter's regular expression by the parameter's name; undefined where it has none. */
export type ParameterPatterns = ReadonlyMap<string, string | undefined>;

/** A path that cannot be written as a template without guessing. */
export interface PathRefusal {
  readonly code: string;
  readonly reason: string;
}

const LITERAL = /^[A-Za-z0-9_~-]+$/;

/**
 * The resource pattern that a Discovery parameter's `pattern` describes: `[^/]+` is `*`, `.*` is
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

/**
 * The template of a Discovery method: `basePath` and its `path`, with every `{+name}` filled in from
 * the parameter's pattern. RFC 6570's `{+name}` may hold slashes, so that without a pattern its
 * extent is unknown; `{name}` may not, and is a single segment.
 */
export function discoveryTemplate(
  basePath: string,
  path: string,
  patterns: ParameterPatterns,
): PathTemplate | PathRefusal {
  let refusal: PathRefusal | undefined;
  const text = joinPath(basePath, path).replace(/\{(\+?)([^{}]*)\}/g, (_, plus, name: string) => {
    const pattern = patterns.get(name);
    const segments = pattern === undefined ? undefined : patternSegments(pattern);
    if (plus === '+' && segments !== undefined) return `{${name}=${printPattern(segments)}}`;
    if (plus === '' && (segments === undefined || segments.length === 1)) return `{${name}}`;
    refusal ??= {
      code: 'LRO-PATH-PATTERN',
      reason: `"{${plus}${name}}" and its pattern ${pattern ?? '(none)'} do not make a template`,
    };
    return '';
  });
  if (refusal !== undefined) return refusal;
  try {
    return parsePathTemplate(text);
  } catch (error) {
    if (error instanceof PathTemplateError) return { code: error.code, reason: error.message };
    throw error;
  }
}
