import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPathTemplate, printPattern } from '../../../src/model/path-template.js';
import { discoveryTemplate, patternSegments } from '../../../src/sources/discovery/pattern.js';

describe('patternSegments', () => {
  it.each([
    ['^projects/[^/]+/locations/[^/]+/operations/[^/]+$', 'projects/*/locations/*/operations/*'],
    ['^operations/.*$', 'operations/**'],
    ['^.*$', '**'],
    ['^[^/]+/[^/]+/operations/[^/]+/.*$', '*/*/operations/*/**'],
    ['^projects/[^/]+/locations/global$', 'projects/*/locations/global'],
  ])('%s is %s', (given, want) => {
    expect(printPattern(patternSegments(given) ?? [])).toBe(want);
  });

  it.each([
    ['no anchor before', 'projects/[^/]+$'],
    ['no anchor behind', '^projects/[^/]+'],
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

describe('discoveryTemplate', () => {
  const name = '^projects/[^/]+/operations/[^/]+$';
  it.each([
    [
      'fills the pattern in',
      '',
      'v1/{+name}:cancel',
      name,
      '/v1/{name=projects/*/operations/*}:cancel',
    ],
    [
      'keeps what follows',
      '',
      'v1/{+name}/operations',
      '^projects/[^/]+$',
      '/v1/{name=projects/*}/operations',
    ],
    [
      'puts the base path before',
      '/storage/v1/',
      'b/{bucket}/operations',
      undefined,
      '/storage/v1/b/{bucket}/operations',
    ],
    [
      'takes a simple variable as one segment',
      '',
      '/v1/{name}',
      '(?:[a-z]+:)?[0-9]+',
      '/v1/{name}',
    ],
  ])('%s', (_, basePath, path, pattern, want) => {
    const template = discoveryTemplate(basePath, path, new Map([['name', pattern]]));
    expect('code' in template ? template : printPathTemplate(template)).toBe(want);
  });

  it.each([
    ['a reserved variable without a pattern', 'v1/{+name}', undefined, 'LRO-PATH-PATTERN'],
    ['a pattern that is no template', 'v1/{+name}', '^[a-z]+$', 'LRO-PATH-PATTERN'],
    ['a simple variable with slashes in its pattern', 'v1/{name}', name, 'LRO-PATH-PATTERN'],
    ['another operator of RFC 6570', 'v1/x{?name}', undefined, 'LRO-TEMPLATE-LITERAL'],
    ['braces that do not close', 'v1/{name', undefined, 'LRO-TEMPLATE-SYNTAX'],
  ])('refuses %s', (_, path, pattern, want) => {
    const template = discoveryTemplate('', path, new Map([['name', pattern]]));
    expect('code' in template && template.code).toBe(want);
  });
});
