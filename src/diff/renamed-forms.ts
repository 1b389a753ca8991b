import { isDeepStrictEqual } from 'node:util';
import { templateVariables } from '../model/path-template.js';
import type { RequestMember, RequestSurface } from '../surface/api-surface.js';
import { type HttpRequest, wireText } from './http-request.js';
import type { Matched, Renamed } from './matched.js';

/** A form of a request of which names in the path got other names. */
export interface RenamedForm {
  readonly before: RequestSurface;
  readonly after: RequestSurface;
  readonly names: readonly Renamed[];
}

/**
 * The forms that went and came with other names in the path, each like one other alone: all of these names
 * stand at the same places of the same HTTP requests, or it is one, and for the same resource.
 */
export function renamedForms(
  { removed, added }: Pick<Matched<RequestSurface>, 'removed' | 'added'>,
  before: readonly HttpRequest[],
  after: readonly HttpRequest[],
): RenamedForm[] {
  const placed = placedAlike(before, after);
  const found = removed.flatMap(([, old]) =>
    added.flatMap(([, now]): RenamedForm[] => {
      const names = renamedNames(old, now, placed);
      return names === undefined ? [] : [{ before: old, after: now, names }];
    }),
  );
  return found.filter((one) =>
    found.every(
      (other) => other === one || (other.before !== one.before && other.after !== one.after),
    ),
  );
}

/** What is called which at the same places of requests that are sent alike; nothing of what is called several ways. */
function placedAlike(
  before: readonly HttpRequest[],
  after: readonly HttpRequest[],
): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const byWire = new Map(after.map((call) => [wireText(call), variablesOf(call)]));
  for (const call of before) {
    const [old, now = []] = [variablesOf(call), byWire.get(wireText(call))];
    if (old.length !== now.length) continue;
    for (const [i, name] of old.entries()) {
      const isOther = found.has(name) && found.get(name) !== now[i];
      found.set(name, isOther ? undefined : now[i]);
    }
  }
  return found;
}

function variablesOf({ template }: HttpRequest): string[] {
  return templateVariables(template).map(({ fieldPath }) => fieldPath.join('.'));
}

function renamedNames(
  before: RequestSurface,
  after: RequestSurface,
  placed: ReadonlyMap<string, string | undefined>,
): Renamed[] | undefined {
  const [went, came] = [lackedBy(after, before), lackedBy(before, after)];
  const [from, to] = [went[0], came[0]];
  if (from === undefined || to === undefined || went.length !== came.length) return undefined;
  if (went.every(({ name }) => came.some((one) => one.name === placed.get(name)))) {
    return went.map(({ name }) => ({ from: name, to: placed.get(name) ?? name }));
  }
  return went.length === 1 && isSameResource(from, to)
    ? [{ from: from.name, to: to.name }]
    : undefined;
}

/** Whether two take the names of the same resources; of any text nobody can tell. */
function isSameResource(from: RequestMember, to: RequestMember): boolean {
  return !from.types.includes('string') && isDeepStrictEqual(from.types, to.types);
}

/** The names in the path of a form that another one does not have. */
function lackedBy(other: RequestSurface, form: RequestSurface): RequestMember[] {
  return form.members.filter(
    (member) =>
      member.in === 'path' &&
      !other.members.some(({ name, in: place }) => place === 'path' && name === member.name),
  );
}
