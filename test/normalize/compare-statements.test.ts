import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.js';
import { compareStatements } from '../../src/normalize/compare-statements.js';
import { mergeClaims } from '../../src/normalize/merge.js';
import { CANCEL, claim, source } from './builders.js';

function said(value: string, by: Evidence['source'], file: string, revision?: string) {
  const dated = revision === undefined ? {} : { revision };
  return { value, evidence: { source: by, file, pointer: '', ...dated } };
}

describe('compareStatements', () => {
  const A = said('a', 'discovery', 'a.json', '20240101');
  const PAGE = said('b', 'documented', 'documented.json', '20260203');
  const CONFIG = said('b', 'service-config', 'b.yaml');

  it('is none where all say the same', () => {
    expect(compareStatements('api', 'host', [A, { ...CONFIG, value: 'a' }])).toBeUndefined();
    expect(compareStatements('api', 'host', [])).toBeUndefined();
  });

  const C = said('c', 'openapi', 'c.json', '20250303');
  const dates = [
    { name: 'the later of two dates', given: [A, PAGE], want: '20260203' },
    { name: 'the only date', given: [A, CONFIG], want: '20240101' },
    { name: 'no date where none is told', given: [CONFIG, { ...CONFIG, value: 'c' }] },
    { name: 'the date of the second of three values', given: [A, PAGE, C], want: '20250303' },
    {
      name: 'the oldest document of each value, however new another is',
      given: [A, { ...PAGE, value: 'a' }, C, said('c', 'documented', 'd.json', '20260404')],
      want: '20250303',
    },
    {
      name: 'the oldest document of a value that an undated one says too',
      given: [A, CONFIG, PAGE],
      want: '20260203',
    },
  ];
  it.each(dates)('begins with $name', ({ given, want }) => {
    expect(compareStatements('api', 'host', given)?.since).toBe(want);
    expect(compareStatements('api', 'host', given.toReversed())?.since).toBe(want);
  });

  const rules = [
    {
      name: 'the order of kinds',
      given: [A, PAGE],
      want: 'discovery before service-config, proto, openapi, documented',
    },
    {
      name: 'the date within a kind',
      given: [
        said('b', 'openapi', 'b.json', '20250101'),
        said('a', 'openapi', 'a.json', '20240101'),
      ],
      want: 'of several documents of the kind openapi the newest',
    },
    {
      name: 'the file name where dates do not tell',
      given: [said('b', 'service-config', 'a.yaml'), said('a', 'service-config', 'b.yaml')],
      want: 'of several documents of the kind service-config the first by file name',
    },
  ];
  it.each(rules)('gives as its rule $name', ({ given, want }) => {
    expect(compareStatements('api', 'title', given)).toMatchObject({
      winner: given[0]?.value,
      rule: want,
    });
  });

  it('gives the rule of what is chosen where precedence does not decide', () => {
    const chosen = { value: 'b', rule: 'because' };
    expect(compareStatements('api', 'title', [A, CONFIG], chosen)).toMatchObject({
      winner: 'b',
      rule: 'because',
    });
    expect(compareStatements('api', 'title', [A, CONFIG], { ...chosen, value: 'a' })?.rule).toMatch(
      /^discovery before /,
    );
  });
});

describe('disagreements of an API', () => {
  const api = (...sources: Parameters<typeof source>[0][]) =>
    mergeClaims({
      id: 'file:v1',
      service: 'file',
      version: 'v1',
      sources: sources.map(source),
      all: [],
    });

  it('name the member of each document that tells a host or a title', () => {
    const { disagreements } = api(
      { title: 'A', host: 'a.example.com' },
      { source: 'service-config', file: 'b.yaml', title: 'B', host: 'b.example.com' },
      { source: 'openapi', file: 'c.json', title: 'C', host: 'c.example.com' },
    );
    const places = disagreements.map(({ field, values }) => [
      field,
      values.flatMap(({ evidence }) => evidence.map(({ pointer }) => pointer)),
    ]);
    expect(places).toEqual([
      ['host', ['/rootUrl', '/name', '/servers/0/url']],
      ['title', ['/title', '/title', '/info/title']],
    ]);
  });

  it('say why the template of a source that does not come first is chosen', () => {
    const { disagreements } = api(
      { claims: [claim('get', '/v1/apps/{appsId}/operations/{operationsId}')] },
      {
        source: 'service-config',
        file: 'b.yaml',
        claims: [claim('get', '/v1/{name=apps/*/operations/*}')],
      },
    );
    expect(disagreements).toMatchObject([
      { field: 'template', winner: '/v1/{name=apps/*/operations/*}' },
    ]);
    expect(disagreements[0]?.rule).toMatch(/variables are fewest/);
  });

  it('date the silence of a document by when both it and the claim were there', () => {
    const since = (...sources: Parameters<typeof api>) =>
      api(...sources).disagreements.map((found) => [found.field, found.since]);
    const told = { revision: '20250101', claims: [claim('cancel', CANCEL)] };
    const silent = { source: 'service-config', file: 'b.yaml' } as const;
    expect(since(told, silent)).toEqual([['presence', '20250101']]);
    const newer = { ...silent, file: 'c.yaml', revision: '20260101' };
    const older = { ...silent, revision: '20240101' };
    expect(since(told, newer, older)).toEqual([['presence', '20250101']]);
    expect(since(told, newer)).toEqual([['presence', '20260101']]);
  });
});
