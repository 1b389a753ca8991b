import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expandPathTemplate,
  matchesPattern,
  matchPathTemplate,
} from '../../src/model/path-expansion.js';
import { PathTemplateError, parsePattern } from '../../src/model/path-template.js';
import {
  arbitraryPattern,
  arbitraryTemplate,
  fittingName,
  fittingValues,
  template,
} from './arbitrary-template.js';

const FULL = '/v1/{name=projects/*/locations/*/operations/*}:cancel';

const templateAndValues = arbitraryTemplate({ bare: false }).chain((t) =>
  fc.tuple(fc.constant(t), fittingValues(t)),
);

describe('expandPathTemplate', () => {
  it.each([
    {
      name: 'keeps "/" of a multi-segment variable',
      given: FULL,
      values: { name: 'projects/p/locations/l/operations/o' },
      want: '/v1/projects/p/locations/l/operations/o:cancel',
    },
    {
      name: 'encodes every other reserved character of it',
      given: '/v1/{name=operations/*}',
      values: { name: "operations/a:b?c#d e%2F!$&'()*+,;=@[]\\" },
      want: '/v1/operations/a%3Ab%3Fc%23d%20e%252F%21%24%26%27%28%29%2A%2B%2C%3B%3D%40%5B%5D%5C',
    },
    {
      name: 'encodes "/" of a single-segment variable',
      given: '/v1/operations/{name}',
      values: { name: 'a/b' },
      want: '/v1/operations/a%2Fb',
    },
    {
      name: 'leaves the unreserved characters',
      given: '/v1/{name}',
      values: { name: 'aZ0-_.~' },
      want: '/v1/aZ0-_.~',
    },
    {
      name: 'keeps domain-scoped projects together',
      given: '/v1/{name=projects/*}',
      values: { name: 'projects/example.com:p' },
      want: '/v1/projects/example.com%3Ap',
    },
    {
      name: 'encodes text beyond the basic plane whole',
      given: '/v1/{name}',
      values: { name: '😀' },
      want: '/v1/%F0%9F%98%80',
    },
    { name: 'takes "**" empty', given: '/v1/{name=**}', values: { name: '' }, want: '/v1' },
    {
      name: 'takes "**" empty before a verb',
      given: '/v1/{name=**}:cancel',
      values: { name: '' },
      want: '/v1:cancel',
    },
    { name: 'takes "**" empty alone', given: '/{name=**}', values: { name: '' }, want: '/' },
    {
      name: 'takes "**" empty before a literal',
      given: '/{name=**}/operations',
      values: { name: '' },
      want: '/operations',
    },
    {
      name: 'takes "**" in the middle',
      given: '/v1/{name=a/**/b/*}/c',
      values: { name: 'a/1/2/b/3' },
      want: '/v1/a/1/2/b/3/c',
    },
    {
      name: 'fills several variables',
      given: '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}:cancel',
      values: { projectId: 'p', zone: 'z', operationId: 'o' },
      want: '/v1/projects/p/zones/z/operations/o:cancel',
    },
    {
      name: 'fills a nested field',
      given: '/v1/{operation.name=operations/*}',
      values: { 'operation.name': 'operations/o' },
      want: '/v1/operations/o',
    },
    {
      name: 'leaves a literal as the document wrote it',
      given: '/v1/a@b%20c/{name}',
      values: { name: 'o' },
      want: '/v1/a@b%20c/o',
    },
    {
      name: 'takes an escaped literal of a pattern for the text it stands for',
      given: '/v1/{name=a%20b/*}',
      values: { name: 'a b/o' },
      want: '/v1/a%20b/o',
    },
    {
      name: 'takes values beyond those it needs',
      given: '/v1/{name}',
      values: { name: 'o', other: 'x' },
      want: '/v1/o',
    },
  ])('$name', ({ given, values, want }) => {
    expect(expandPathTemplate(template(given), values)).toBe(want);
  });

  it('takes a bare variable for one of a single "*"', () => {
    const values = { name: 'a/b' };
    expect(expandPathTemplate(template('/v1/{name}'), values)).toBe(
      expandPathTemplate(template('/v1/{name=*}'), values),
    );
  });

  const REFUSED = ['', '.', '..', '%2e', '%2E%2e', '.%2e', '%2e.', 'a\ud800', '\udc00'];
  it.each(
    REFUSED.flatMap((value) => [
      { given: '/v1/{name}', value },
      { given: '/v1/{name=operations/*}', value: `operations/${value}` },
      { given: '/v1/{name=operations/*/x}', value: `operations/${value}/x` },
      { given: '/v1/{name=operations/**}', value: `operations/${value}` },
      { given: '/v1/{name=**}', value: `a/${value}/b` },
    ]),
  )('refuses $value for $given', ({ given, value }) => {
    expect(() => expandPathTemplate(template(given), { name: value })).toThrowError(
      expect.objectContaining({ code: 'LRO-TEMPLATE-VALUE' }),
    );
  });

  it.each([
    { name: 'a missing value', given: FULL, values: {} },
    { name: 'an inherited value', given: '/v1/{toString}', values: {} },
    { name: 'a name of another collection', given: FULL, values: { name: 'projects/p/jobs/j' } },
    {
      name: 'a leading slash',
      given: FULL,
      values: { name: '/projects/p/locations/l/operations/o' },
    },
    {
      name: 'a trailing slash',
      given: FULL,
      values: { name: 'projects/p/locations/l/operations/o/' },
    },
    {
      name: 'one segment too many',
      given: FULL,
      values: { name: 'projects/p/locations/l/operations/o/p' },
    },
    { name: 'nothing for a pattern', given: FULL, values: { name: '' } },
    { name: 'only a slash for "**"', given: '/v1/{name=**}', values: { name: '/' } },
    { name: 'a wildcard outside a variable', given: '/v1/*/x', values: {} },
  ])('refuses $name', ({ given, values }) => {
    expect(() => expandPathTemplate(template(given), values)).toThrowError(
      expect.objectContaining({ code: 'LRO-TEMPLATE-VALUE' }),
    );
  });

  it('gives a path that no URL parser changes and that stays at its origin', () => {
    fc.assert(
      fc.property(templateAndValues, ([t, values]) => {
        const path = expandPathTemplate(t, values);
        const url = new URL(`https://h.example${path}`);
        expect(url.pathname).toBe(path);
        expect(url.href).toBe(`https://h.example${path}`);
        expect(new URL(path, 'https://h.example').href).toBe(url.href);
      }),
      { numRuns: 1000 },
    );
  });

  it('expands any values or refuses them with a code', () => {
    fc.assert(
      fc.property(
        arbitraryTemplate({ bare: true }),
        fc.string({ unit: fc.constantFrom('a', '/', '.', '%2e', '\ud800', ':', '?', '') }),
        (t, text) => {
          const values = Object.fromEntries(
            t.segments.flatMap((s) =>
              s.kind === 'variable' ? [[s.fieldPath.join('.'), text]] : [],
            ),
          );
          try {
            const path = expandPathTemplate(t, values);
            expect(new URL(`https://h.example${path}`).pathname).toBe(path);
          } catch (error) {
            expect(error).toBeInstanceOf(PathTemplateError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('matchPathTemplate', () => {
  it('gives back the values of every expansion', () => {
    fc.assert(
      fc.property(templateAndValues, ([t, values]) => {
        expect(matchPathTemplate(t, expandPathTemplate(t, values))).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and what it matches can be expanded and matched again', () => {
    const pieces = fc.constantFrom(
      '/',
      '%2F',
      '%2e',
      '%',
      '%ff',
      '\ud800',
      '..',
      ':',
      'a',
      'é',
      '',
    );
    fc.assert(
      fc.property(
        arbitraryTemplate({ bare: false }),
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })),
        (t, path) => {
          for (const given of [path, `/${path}`, `/a/${path}:${t.verb}`]) {
            const values = matchPathTemplate(t, given);
            if (values === undefined) continue;
            expect(matchPathTemplate(t, expandPathTemplate(t, values))).toEqual(values);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    {
      name: 'a path of the template',
      given: FULL,
      path: '/v1/projects/p/locations/l/operations/o:cancel',
      want: { name: 'projects/p/locations/l/operations/o' },
    },
    { name: 'no verb', given: FULL, path: '/v1/projects/p/locations/l/operations/o' },
    { name: 'another verb', given: FULL, path: '/v1/projects/p/locations/l/operations/o:wait' },
    { name: 'another literal', given: FULL, path: '/v1/projects/p/zones/l/operations/o:cancel' },
    {
      name: 'an empty segment',
      given: FULL,
      path: '/v1/projects//locations/l/operations/o:cancel',
    },
    { name: 'a name without its slash', given: '/v1/{name}', path: 'v1/o' },
    { name: 'nothing', given: '/v1/{name}', path: '' },
    { name: 'a dot segment', given: '/v1/{name=a/*}', path: '/v1/a/..' },
    { name: 'an escaped dot segment', given: '/v1/{name}', path: '/v1/%2E%2e' },
    { name: 'half an escape', given: '/v1/{name}', path: '/v1/%2' },
    { name: 'an escape that is no UTF-8', given: '/v1/{name=a/*}', path: '/v1/a/%ff' },
    { name: 'a lone surrogate', given: '/v1/{name}', path: '/v1/\ud800' },
    {
      name: 'an escaped slash in one segment',
      given: '/v1/{name}',
      path: '/v1/a%2Fb',
      want: { name: 'a/b' },
    },
    {
      name: 'an escaped slash in several segments, kept as http.proto says',
      given: '/v1/{name=operations/*}',
      path: '/v1/operations/a%2Fb%20c',
      want: { name: 'operations/a%2Fb c' },
    },
    {
      name: 'a colon that another client did not encode',
      given: '/v1/{name=projects/*}',
      path: '/v1/projects/example.com:p',
      want: { name: 'projects/example.com:p' },
    },
    {
      name: 'a literal that the client escaped needlessly',
      given: '/v1/operations/{id}',
      path: '/v1/%6Fperations/o',
      want: { id: 'o' },
    },
    { name: 'an empty "**"', given: '/v1/{name=**}:x', path: '/v1:x', want: { name: '' } },
    { name: 'an empty "**" alone', given: '/{name=**}', path: '/', want: { name: '' } },
    { name: 'wildcards outside variables', given: '/v1/*/x/**', path: '/v1/a/x/b/c', want: {} },
    {
      name: 'a field that objects inherit',
      given: '/v1/{__proto__}',
      path: '/v1/o',
      want: Object.fromEntries([['__proto__', 'o']]),
    },
  ])('$name', ({ given, path, want }) => {
    const values = matchPathTemplate(template(given), path);
    expect(values).toEqual(want);
    expect(Object.entries(values ?? {})).toEqual(Object.entries(want ?? {}));
  });
});

describe('matchesPattern', () => {
  it('takes every name that was made for the pattern', () => {
    const several = arbitraryPattern.filter((p) => p.length > 1 || p[0]?.kind !== 'one');
    fc.assert(
      fc.property(
        several.chain((p) => fc.tuple(fc.constant(p), fittingName(p))),
        ([pattern, name]) => {
          expect(matchesPattern(pattern, name)).toBe(true);
          expect(matchesPattern(pattern, `${name}/`)).toBe(false);
        },
      ),
    );
  });

  it.each([
    { pattern: 'projects/*/operations/*', given: 'projects/p/operations/o', want: true },
    { pattern: 'projects/*/operations/*', given: 'projects/p/operations/o/x', want: false },
    { pattern: 'projects/*/operations/*', given: 'projects/p/operations', want: false },
    { pattern: 'projects/*/operations/*', given: 'projects/../operations/o', want: false },
    { pattern: 'projects/*/operations/*', given: 'projects/%2e%2E/operations/o', want: false },
    { pattern: 'projects/*/operations/*', given: 'Projects/p/operations/o', want: false },
    { pattern: 'operations/**', given: 'operations/a/b', want: true },
    { pattern: 'operations/**', given: 'operations', want: true },
    { pattern: 'operations/**', given: 'operations/', want: false },
    { pattern: 'operations/**', given: 'operations//a', want: false },
    { pattern: '**/operations/*', given: 'a/b/operations/o', want: true },
    { pattern: '**/operations/*', given: 'operations/o', want: true },
    { pattern: '*/*/operations/*/**', given: 'a/b/operations/o', want: true },
    { pattern: '**', given: '', want: true },
    { pattern: '*', given: '', want: false },
  ])('$pattern and "$given": $want', ({ pattern, given, want }) => {
    expect(matchesPattern(parsePattern(pattern), given)).toBe(want);
  });
});
