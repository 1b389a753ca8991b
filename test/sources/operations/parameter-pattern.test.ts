import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPattern } from '../../../src/model/path-template.js';
import { patternSegments } from '../../../src/sources/operations/parameter-pattern.js';

describe('patternSegments', () => {
  it.each([
    ['^projects/[^/]+/locations/[^/]+/operations/[^/]+$', 'projects/*/locations/*/operations/*'],
    ['^operations/.*$', 'operations/**'],
    ['^.*$', '**'],
    ['^[^/]+/[^/]+/operations/[^/]+/.*$', '*/*/operations/*/**'],
    ['^projects/[^/]+/locations/global$', 'projects/*/locations/global'],
    ['^operations/.+$', 'operations/**'],
    ['projects/[^/]+/operations/[^/]+', 'projects/*/operations/*'],
    ['operations', 'operations'],
  ])('%s is %s', (given, want) => {
    expect(printPattern(patternSegments(given) ?? [])).toBe(want);
  });

  it.each([
    ['another character class', '^projects/[a-z]+$'],
    ['a group', '^(?:projects|folders)/[^/]+$'],
    ['an alternative', '^projects/[^/]+|folders/[^/]+$'],
    ['a mixture in one segment', '^projects/p-[^/]+$'],
    ['a dot that is any character', '^v1.beta/[^/]+$'],
    ['a bare star', '^projects/*$'],
    ['two tails', '^projects/.*/operations/.*$'],
    ['an empty segment', '^projects//[^/]+$'],
    ['a slash at the end', '^projects/$'],
    ['nothing', '^$'],
  ])('a pattern with %s is not converted', (_, given) => {
    expect(patternSegments(given)).toBeUndefined();
  });

  it('accepts exactly the names that the regular expression accepts', () => {
    const piece = fc.constantFrom('[^/]+', 'projects', 'operations');
    const pattern = fc.array(piece, { minLength: 1, maxLength: 5 });
    const name = fc.array(fc.constantFrom('projects', 'operations', 'x'), { maxLength: 5 });
    fc.assert(
      fc.property(pattern, name, (pieces, parts) => {
        const regex = `^${pieces.join('/')}$`;
        const segments = patternSegments(regex) ?? [];
        const fits =
          segments.length === parts.length &&
          segments.every(
            (s, i) => s.kind === 'one' || (s.kind === 'literal' && s.value === parts[i]),
          );
        expect(fits).toBe(new RegExp(regex).test(parts.join('/')));
      }),
    );
  });
});
