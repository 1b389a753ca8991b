import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expandPathTemplate,
  matchesPattern,
  matchPathTemplate,
} from '../../src/model/path-expansion.js';
import { parsePattern } from '../../src/model/path-template.js';
import {
  arbitraryPattern,
  arbitraryTemplate,
  fittingName,
  template,
  templateAndValues,
} from './arbitrary-template.js';

const FULL = '/v1/{name=projects/*/locations/*/operations/*}:cancel';

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
