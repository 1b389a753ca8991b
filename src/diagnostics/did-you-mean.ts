import { closestMatch } from 'leven';

/**
 * `Did you mean "file:v1"?`, for a word that nothing is called. Undefined where no known word is near.
 *
 * @param known words that would be understood.
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  // A third of the letters, or two that changed places: what differs more is another word.
  const maxDistance = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
  const near =
    known.find((one) => one.toLowerCase() === word.toLowerCase()) ??
    closestMatch(word, known, { maxDistance });
  return near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`;
}
