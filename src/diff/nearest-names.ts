import type { Renamed } from './matched.js';

/**
 * Which of the names that went is which of those that came, where all are of the same content: the two that
 * have more words in common with each other than with any other name.
 */
export function nearestNames(went: readonly string[], came: readonly string[]): Renamed[] {
  const nearestCame = new Map(went.map((name) => [name, nearest(name, came)]));
  return [...nearestCame].flatMap(([from, to]) =>
    to !== undefined && nearest(to, went) === from ? [{ from, to }] : [],
  );
}

/** Undefined where no other name has a word of it, or two have as many. */
function nearest(name: string, others: readonly string[]): string | undefined {
  const [first, second] = others
    .map((other) => ({ other, count: wordsInCommon(name, other) }))
    .sort((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0) return undefined;
  return first.count === second?.count ? undefined : first.other;
}

function wordsInCommon(a: string, b: string): number {
  const words = new Set(wordsOf(a));
  return wordsOf(b).filter((word) => words.delete(word)).length;
}

/** `Create`, `Dock` and `Metadata` of `CreateDockMetadata`. */
function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}
