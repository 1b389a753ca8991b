import { expect, it } from 'vitest';
import { packageNotice } from '../../src/cli/package-notice.js';

it.each([
  { name: 'nothing', given: [], want: '' },
  {
    name: 'a file of a package that stays',
    given: [{ path: 'file/v1/index.js', what: 'added' }] as const,
    want: '',
  },
  {
    name: 'a package that changed',
    given: [{ path: 'file/package.json', what: 'changed' }] as const,
    want: '',
  },
  {
    name: 'packages that came and went',
    given: [
      { path: 'redis/package.json', what: 'added' },
      { path: 'tpu/package.json', what: 'added' },
      { path: 'file/package.json', what: 'removed' },
    ] as const,
    want:
      'New packages: redis, tpu. Run npm install to link them as workspaces\n' +
      'Removed packages, which no spec tells of any more: file',
  },
  {
    name: 'more packages than anybody reads',
    given: Array.from({ length: 12 }, (_, i) => {
      return { path: `p${i}/package.json`, what: 'added' } as const;
    }),
    want: 'New packages: p0, p1, p2, p3, p4, p5, p6, p7, p8, p9 and 2 more. Run npm install to link them as workspaces',
  },
])('says of $name what there is to know', ({ given, want }) => {
  expect(packageNotice(given, true).join('\n')).toBe(want);
});

it('says nothing of workspaces where the output holds none', () => {
  const added = [{ path: 'redis/package.json', what: 'added' }] as const;
  expect(packageNotice(added, false)).toEqual(['New packages: redis']);
});
