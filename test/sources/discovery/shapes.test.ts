import { describe, expect, it } from 'vitest';
import { claimLines, claimOf, codes, jsonDocument, onlyApi, skippedLines } from '../fixture.js';

const OPERATION = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    done: { type: 'boolean' },
    error: { $ref: 'Status' },
    response: { type: 'object', additionalProperties: { type: 'any' } },
  },
};

type Members = Readonly<Record<string, unknown>>;

interface Shape {
  /** `httpMethod path`, and the pattern of each of the path's parameters. */
  readonly request: string;
  readonly patterns?: Readonly<Record<string, string | undefined>>;
  readonly query?: Members;
  readonly response?: string;
  readonly body?: string;
}

/** A method in Discovery's words. */
function method(id: string, { request, patterns, query, response, body }: Shape): Members {
  const [httpMethod, path = ''] = request.split(' ');
  const named = [...path.matchAll(/\{\+?(\w+)\}/g)].map(([, name = '']) => {
    const pattern = patterns?.[name];
    const parameter = { type: 'string', location: 'path', required: true };
    return [name, pattern === undefined ? parameter : { ...parameter, pattern }];
  });
  return {
    id,
    httpMethod,
    path,
    parameters: { ...Object.fromEntries(named), ...query },
    ...(body === undefined ? {} : { request: { $ref: body } }),
    ...(response === undefined ? {} : { response: { $ref: response } }),
  };
}

/** A document of one collection below the root, or below `servicePath`. */
function document(
  collection: string,
  methods: Readonly<Record<string, Shape>>,
  rest: Members = {},
): ReturnType<typeof jsonDocument> {
  const told = Object.entries(methods).map(([name, shape]) => [
    name,
    method(`library.${collection}.${name}`, shape),
  ]);
  const inner = { methods: Object.fromEntries(told) };
  const resources = collection.split('.').reduceRight<Members>((below, name, i, all) => {
    return { [name]: i === all.length - 1 ? inner : { resources: below } };
  }, {});
  return jsonDocument({
    kind: 'discovery#restDescription',
    name: 'library',
    version: 'v1',
    rootUrl: 'https://library.googleapis.com/',
    servicePath: '',
    resources,
    schemas: {
      Empty: { type: 'object', properties: {} },
      Operation: OPERATION,
      Operations: {
        type: 'object',
        properties: { operations: { type: 'array', items: { $ref: 'Operation' } } },
      },
      Status: { type: 'object', properties: { code: { type: 'integer' } } },
    },
    ...rest,
  });
}

const NAME = '^projects/[^/]+/operations/[^/]+$';

describe('a path of a Discovery document', () => {
  it.each<[name: string, shape: Shape, want: string]>([
    [
      'with a pattern',
      { request: 'GET v1/{+name}', patterns: { name: NAME } },
      'GET /v1/{name=projects/*/operations/*}',
    ],
    [
      'that ends in anything',
      { request: 'GET v1/{+name}', patterns: { name: '^operations/.*$' } },
      'GET /v1/{name=operations/**}',
    ],
    [
      'that is anything',
      { request: 'GET v1/{+name}', patterns: { name: '^.*$' } },
      'GET /v1/{name=**}',
    ],
    [
      'with wildcards at its begin and its end',
      { request: 'GET v1/{+name}', patterns: { name: '^[^/]+/[^/]+/operations/[^/]+/.*$' } },
      'GET /v1/{name=*/*/operations/*/**}',
    ],
    [
      'with two parameters without a pattern',
      { request: 'GET v1/apps/{appsId}/operations/{operationsId}' },
      'GET /v1/apps/{appsId}/operations/{operationsId}',
    ],
    [
      'with three parameters without a pattern',
      { request: 'GET v1/projects/{projectId}/zones/{zone}/operations/{operationId}' },
      'GET /v1/projects/{projectId}/zones/{zone}/operations/{operationId}',
    ],
    [
      'that holds its own prefix',
      { request: 'GET dns/v1/projects/{project}/operations/{operation}' },
      'GET /dns/v1/projects/{project}/operations/{operation}',
    ],
  ])('%s is its template', (_, shape, want) => {
    const api = onlyApi(document('operations', { get: { ...shape, response: 'Operation' } }));
    expect(claimLines(api)).toEqual([`get ${want}`]);
  });

  it('is behind the servicePath, and may cancel without a colon', () => {
    const methods = {
      get: { request: 'GET b/{bucket}/operations/{operationId}', response: 'Operation' },
      cancel: { request: 'POST b/{bucket}/operations/{operationId}/cancel' },
    };
    const api = onlyApi(document('operations', methods, { servicePath: 'storage/v1/' }));
    expect(claimLines(api)).toEqual([
      'cancel POST /storage/v1/b/{bucket}/operations/{operationId}/cancel',
      'get GET /storage/v1/b/{bucket}/operations/{operationId}',
    ]);
    expect(claimOf(api, 'cancel')).toMatchObject({ body: 'none', response: 'empty' });
  });

  it('that a template cannot say is skipped with the reason', () => {
    const pattern = '^(?:[a-z.]+:)?[a-z-]+/operations/[^/]+$';
    const shape = { request: 'GET v1/{+name}', patterns: { name: pattern }, response: 'Operation' };
    const api = onlyApi(document('operations', { get: shape }));
    expect(claimLines(api)).toEqual([]);
    expect(skippedLines(api)).toEqual(['LRO-PATH-PATTERN library.operations.get']);
    expect(api.skipped[0]?.reason).toContain(pattern);
  });
});

it('a cancel by GET is kept as it is, and flatPath is no source', () => {
  const cancel = { request: 'GET v1/{+name}:cancel', patterns: { name: NAME }, response: 'Empty' };
  const given = document('operations', { cancel });
  const text = given.text.replace('"path":', '"flatPath":"v9/{projectsId}","path":');
  expect(claimLines(onlyApi({ ...given, text }))).toEqual([
    'cancel GET /v1/{name=projects/*/operations/*}:cancel',
  ]);
});

it.each([
  'operations',
  'transferOperations',
  'managedZoneOperations',
  'projects.instanceConfigOperations',
  'projects.instances.backupOperations',
  'projects.instances.databaseOperations',
  'instancePartitionOperations',
  'unitOperations',
  'bucketOperations',
])('the collection %s is one of operations by its types', (collection) => {
  const list = { request: 'GET v1/operations', response: 'Operations' };
  const api = onlyApi(document(collection, { list }));
  expect(api.claims.map((claim) => claim.collection)).toEqual([collection]);
});

it('apiOperations whose types are none are skipped', () => {
  const rest = {
    schemas: { ApiOperation: { type: 'object', properties: { name: { type: 'string' } } } },
  };
  const get = { request: 'GET v1/{+name}', patterns: { name: NAME }, response: 'ApiOperation' };
  const api = onlyApi(document('apiOperations', { get }, rest));
  expect(claimLines(api)).toEqual([]);
  expect(skippedLines(api)).toEqual(['LRO-NOT-OPERATION library.apiOperations.get']);
});

it.each(['listWait', 'pause', 'resume', 'create', 'patch', 'getIamPolicy', 'testIamPermissions'])(
  'a method called %s is skipped with a reason',
  (name) => {
    const shape = { request: 'POST v1/{+name}', patterns: { name: NAME }, response: 'Operation' };
    const api = onlyApi(document('operations', { get: shape, [name]: shape }));
    expect(api.claims.map(({ kind }) => kind)).toEqual(['get']);
    expect(skippedLines(api)).toEqual([`LRO-METHOD-OTHER library.operations.${name}`]);
    expect(api.skipped[0]?.reason).toContain(name);
  },
);

it.each<[name: string, query: Record<string, string>]>([
  [
    'the members of ListOperationsRequest',
    { filter: 'string', pageSize: 'integer', pageToken: 'string', returnPartialSuccess: 'boolean' },
  ],
  [
    'those of older APIs',
    { instance: 'string', maxResults: 'integer', orderBy: 'string', sortBy: 'string' },
  ],
  ['a name, and no parameter in the path', { name: 'string' }],
  ['a parent, and no parameter in the path', { parent: 'string' }],
])('a list may have in its query %s', (_, query) => {
  const told = Object.entries(query).map(([name, type]) => [name, { type, location: 'query' }]);
  const list = {
    request: 'GET v1/operations',
    query: Object.fromEntries(told),
    response: 'Operations',
  };
  const claim = claimOf(onlyApi(document('operations', { list })), 'list');
  const given = claim.queryParameters?.map(({ name, type }) => [name, type]);
  expect(Object.fromEntries(given ?? [])).toEqual(query);
  expect(claimLines(onlyApi(document('operations', { list })))).toEqual([
    'list GET /v1/operations',
  ]);
});

it.each(['Empty', 'GoogleProtobufEmpty', 'GoogleProtobuf__Empty', 'GoogleProtobuf_Empty'])(
  'an empty message may be called %s, for a body as for an answer',
  (name) => {
    const cancel = {
      request: 'POST v1/{+name}:cancel',
      patterns: { name: NAME },
      body: name,
      response: name,
    };
    const schemas = { [name]: { type: 'object', properties: {} } };
    const claim = claimOf(onlyApi(document('operations', { cancel }, { schemas })), 'cancel');
    expect(claim).toMatchObject({ body: 'empty', response: 'empty' });
  },
);

it.each(['Operation', 'GoogleLongrunningOperation', 'GoogleLongrunning__Operation'])(
  'an operation may be called %s',
  (name) => {
    const get = { request: 'GET v1/{+name}', patterns: { name: NAME }, response: name };
    const schemas = { [name]: OPERATION, Status: { type: 'object' } };
    const api = onlyApi(document('things', { get }, { schemas }));
    expect(api.operationKind).toBe('longrunning');
    expect(claimOf(api, 'get').response).toEqual({ schema: name });
  },
);

it('a job that is cancelled at the same path as an operation is none', () => {
  const cancel = {
    request: 'POST v1/{+name}:cancel',
    patterns: { name: '^projects/[^/]+/jobs/[^/]+$' },
  };
  const get = {
    request: 'GET v1/{+name}',
    patterns: { name: '^projects/[^/]+/jobs/[^/]+$' },
    response: 'Status',
  };
  const api = onlyApi(document('jobs', { cancel, get }));
  expect(claimLines(api)).toEqual([]);
  expect(skippedLines(api)).toEqual([]);
});

it('a resource whose get answers with an operation keeps its own methods', () => {
  const request = 'v1/photoSequence/{sequenceId}';
  const api = onlyApi(
    document('photoSequence', {
      get: { request: `GET ${request}`, response: 'Operation' },
      delete: { request: `DELETE ${request}` },
    }),
  );
  expect(claimLines(api)).toEqual([]);
  expect(skippedLines(api)).toEqual(['LRO-NOT-OPERATION library.photoSequence.get']);
});

it('a list of operations in a collection of another name is bound by itself', () => {
  const name = '^operations/.*$';
  const api = onlyApi(
    document('operations.lro', {
      list: { request: 'GET v1/{+name}/lro', patterns: { name }, response: 'Operations' },
      create: { request: 'POST v1/{+name}/lro', patterns: { name } },
    }),
  );
  expect(claimLines(api)).toEqual(['list GET /v1/{name=operations/**}/lro']);
  expect(skippedLines(api)).toEqual([]);
});

it('descriptions that would end a comment or a template reach no claim', () => {
  const shape = { request: 'GET v1/{+name}', patterns: { name: NAME }, response: 'Operation' };
  const given = document('operations', { get: shape });
  const text = given.text.replaceAll('"id":', '"description":"*/ `\\u0024{x}`","id":');
  expect(onlyApi({ ...given, text })).toEqual(onlyApi(given));
  expect(codes({ ...given, text })).toEqual([]);
});
