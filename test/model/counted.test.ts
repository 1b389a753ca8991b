import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/model/counted.js';

describe('of names, so many are told', () => {
  it.each([
    { names: [], most: 2, want: '' },
    { names: ['a'], most: 2, want: 'a' },
    { names: ['a', 'b'], most: 2, want: 'a, b' },
    { names: ['a', 'b', 'c', 'd'], most: 2, want: 'a, b and 2 more' },
  ])('$most of $names', ({ names, most, want }) => {
    expect(firstOf(names, most)).toBe(want);
  });
});
