import fc from 'fast-check';
import { expect, it } from 'vitest';
import { duplicateMember } from '../../../src/sources/document/duplicate-member.js';

it.each([
  ['{"a":1,"a":2}', { name: 'a', line: 1 }],
  ['{"b":{"a":1},\n"c":[{"a":1,\n"a":[]}]}', { name: 'a', line: 3 }],
  ['{"":1,"":2}', { name: '', line: 1 }],
  ['{"\\\\":1,"\\u005c":2}', { name: '\\', line: 1 }],
  ['{"__proto__":1,"__proto__":2}', { name: '__proto__', line: 1 }],
  ['[{"a":1},{"a":1}]', undefined],
  ['{"a":"a","b":["a","a"],"c":{"a":"{\\"c\\":1,\\"c\\":2}"}}', undefined],
])('%s has %o twice', (json, want) => {
  expect(duplicateMember(json)).toEqual(want);
});

it('finds nothing in what JSON.stringify writes, and any member that is put there again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (members) => {
      const json = JSON.stringify({ outer: [members] });
      expect(duplicateMember(json)).toBeUndefined();
      const [name = ''] = Object.keys(members);
      const twice = `{${JSON.stringify(name)}:0,${JSON.stringify(members).slice(1)}`;
      expect(duplicateMember(`[${twice}]`)?.name).toBe(name);
    }),
  );
});
