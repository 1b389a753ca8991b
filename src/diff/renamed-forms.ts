import { isDeepStrictEqual } from 'node:util';
import type { RequestMember, RequestSurface } from '../surface/api-surface.js';
import type { Matched, Renamed } from './matched.js';

/** A form of a request of which one name got another name. */
export interface RenamedForm {
  readonly before: RequestSurface;
  readonly after: RequestSurface;
  readonly name: Renamed;
}

/** The forms that went and came with all their names but one for the same resource, each like one other alone. */
export function renamedForms({
  removed,
  added,
}: Pick<Matched<RequestSurface>, 'removed' | 'added'>): RenamedForm[] {
  const found = removed.flatMap(([, before]) =>
    added.flatMap(([, after]): RenamedForm[] => {
      const name = renamedName(before, after);
      return name === undefined ? [] : [{ before, after, name }];
    }),
  );
  return found.filter((one) =>
    found.every(
      (other) => other === one || (other.before !== one.before && other.after !== one.after),
    ),
  );
}

function renamedName(before: RequestSurface, after: RequestSurface): Renamed | undefined {
  const [went, came] = [lackedBy(after, before), lackedBy(before, after)];
  const [from, to] = [went[0], came[0]];
  if (went.length !== 1 || came.length !== 1 || from === undefined || to === undefined) return;
  return isSameResource(from, to) ? { from: from.name, to: to.name } : undefined;
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
