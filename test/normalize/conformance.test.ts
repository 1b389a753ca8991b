import { describe, expect, it } from 'vitest';
import type { DocumentedRow } from '../../src/model/documented.js';
import type { Endpoints } from '../../src/model/operations-api.js';
import { normalize } from '../../src/normalize/normalize.js';
import { NO_EXCEPTIONS } from '../../src/sources/exceptions.js';
import { CANCEL, claim, placed, source } from './builders.js';

const REGIONAL: Endpoints = {
  byLocation: { eu: 'file-eu.googleapis.com' },
  pattern: '{location}-file.googleapis.com',
  required: true,
};

function verdictOf(given: Partial<DocumentedRow>, template = CANCEL, endpoints?: Endpoints) {
  const { conformance } = normalize({
    sources: [
      source({
        service: 'file',
        claims: [claim('cancel', template)],
        ...(endpoints && { endpoints }),
      }),
    ],
    documented: [placed(given)],
    exceptions: NO_EXCEPTIONS,
  });
  return conformance[0]?.verdict;
}

describe('a documented row', () => {
  const altered = [...`https://file.googleapis.com${CANCEL}`].map((char, i, url) => ({
    name: `is contradicted when character ${i} (${char}) of its URL is altered`,
    given: { url: url.map((other, j) => (i === j ? (other === 'x' ? 'y' : 'x') : other)).join('') },
    want: 'contradicted',
  }));
  const table: { name: string; given: Partial<DocumentedRow>; want: string; template?: string }[] =
    [
      { name: 'is met to the letter', given: {}, want: 'met' },
      {
        name: 'is met with a bare {name}',
        given: { url: 'https://file.googleapis.com/v1/{name}:cancel' },
        want: 'met-in-other-form',
      },
      {
        name: 'is met without braces',
        given: { url: 'https://file.googleapis.com/v1/b/bucket/operations/operationId/cancel' },
        want: 'contradicted',
      },
      {
        name: 'is contradicted by a slash at the end',
        given: { url: 'https://file.googleapis.com/v1/{name}/' },
        template: '/v1/{name=operations/*}',
        want: 'contradicted',
      },
      {
        name: 'is contradicted by a variable of another name',
        given: { url: 'https://file.googleapis.com/v1/{parent}:cancel' },
        want: 'contradicted',
      },
      { name: 'is contradicted by another verb', given: { verb: 'GET' }, want: 'contradicted' },
      {
        name: 'is contradicted by another host',
        given: { url: `https://filestore.googleapis.com${CANCEL}` },
        want: 'contradicted',
      },
      {
        name: 'is contradicted where the model has no such method',
        given: { method: 'projects.locations.operations.wait' },
        want: 'contradicted',
      },
      {
        name: 'is met by a page about all collections at once',
        given: { method: 'operations.cancel', url: 'https://file.googleapis.com/v1/{name}:cancel' },
        want: 'met-in-other-form',
      },
      {
        name: 'is contradicted by a page about all collections with another URL',
        given: { method: 'operations.cancel', url: 'https://file.googleapis.com/v2/{name}:cancel' },
        want: 'contradicted',
      },
      {
        name: 'is contradicted by a placeholder that no page writes',
        given: { url: `https://{endpoins}${CANCEL}` },
        want: 'contradicted',
      },
      {
        name: 'is contradicted by the host of another universe',
        given: { url: `https://file.s3nsapis.fr${CANCEL}` },
        want: 'contradicted',
      },
      {
        name: 'of an unknown version is about no API',
        given: { version: 'v9' },
        want: 'api-unknown',
      },
      {
        name: 'without a URL says that the method exists',
        given: { url: null, verb: null },
        want: 'met-in-other-form',
      },
      ...altered,
    ];
  it.each(table)('$name', ({ given, want }) => {
    expect(verdictOf(given)).toBe(want);
  });

  const hosts = [
    { host: '{endpoint}', want: 'met-in-other-form' },
    { host: '{service-endpoint}', want: 'met-in-other-form' },
    { host: 'file-eu.googleapis.com', want: 'met-in-other-form' },
    { host: 'us-central1-file.googleapis.com', want: 'met-in-other-form' },
    { host: '{endpoins}', want: 'contradicted' },
    { host: '-file.googleapis.com', want: 'contradicted' },
    { host: 'evil@x y-file.googleapis.com', want: 'contradicted' },
    { host: 'evil.example-file.googleapis.com', want: 'contradicted' },
    { host: 'file-us.googleapis.com', want: 'contradicted' },
  ];
  it.each(hosts)('at $host is $want where the service has regional hosts', ({ host, want }) => {
    expect(verdictOf({ url: `https://${host}${CANCEL}` }, CANCEL, REGIONAL)).toBe(want);
  });

  it('at {endpoint} is contradicted where no source knows of regional hosts', () => {
    expect(verdictOf({ url: `https://{endpoint}${CANCEL}` })).toBe('contradicted');
  });

  it('is met without braces where the model has single variables', () => {
    const given = {
      method: 'b.operations.cancel',
      url: 'https://file.googleapis.com/v1/b/bucket/operations/operationId/cancel',
    };
    expect(verdictOf(given, '/v1/b/{bucket}/operations/{operationId}/cancel')).toBe(
      'met-in-other-form',
    );
  });
});

describe('documented evidence', () => {
  it('adds the page and its IAM permissions to the binding', () => {
    const { apis } = normalize({
      sources: [source({ service: 'file', claims: [claim('cancel', CANCEL)] })],
      documented: [placed({ iam: ['file.operations.cancel'] })],
      exceptions: NO_EXCEPTIONS,
    });
    const [binding] = apis[0]?.bindings ?? [];
    expect(binding?.permissions).toEqual(['file.operations.cancel']);
    expect(binding?.evidence.at(-1)).toEqual({
      source: 'documented',
      file: 'documented.json',
      pointer: '/0',
      revision: '20250617',
    });
  });

  const binding = { scopes: ['b', 'a'], body: 'empty', response: 'empty' } as const;
  const pages: { name: string; given: Partial<DocumentedRow>; want: unknown[] }[] = [
    { name: 'that says the same disagrees with nothing', given: { scopes: ['a', 'b'] }, want: [] },
    {
      name: 'with one of the scopes differs in coverage',
      given: { scopes: ['a'] },
      want: [{ field: 'scopes', severity: 'coverage', winner: 'a b' }],
    },
    {
      name: 'with other scopes is a conflict',
      given: { scopes: ['c'] },
      want: [{ field: 'scopes', severity: 'conflict', winner: 'a b' }],
    },
    {
      name: 'with a body is a conflict',
      given: { requestBodyEmpty: false },
      want: [{ field: 'body', severity: 'conflict', winner: 'empty' }],
    },
    {
      name: 'with an answer is a conflict',
      given: { responseBody: 'Operation' },
      want: [{ field: 'response', severity: 'conflict', winner: 'empty' }],
    },
    {
      name: 'with another parameter is a conflict',
      given: { params: ['parent'] },
      want: [{ field: 'pathParameters', severity: 'conflict', winner: 'name' }],
    },
  ];
  it.each(pages)('a page $name', ({ given, want }) => {
    const { apis } = normalize({
      sources: [source({ service: 'file', claims: [claim('cancel', CANCEL, binding)] })],
      documented: [placed(given)],
      exceptions: NO_EXCEPTIONS,
    });
    expect(apis[0]?.disagreements).toMatchObject(want);
    expect(apis[0]?.disagreements).toHaveLength(want.length);
  });

  it.each([
    ['are taken where no other source tells any', undefined, ['a', 'b']],
    ['are not where one does', ['c'], ['c']],
  ])('has scopes that %s', (_, told, want) => {
    const scopes = told && { scopes: told };
    const { apis } = normalize({
      sources: [source({ service: 'file', claims: [claim('cancel', CANCEL, scopes)] })],
      documented: [placed({ scopes: ['b', 'a'] })],
      exceptions: NO_EXCEPTIONS,
    });
    expect(apis[0]?.bindings[0]?.scopes).toEqual(want);
    expect(apis[0]?.scopes).toEqual(want);
  });

  it('lets the newest page speak, and keeps the older one as evidence', () => {
    const { apis } = normalize({
      sources: [source({ service: 'file', claims: [claim('cancel', CANCEL, binding)] })],
      documented: [
        placed({ lastUpdated: '2024-01-01', scopes: ['c'], iam: ['old'] }),
        placed({ lastUpdated: '2025-01-01', scopes: ['a', 'b'], iam: ['new'] }),
      ],
      exceptions: NO_EXCEPTIONS,
    });
    expect(apis[0]?.disagreements).toEqual([]);
    expect(apis[0]?.bindings[0]?.permissions).toEqual(['new']);
    expect(apis[0]?.bindings[0]?.evidence).toHaveLength(3);
  });
});
