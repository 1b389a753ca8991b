import { groupBy } from '../model/group-by.js';
import type { Change } from './change.js';

/** A change as people are told it: of a type that is read and written, both sides at once. */
export interface ToldChange extends Omit<Change, 'kind'> {
  /** `field and parameter` */
  readonly kind: string;
}

/**
 * Changes for people, in their order. A type of payloads that requests take too changes for who reads it and for
 * who writes it: one symbol and one change are told once, under the greater release, with what each side says.
 *
 * @param changes the gravest first, as `compareChanges` has them.
 */
export function toldChanges(changes: readonly Change[]): ToldChange[] {
  const groups = groupBy(changes, ({ symbol, change }) => JSON.stringify([symbol, change]));
  const all = [...groups.values()].flatMap(bySides);
  const told = new Map(all.map((sides) => [sides[0], toldOf(sides)]));
  return changes.flatMap((change) => told.get(change) ?? []);
}

/** Changes of one symbol, those of two sides together. */
function bySides(changes: readonly Change[]): Change[][] {
  const found: Change[][] = [];
  for (const change of changes) {
    const sides = found.find((one) => one.every((other) => isOtherSide(other, change)));
    if (sides === undefined) found.push([change]);
    else sides.push(change);
  }
  return found;
}

/** Whether two changes of one symbol are of two sides. What is now something else on each is told of each. */
function isOtherSide(one: Change, other: Change): boolean {
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a === b;
  return (
    (one.kind !== other.kind || one.why !== other.why) &&
    isSame(one.from, other.from) &&
    isSame(one.to, other.to)
  );
}

function toldOf(sides: readonly Change[]): ToldChange {
  const [kinds, whys, releases] = [
    distinct(sides.map(({ kind }) => kind)),
    distinct(sides.map(({ why }) => why)),
    distinct(sides.map(({ release }) => release)),
  ];
  const sideOf = ({ kind, release }: Change): string =>
    [...(kinds.length > 1 ? [kind] : []), ...(releases.length > 1 ? [release] : [])].join(', ');
  const reasons = sides.map((side) =>
    sideOf(side) === '' ? side.why : `${side.why} (${sideOf(side)})`,
  );
  const isOneReason = whys.length === 1 && releases.length === 1;
  // Values of the gravest, and what only another side tells.
  return {
    ...Object.assign({}, ...sides.toReversed()),
    kind: kinds.join(' and '),
    why: isOneReason ? whys.join() : reasons.join('; '),
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
