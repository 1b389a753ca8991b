import { expect, it } from 'vitest';
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

it('takes time by the number of names, and not by its square', () => {
  const names = (prefix: string) => Array.from({ length: 20_000 }, (_, i) => `${prefix}${i}`);
  const start = performance.now();
  expect(nearestNames(names('Old'), names('New'))).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
