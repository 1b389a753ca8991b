import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/sources/document/json-node.js';
import { readDocument } from '../../../src/sources/read-document.js';
import {
  claimLines,
  claimOf,
  codes,
  fixture,
  fixtureJson,
  jsonDocument,
  onlyApi,
} from '../fixture.js';

const FILE = 'library.swagger.json';
const OPERATION = '/v1/projects/{project}/operations/{operation}';
const LIST = '/v1/projects/{project}/operations';

describe('a Swagger 2.0 document', () => {
  const api = onlyApi(fixture(FILE));

  it('is read as OpenAPI, without a complaint', () => {
    const { host, service, version, title, operationKind } = api;
    expect({ host, service, version, title, operationKind }).toEqual({
      host: 'library.googleapis.com',
      service: 'library',
      version: 'v1',
      title: 'Library API',
      operationKind: 'longrunning',
    });
    expect(codes(fixture(FILE))).toEqual([]);
    expect(claimLines(api)).toEqual([
      'list GET /v1/{name=projects/*}/operations',
      'delete DELETE /v1/{name=projects/*/operations/*}',
      'get GET /v1/{name=projects/*/operations/*}',
      'wait POST /v1/{name=projects/*/operations/*}:wait',
      'cancel POST /v1/{name=projects/*/operations/*}:cancel',
    ]);
  });

  it('has bodies among its parameters, also the shared ones', () => {
    const bodies = api.claims.map(({ kind, body, response }) => ({ kind, body, response }));
    expect(bodies).toEqual([
      { kind: 'list', body: 'none', response: { schema: 'ListOperationsResponse' } },
      { kind: 'delete', body: 'none', response: 'empty' },
      { kind: 'get', body: 'none', response: { schema: 'Operation' } },
      { kind: 'wait', body: { schema: 'WaitOperationRequest' }, response: { schema: 'Operation' } },
      { kind: 'cancel', body: 'empty', response: 'empty' },
    ]);
  });

  it('takes scopes from the operation, else from the document', () => {
    const scope = 'https://www.googleapis.com/auth/library';
    expect(claimOf(api, 'cancel').scopes).toEqual([`${scope}.write`]);
    expect(claimOf(api, 'get').scopes).toEqual([scope]);
  });

  it('types query parameters', () => {
    expect(claimOf(api, 'list').queryParameters).toEqual([
      { name: 'pageSize', type: 'integer', format: 'int32' },
      { name: 'states', type: 'string', repeated: true, enum: ['OPEN', 'DONE'] },
    ]);
  });

  it('has definitions as schemas, and payloads among them', () => {
    expect(api.payloadSchemas).toEqual(['ImportBooksMetadata']);
    expect(Object.keys(api.schemas)).toContain('Shelf');
    expect(api.schemas.Operation?.properties?.error).toEqual({
      $ref: '#/components/schemas/Status',
    });
  });

  it('has places in evidence that are its own', () => {
    expect(claimOf(api, 'get').pointer).toBe(
      '/paths/~1v1~1projects~1{project}~1operations~1{operation}/get',
    );
  });

  it('is left as it was given', () => {
    const { text } = fixture(FILE);
    const before = JSON.parse(text);
    readDocument({ file: FILE, text });
    expect(readDocument({ file: FILE, text })).toEqual(readDocument(jsonDocument(before, FILE)));
  });
});

type Change = (document: Record<string, never>) => void;

/** Puts a value at a place of the fixture. */
function set(value: JsonValue, ...path: readonly string[]): Change {
  return (document) => {
    const holder = path.slice(0, -1).reduce<Record<string, unknown>>((outer, member) => {
      outer[member] ??= {};
      return outer[member] as Record<string, unknown>;
    }, document);
    Object.defineProperty(holder, path.at(-1) ?? '', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
}

const at = (path: string, ...rest: string[]): string =>
  ['/paths', path.replaceAll('/', '~1'), ...rest].join('/');

describe('an odd Swagger 2.0 document', () => {
  const loop: JsonObject = { $ref: '#/parameters/loop' };
  it.each<[name: string, change: Change, code: string, pointer: string]>([
    ['has no host', (d) => delete d.host, 'LRO-SERVER-URL', '/host'],
    ['has a host that is none', set('{{.Host}}', 'host'), 'LRO-SERVER-URL', '/host'],
    ['is served by http alone', set(['http'], 'schemes'), 'LRO-SERVER-URL', '/schemes'],
    ['has no version', set({ version: '1.0' }, 'info'), '', ''],
    ['has a list for paths', set([], 'paths'), 'LRO-DOCUMENT-TYPE', '/paths'],
    ['has null for a path', set(null, 'paths', LIST), 'LRO-DOCUMENT-TYPE', at(LIST)],
    [
      'has null for an operation',
      set(null, 'paths', LIST, 'get'),
      'LRO-DOCUMENT-TYPE',
      at(LIST, 'get'),
    ],
    [
      'has a text for parameters',
      set('x', 'paths', LIST, 'get', 'parameters'),
      'LRO-DOCUMENT-TYPE',
      at(LIST, 'get', 'parameters'),
    ],
    [
      'has null for a parameter',
      set([null], 'paths', LIST, 'get', 'parameters'),
      'LRO-DOCUMENT-TYPE',
      at(LIST, 'get', 'parameters', '0'),
    ],
    [
      'has null for a response',
      set({ 200: null }, 'paths', LIST, 'get', 'responses'),
      'LRO-DOCUMENT-TYPE',
      at(LIST, 'get', 'responses', '200'),
    ],
    [
      'refers to a parameter that is not there',
      set([{ $ref: '#/parameters/none' }], 'paths', LIST, 'get', 'parameters'),
      'LRO-REF-DANGLING',
      at(LIST, 'get', 'parameters', '0', '$ref'),
    ],
    [
      'has parameters in a circle',
      set(loop, 'parameters', 'loop'),
      'LRO-REF-DANGLING',
      '/parameters/loop/$ref',
    ],
    [
      'refers to another document for a path',
      set({ $ref: 'https://example.com/x.json' }, 'paths', LIST),
      'LRO-REF-FOREIGN',
      at(LIST, '$ref'),
    ],
    [
      'refers to another document for a schema',
      set({ $ref: 'other.json#/definitions/X' }, 'definitions', 'Shelf'),
      'LRO-REF-FOREIGN',
      '/definitions/Shelf/$ref',
    ],
    [
      'refers to another document for an answer',
      set({ 200: { schema: { $ref: 'x.json' } } }, 'paths', LIST, 'get', 'responses'),
      'LRO-REF-FOREIGN',
      at(LIST, 'get', 'responses', '200', 'schema', '$ref'),
    ],
    [
      'has a wrong definition',
      set(7, 'definitions', 'Shelf'),
      'LRO-DOCUMENT-TYPE',
      '/definitions/Shelf',
    ],
    ['has a number for security', set(7, 'security'), 'LRO-DOCUMENT-TYPE', '/security'],
    [
      'would be given a prototype',
      set({ type: 'object' }, 'definitions', '__proto__'),
      'LRO-DOCUMENT-KIND',
      '/definitions/__proto__',
    ],
    ['has another version', set('1.2', 'swagger'), 'LRO-DOCUMENT-KIND', ''],
    ['has a number for its version', set(2, 'swagger'), '', ''],
    ['has another number for its version', set(1.2, 'swagger'), 'LRO-DOCUMENT-KIND', ''],
  ])('that %s says so at its place', (_, change, code, pointer) => {
    const root = fixtureJson(FILE);
    change(root);
    const { diagnostics } = readDocument(jsonDocument(root));
    const want = code === '' ? [] : [{ code, pointer }];
    expect(diagnostics).toMatchObject(want);
    expect(diagnostics.length).toBe(want.length);
  });

  it('may name anything like members of every object', () => {
    const root = fixtureJson(FILE);
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'prototype']) {
      set({ type: 'object' }, 'definitions', name)(root);
      set({ name, in: 'query', type: 'string' }, 'parameters', name)(root);
      set({ get: { responses: {} } }, 'paths', name)(root);
    }
    set([{ $ref: '#/parameters/toString' }], 'paths', LIST, 'get', 'parameters')(root);
    const api = onlyApi(jsonDocument(root));
    expect(claimOf(api, 'list').queryParameters).toEqual([{ name: 'toString', type: 'string' }]);
    expect(codes(jsonDocument(root))).toEqual([]);
  });

  it('cannot multiply itself by its lists of media types', () => {
    const root = fixtureJson(FILE);
    const types = Array.from({ length: 100_000 }, (_, i) => `application/x-${i}`);
    set([...types, 'application/json'], 'consumes')(root);
    set([...types, 'application/json'], 'produces')(root);
    const responses = { 200: { schema: { $ref: '#/definitions/Operation' } } };
    for (let i = 0; i < 1_000; i++) set({ get: { responses } }, 'paths', `/v1/x${i}`)(root);
    expect(claimLines(onlyApi(jsonDocument(root)))).toEqual(claimLines(onlyApi(fixture(FILE))));
  });

  it('has a body that belongs to all operations of a path, unless one has its own', () => {
    const root = fixtureJson(FILE);
    const body = (name: string) => ({
      in: 'body',
      name: 'body',
      schema: { $ref: `#/definitions/${name}` },
    });
    const wait = `${OPERATION}:wait`;
    set(
      [
        { $ref: '#/parameters/wait' },
        ...['project', 'operation'].map((name) => ({
          name,
          in: 'path',
          type: 'string',
          required: true,
        })),
      ],
      'paths',
      wait,
      'parameters',
    )(root);
    set([], 'paths', wait, 'post', 'parameters')(root);
    expect(claimOf(onlyApi(jsonDocument(root)), 'wait').body).toEqual({
      schema: 'WaitOperationRequest',
    });
    set([body('Shelf')], 'paths', wait, 'post', 'parameters')(root);
    expect(claimOf(onlyApi(jsonDocument(root)), 'wait').body).toEqual({ schema: 'Shelf' });
  });
});
