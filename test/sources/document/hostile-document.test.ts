import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruneDocument } from '../../../src/sources/prune-document.js';
import { readDocument } from '../../../src/sources/read-document.js';
import { codes, fixture, jsonDocument, keptOf } from '../fixture.js';

const FIXTURES = [
  'library.v1.discovery.json',
  'library.service-config.yaml',
  'library.collapsed.openapi.json',
  'library.expanded.openapi.yaml',
  'library.swagger.json',
  'cancel.page.html',
  'wait.page.txt',
];

describe('a document that cannot be trusted', () => {
  it.each([
    ['nothing', '', 'LRO-DOCUMENT-KIND'],
    ['plain words', 'own words about nothing', 'LRO-DOCUMENT-KIND'],
    ['other JSON', '{"a":1}', 'LRO-DOCUMENT-KIND'],
    ['a directory of APIs', '{"kind":"discovery#directoryList","items":[]}', 'LRO-DOCUMENT-KIND'],
    ['JSON that is cut off', '{"kind":"discovery#restDescription","na', 'LRO-JSON-SYNTAX'],
    ['lists nested 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000), 'LRO-DOCUMENT-DEPTH'],
    [
      'objects nested 10,000 deep',
      '{"a":'.repeat(10_000) + 1 + '}'.repeat(10_000),
      'LRO-DOCUMENT-DEPTH',
    ],
    ['50 MB', `{"a":"${'x'.repeat(50_000_000)}"}`, 'LRO-DOCUMENT-SIZE'],
    [
      '20 MB of YAML',
      `type: google.api.Service\na: ${'x'.repeat(20_000_000)}`,
      'LRO-DOCUMENT-SIZE',
    ],
    [
      'YAML nested 10,000 deep',
      `type: google.api.Service\na: ${'['.repeat(10_000)}`,
      'LRO-DOCUMENT-DEPTH',
    ],
    [
      'a YAML block nested deep',
      `type: google.api.Service\na:\n${'- '.repeat(3_000)}x`,
      'LRO-DOCUMENT-DEPTH',
    ],
    ['a tag of its own', 'type: google.api.Service\nname: !!js/function x', 'LRO-YAML-SYNTAX'],
    ['a key twice', 'type: google.api.Service\nname: a\nname: b', 'LRO-YAML-SYNTAX'],
    ['a member twice', '{"rootUrl":"a","n":[{"a":1},{"a":1}],"rootUrl":"b"}', 'LRO-JSON-SYNTAX'],
    ['a member twice in two spellings', '{"a\\"":{},"\\u0061\\"":1}', 'LRO-JSON-SYNTAX'],
    ['NUL bytes', '{"kind":"discovery#rest\0Description"}', 'LRO-JSON-SYNTAX'],
    ['nothing but NUL bytes', '\0\0\0\0', 'LRO-DOCUMENT-KIND'],
    ['UTF-16 taken for UTF-8', [...'{"a":1}'].join('\0'), 'LRO-JSON-SYNTAX'],
  ])('and holds %s has one diagnostic', (_, text, want) => {
    const { apis, documented, diagnostics } = readDocument({ file: 'x', text });
    expect({ apis, documented }).toEqual({ apis: [], documented: [] });
    expect(diagnostics).toMatchObject([{ code: want, severity: 'error', file: 'x', pointer: '' }]);
    expect(diagnostics[0]?.help).not.toBe('');
  });

  it.each([
    ['name: a\nname: b', 'line 3: its mapping has this key already'],
    ['name: a\n---\nname: b', 'the text holds several documents'],
    ['a:\n\tb: c', 'line 3: a tab stands in the indentation'],
    ['name: "a', 'the syntax is not that of plain YAML data'],
  ])('is told what is wrong with its YAML: %j', (text, want) => {
    const { diagnostics } = readDocument({
      file: 'x.yaml',
      text: `type: google.api.Service\n${text}`,
    });
    expect(diagnostics[0]?.message).toContain(want);
  });

  it('may not unfold YAML aliases without measure', () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const refs = Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*a${i - 1}`));
      return `a${i}: &a${i} [${refs.join(', ')}]`;
    });
    const text = `type: google.api.Service\n${levels.join('\n')}\n`;
    expect(codes({ file: 'x.yaml', text })).toEqual(['LRO-DOCUMENT-SIZE']);
    const many = Array.from({ length: 101 }, () => '*a').join(', ');
    const flat = `type: google.api.Service\na: &a x\nb: [${many}]\n`;
    expect(codes({ file: 'x.yaml', text: flat })).toEqual(['LRO-YAML-SYNTAX']);
  });

  it('has quoted YAML text without indentation read, with a warning', () => {
    const text = "type: google.api.Service\nname: x.googleapis.com\ntitle: 'own words\ngo on.'\n";
    expect(readDocument({ file: 'x.yaml', text }).diagnostics).toMatchObject([
      { code: 'LRO-YAML-INDENT', severity: 'warning' },
    ]);
  });

  it('says where JSON is broken, as far as the parser tells', () => {
    const message = (text: string): string | undefined =>
      readDocument({ file: 'x', text }).diagnostics[0]?.message;
    expect(message('{\n "a": "b" "c"}')).toContain('line 2, column 11');
    expect(message('{"a": ]}')).toContain('does not belong');
    expect(message('{"a": [1,')).toContain('ends too early');
  });

  it.each(FIXTURES)('%s never throws when it is cut off anywhere', (file) => {
    const { text } = fixture(file);
    fc.assert(
      fc.property(fc.nat(text.length), (end) => {
        expect(() => pruneDocument({ file, text: text.slice(0, end) })).not.toThrow();
      }),
    );
  });

  it.each(FIXTURES.filter((file) => file.endsWith('.json')))(
    '%s never throws when any value is replaced by another',
    (file) => {
      const root = JSON.parse(fixture(file).text);
      const places = placesIn(root);
      fc.assert(
        fc.property(fc.nat(places.length - 1), fc.jsonValue(), (at, value) => {
          const changed = structuredClone(root);
          const path = places[at] ?? [];
          const holder = path.slice(0, -1).reduce((inner, key) => inner[key], changed);
          holder[path.at(-1) ?? ''] = value;
          const document = keptOf(jsonDocument(changed));
          if (document !== undefined) expect(keptOf(document)).toEqual(document);
        }),
        { numRuns: 500 },
      );
    },
  );
});

/** The path of every member inside a JSON value. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesIn(inner).map((rest) => [key, ...rest]),
  ]);
}
