import { expect, it } from 'vitest';
import { isUntold, isWithin } from '../../src/diff/format.js';

it.each<[from: string, to: string, want: 'widened' | 'told' | 'other']>([
  ['int32', 'int64', 'widened'],
  ['int32', 'uint32', 'other'],
  ['int32', 'float', 'other'],
  ['uint32', 'int64', 'widened'],
  ['uint32', 'uint64', 'widened'],
  ['int64', 'uint64', 'other'],
  ['uint64', 'int64', 'other'],
  ['int64', 'double', 'widened'],
  ['integer', 'double', 'widened'],
  ['integer', 'float', 'other'],
  ['integer', 'number', 'widened'],
  ['integer', 'int64', 'told'],
  ['int64', 'integer', 'widened'],
  ['float', 'double', 'widened'],
  ['double', 'float', 'other'],
  ['double', 'number', 'widened'],
  ['number', 'double', 'told'],
  ['number', 'integer', 'other'],
  ['none', 'date', 'told'],
  ['date', 'none', 'widened'],
  ['none', 'byte', 'other'],
  ['byte', 'none', 'other'],
])('of a request %s, now %s, is %s', (from, to, want) => {
  expect(isWithin(from, to) ? 'widened' : isUntold(from, to) ? 'told' : 'other').toBe(want);
});
