import { freeName } from './free-name.js';
import { upperFirst } from './letter-case.js';
import { isCustomMethod } from './methods.js';
import {
  flatSegments,
  type PathTemplate,
  type PlainSegment,
  type Segment,
} from './path-template.js';
import { singular } from './singular.js';

/** How Google names an API's version in a path: `v1`, `v1p1beta1`, `v2alpha`; compute's `beta`. */
const VERSION = /^(?:v\d+(?:p\d+)?(?:(?:alpha|beta|eap)\d*)?|alpha|beta)$/;

/** How others do: `v0.2b`, `v1.1`, `1.0`; a date, `2024-10-01`, and what may follow on it. */
const OTHER_VERSION =
  /^(?:v?\d{1,4}\.\d{1,4}[a-z]{0,8}\d{0,4}|v?\d{4}-\d\d(?:-\d\d)?(?:[-.][a-z]{1,12})?)$/;

/** Whether a path's first literal, or a document's own word, names a version. */
export function isVersion(text: string): boolean {
  return VERSION.test(text) || OTHER_VERSION.test(text);
}

/** The version that a package names last: `v1` of `google.cloud.filestore.v1`, `v22` of `google.ads.googleads.v22.services`. */
export function packageVersion(name: string): string | undefined {
  return name.split('.').findLast(isVersion);
}

/** The version that a template's leading literals name: `v1` of `/storage/v1/b/{bucket}`. */
export function versionOf(template: PathTemplate): string | undefined {
  return leadingLiterals(flatSegments(template)).find(isVersion);
}

/**
 * The collection that a template's literals name, as Discovery writes it:
 * a template over projects, locations and operations is `projects.locations.operations`.
 * What stands up to and with the version is no part of it, nor is a method written as a last
 * segment (`…/operations/{operation}/cancel`). Empty where no literal is left: `/v1/{name=**}`.
 */
export function collectionOf(template: PathTemplate): string {
  const flat = flatSegments(template);
  const version = leadingLiterals(flat).findIndex(isVersion);
  const rest = flat.slice(version + 1);
  const last = rest.at(-1);
  const before = rest.at(-2);
  if (
    last?.kind === 'literal' &&
    isCustomMethod(last.value) &&
    before &&
    before.kind !== 'literal'
  ) {
    rest.pop();
  }
  return rest.flatMap((segment) => (segment.kind === 'literal' ? [segment.value] : [])).join('.');
}

/**
 * The segments of a template that name a resource: without what stands up to and with the version,
 * without a method written as a last segment.
 */
export function resourceSegments({ segments }: PathTemplate): readonly Segment[] {
  const end = segments.findIndex(({ kind }) => kind !== 'literal');
  const version = segments
    .slice(0, end < 0 ? segments.length : end)
    .findIndex((segment) => segment.kind === 'literal' && isVersion(segment.value));
  const last = segments.at(-1);
  const isMethod = last?.kind === 'literal' && isCustomMethod(last.value);
  const hasMethod = isMethod && segments.at(-2)?.kind === 'variable';
  return segments.slice(version + 1, hasMethod ? -1 : undefined);
}

/**
 * A field's name for every wildcard of a resource pattern, in order: the singular of the
 * collection before it (AIP-122): a pattern over projects, locations and operations has `project`,
 * `location`, `operation`. A wildcard without a collection is called after its place among all
 * segments, from one: one at the very start is `segment1`. A name that is taken gets the
 * first free number from two: `folder`, `folder2`. Every name is a plain identifier.
 */
export function nameFields(pattern: readonly PlainSegment[]): string[] {
  const fields = new Set<string>();
  pattern.forEach((segment, i) => {
    if (segment.kind === 'literal') return;
    const before = pattern[i - 1];
    const name =
      before?.kind === 'literal' ? identifier(singular(before.value)) : `segment${i + 1}`;
    fields.add(freeName(name, (other) => fields.has(other)));
  });
  return [...fields];
}

/**
 * A resource pattern as people read it: `projects/{project}/operations/{operation=**}`.
 *
 * @param fields names of the wildcards, in order; by default those of `nameFields`.
 */
export function namePattern(
  pattern: readonly PlainSegment[],
  fields: readonly string[] = nameFields(pattern),
): string {
  let next = 0;
  return pattern
    .map((segment) => {
      if (segment.kind === 'literal') return segment.value;
      const field = fields[next++];
      return segment.kind === 'one' ? `{${field}}` : `{${field}=**}`;
    })
    .join('/');
}

function leadingLiterals(flat: readonly PlainSegment[]): string[] {
  const end = flat.findIndex((segment) => segment.kind !== 'literal');
  return flat
    .slice(0, end < 0 ? flat.length : end)
    .flatMap((segment) => (segment.kind === 'literal' ? [segment.value] : []));
}

/** `managed-zones` is `managedZones`; what starts with no letter gets one. */
function identifier(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word, i) => (i === 0 ? word : upperFirst(word))).join('');
  return /^[A-Za-z]/.test(name) ? name : `field${upperFirst(name)}`;
}
