import { isVersion } from '../../model/collection.js';
import type {
  PathTemplate,
  PlainSegment,
  Segment,
  VariableSegment,
} from '../../model/path-template.js';
import { singular } from '../../model/singular.js';

/**
 * Folds an expanded resource path back to one variable, the `name` of AIP-127, or the `name` of
 * the parent before a list's collection. `/v1/projects/{project}/operations/{operation}` becomes
 * a path whose `name` covers all four segments; what comes up to the version, such as a base path,
 * stays. So does what stands before the first collection of a path without a version. Undefined where
 * the path is no expanded name: a
 * variable is not called after the collection before it, or has a pattern of its own.
 *
 * @param baseLength how many segments are the server's own path, and no part of a name.
 * @param isNamed whether operations tell their whole names, so that an `{id}` is the last part of one.
 */
export function foldTemplate(
  template: PathTemplate,
  baseLength = 0,
  isNamed = true,
): PathTemplate | undefined {
  const { segments } = template;
  const start = startOfName(segments, baseLength);
  const rest = segments.slice(start);
  const last = rest.at(-1);
  const collection = last?.kind === 'literal' ? [last] : [];
  const named = collection.length === 0 ? rest : rest.slice(0, -1);
  const pattern = named.map((segment, i) => plainSegment(segment, named[i - 1], isNamed));
  if (pattern.length < 2 || pattern.at(-1)?.kind !== 'one') return undefined;
  const plain = pattern.filter((segment) => segment !== undefined);
  if (plain.length !== pattern.length) return undefined;
  const name: VariableSegment = { kind: 'variable', fieldPath: ['name'], segments: plain };
  return { ...template, segments: [...segments.slice(0, start), name, ...collection] };
}

/** Behind the version; without one, with the collection before the first variable. */
function startOfName(segments: readonly Segment[], baseLength: number): number {
  const end = segments.findIndex(({ kind }, i) => kind !== 'literal' || isVersionAt(segments, i));
  if (isVersionAt(segments, end)) return end + 1;
  return end < 0 ? segments.length : Math.max(end - 1, baseLength);
}

function isVersionAt(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  return segment?.kind === 'literal' && isVersion(segment.value);
}

function plainSegment(
  segment: Segment,
  before: Segment | undefined,
  isNamed: boolean,
): PlainSegment | undefined {
  if (segment.kind === 'literal') return segment;
  if (segment.kind !== 'variable' || before?.kind !== 'literal') return undefined;
  const isPlain = segment.segments.length === 1 && segment.segments[0]?.kind === 'one';
  const field = words(segment.fieldPath.join('.'));
  const id = words(singular(before.value));
  const isId = isNamed && field === 'id';
  const isOfIt = isId || [id, `${id}id`, `${id}name`].includes(field) || isShort(field, id);
  return isPlain && isOfIt ? { kind: 'one' } : undefined;
}

/** `{operation_id}` of `transferOperations`. */
function isShort(field: string, id: string): boolean {
  return /^operation(?:id)?$/.test(field) && id.endsWith('operation');
}

/** `managed_zone`, `managedZone` and `managed-zone` are one name. */
function words(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.]/g, '');
}
