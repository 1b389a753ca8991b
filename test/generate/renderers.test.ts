import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openRenderers, threadsFor } from '../../src/generate/renderers.js';

describe('threadsFor', () => {
  it.each([
    { name: 'no documents', documents: 0, processors: 16, want: 0 },
    { name: 'few documents', documents: 50, processors: 16, want: 0 },
    { name: 'one more than one thread is worth', documents: 51, processors: 16, want: 2 },
    { name: 'documents for five threads', documents: 250, processors: 16, want: 5 },
    {
      name: 'more documents than the reader keeps up with',
      documents: 9000,
      processors: 64,
      want: 8,
    },
    { name: 'one processor', documents: 9000, processors: 1, want: 0 },
    { name: 'two processors, of which one reads', documents: 9000, processors: 2, want: 0 },
    { name: 'three processors, of which one reads', documents: 9000, processors: 3, want: 2 },
  ])('is $want beside this one for $name', ({ documents, processors, want }) => {
    expect(threadsFor(documents, true, processors)).toBe(want);
  });

  it.each([
    { name: 'few documents', documents: 50, processors: 16, want: 0 },
    { name: 'many documents', documents: 9000, processors: 16, want: 1 },
    { name: 'many documents and two processors', documents: 9000, processors: 2, want: 1 },
    { name: 'many documents and one processor', documents: 9000, processors: 1, want: 0 },
  ])(
    'is $want for $name, where few packages are to be rendered',
    ({ documents, processors, want }) => {
      expect(threadsFor(documents, false, processors)).toBe(want);
    },
  );

  it('counts the processors of this machine where it is told none', async () => {
    // The module may have been loaded before, by another file of the same process.
    vi.resetModules();
    vi.doMock('node:os', () => ({ availableParallelism: () => 5 }));
    onTestFinished(() => {
      vi.doUnmock('node:os');
      vi.resetModules();
    });
    const anew = await import('../../src/generate/renderers.js');
    expect(anew.threadsFor(9000, true)).toBe(4);
  });
});

it('this thread renders nothing for nothing', async () => {
  const renderers = openRenderers(0);
  expect(await renderers.render([])).toEqual([]);
  await renderers.close();
});
