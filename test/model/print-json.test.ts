import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printJson } from '../../src/model/print-json.js';

it.each([
  ['what turns the direction of text', 'a\u202eb', '"a\\u202eb"\n'],
  ['a character without width', 'a\u200bb', '"a\\u200bb"\n'],
  ['a control character of the upper half', 'a\u009bb', '"a\\u009bb"\n'],
  ['a line separator', 'a\u2028b', '"a\\u2028b"\n'],
  ['an invisible character beyond the first plane', 'a\u{e0041}b', '"a\\udb40\\udc41b"\n'],
])('%s is written as an escape', (_, given, want) => {
  expect(printJson(given)).toBe(want);
});

it('letters of any script stay as they are', () => {
  expect(printJson({ a: 'Zürich, 東京, 👍' })).toBe('{\n  "a": "Zürich, 東京, 👍"\n}\n');
});

it('says what JSON.stringify says', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
