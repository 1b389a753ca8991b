import type { Renamed } from './matched.js';

/**
 * Which of the names that went is which of those that came, where all are of the same content: the two that
 * have more words in common with each other than with any other name.
 */
export function nearestNames(went: readonly string[], came: readonly string[]): Renamed[] {
  const [old, now] = [new NamesByWord(went), new NamesByWord(came)];
  return went.flatMap((from) => {
    const to = now.nearest(from);
    return to !== undefined && old.nearest(to) === from ? [{ from, to }] : [];
  });
}

/** Names, to be found by the words in them. */
class NamesByWord {
  readonly #names = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      for (const word of wordsOf(name)) {
        const known = this.#names.get(word);
        if (known === undefined) this.#names.set(word, [name]);
        else known.push(name);
      }
    }
  }

  /** The one with the most words of a name; undefined where none has any, or two have as many. */
  nearest(name: string): string | undefined {
    const counts = new Map<string, number>();
    for (const word of wordsOf(name)) {
      for (const other of this.#names.get(word) ?? []) {
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    let most = 0;
    let found: string | undefined;
    for (const [other, count] of counts) {
      if (count === most) found = undefined;
      if (count <= most) continue;
      most = count;
      found = other;
    }
    return found;
  }
}

/** `Create`, `Dock` and `Metadata` of `CreateDockMetadata`. */
function wordsOf(name: string): Set<string> {
  return new Set(name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g));
}
