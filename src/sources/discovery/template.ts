import {
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
  printPattern,
} from '../../model/path-template.js';
import { joinPath } from '../../model/server-url.js';
import type { Refusal } from '../operations/operations-methods.js';
import { patternSegments } from '../operations/parameter-pattern.js';

/** A path parameter's regular expression by the parameter's name; undefined where it has none. */
export type ParameterPatterns = ReadonlyMap<string, string | undefined>;

/**
 * The template of a Discovery method: `basePath` and its `path`, with every `{+name}` filled in from
 * the parameter's pattern. RFC 6570's `{+name}` may hold slashes, so that without a pattern its
 * extent is unknown; `{name}` may not, and is a single segment.
 */
export function discoveryTemplate(
  basePath: string,
  path: string,
  patterns: ParameterPatterns,
): PathTemplate | Refusal {
  let refusal: Refusal | undefined;
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
