import { describe, expect, it } from 'vitest';
import { renderOpenApi } from '../../src/emit/openapi/document.js';
import { LONGRUNNING_SCHEMAS } from '../../src/model/longrunning-schemas.js';
import type { OperationBinding, OperationsApi } from '../../src/model/operations-api.js';
import { printPathTemplate } from '../../src/model/path-template.js';
import { schemaRef } from '../../src/model/schema.js';
import { readDocument } from '../../src/sources/read-document.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, binding, NAMED, object } from './builders.js';

interface Document {
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string; readonly 'x-google-location'?: string }[];
  readonly externalDocs?: { readonly url: string };
  readonly 'x-google-endpoints'?: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-google-iam-permissions'?: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
}

function documentOf(given: OperationsApi): Document {
  return JSON.parse(renderOpenApi(surfaceOf(given, [])));
}

/** `GET /v1/operations/{operation} (operation)` for every operation. */
function lines(bindings: readonly OperationBinding[]): string[] {
  return Object.entries(documentOf(api(bindings)).paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters }]) => {
      const names = parameters.filter((p) => p.in === 'path').map(({ name }) => name);
      return `${method.toUpperCase()} ${path} (${names.join(', ')})`;
    }),
  );
}

describe('the paths of an OpenAPI document', () => {
  it.each<[string, OperationBinding[], string[]]>([
    [
      'expand a name',
      [binding('get', NAMED)],
      [
        'GET /v1/projects/{project}/locations/{location}/operations/{operation} (project, location, operation)',
      ],
    ],
    [
      'keep a verb',
      [binding('cancel', '/v1/{name=operations/*}:cancel')],
      ['POST /v1/operations/{operation}:cancel (operation)'],
    ],
    [
      'keep several variables',
      [binding('get', '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}')],
      [
        'GET /v1/projects/{projectId}/zones/{zone}/operations/{operationId} (projectId, zone, operationId)',
      ],
    ],
    [
      'name no two parameters alike',
      [binding('get', '/v1/{parent=projects/*}/operations/{project}')],
      ['GET /v1/projects/{project}/operations/{project2} (project, project2)'],
    ],
    [
      'take wildcards outside of variables',
      [binding('get', '/v1/*/operations/{operation}')],
      ['GET /v1/{segment2}/operations/{operation} (segment2, operation)'],
    ],
    [
      'tell a method apart that another path has already',
      [binding('get', '/v1/{name=operations/*}'), binding('get', '/v1/{name=operations/**}')],
      [
        'GET /v1/operations/{operation} (operation)',
        'GET /v1/operations/{operation}#2 (operation)',
      ],
    ],
    [
      'share a path whose parameters are called otherwise',
      [binding('get', '/v1/{name=operations/*}'), binding('delete', '/v1/operations/{id}')],
      [
        'DELETE /v1/operations/{operation} (operation)',
        'GET /v1/operations/{operation} (operation)',
      ],
    ],
  ])('%s', (_, bindings, want) => {
    expect(lines(bindings).sort()).toEqual([...want].sort());
  });

  it('lose no binding, and give each an id of its own', () => {
    const bindings = ['*', '**'].flatMap((tail) => [
      binding('cancel', `/v1/{name=operations/${tail}}:cancel`),
      binding('get', `/v1/{name=operations/${tail}}`),
      binding('delete', `/v1/{name=operations/${tail}}`),
    ]);
    const { paths } = documentOf(api(bindings));
    const ids = Object.values(paths).flatMap((item) =>
      Object.values(item).map((o) => o.operationId),
    );
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  it('are read as the bindings that they were made from', () => {
    const response = { schema: 'Operation' };
    const bindings = [
      binding('cancel', `${NAMED}:cancel`, { body: 'empty' }),
      binding('get', '/v1/{name=operations/*}', { collection: 'operations', response }),
      binding('get', '/v1/{name=operations/**}', { collection: 'operations', response }),
      binding('get', '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}', {
        response,
      }),
      binding('list', '/v1/{name=projects/*/locations/*}/operations', {
        response: { schema: 'ListOperationsResponse' },
        queryParameters: [{ name: 'states', type: 'string', repeated: true, enum: ['OPEN'] }],
      }),
    ];
    const given = api(bindings, { schemas: LONGRUNNING_SCHEMAS });
    const document = { file: 'openapi.json', text: renderOpenApi(surfaceOf(given, [])) };
    const [read] = readDocument(document).apis;
    const facts = ({
      kind,
      httpMethod,
      template,
      queryParameters,
      body,
      scopes,
    }: Partial<OperationBinding>) =>
      JSON.stringify([
        kind,
        httpMethod,
        template && printPathTemplate(template),
        queryParameters,
        body,
        scopes,
      ]);
    expect(read?.claims.map(facts).sort()).toEqual(bindings.map(facts).sort());
    expect(read?.service).toBe('library');
  });
});

describe('an OpenAPI document', () => {
  const [operation] = Object.values(documentOf(api([binding('get', NAMED)])).paths).flatMap(
    (item) => Object.values(item),
  );

  it('says what linters ask of every operation', () => {
    expect(operation?.summary).not.toBe('');
    expect(Object.keys(operation?.responses ?? {})).toEqual(['200', '4XX']);
    expect(operation?.security).toEqual([
      { oauth2: ['https://www.googleapis.com/auth/cloud-platform'] },
    ]);
  });

  it('has each scope suffice by itself, and asks for credentials where none is known', () => {
    const security = (scopes: readonly string[]) =>
      Object.values(
        Object.values(documentOf(api([binding('get', NAMED, { scopes })])).paths)[0] ?? {},
      )[0]?.security;
    expect(security(['a', 'b'])).toEqual([{ oauth2: ['a'] }, { oauth2: ['b'] }]);
    expect(security([])).toEqual([{ oauth2: [] }]);
  });

  it('lists the default server first, then the regional ones', () => {
    const endpoints = { byLocation: { us: 'library.us.rep.googleapis.com' }, required: false };
    expect(
      documentOf(api([binding('get', NAMED)], { endpoints })).servers.map(({ url }) => url),
    ).toEqual(['https://library.googleapis.com', 'https://library.us.rep.googleapis.com']);
  });

  it('names the location of every regional server', () => {
    const endpoints = { byLocation: { us: 'library.us.rep.googleapis.com' }, required: false };
    const document = documentOf(api([binding('get', NAMED)], { endpoints }));
    expect(document.servers.map((server) => server['x-google-location'])).toEqual([
      undefined,
      'us',
    ]);
    expect(document['x-google-endpoints']).toBeUndefined();
  });

  it('says which hosts a location requires, and for mutual TLS', () => {
    const endpoints = {
      required: true,
      reason: 'Every region has a host.',
      pattern: '{location}-library.googleapis.com',
      byLocation: {},
      atDefaultHost: ['global'],
    };
    const mtlsHost = 'library.mtls.googleapis.com';
    const document = documentOf(api([binding('get', NAMED)], { endpoints, mtlsHost }));
    const { byLocation, ...facts } = endpoints;
    expect(document['x-google-endpoints']).toEqual({ mtlsHost, ...facts });
    expect(document.servers).toEqual([
      {
        url: 'https://library.googleapis.com',
        description: expect.stringContaining('Serves `global`:'),
      },
    ]);
  });

  it('says where the documentation is, and nothing where no source does', () => {
    const documentation = 'https://cloud.google.com/library';
    const given = api([binding('get', NAMED)], { documentation });
    expect(documentOf(given).externalDocs).toEqual({ url: documentation });
    expect(documentOf(api([binding('get', NAMED)]))).not.toHaveProperty('externalDocs');
  });

  it('says which permissions a method needs', () => {
    const permissions = (given?: readonly string[]) =>
      Object.values(
        documentOf(api([binding('get', NAMED, given === undefined ? {} : { permissions: given })]))
          .paths,
      )[0]?.get?.['x-google-iam-permissions'];
    expect(permissions(['library.operations.get'])).toEqual(['library.operations.get']);
    expect(permissions()).toBeUndefined();
  });

  it('says which messages an operation carries, told apart by their type', () => {
    const any = { type: 'object' as const, additionalProperties: {} };
    const schemas = {
      Operation: object({ done: { type: 'boolean' }, metadata: any, response: any }),
      'V1/Progress': object({}),
      LibraryV1Result: object({}),
      Job: object({ metadata: any }),
    };
    const payloads = [
      { schema: 'LibraryV1Result', role: 'response', protoName: 'library.v1.Result' },
      { schema: 'V1/Progress', role: 'metadata' },
    ] as const;
    const given = api([binding('get', NAMED, { response: { schema: 'Operation' } })], {
      schemas,
      payloads,
    });
    const { Operation: operation, Job } = documentOf(given).components.schemas as Record<
      string,
      { readonly properties: Readonly<Record<string, unknown>> }
    >;
    const carries = (message: object) => ({
      ...any,
      dependentSchemas: { '@type': { anyOf: [message, { type: 'object' }] } },
    });
    expect(operation?.properties.metadata).toEqual(
      carries({
        $ref: '#/components/schemas/V1_Progress',
        properties: {
          '@type': { type: 'string', pattern: '^type\\.googleapis\\.com/.+\\.V1\\/Progress$' },
        },
      }),
    );
    expect(operation?.properties.response).toEqual(
      carries({
        $ref: '#/components/schemas/LibraryV1Result',
        properties: { '@type': { const: 'type.googleapis.com/library.v1.Result' } },
      }),
    );
    expect(Job?.properties.metadata).toEqual(any);
  });

  it('renames schemas and what refers to them, and refers to nothing that it lacks', () => {
    const schemas = {
      'a/b': object({ self: { ...schemaRef('a/b'), readOnly: true }, gone: schemaRef('gone') }),
    };
    const given = api([binding('cancel', `${NAMED}:cancel`)], { schemas });
    expect(documentOf(given).components.schemas).toEqual({
      a_b: object({ self: { ...schemaRef('a_b'), readOnly: true }, gone: {} }),
    });
  });
});
