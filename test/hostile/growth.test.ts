import { expect, it } from 'vitest';
import { growsBeyondLinear } from './growth.js';

/** Work that takes as long as it is told to count. */
function visit(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += i % 7;
  return sum;
}

it.each<[name: string, work: (size: number) => void, size: number, want: boolean]>([
  ['a loop', (size) => visit(size), 5_000_000, false],
  ['a loop in a loop', (size) => visit(size * size), 3_000, true],
])('%s is told from the other, whatever else the machine does', (_, work, size, want) => {
  expect(growsBeyondLinear(work, size) !== undefined).toBe(want);
});
