import { closestMatch } from 'leven';

/**
 * `Did you mean "file:v1"?`, for a word that nothing is called. Undefined where no known word is near.
 *
 * @param known words that would be understood.
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(word);
  // A letter of a short word, two in five of a long one: what differs more is another word.
  const maxDistance = Math.max(1, Math.floor(word.length * 0.4));
  const near =
    known.find((one) => lettersOf(one) === letters) ?? closestMatch(word, known, { maxDistance });
  return near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`;
}

/** The letters of a word, in whatever order and case somebody typed them. */
function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}
