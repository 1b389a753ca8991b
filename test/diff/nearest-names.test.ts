import { expect, it, vi } from 'vitest';
import { nearestNames } from '../../src/diff/nearest-names.js';

it.each<readonly [string, string[], string[], string[]]>([
  [
    'the most words in common',
    ['CreateDock', 'DeleteDock'],
    ['MakeDock', 'DockCreate'],
    ['CreateDock DockCreate'],
  ],
  ['none where two are as near', ['CreateDock'], ['MakeDock', 'BuildDock'], []],
  ['none without a word in common', ['Dock'], ['Pier', 'Quay'], []],
  [
    'a word that is in a name twice once',
    ['DockDock'],
    ['DockPier', 'Quay'],
    ['DockDock DockPier'],
  ],
])('%s', (_, went, came, want) => {
  expect(nearestNames(went, came).map(({ from, to }) => `${from} ${to}`)).toEqual(want);
});

it.each<readonly [string, string, string]>([
  ['have a word in common with one other', 'Old', 'New'],
  ['all have a word in common', 'OldDock', 'DockNew'],
])('each of many names is compared with a few, where they %s', (_, old, now) => {
  const names = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  const comparisons = (count: number): number => {
    const spies = [vi.spyOn(Map.prototype, 'set'), vi.spyOn(Set.prototype, 'has')];
    expect(nearestNames(names(old, count), names(now, count))).toHaveLength(count);
    const calls = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return calls;
  };
  expect(comparisons(1_000) / comparisons(500)).toBeLessThan(2.5);
});
