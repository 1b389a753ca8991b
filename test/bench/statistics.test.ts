import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bound } from '../../bench/bound.js';
import { median, ratio } from '../../bench/statistics.js';

describe('the median', () => {
  test.each([
    { name: 'of one is itself', given: [3], want: 3 },
    { name: 'of an odd number is the middle one', given: [9, 1, 2], want: 2 },
    { name: 'of an even number is the mean of the middle ones', given: [10, 1, 2, 4], want: 3 },
    { name: 'compares numbers, not text', given: [100, 20, 3], want: 20 },
    { name: 'of nothing is no number', given: [], want: Number.NaN },
  ])('$name', ({ given, want }) => {
    expect(median(given)).toBe(want);
  });
});

describe('the ratio', () => {
  test('of a contender to itself is 1, however slow some rounds were', () => {
    const times = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, (ms) => {
        expect(ratio(ms, ms)).toBe(1);
      }),
    );
  });

  test.each([
    { name: 'goes round by round', given: [2, 20, 200], base: [1, 10, 100], want: 2 },
    { name: 'leaves out a round that only one was in', given: [4], base: [2, 1000], want: 2 },
  ])('$name', ({ given, base, want }) => {
    expect(ratio(given, base)).toBe(want);
  });
});

describe('a bound', () => {
  test.each([
    { name: 'is met below it', is: 1.04, want: 'met     CPU: 1.04 x, at most 1.10 x' },
    { name: 'is met exactly', is: 1.1, want: 'met     CPU: 1.10 x, at most 1.10 x' },
    { name: 'is missed above it', is: 1.2, want: 'missed  CPU: 1.20 x, at most 1.10 x' },
    {
      name: 'is missed by what was not measured',
      is: Number.NaN,
      want: 'missed  CPU: NaN x, at most 1.10 x',
    },
  ])('$name', ({ is, want }) => {
    expect(bound('CPU', is, 1.1, 'x')).toBe(want);
  });
});
