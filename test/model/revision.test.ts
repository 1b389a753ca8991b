import { expect, it } from 'vitest';
import { isDay, isRevision } from '../../src/model/revision.js';

it.each([
  ['20260131', true],
  ['20240229', true],
  ['20260229', false],
  ['20261301', false],
  ['20260100', false],
  ['2026013', false],
  ['202601311', false],
  ['2026-01-31', false],
  ['0', false],
  ['', false],
])('"%s" is a revision: %s', (text, want) => {
  expect(isRevision(text)).toBe(want);
});

it.each([
  ['2026-01-31', true],
  ['2026-02-30', false],
  ['20260131', false],
  ['31 January 2026', false],
  ['+02026-01-31', false],
])('"%s" is a day: %s', (text, want) => {
  expect(isDay(text)).toBe(want);
});
