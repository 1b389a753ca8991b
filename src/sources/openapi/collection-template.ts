import { collectionOf, resourceSegments } from '../../model/collection.js';
import { type MethodKind, methodOf } from '../../model/methods.js';
import {
  flatSegments,
  type PathTemplate,
  type PlainSegment,
  parsePattern,
  type Segment,
  templateVariables,
} from '../../model/path-template.js';
import { singular } from '../../model/singular.js';

/**
 * Whether a path has lost its pattern: it is a version, one variable of one segment and at most a
 * last literal, as in `/v1/{name}:cancel` or `/v1/{name}/operations`, while the collection has
 * more to it. Several methods may have collapsed onto such a path.
 */
export function isCollapsed(template: PathTemplate, collection: string): boolean {
  const variables = templateVariables(template);
  const isLone = variables.length === 1 && variables[0]?.segments[0]?.kind === 'one';
  if (!isLone || variables[0]?.segments.length !== 1) return false;
  // A name has as many segments as its pattern, which is nowhere told.
  const isName = /^(?:name|parent)$/.test(variables[0].fieldPath.join('.'));
  if (isName && resourceSegments(template)[0]?.kind === 'variable') return true;
  return (
    collectionOf(template).split('.').length < collection.split('.').length ||
    collectionOf(template) === ''
  );
}

/**
 * Fills the pattern of a collapsed path in from the collection its operation is named after:
 * `projects.locations.operations` has names with an id behind each of the three (AIP-122).
 * Undefined where the name alone cannot tell: a top-level collection, whose names may have any
 * number of segments, and singletons such as `global`, which have no id.
 */
export function templateOfCollection(
  template: PathTemplate,
  collection: string,
  kind: MethodKind,
): PathTemplate | undefined {
  const names = collection.split('.');
  if (names.length < 2 || names.some((name) => singular(name) === name)) return undefined;
  const segments = template.segments;
  const at = segments.findIndex((segment) => segment.kind === 'variable');
  const tail = flatSegments({ segments: segments.slice(at + 1) });
  const full = names.map((name) => `${name}/*`).join('/');
  const pattern = parsePattern(
    methodOf(kind).target === 'parent' ? full.slice(0, -'/*'.length) : full,
  );
  const end = pattern.slice(pattern.length - tail.length);
  if (!end.every((segment, i) => isSame(segment, tail[i]))) return undefined;
  const inside = pattern.slice(0, pattern.length - tail.length);
  const filled = segments.map(
    (segment): Segment =>
      segment.kind === 'variable' ? { ...segment, segments: inside } : segment,
  );
  return { ...template, segments: filled };
}

function isSame(a: PlainSegment, b: PlainSegment | undefined): boolean {
  return a.kind === 'literal' && b?.kind === 'literal' && a.value === b.value;
}
