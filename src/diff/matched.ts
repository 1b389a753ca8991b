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
): Renamed[] {
  const went = soleBy(removed, likeness);
  const came = soleBy(added, likeness);
  return [...went].flatMap(([like, from]) => {
    const to = came.get(like);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** Those that got another name taken out of those that went and came. */
export function withRenamed<T>(
  pairs: Matched<T>,
  likeness: (name: string, value: T) => string | undefined,
): Matched<T> & { readonly moved: readonly Renamed[] } {
  const moved = renamed(pairs, likeness);
  const [went, came] = [moved.map(({ from }) => from), moved.map(({ to }) => to)];
  return {
    added: pairs.added.filter(([name]) => !came.includes(name)),
    removed: pairs.removed.filter(([name]) => !went.includes(name)),
    both: pairs.both,
    moved,
  };
}

/** Names by likeness; undefined for a likeness that several have. */
function soleBy<T>(
  rows: readonly (readonly [string, T])[],
  likeness: (name: string, value: T) => string | undefined,
): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [name, value] of rows) {
    const like = likeness(name, value);
    if (like !== undefined) found.set(like, found.has(like) ? undefined : name);
  }
  return found;
}
