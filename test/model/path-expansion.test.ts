import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPathTemplate } from '../../src/model/path-expansion.js';
import { PathTemplateError } from '../../src/model/path-template.js';
import { arbitraryTemplate, template, templateAndValues } from './arbitrary-template.js';

const FULL = '/v1/{name=projects/*/locations/*/operations/*}:cancel';

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
