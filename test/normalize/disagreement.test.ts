import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.js';
import { disagreement } from '../../src/normalize/disagreement.js';
import { mergeClaims } from '../../src/normalize/merge.js';
import { CANCEL, claim, source } from './builders.js';

function said(value: string, by: Evidence['source'], file: string, revision?: string) {
  const dated = revision === undefined ? {} : { revision };
  return { value, evidence: { source: by, file, pointer: '', ...dated } };
}

describe('disagreement', () => {
  const A = said('a', 'discovery', 'a.json', '20240101');
  const PAGE = said('b', 'documented', 'documented.json', '20260203');
  const CONFIG = said('b', 'service-config', 'b.yaml');

  it('is none where all say the same', () => {
    expect(disagreement('api', 'host', [A, { ...CONFIG, value: 'a' }])).toBeUndefined();
    expect(disagreement('api', 'host', [])).toBeUndefined();
  });

  const dates = [
    { name: 'the newest of two dates', given: [A, PAGE], want: '20260203' },
    { name: 'the only date', given: [A, CONFIG], want: '20240101' },
    { name: 'no date where none is told', given: [CONFIG, { ...CONFIG, value: 'c' }] },
  ];
  it.each(dates)('begins with $name', ({ given, want }) => {
    expect(disagreement('api', 'host', given)?.since).toBe(want);
  });

  const rules = [
    {
      name: 'the order of kinds',
      given: [A, PAGE],
      want: 'discovery before service-config, openapi, documented',
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
    expect(disagreement('api', 'title', given)).toMatchObject({
      winner: given[0]?.value,
      rule: want,
    });
  });

  it('gives the rule of what is held where precedence does not decide', () => {
    const held = { value: 'b', rule: 'because' };
    expect(disagreement('api', 'title', [A, CONFIG], held)).toMatchObject({
      winner: 'b',
      rule: 'because',
    });
    expect(disagreement('api', 'title', [A, CONFIG], { ...held, value: 'a' })?.rule).toMatch(
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

  it('say why the template of a source that does not come first is held', () => {
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
    expect(disagreements[0]?.rule).toMatch(/fewest variables/);
  });

  it('date the silence of a document by the newest that takes part', () => {
    const { disagreements } = api(
      { revision: '20250101', claims: [claim('cancel', CANCEL)] },
      { source: 'service-config', file: 'b.yaml' },
    );
    expect(disagreements).toMatchObject([{ field: 'presence', since: '20250101' }]);
  });
});
