import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/sources/read-document.js';
import { updateSpecs } from '../../src/sync/update-specs.js';

const file = (name: string, text: string) =>
  /\.pb$/.test(name) ? { file: name, bytes: new TextEncoder().encode(text) } : { file: name, text };

function told(from: readonly ReturnType<typeof file>[], isNamed: boolean): string[] {
  const named = new Set(isNamed ? from : []);
  const asked = { specs: [], selectors: [], allowDowngrade: false };
  return updateSpecs({ ...asked, from, named }).diagnostics.map(
    (one) => `${one.file ?? ''} ${one.severity} ${one.code}: ${one.message}`,
  );
}

describe('a document that holds nothing', () => {
  const cases = [
    ['empty.json', '', 'it is empty'],
    ['empty.yaml', '', 'it is empty'],
    ['blank.yaml', ' \n\n', 'it is empty'],
    ['mark.json', '\uFEFF', 'it is empty'],
    ['empty.pb', '', 'it is empty'],
    ['empty.proto', '', 'it is empty'],
    ['list.json', '[]', 'it is a list of nothing'],
    ['null.json', 'null', 'it holds no object'],
    ['text.json', '"openapi"', 'it holds no object'],
    ['word.json', 'openapi', 'it is called JSON and is none'],
  ] as const;
  it.each(cases)('is refused, %s', (name, text, why) => {
    expect(told([file(name, text)], true)).toEqual([
      `${name} error LRO-DOCUMENT-KIND: this document cannot be read: ${why}`,
    ]);
  });

  it.each(['empty.yaml', 'empty.pb', 'list.json'])('is passed over in a folder, %s', (name) => {
    const [one] = cases.filter(([called]) => called === name);
    expect(told([file(name, one?.[1] ?? '')], false)).toEqual([
      `${name} warning LRO-DOCUMENT-KIND: this file is passed over: ${one?.[2]}`,
      ' error LRO-SYNC-EMPTY: no file of those that were found is a document that is read',
    ]);
  });

  it('is refused in a folder too where it is called JSON', () => {
    expect(told([file('empty.json', '')], false)).toEqual([
      'empty.json error LRO-DOCUMENT-KIND: this document cannot be read: it is empty',
    ]);
  });

  it('is none where specs have no rows of pages', () => {
    expect(readDocument({ file: 'documented.json', text: '[]' }).diagnostics).toEqual([]);
  });
});

it.each([
  ['error', true],
  ['warning', false],
])(
  'protos without operations are told by their own name, or how many they are: %s',
  (severity, isNamed) => {
    const plain = (name: string) => file(`${name}.proto`, 'syntax = "proto3"; message A {}');
    expect(told([plain('a')], isNamed)).toEqual([
      `a.proto ${severity} LRO-SYNC-EMPTY: this document tells of no methods on long-running operations`,
    ]);
    expect(told([plain('a'), plain('b')], isNamed)).toEqual([
      ` ${severity} LRO-SYNC-EMPTY: none of 2 documents tells of methods on long-running operations`,
    ]);
  },
);
