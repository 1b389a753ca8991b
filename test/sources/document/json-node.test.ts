import { describe, expect, it } from 'vitest';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { JsonNode } from '../../../src/sources/document/json-node.js';

const LONG = 'x'.repeat(4097);

function read<T>(value: Record<string, never>, ask: (node: JsonNode) => T) {
  const log = new DocumentLog('a.json');
  const got = ask(new JsonNode(value, '', log));
  return { got, told: log.diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
}

describe('text that is longer than a fact can be', () => {
  const cases = [
    { name: 'as a member', value: { a: LONG }, ask: (n: JsonNode) => n.text('a'), at: '/a' },
    {
      name: 'in a list',
      value: { a: ['b', LONG] },
      ask: (n: JsonNode) => n.texts('a')?.join(),
      want: 'b',
      at: '/a/1',
    },
    {
      name: 'as a name',
      value: { a: { b: {}, [LONG]: {} } },
      ask: (n: JsonNode) =>
        n
          .entries('a')
          .map(([name]) => name)
          .join(),
      want: 'b',
      at: '/a',
    },
  ];
  it.each(cases)('is ignored $name, with its place', ({ value, ask, want, at }) => {
    expect(read(value as never, ask)).toEqual({ got: want, told: [`LRO-DOCUMENT-TYPE ${at}`] });
  });

  it('begins behind 4096 characters', () => {
    const text = 'x'.repeat(4096);
    expect(read({ a: text } as never, (node) => node.text('a'))).toEqual({ got: text, told: [] });
  });
});

describe('an address', () => {
  it.each([
    ['of the web', 'https://example.com/docs?a=b#c'],
    ['without encryption', 'http://example.com/'],
  ])('%s is read', (_, given) => {
    const { got, told } = read({ a: given } as never, (node) => node.address('a'));
    expect({ got, told }).toEqual({ got: given, told: [] });
  });

  it.each([
    ['that a browser would run', 'javascript:alert(1)'],
    ['that a browser would run, behind a tab', 'java\tscript:alert(1)'],
    ['that holds its content', 'data:text/html,x'],
    ['without a scheme', 'example.com/docs'],
    ['with a line break', 'https://example.com/\ndocs'],
  ])('%s is ignored, with its place', (_, given) => {
    const { got, told } = read({ a: given } as never, (node) => node.address('a'));
    expect({ got, told }).toEqual({ got: undefined, told: ['LRO-DOCUMENT-TYPE /a'] });
  });

  it('that is empty is none', () => {
    const { got, told } = read({ a: '' } as never, (node) => node.address('a'));
    expect({ got, told }).toEqual({ got: undefined, told: [] });
  });
});
