import { describe, expect, it } from 'vitest';
import { printPathTemplate } from '../../src/model/path-template.js';
import type { SourceApi } from '../../src/model/source-api.js';
import { mergeClaims } from '../../src/normalize/merge.js';
import { CANCEL, claim, source } from './builders.js';

const OTHER = '/v1/{name=projects/*/locations/*/operations/**}:cancel';

function merge(...sources: SourceApi[]) {
  return mergeClaims({ id: 'file:v1', service: 'file', version: 'v1', sources, all: sources });
}

const config = (given: Partial<SourceApi>) =>
  source({ source: 'service-config', file: 'service-config/file.yaml', ...given });

describe('mergeClaims', () => {
  it('makes one binding of the same path in two sources, with the evidence of both', () => {
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL, { scopes: ['s'] })] }),
      config({ claims: [claim('cancel', CANCEL)] }),
    );
    expect(bindings).toHaveLength(1);
    expect(bindings[0]?.evidence.map(({ source: by }) => by)).toEqual([
      'discovery',
      'service-config',
    ]);
    expect(bindings[0]?.scopes).toEqual(['s']);
    expect(bindings[0]?.id).toBe('file.projects.locations.operations.cancel');
    expect(disagreements).toEqual([]);
  });

  it('keeps every collection of one path: a binding is never keyed by its path', () => {
    const spanner = ['instances/*/operations/*', 'instances/*/databases/*/operations/*'];
    const { bindings } = merge(
      source({ claims: spanner.map((p) => claim('cancel', `/v1/{name=projects/*/${p}}:cancel`)) }),
    );
    expect(bindings.map(({ collection }) => collection)).toEqual([
      'projects.instances.operations',
      'projects.instances.databases.operations',
    ]);
  });

  it('lets discovery win over a service config about a template, and reports both', () => {
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL)], revision: '20260317' }),
      config({ claims: [claim('cancel', OTHER)] }),
    );
    expect(bindings.map(({ template }) => printPathTemplate(template))).toEqual([CANCEL]);
    expect(disagreements).toMatchObject([
      { field: 'template', severity: 'conflict', winner: CANCEL, values: [{}, { value: OTHER }] },
    ]);
  });

  it('lets the template win that names the resource as a whole, where the paths are the same', () => {
    const { bindings, disagreements } = merge(
      source({ claims: [claim('get', '/v1/apps/{appsId}/operations/{operationsId}')] }),
      config({ claims: [claim('get', '/v1/{name=apps/*/operations/*}')] }),
    );
    const [binding] = bindings;
    expect(binding && printPathTemplate(binding.template)).toBe('/v1/{name=apps/*/operations/*}');
    expect(binding?.pathParameters).toEqual([{ name: 'name', pattern: 'apps/*/operations/*' }]);
    expect(disagreements).toMatchObject([
      { field: 'template', severity: 'coverage', winner: '/v1/{name=apps/*/operations/*}' },
    ]);
  });

  it('takes a template that only follows from a name for no word against a real one', () => {
    const derived = claim('cancel', OTHER, {
      isDerived: true,
      collection: 'projects.locations.operations',
    });
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL)] }),
      source({ source: 'openapi', file: 'openapi/x.json', complete: false, claims: [derived] }),
    );
    expect(bindings.map(({ template }) => printPathTemplate(template))).toEqual([CANCEL]);
    expect(bindings[0]?.evidence).toHaveLength(2);
    expect(disagreements).toEqual([]);
  });

  it('does not take two templates of one source for a disagreement', () => {
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL), claim('cancel', OTHER)] }),
    );
    expect(bindings).toHaveLength(2);
    expect(disagreements).toEqual([]);
  });

  const facts: { name: string; given: Partial<SourceApi>; want: object[] }[] = [
    {
      name: 'the host, which decides who gets the credentials',
      given: { host: 'other.example.com' },
      want: [
        { subject: 'api', field: 'host', severity: 'conflict', winner: 'file.googleapis.com' },
      ],
    },
    {
      name: 'the host for mutual TLS',
      given: { mtlsHost: 'b.googleapis.com' },
      want: [{ subject: 'api', field: 'mtlsHost', severity: 'conflict' }],
    },
    {
      name: 'the shape of operations',
      given: { operationKind: 'status' },
      want: [{ subject: 'api', field: 'operationKind', severity: 'conflict' }],
    },
    {
      name: 'the title, which is spelled at will',
      given: { title: 'B' },
      want: [{ subject: 'api', field: 'title', severity: 'coverage' }],
    },
    {
      name: 'whether there is a body',
      given: { claims: [claim('cancel', CANCEL, { body: { schema: 'B' } })] },
      want: [{ field: 'body', severity: 'conflict', winner: 'empty' }],
    },
    {
      name: 'whether there is an answer',
      given: { claims: [claim('cancel', CANCEL, { response: { schema: 'B' } })] },
      want: [{ field: 'response', severity: 'conflict', winner: 'empty' }],
    },
    {
      name: 'query parameters, which come with time',
      given: { claims: [claim('cancel', CANCEL, { queryParameters: [] })] },
      want: [{ field: 'queryParameters', severity: 'coverage', winner: 'force' }],
    },
  ];
  it.each(facts)('reports two sources that disagree on $name', ({ given, want }) => {
    const said: Partial<SourceApi> = {
      title: 'A',
      mtlsHost: 'a.googleapis.com',
      operationKind: 'longrunning',
      claims: [
        claim('cancel', CANCEL, {
          body: 'empty',
          response: 'empty',
          queryParameters: [{ name: 'force', type: 'boolean' }],
        }),
      ],
    };
    const { disagreements } = merge(source(said), config({ ...said, ...given }));
    expect(disagreements).toMatchObject(want);
    expect(disagreements).toHaveLength(want.length);
  });

  it('answers as the protocol says where no source tells', () => {
    const kinds = ['cancel', 'delete', 'get', 'list', 'wait'] as const;
    const { bindings } = merge(config({ claims: kinds.map((kind) => claim(kind, CANCEL)) }));
    expect(bindings.map(({ kind, response }) => [kind, response])).toEqual([
      ['cancel', 'empty'],
      ['delete', 'empty'],
      ['get', { schema: 'Operation' }],
      ['list', { schema: 'ListOperationsResponse' }],
      ['wait', { schema: 'Operation' }],
    ]);
  });

  it('gives a cancel no body, whatever deprecated members its message has', () => {
    const { bindings } = merge(
      source({ claims: [claim('cancel', CANCEL, { body: { schema: 'CancelOperationRequest' } })] }),
    );
    expect(bindings[0]?.body).toBe('empty');
  });

  it('reports an HTTP method on which sources disagree', () => {
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL)] }),
      config({ claims: [claim('cancel', CANCEL, { httpMethod: 'GET' })] }),
    );
    expect(bindings[0]?.httpMethod).toBe('POST');
    expect(disagreements).toMatchObject([{ field: 'httpMethod', severity: 'conflict' }]);
  });

  const scopes = [
    { name: 'share one as coverage', given: ['a'], want: 'coverage' },
    { name: 'share none as a conflict', given: ['c'], want: 'conflict' },
  ];
  it.each(scopes)('reports lists of scopes that $name', ({ given, want }) => {
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL, { scopes: ['b', 'a'] })] }),
      config({ claims: [claim('cancel', CANCEL, { scopes: given })] }),
    );
    expect(bindings[0]?.scopes).toEqual(['b', 'a']);
    expect(disagreements).toMatchObject([{ field: 'scopes', severity: want, winner: 'a b' }]);
  });

  it('reports a complete source that is silent as coverage, and keeps the binding', () => {
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL)] }),
      config({}),
    );
    expect(bindings).toHaveLength(1);
    expect(disagreements).toMatchObject([{ field: 'presence', severity: 'coverage' }]);
  });

  it('expects nothing of a conversion that loses methods', () => {
    const conversion = source({ source: 'openapi', complete: false });
    const { disagreements } = merge(source({ claims: [claim('cancel', CANCEL)] }), conversion);
    expect(disagreements).toEqual([]);
  });

  it('joins a claim without a template to the binding of its collection', () => {
    const { template: _, ...bare } = claim('cancel', CANCEL);
    const lost = { ...bare, collection: 'projects.locations.operations' };
    const { bindings, disagreements } = merge(
      source({ claims: [claim('cancel', CANCEL)] }),
      source({ source: 'openapi', file: 'openapi/file.v1.json', complete: false, claims: [lost] }),
    );
    expect(bindings[0]?.evidence).toHaveLength(2);
    expect(disagreements).toEqual([]);
  });

  it.each([
    [
      'list',
      '/v1/{name=projects/*}/operations',
      ['filter', 'pageSize', 'pageToken', 'returnPartialSuccess'],
      'none',
    ],
    [
      'list',
      '/v1/operations',
      ['filter', 'name', 'pageSize', 'pageToken', 'returnPartialSuccess'],
      'none',
    ],
    ['get', '/v1/{name=operations/*}', [], 'none'],
    ['wait', '/v1/{name=operations/*}:wait', [], { schema: 'WaitOperationRequest' }],
  ] as const)(
    'gives a %s at %s that only a service config tells of the fields of its rpc',
    (kind, template, query, body) => {
      const { bindings } = merge(config({ claims: [claim(kind, template)] }));
      expect(bindings[0]?.queryParameters.map(({ name }) => name)).toEqual(query);
      expect(bindings[0]?.body).toEqual(body);
    },
  );

  it('leaves a wait without a body its timeout in the query', () => {
    const claims = [claim('wait', '/v1/{name=operations/*}:wait', { body: 'none' })];
    expect(merge(config({ claims })).bindings[0]?.queryParameters).toEqual([
      { name: 'timeout', type: 'string' },
    ]);
  });
});
