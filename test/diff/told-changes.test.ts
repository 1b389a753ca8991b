import { describe, expect, it } from 'vitest';
import { diffText } from '../../src/cli/diff-text.js';
import { type Change, changeOf } from '../../src/diff/change.js';
import { diffMarkdown } from '../../src/diff/diff-markdown.js';
import { toldChanges } from '../../src/diff/told-changes.js';
import { releaseNotes } from '../../src/release/changelog.js';

const SYMBOL = 'Shelf.width';
const number = { to: 'number' };
const read = changeOf('fieldAdded', SYMBOL, number);
const written = changeOf('parameterAdded', SYMBOL);
const needed = changeOf('parameterAddedNeeded', SYMBOL);
const both = `${read.why} (field); ${written.why} (parameter)`;

describe('what is told once of a type that is read and written', () => {
  it.each<readonly [name: string, given: Change[], want: object[]]>([
    [
      'a field that came to both',
      [read, written],
      [{ kind: 'field and parameter', release: 'minor', why: both, ...number }],
    ],
    [
      'one whose release is greater where it is written',
      [needed, read],
      [
        {
          kind: 'parameter and field',
          release: 'major',
          why: `${needed.why} (parameter, major); ${read.why} (field, minor)`,
        },
      ],
    ],
    [
      'one value for two reasons',
      [changeOf('valueAdded', SYMBOL), changeOf('requestValueAdded', SYMBOL)],
      [
        {
          kind: 'enum value',
          why: [changeOf('valueAdded', ''), changeOf('requestValueAdded', '')]
            .map(({ why }) => why)
            .join('; '),
        },
      ],
    ],
    [
      'two kinds for one reason',
      [changeOf('fieldDeprecated', SYMBOL), changeOf('parameterDeprecated', SYMBOL)],
      [{ kind: 'field and parameter' }],
    ],
    ['and other symbols by themselves', [read, changeOf('parameterAdded', 'Shelf.kind')], [{}, {}]],
    [
      'and other values by themselves',
      [read, { ...written, to: 'string' }],
      [number, { to: 'string' }],
    ],
    [
      'and two ways to ask by themselves',
      ['{ a }', '{ b }'].map((to) => changeOf('requestFormAdded', 'ListRequest', { to })),
      [{ to: '{ a }' }, { to: '{ b }' }],
    ],
  ])('%s', (_, given, want) => {
    expect(toldChanges(given)).toMatchObject(want);
  });

  const api = { package: '@lrogen/library', api: 'library:v1', release: 'minor' } as const;
  const apis = [{ ...api, changes: [read, written] }];
  const planned = {
    folder: 'library',
    from: '0.1.0',
    version: '0.1.1',
    reason: 'callers',
  } as const;
  it.each([
    ['text', diffText(apis)],
    ['Markdown', diffMarkdown(apis)],
    ['the changelog', releaseNotes({ ...api, ...planned, apis })],
  ])('in %s', (_, text) => {
    expect(text.match(/Shelf\.width/g)).toHaveLength(1);
    expect(text.replace(/\s+/g, ' ')).toContain(both);
  });
});
