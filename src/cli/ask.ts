import type { Interface } from 'node:readline/promises';

/** Somebody ended a question, by Ctrl+C or by the end of the input, and answered nothing. */
export class Interrupted extends Error {}

/**
 * Asks until the answer is well.
 *
 * @param wrongOf what is wrong with an answer; undefined where nothing is.
 * @throws Interrupted where nobody answers.
 */
export async function ask(
  prompt: Interface,
  asked: string,
  wrongOf: (answer: string) => string | undefined,
): Promise<string> {
  let question = asked;
  const ended = new AbortController();
  const end = () => ended.abort();
  prompt.once('close', end);
  try {
    for (;;) {
      const answer = (await prompt.question(question, { signal: ended.signal })).trim();
      const wrong = wrongOf(answer);
      if (wrong === undefined) return answer;
      question = `${wrong}\n${asked}`;
    }
  } catch (error) {
    throw error instanceof Error && error.name === 'AbortError' ? new Interrupted() : error;
  } finally {
    prompt.off('close', end);
  }
}
