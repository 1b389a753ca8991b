import { describe, expect, it } from 'vitest';
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

const EXPANDED = 'library.expanded.openapi.yaml';
const COLLAPSED = 'library.collapsed.openapi.json';

describe('an OpenAPI document with expanded names', () => {
  const api = onlyApi(fixture(EXPANDED));

  it('folds a path back to one name, and takes a given template as it is', () => {
    expect(claimLines(api)).toEqual([
      'cancel POST /v1/{name=organizations/*/operations/**}:cancel',
      'list GET /v1/{name=projects/*/locations/*}/operations',
      'get GET /v1/{name=projects/*/locations/*/operations/*}',
      'cancel POST /v1/{name=projects/*/locations/*/operations/*}:cancel',
    ]);
  });

  it('takes the version from the paths where the document has one of its own', () => {
    expect(api).toMatchObject({ version: 'v1', host: 'library.example.com', complete: true });
  });

  it('takes scopes from the operation, else from the document', () => {
    expect(claimOf(api, 'get').scopes).toEqual(['https://www.example.com/auth/read']);
    expect(api.claims.at(-1)?.scopes).toEqual(['https://www.example.com/auth/write']);
  });

  it('types query parameters, without those that all methods share', () => {
    expect(claimOf(api, 'list').queryParameters).toEqual([
      { name: 'pageSize', type: 'integer', format: 'int32' },
      { name: 'states', type: 'string', repeated: true, required: true, enum: ['DONE', 'OPEN'] },
    ]);
  });

  it('tells an empty body from none, and an empty answer', () => {
    const [organization, , get, project] = api.claims;
    expect(organization).toMatchObject({ body: 'none', response: 'empty' });
    expect(project).toMatchObject({ body: 'empty', response: 'empty' });
    expect(get).toMatchObject({ body: 'none', response: { schema: 'Operation' } });
  });

  it('has as payload candidates what no method reaches', () => {
    expect(api.payloadSchemas).toEqual(['OperationMetadata']);
    expect(api.schemas.OperationMetadata).toEqual({
      type: 'object',
      properties: {
        status: { $ref: '#/components/schemas/Status' },
        target: { type: 'string' },
      },
      // It may be null.
      needed: ['target'],
    });
  });

  it('refuses a reference that leads out of the document', () => {
    expect(readDocument(fixture(EXPANDED)).diagnostics).toMatchObject([
      {
        code: 'LRO-REF-FOREIGN',
        file: EXPANDED,
        pointer:
          '/paths/~1v1~1projects~1{project}~1jobs~1{job}:cancel/post/responses/200/content/application~1json/schema/$ref',
      },
    ]);
  });
});

describe('an OpenAPI document whose paths have collapsed', () => {
  const api = onlyApi(fixture(COLLAPSED));

  it('fills patterns in from the collections that operations are named after', () => {
    expect(claimLines(api)).toEqual([
      'delete DELETE /v1/{name=projects/*/locations/*/operations/*}',
      'get GET (none)',
      'cancel POST /v1/{name=projects/*/locations/*/operations/*}:cancel',
      'list GET /v1/{name=projects/*/locations/*}/operations',
    ]);
  });

  it('keeps the id and the collection, for where the template is not told', () => {
    expect(claimOf(api, 'get')).toMatchObject({
      id: 'library.operations.get',
      collection: 'operations',
    });
  });

  it("leaves out query parameters that another method's may be", () => {
    expect(claimOf(api, 'delete').queryParameters).toEqual([]);
    expect(claimOf(api, 'list').queryParameters).toEqual([{ name: 'pageSize', type: 'integer' }]);
  });

  it('claims neither completeness nor payloads, as methods are lost', () => {
    expect(api).toMatchObject({ service: 'library', complete: false, payloadSchemas: [] });
    expect(Object.keys(api.schemas)).not.toContain('Lost');
  });
});

describe('an odd OpenAPI document', () => {
  const get = {
    operationId: 'sql.operations.get',
    parameters: [
      { name: 'project', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'operation', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Operation' } } },
      },
    },
  };
  const text = { type: 'string' };
  const OPERATION = {
    type: 'object',
    properties: { name: text, status: text, operationType: text, startTime: text },
  };
  const document = {
    openapi: '3.0.3',
    info: { title: 'X', version: 'v1' },
    servers: [{ url: 'https://x.example.com/base' }],
    paths: { '/v1/projects/{project}/operations/{operation}': { get } },
    components: { schemas: { Operation: OPERATION } },
  };

  it('keeps the parameters of operations of the kind "status", behind the base path', () => {
    const api = onlyApi(jsonDocument(document));
    expect(api.operationKind).toBe('status');
    expect(claimLines(api)).toEqual(['get GET /base/v1/projects/{project}/operations/{operation}']);
  });

  it.each([
    ['no server', { servers: [] }, 'LRO-SERVER-URL'],
    ['a relative server', { servers: [{ url: '/api' }] }, 'LRO-SERVER-URL'],
    [
      'references in a circle',
      {
        paths: { '/v1/x': { get: { parameters: [{ $ref: '#/components/parameters/a' }] } } },
        components: { parameters: { a: { $ref: '#/components/parameters/a' } } },
      },
      'LRO-REF-DANGLING',
    ],
    [
      'a name that is too long beside a property that may be anything',
      {
        components: {
          schemas: {
            Operation: {
              type: 'object',
              properties: { ...OPERATION.properties, any: true, ['x'.repeat(4097)]: text },
            },
          },
        },
      },
      'LRO-DOCUMENT-TYPE',
    ],
  ])('with %s has a diagnostic', (_, change, want) => {
    expect(codes(jsonDocument({ ...document, ...change }))).toContain(want);
  });

  it('that is a later OpenAPI is not read', () => {
    const { openapi, ...rest } = fixtureJson(COLLAPSED) as Record<string, unknown>;
    expect(codes(jsonDocument({ ...rest, openapi: `${openapi}`.replace('3.', '4.') }))).toEqual([
      'LRO-DOCUMENT-KIND',
    ]);
  });

  it.each([
    ['"{{.Host}}" for its host', 'https://{{.Host}}/'],
    ['a host with a star', 'https://*.example.com/'],
    ['credentials', 'https://a:b@example.com/'],
    ['no encryption', 'http://example.com/'],
    ['no encryption on loopback', 'http://127.0.0.1/'],
    ['a name without a dot', 'https://localhost/'],
  ])('whose server has %s has a diagnostic', (_, url) => {
    expect(codes(jsonDocument({ ...document, servers: [{ url }] }))).toEqual(['LRO-SERVER-URL']);
  });
});

describe('the paths of an OpenAPI document', () => {
  const text = { type: 'string' };
  const object = { type: 'object' };
  const operation = {
    ...object,
    properties: { name: text, done: { type: 'boolean' }, error: object, response: object },
  };
  const answer = (schema: unknown) => ({
    responses: { 200: { content: { 'application/json': { schema } } } },
  });
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  /** Operations by a path each, all of one API that has a `get` besides. */
  function apiOf(url: string, ...paths: readonly string[]) {
    const get = '/v1/projects/{project}/operations/{operation}';
    return onlyApi(
      jsonDocument({
        openapi: '3.1.0',
        info: { title: 'X', version: 'v1' },
        servers: [{ url }],
        paths: {
          [get]: { get: answer(ref('Operation')) },
          ...Object.fromEntries(paths.map((path) => [path, { post: answer({ type: 'object' }) }])),
        },
        components: { schemas: { Operation: operation } },
      }),
    );
  }

  const templates: { name: string; url?: string; path: string; want: string }[] = [
    {
      name: 'with hyphens in the names of variables',
      path: '/v1/projects/{project-id}/operations/{operation-id}:cancel',
      want: '/v1/{name=projects/*/operations/*}:cancel',
    },
    {
      name: 'with a hyphen in a name that cannot be folded',
      path: '/v1/operations/{long-name}:cancel',
      want: '/v1/operations/{long_name}:cancel',
    },
    {
      name: 'with a name that begins with a digit',
      path: '/v1/operations/{1st-name}:cancel',
      want: '/v1/operations/{_1st_name}:cancel',
    },
    {
      name: 'behind a base path',
      url: 'https://x.example.com/library/api',
      path: '/v1/projects/{project}/operations/{operation}:cancel',
      want: '/library/api/v1/{name=projects/*/operations/*}:cancel',
    },
    {
      name: 'behind a base path of their own',
      path: '/library/v1/projects/{project}/operations/{operation}:cancel',
      want: '/library/v1/{name=projects/*/operations/*}:cancel',
    },
  ];
  it.each(templates)('are read $name', ({ url = 'https://x.example.com', path, want }) => {
    const api = apiOf(url, path);
    expect(claimLines(api)).toContain(`cancel POST ${want}`);
    expect(api.skipped).toEqual([]);
  });

  const refused: { name: string; path: string; want: string }[] = [
    {
      name: 'text behind a variable',
      path: '/v1/projects/{project}/operations/{operation}x:cancel',
      want: 'LRO-TEMPLATE-SYNTAX',
    },
    {
      name: 'two variables of one name',
      path: '/v1/projects/{a-b}/operations/{a_b}:cancel',
      want: 'LRO-TEMPLATE-FIELD',
    },
    {
      name: 'a blank in a variable, before a method that is a segment',
      path: '/v1/projects/{project}/operations/{an operation}/cancel',
      want: 'LRO-TEMPLATE-FIELD',
    },
  ];
  it.each(refused)(
    'that are no templates are skipped with what is wrong: $name',
    ({ path, want }) => {
      const api = apiOf('https://x.example.com', path);
      expect(api.skipped).toMatchObject([{ code: want, path, httpMethod: 'POST' }]);
      expect(api.skipped[0]?.reason).toMatch(/ is no path template: | is no field path| twice$/);
      expect(api.claims).toHaveLength(1);
    },
  );
});
