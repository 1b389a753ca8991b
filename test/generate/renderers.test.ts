import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { openRenderers, threadsFor } from '../../src/generate/renderers.js';

const others = Math.max(1, availableParallelism() - 1);

it.each([
  ['no document', 0, 1],
  ['a document', 1, 1],
  ['as many as one thread takes', 50, 1],
  ['one more', 51, Math.min(2, others)],
  ['more than any machine has processors for', 100_000, Math.min(8, others)],
])('%s is work for so many threads: %i for %i', (_, documents, want) => {
  expect(threadsFor(documents)).toBe(want);
});

it('this thread renders nothing for nothing', async () => {
  const renderers = openRenderers(1);
  expect(await renderers.render([])).toEqual([]);
  await renderers.close();
});
