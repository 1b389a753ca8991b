import { expect, it } from 'vitest';
import { mapPooled } from '../../src/output/pool.js';

it('begins nothing after a failure, and ends when all that was begun has ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const outcome = mapPooled(
    Array.from({ length: 300 }, (_, i) => i),
    async (i) => {
      begun.push(i);
      await new Promise(setImmediate);
      if (i === 0) throw new Error('full');
      ended.push(i);
    },
  );
  await expect(outcome).rejects.toThrow('full');
  expect(begun.length).toBeLessThan(40);
  expect(ended.length).toBe(begun.length - 1);
});

it('gives results in the order of the items', async () => {
  const results = await mapPooled([3, 1, 2], async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ms;
  });
  expect(results).toEqual([3, 1, 2]);
});
