import { createInterface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask, Interrupted } from '../../src/cli/ask.js';

/** What comes of a question where this is typed, and what was shown. */
async function asked(...typed: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const prompt = createInterface({ input, output, terminal: true });
  const answer = ask(prompt, 'Which? ', (text) => (text === 'a' ? undefined : 'Only a.'));
  for (const text of typed) {
    await new Promise((resolve) => setImmediate(resolve));
    input.write(text);
  }
  const result = await answer.catch((error: unknown) => error);
  prompt.close();
  return { result, shown: String(output.read()) };
}

describe('a question', () => {
  it('is asked again until the answer is well', async () => {
    const { result, shown } = await asked('b\r', 'a\r');
    expect(result).toBe('a');
    expect(shown).toContain('Only a.');
  });

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('ends quietly with %s', async (_, key) => {
    expect((await asked(key)).result).toBeInstanceOf(Interrupted);
  });
});
