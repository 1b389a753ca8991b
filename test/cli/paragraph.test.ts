import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../src/cli/paragraph.js';
import { tooLong } from './lrogen.js';

describe('paragraph', () => {
  const long = 'x'.repeat(120);
  const cases = [
    { name: 'a short text on one line', given: 'a b', indent: 2, want: ['  a b'] },
    {
      name: 'a text of 101 columns on two, the second further in',
      given: `${'a'.repeat(49)} ${'b'.repeat(51)}`,
      indent: 0,
      want: ['a'.repeat(49), `  ${'b'.repeat(51)}`],
    },
    {
      name: 'a text of 100 columns on one',
      given: `${'a'.repeat(49)} ${'b'.repeat(50)}`,
      indent: 0,
      want: [`${'a'.repeat(49)} ${'b'.repeat(50)}`],
    },
    {
      name: 'a word that is too long whole, on a line of its own',
      given: `a ${long} b`,
      indent: 4,
      want: ['    a', `      ${long}`, '      b'],
    },
  ];
  it.each(cases)('puts $name', ({ given, indent, want }) => {
    expect(paragraph(given, indent)).toEqual(want);
  });

  it('loses no word, and breaks no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z/{}#]{1,130}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat({ max: 10 }), (given, indent) => {
        const lines = paragraph(given.join(' '), indent);
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(given);
        expect(tooLong(lines.join('\n'))).toEqual([]);
      }),
    );
  });
});
