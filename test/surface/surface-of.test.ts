import { expect, it } from 'vitest';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, binding, NAMED, object } from '../emit/builders.js';

const given = api(
  [
    binding('get', NAMED),
    binding('cancel', `${NAMED}:cancel`),
    binding('list', '/v1/{name=projects/*/locations/*}/operations', {
      queryParameters: [{ name: 'pageSize', type: 'integer' }],
    }),
  ],
  {
    payloads: [{ schema: 'Progress', role: 'metadata', protoName: 'library.v1.Progress' }],
    schemas: {
      Progress: object({ next: { $ref: '#/components/schemas/Pro-gress' } }),
      'Pro-gress': {},
    },
  },
);

it('a surface says what a caller sees, and no source text', () => {
  const surface = surfaceOf(given, []);
  expect(surface).toMatchObject({
    id: 'library:v1',
    clientName: 'LibraryOperationsClient',
    operationType: 'LibraryOperation',
    handleType: 'LibraryOperationHandle',
    mtlsHost: 'library.mtls.googleapis.com',
    isMtlsHostDocumented: false,
    declared: ['Pro_gress', 'Progress'],
    payloads: [
      {
        role: 'metadata',
        type: 'Progress',
        typeUrl: { whole: 'type.googleapis.com/library.v1.Progress' },
      },
    ],
    needs: {
      regionalHost: false,
      fields: false,
      statusOperations: false,
      declaredOperations: false,
      serverWait: false,
    },
  });
  expect(surface.methods.map(({ kind, requests }) => ({ kind, requests }))).toEqual([
    { kind: 'cancel', requests: [{ members: [name('OperationName')] }] },
    { kind: 'get', requests: [{ members: [name('OperationName')] }] },
    {
      kind: 'list',
      requests: [
        {
          members: [
            name('OperationParentName'),
            {
              ...{ name: 'pageSize', types: ['number'], format: 'integer', isList: false },
              ...{ isOptional: true, in: 'query' },
            },
          ],
        },
      ],
    },
  ]);
  expect(surface.schemas.Progress).toEqual(
    object({ next: { $ref: '#/components/schemas/Pro_gress' } }),
  );
});

it('a surface says what documentation shows', () => {
  const { exampleName, methods } = surfaceOf(given, []);
  const parent = 'projects/my-project/locations/my-location';
  expect(exampleName).toBe(`${parent}/operations/my-operation`);
  const list = methods.find(({ kind }) => kind === 'list');
  expect(list?.exampleRequest).toEqual({ name: parent });
  expect(list?.requestTexts).toEqual([
    'GET /v1/projects/{project}/locations/{location}/operations',
  ]);
});

it('two surfaces are equal where the models are, whatever the order of their maps', () => {
  const { schemas } = given;
  const turned = { ...given, schemas: Object.fromEntries(Object.entries(schemas).reverse()) };
  expect(JSON.stringify(surfaceOf(turned, []))).toBe(JSON.stringify(surfaceOf(given, [])));
});

it('a reserved name is given to none of its types', () => {
  expect(surfaceOf(given, ['LibraryOperation']).operationType).toBe('LibraryOperation2');
});

function name(type: string) {
  return { name: 'name', types: [{ type }], isList: false, isOptional: false, in: 'path' };
}
