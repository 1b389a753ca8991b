import { describe, expect, it } from 'vitest';
import type { DocumentedRow } from '../../../src/model/documented.js';
import { readDocument } from '../../../src/sources/read-document.js';
import { codes, fixture, jsonDocument } from '../fixture.js';

function row(document: Parameters<typeof readDocument>[0]): DocumentedRow | undefined {
  return readDocument(document).documented[0]?.row;
}

describe('a reference page', () => {
  it('saved as HTML gives its facts, not what its scripts and comments say', () => {
    expect(row(fixture('cancel.page.html'))).toEqual({
      host: 'library.googleapis.com',
      service: 'library',
      version: 'v1',
      method: 'projects.locations.operations.cancel',
      verb: 'POST',
      url: 'https://library.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel',
      params: ['name'],
      scopes: [
        'https://www.googleapis.com/auth/cloud-platform',
        'https://www.googleapis.com/auth/library',
      ],
      iam: ['library.operations.cancel'],
      requestBodyEmpty: true,
      responseBody: 'empty',
      lastUpdated: '2026-02-03',
      source: 'https://library.example.com/docs/cancel?a=1&b=2',
    });
  });

  it('saved as text, its verb glued, gives the rest from its cut-off feedback form', () => {
    expect(row(fixture('wait.page.txt'))).toEqual({
      host: '{service-endpoint}',
      service: null,
      version: 'v1beta1',
      method: 'projects.locations.operations.wait',
      verb: 'POST',
      url: 'https://{service-endpoint}/v1beta1/{name=projects/*/locations/*/operations/*}:wait',
      params: ['name'],
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
      iam: ['library.operations.wait'],
      requestBodyEmpty: false,
      responseBody: 'Operation',
      lastUpdated: '2025-01-02',
      source: null,
    });
  });

  const request = (line: string): string => `HTTP request\n${line}\n`;
  it.each([
    [
      'the template and its verb',
      'GET https://x.googleapis.com/v1/{name=projects/*}/operations',
      'projects.operations.list',
    ],
    [
      'a method written as a segment',
      'POST https://x.googleapis.com/sql/v1beta4/projects/{project}/operations/{operation}/cancel',
      'projects.operations.cancel',
    ],
    [
      'a lower-case verb on its own line',
      'delete\nhttps://x.googleapis.com/v1/{name=operations/**}',
      'operations.delete',
    ],
  ])('without a title takes the method from %s', (_, line, want) => {
    expect(row({ file: 'page.txt', text: request(line) })?.method).toBe(want);
  });

  it('without a title or a pattern takes what its file is called', () => {
    const text = request('GET https://{endpoint}/v2/{name}');
    expect(row({ file: 'pages/speech.v2.operations.get.txt', text })).toMatchObject({
      service: 'speech',
      method: 'operations.get',
      params: ['name'],
      scopes: null,
      iam: null,
    });
  });

  it('whose method cannot be told has a diagnostic and no row', () => {
    const document = { file: 'page.txt', text: request('GET https://x.googleapis.com/v2/{name}') };
    expect(row(document)).toBeUndefined();
    expect(codes(document)).toEqual(['LRO-PAGE-METHOD']);
  });
});

describe('facts that are too long', () => {
  const LONG = 'x'.repeat(4097);
  const page = (change: (text: string) => string) =>
    row({ file: 'a.txt', text: change(fixture('wait.page.txt').text) });

  it.each<[string, (text: string) => string, Partial<DocumentedRow>]>([
    ['message', (t) => t.replace('of Operation.', `of O${LONG}.`), { responseBody: null }],
    [
      'scope',
      (t) => `https://www.googleapis.com/auth/${LONG}\nhttps://www.googleapis.com/auth/a\n${t}`,
      { scopes: ['https://www.googleapis.com/auth/a'] },
    ],
  ])('of a page are none: a %s', (_, change, want) => {
    expect(page(change)).toMatchObject(want);
  });

  it('of a page make it none where they are its URL', () => {
    const text = `HTTP request\nGET https://x.googleapis.com/v1/${LONG}/operations\n`;
    expect(codes({ file: 'a.txt', text })).toEqual(['LRO-PAGE-METHOD']);
  });
});

describe('documented.json', () => {
  const given = {
    host: 'x.googleapis.com',
    service: 'x',
    version: 'v1',
    method: 'operations.cancel',
    verb: 'post',
    url: null,
    params: ['name'],
    scopes: ['b', 'a'],
    iam: null,
    requestBodyEmpty: true,
    responseBody: 'empty JSON object',
    lastUpdated: '2026-01-01',
    source: 'https://x.example.com/',
    note: 'own words',
  };

  it('keeps facts and drops notes', () => {
    const { note, ...facts } = given;
    expect(row(jsonDocument([given]))).toEqual({
      ...facts,
      verb: 'POST',
      scopes: ['a', 'b'],
      responseBody: 'empty',
    });
  });

  it.each([
    ['instance of Operation', 'Operation'],
    ['Operation resource', 'Operation'],
    ['empty body', 'empty'],
    ['ListOperationsResponse', 'ListOperationsResponse'],
    ['whatever the page says in words', null],
  ])('reads the response body "%s" as %s', (responseBody, want) => {
    expect(row(jsonDocument([{ ...given, responseBody }]))?.responseBody).toBe(want);
  });

  it('ignores a date that is none, with its place', () => {
    const document = jsonDocument([{ ...given, lastUpdated: '2026-02-30' }]);
    expect(row(document)?.lastUpdated).toBe(null);
    expect(readDocument(document).diagnostics).toMatchObject([
      { code: 'LRO-DOCUMENT-TYPE', pointer: '/0/lastUpdated' },
    ]);
  });

  it('skips a row without a method, and goes on', () => {
    const document = jsonDocument([{ host: 'x' }, 7, given]);
    expect(readDocument(document).documented).toHaveLength(1);
    expect(codes(document)).toEqual(['LRO-DOCUMENTED-ROW', 'LRO-DOCUMENTED-ROW']);
  });
});
