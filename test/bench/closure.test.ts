import { describe, expect, test } from 'vitest';
import { closure, type LockedPackage } from '../../bench/install/closure.js';

const any = '*';

describe('the packages that installing one brings', () => {
  const cases: {
    name: string;
    given: Record<string, LockedPackage>;
    want: string[];
  }[] = [
    { name: 'one alone', given: { 'node_modules/a': {} }, want: ['node_modules/a'] },
    {
      name: 'what it needs, and what that needs, and nothing else',
      given: {
        'node_modules/a': { dependencies: { b: any } },
        'node_modules/b': { dependencies: { '@s/c': any } },
        'node_modules/@s/c': {},
        'node_modules/other': {},
      },
      want: ['node_modules/@s/c', 'node_modules/a', 'node_modules/b'],
    },
    {
      name: 'of two of the same name the nearest',
      given: {
        'node_modules/a': { dependencies: { b: any } },
        'node_modules/a/node_modules/b': { dependencies: { c: any } },
        'node_modules/b': {},
        'node_modules/c': {},
      },
      want: ['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c'],
    },
    {
      name: 'packages that need each other, once',
      given: {
        'node_modules/a': { dependencies: { b: any } },
        'node_modules/b': { dependencies: { a: any } },
      },
      want: ['node_modules/a', 'node_modules/b'],
    },
    {
      name: 'peers that it must have, and what is optional where it is there',
      given: {
        'node_modules/a': {
          optionalDependencies: { linux: any, windows: any },
          peerDependencies: { must: any, may: any },
          peerDependenciesMeta: { may: { optional: true } },
        },
        'node_modules/linux': {},
        'node_modules/may': {},
        'node_modules/must': {},
      },
      want: ['node_modules/a', 'node_modules/linux', 'node_modules/must'],
    },
    { name: 'none where it is not there', given: {}, want: [] },
  ];
  test.each(cases)('$name', ({ given, want }) => {
    expect(closure(given, 'a')).toEqual(want);
  });
});
