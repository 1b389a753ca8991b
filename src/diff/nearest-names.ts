import type { Renamed } from './matched.js';

/** What more names than these have in common tells none of them apart. */
const MOST_NAMES = 50;

/**
 * Which of the names that went is which of those that came, where all are of the same content: the two that
 * have more words in common with each other than with any other name, and one of them that few names have.
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
  readonly #words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #names = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    this.#words = new Map(names.map((name) => [name, wordsOf(name)]));
    for (const [name, words] of this.#words) {
      for (const word of words) {
        const known = this.#names.get(word);
        if (known === undefined) this.#names.set(word, [name]);
        else known.push(name);
      }
    }
  }

  /** The one with the most words of a name; undefined where none has any, or two have as many. */
  nearest(name: string): string | undefined {
    const words = wordsOf(name);
    let most = 0;
    let found: string | undefined;
    for (const other of this.#candidates(words)) {
      const count = this.#common(words, other);
      if (count === most) found = undefined;
      if (count <= most) continue;
      most = count;
      found = other;
    }
    return found;
  }

  /** Those that have a word which few have: each name is compared with a few, however many there are. */
  #candidates(words: ReadonlySet<string>): ReadonlySet<string> {
    const lists = [...words].map((word) => this.#names.get(word) ?? []);
    return new Set(lists.filter(({ length }) => length <= MOST_NAMES).flat());
  }

  #common(words: ReadonlySet<string>, other: string): number {
    const its = this.#words.get(other);
    return [...words].filter((word) => its?.has(word)).length;
  }
}

/** `Create`, `Dock` and `Metadata` of `CreateDockMetadata`. */
function wordsOf(name: string): Set<string> {
  return new Set(name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g));
}
