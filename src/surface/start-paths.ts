import type { OperationStart } from '../model/operation-start.js';
import { comparePathTemplates } from '../model/path-order.js';
import {
  type PathTemplate,
  type PlainSegment,
  printPattern,
  templateVariables,
} from '../model/path-template.js';
import type { PlaceInOpenApi } from './openapi-place.js';
import { type MemberType, openValues, type RequestMember } from './request-member.js';
import type { StartSurface } from './start-surface.js';

/**
 * The paths of a start, with fields of its request as their variables, and these fields: one form for
 * all paths that have the same ones.
 */
export function requestPath(
  start: OperationStart,
  place: PlaceInOpenApi,
): Pick<StartSurface, 'calls' | 'paths'> {
  const calls = [start, ...start.additional]
    .map(({ id, httpMethod, template }) => ({ id, httpMethod, template: withFields(template) }))
    .sort((a, b) => compareCalls(a.template, b.template))
    .map((call) => ({ ...call, openApi: place(call) }));
  const forms = new Map<string, PathTemplate[]>();
  for (const { template } of calls) {
    const key = fieldsOf(template).join();
    forms.set(key, [...(forms.get(key) ?? []), template]);
  }
  const values = pathValues(start);
  const paths = [...forms.values()].map((templates) => pathMembers(templates, values));
  const filled = paths.filter(({ length }) => length > 0);
  if (filled.length === 0 || filled.length === paths.length) return { calls, paths };
  // What a path without any field leaves out may be missing.
  const optional = filled.map((members) => members.map((one) => ({ ...one, isOptional: true })));
  return { calls, paths: optional };
}

/**
 * One that needs more of a request comes first: what another needs may be only a part of it. Of two that
 * take the same requests, which differ in their verb, the first one stays the first.
 */
function compareCalls(a: PathTemplate, b: PathTemplate): number {
  const [x, y] = [a, b].map(({ segments }): PathTemplate => ({ segments }));
  const more = templateVariables(b).length - templateVariables(a).length;
  return more || (x && y ? comparePathTemplates(x, y) : 0);
}

function fieldsOf(template: PathTemplate): string[] {
  return templateVariables(template).map(({ fieldPath }) => fieldPath.join('.'));
}

/**
 * A field inside a message, the `instance.name` of a change, is called by its own name alone, as
 * Discovery does; and all have the names of JSON.
 */
function withFields(template: PathTemplate): PathTemplate {
  const all = templateVariables(template);
  const own = all.map(({ fieldPath }) => jsonName(fieldPath.at(-1) ?? ''));
  const names = new Map(
    all.map((variable, i) => {
      const isAlone = own.filter((name) => name === own[i]).length === 1;
      return [
        variable.fieldPath.join('.'),
        isAlone ? own[i] : jsonName(variable.fieldPath.join('_')),
      ];
    }),
  );
  return {
    ...template,
    segments: template.segments.map((segment) =>
      segment.kind === 'variable'
        ? { ...segment, fieldPath: [names.get(segment.fieldPath.join('.')) ?? ''] }
        : segment,
    ),
  };
}

function jsonName(field: string): string {
  return field.replace(/(?<=[A-Za-z0-9])_+(.?)/g, (_, next: string) => next.toUpperCase());
}

/** The values that fields of a method's own path may have, by the names that they get. */
function pathValues({ template, pathParameters }: OperationStart): Map<string, readonly string[]> {
  const fields = fieldsOf(withFields(template));
  return new Map(
    pathParameters.flatMap(({ enum: values }, i) => (values ? [[fields[i] ?? '', values]] : [])),
  );
}

/** Any text of one segment, beside the values that are known of it. */
function segmentTypes(values: readonly string[] = []): readonly MemberType[] {
  return values.length === 0 ? ['string'] : openValues(values);
}

function pathMembers(
  templates: readonly PathTemplate[],
  values: ReadonlyMap<string, readonly string[]>,
): RequestMember[] {
  const [first] = templates;
  return (first ? templateVariables(first) : []).map(({ fieldPath: [name = ''] }, i) => {
    const patterns = new Map(
      templates.map((template) => {
        const segments = templateVariables(template)[i]?.segments ?? [];
        return [printPattern(segments), segments] as const;
      }),
    );
    const isText = [...patterns.values()].some(isSingle);
    const types = isText
      ? segmentTypes(values.get(name))
      : [...patterns.values()].map((pattern) => ({ pattern }));
    return { name, types, isList: false, isOptional: false, in: 'path' };
  });
}

function isSingle(segments: readonly PlainSegment[]): boolean {
  return segments.length === 1 && segments[0]?.kind !== 'literal';
}
