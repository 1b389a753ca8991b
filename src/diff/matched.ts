/** Two maps side by side. */
export interface Matched<T> {
  readonly added: readonly (readonly [key: string, after: T])[];
  readonly removed: readonly (readonly [key: string, before: T])[];
  readonly both: readonly (readonly [key: string, before: T, after: T])[];
}

/** Pairs what has the same key. */
export function matched<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Matched<T> {
  return {
    added: [...after].filter(([key]) => !before.has(key)),
    removed: [...before].filter(([key]) => !after.has(key)),
    both: [...before].flatMap(([key, old]) => {
      const now = after.get(key);
      return now === undefined ? [] : [[key, old, now] as const];
    }),
  };
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Which of those that went is which of those that came: the two are alike, and like nothing else that
 * went or came.
 */
export function renamed<T>(
  { removed, added }: Pick<Matched<T>, 'removed' | 'added'>,
  likeness: (name: string, value: T) => string | undefined,
  choose: Choose = () => [],
): Renamed[] {
  const went = namesBy(removed, likeness);
  const came = namesBy(added, likeness);
  return [...went].flatMap(([like, names]) => {
    const [from, ...moreWent] = names;
    const [to, ...moreCame] = came.get(like) ?? [];
    if (from === undefined || to === undefined) return [];
    if (moreWent.length === 0 && moreCame.length === 0) return [{ from, to }];
    return choose(names, came.get(like) ?? []);
  });
}

/** Of several that are alike, which one is which; none, unless somebody can tell. */
type Choose = (went: readonly string[], came: readonly string[]) => Renamed[];

/** Those that got another name taken out of those that went and came. */
export function withRenamed<T>(
  pairs: Matched<T>,
  likeness: (name: string, value: T) => string | undefined,
  choose?: Choose,
): Matched<T> & { readonly moved: readonly Renamed[] } {
  const moved = renamed(pairs, likeness, choose);
  const [went, came] = [moved.map(({ from }) => from), moved.map(({ to }) => to)];
  return {
    added: pairs.added.filter(([name]) => !came.includes(name)),
    removed: pairs.removed.filter(([name]) => !went.includes(name)),
    both: pairs.both,
    moved,
  };
}

/** One that got another name, as what stands on both sides. */
export function pairOf<T>(
  { removed, added }: Pick<Matched<T>, 'removed' | 'added'>,
  { from, to }: Renamed,
): readonly (readonly [key: string, before: T, after: T])[] {
  const old = removed.find(([name]) => name === from)?.[1];
  const now = added.find(([name]) => name === to)?.[1];
  return old === undefined || now === undefined ? [] : [[from, old, now]];
}

/** Names by likeness. */
function namesBy<T>(
  rows: readonly (readonly [string, T])[],
  likeness: (name: string, value: T) => string | undefined,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of rows) {
    const like = likeness(name, value);
    if (like === undefined) continue;
    const known = found.get(like);
    if (known === undefined) found.set(like, [name]);
    else known.push(name);
  }
  return found;
}
