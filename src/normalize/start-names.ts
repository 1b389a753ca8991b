import { isVersion } from '../model/collection.js';
import { compareText } from '../model/compare-text.js';
import { freeName } from '../model/free-name.js';
import { groupBy } from '../model/group-by.js';
import { lowerFirst, upperFirst } from '../model/letter-case.js';
import type { OperationStart } from '../model/operation-start.js';

/**
 * Of methods of the same name the only one that an rpc is known for has it; the others get before it what
 * tells them apart, their service or what they are in, or a number where nothing does.
 */
export function uniquelyNamed(starts: readonly OperationStart[]): OperationStart[] {
  const owners = new Set(
    [...groupBy(starts, ({ name }) => name).values()].flatMap((its) => {
      const known = its.length === 1 ? its : its.filter(({ rpc }) => rpc !== undefined);
      return known.length === 1 ? known : [];
    }),
  );
  const taken = new Set([...owners].map(({ name }) => name));
  const others = [...starts]
    .filter((one) => !owners.has(one))
    .sort((a, b) => compareText(a.rpc ?? '', b.rpc ?? '') || compareText(a.id, b.id));
  const renamed = qualified(others, taken, 1).map(([one, own]) => {
    const name = freeName(own, (other) => taken.has(other));
    taken.add(name);
    return { ...one, name, ...(name !== own && { calledAs: own }) };
  });
  return [...owners, ...renamed];
}

/** Each with its name behind as much of its place as tells it from the others. */
function qualified(
  starts: readonly OperationStart[],
  taken: ReadonlySet<string>,
  depth: number,
): (readonly [OperationStart, string])[] {
  const groups = groupBy(starts, (one) => qualifiedName(one, depth));
  return [...groups].flatMap(([name, its]) => {
    const isDone =
      (its.length === 1 && !taken.has(name)) || its.every((one) => isWhole(one, depth));
    return isDone ? its.map((one) => [one, name] as const) : qualified(its, taken, depth + 1);
  });
}

function qualifiedName(one: OperationStart, depth: number): string {
  const [first = '', ...rest] = [...placeOf(one).slice(0, depth).reverse(), one.name];
  return lowerFirst([first, ...rest.map(upperFirst)].join(''));
}

function isWhole(one: OperationStart, depth: number): boolean {
  return placeOf(one).length <= depth;
}

/** `Clusters_Delete` and `ClustersController_delete`, as generators of OpenAPI write ids. */
const OF_SERVICE = /^([A-Z][A-Za-z0-9]*?)(?:Controller)?_[A-Za-z]\w*$/;

/** Parts of a place that go into a name; published ones are told apart by two. */
const MAX_PLACE = 8;

/** What a method is in, the innermost first: its service and the package of that, or the collections of its id. */
function placeOf({ rpc, id }: OperationStart): string[] {
  if (rpc !== undefined) return inner(rpc.split('.').slice(0, -1).filter(isNoVersion));
  const [, service] = OF_SERVICE.exec(id) ?? [];
  if (service !== undefined) return [service];
  const parts = id.split('.');
  // `library.books.create` is in nothing, which others of its name are not.
  return parts.length === 3 ? ['topLevel'] : inner(parts.slice(1, -2));
}

function inner(place: readonly string[]): string[] {
  return place.slice(-MAX_PLACE).reverse();
}

function isNoVersion(part: string): boolean {
  return !isVersion(part);
}
