import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentedRow } from '../../src/model/documented.js';
import { mergeDocumented } from '../../src/sync/documented.js';
import { documented, folderAfter, kept, PAGE, row, syncAll } from './document.js';

const OLDER = row({ lastUpdated: '2025-05-06', verb: 'GET' });
const NEWER = row({ lastUpdated: '2026-05-06', verb: 'PUT' });
const UNDATED = row({ lastUpdated: null, verb: 'DELETE' });
const ELSEWHERE = row({ source: 'https://mirror.example.com/cancel', verb: 'GET' });

describe('mergeDocumented', () => {
  const cases: {
    name: string;
    current: DocumentedRow[];
    found: DocumentedRow[];
    want: DocumentedRow[];
  }[] = [
    { name: 'adds a page', current: [], found: [NEWER], want: [NEWER] },
    { name: 'replaces a page by its newer self', current: [OLDER], found: [NEWER], want: [NEWER] },
    { name: 'keeps a page before its older self', current: [NEWER], found: [OLDER], want: [NEWER] },
    { name: 'takes the newest of several', current: [], found: [NEWER, OLDER], want: [NEWER] },
    {
      name: 'holds a date to be newer than none',
      current: [NEWER],
      found: [UNDATED],
      want: [NEWER],
    },
    { name: 'replaces an undated page', current: [UNDATED], found: [OLDER], want: [OLDER] },
    {
      name: 'takes a page that was read again',
      current: [NEWER],
      found: [{ ...NEWER, verb: 'POST' }],
      want: [{ ...NEWER, verb: 'POST' }],
    },
    {
      name: 'keeps pages at two addresses apart',
      current: [NEWER],
      found: [ELSEWHERE],
      want: [NEWER, ELSEWHERE],
    },
    {
      name: 'keeps pages of two hosts apart where they do not tell their service',
      current: [row({ service: null, host: 'a.example.com', source: null })],
      found: [row({ service: null, host: 'b.example.com', source: null })],
      want: [
        row({ service: null, host: 'a.example.com', source: null }),
        row({ service: null, host: 'b.example.com', source: null }),
      ],
    },
    { name: 'keeps what is no longer found', current: [NEWER], found: [], want: [NEWER] },
  ];
  it.each(cases)('$name', ({ current, found, want }) => {
    expect(mergeDocumented(current, found)).toEqual(want);
  });

  it('does not depend on the order of what is found', () => {
    const found = [
      OLDER,
      NEWER,
      UNDATED,
      ELSEWHERE,
      { ...NEWER, verb: 'POST' },
      row({ version: 'v2' }),
    ];
    const want = mergeDocumented([], found);
    fc.assert(
      fc.property(fc.shuffledSubarray(found, { minLength: found.length }), (shuffled) => {
        expect(mergeDocumented([], shuffled)).toEqual(want);
        expect(mergeDocumented(want, shuffled)).toEqual(want);
      }),
    );
  });
});

describe('sync of rows and pages', () => {
  it('merges both into one file, whose bytes do not change when they come again', () => {
    const from = [PAGE, documented(row({ source: 'https://library.example.com/a' }))];
    const specs = folderAfter(from);
    expect(kept(specs, 'documented.json')).toMatchObject([
      { source: 'https://library.example.com/a' },
      { source: 'https://library.example.com/page', lastUpdated: '2026-03-04', iam: null },
    ]);
    expect(folderAfter(from, from)).toEqual(specs);
    expect(JSON.stringify(specs)).not.toMatch(/prose/i);
  });

  it('does not overwrite rows that it cannot read', () => {
    const specs = [{ file: 'documented.json', text: '[{"method": "a.b"' }];
    const { files, diagnostics } = syncAll({ specs, from: [PAGE] });
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'LRO-JSON-SYNTAX', file: 'documented.json' }]);
  });
});
