import { expect, it } from 'vitest';
import { writeText } from '../../src/cli/write-text.js';
import { problem } from '../../src/diagnostics/diagnostic.js';

const changed = (...paths: string[]) => paths.map((path) => ({ path, what: 'changed' as const }));
const isRecord = (path: string) => path === 'lock.json';

it.each([
  [['a'], 1, true, false, '1 file changed'],
  [['a'], 2, true, false, '1 of 2 files changed'],
  [['a', 'b'], 2, true, false, 'all 2 files changed'],
  [['a'], 1, false, true, '1 file would change'],
  [['a', 'b'], 3, false, true, '2 of 3 files would change'],
  [['a'], 1, false, false, '1 file differs; nothing was written'],
  [['a'], 2, false, false, '1 of 2 files differs; nothing was written'],
  [['a', 'b'], 3, false, false, '2 of 3 files differ; nothing was written'],
  [[], 0, true, false, 'Nothing changed: there is no file to write'],
  [[], 1, true, false, 'Nothing changed: 1 file is up to date'],
  [[], 2, true, false, 'Nothing changed: all 2 files are up to date'],
  [['lock.json'], 2, true, false, 'Nothing changed: all 2 files are up to date; lock.json changed'],
])('counts %j of %i as people do, written %j, dry %j', (paths, files, isWritten, dry, want) => {
  const result = { changes: changed(...paths), files, isWritten, diagnostics: [] };
  expect(writeText(result, dry, isRecord).split('\n').at(-1)).toBe(want);
});

it.each(['LRO-MODEL-EMPTY', 'LRO-SHAPE-MEMBER', 'LRO-SHAPE-UNSTATED', 'LRO-SYNC-EMPTY'] as const)(
  'does not say that all is as it was where nothing was bound: %s',
  (code) => {
    const diagnostics = [problem({ code, message: 'why' })];
    const result = { changes: [], files: 0, isWritten: true, diagnostics };
    expect(writeText(result, false)).toBe('Nothing was written');
  },
);

it('does not count what is removed among the files that there are to be', () => {
  const changes = ['a', 'b'].map((path) => ({ path, what: 'removed' as const }));
  const result = { changes, files: 1, isWritten: true, diagnostics: [] };
  expect(writeText(result, false)).toMatch(/\n2 files changed$/);
});
