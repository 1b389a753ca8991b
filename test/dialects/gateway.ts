/** A document as grpc-gateway's `protoc-gen-openapiv2` writes it, with proto field names. */
export function gatewayDocument(given: Readonly<Record<string, unknown>> = {}): object {
  const name = (pattern: string, called = 'name') => ({
    name: called,
    in: 'path',
    required: true,
    type: 'string',
    pattern,
  });
  const query = (called: string, type: string) => ({ name: called, in: 'query', type });
  const answer = (schema: object) => ({ responses: { 200: { description: '', schema } } });
  const operation = { $ref: '#/definitions/longrunningOperation' };
  return {
    swagger: '2.0',
    info: { title: 'Library API', version: 'version not set' },
    host: 'library.acme.example',
    paths: {
      '/v1/{name}': {
        get: {
          operationId: 'Operations_ListOperations',
          parameters: [
            name('operations'),
            query('filter', 'string'),
            query('page_size', 'integer'),
            query('page_token', 'string'),
          ],
          ...answer({ $ref: '#/definitions/longrunningListOperationsResponse' }),
        },
      },
      '/v1/{name_1}': {
        get: {
          operationId: 'Operations_GetOperation',
          parameters: [name('operations/[^/]+', 'name_1')],
          ...answer(operation),
        },
      },
      '/v1/{name}:cancel': {
        post: {
          operationId: 'Operations_CancelOperation',
          parameters: [
            name('operations/[^/]+'),
            { name: 'body', in: 'body', required: true, schema: { type: 'object' } },
          ],
          ...answer({ type: 'object', properties: {} }),
        },
      },
    },
    definitions: {
      longrunningOperation: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          done: { type: 'boolean' },
          metadata: { $ref: '#/definitions/protobufAny' },
          error: { $ref: '#/definitions/rpcStatus' },
          response: { $ref: '#/definitions/protobufAny' },
        },
      },
      longrunningListOperationsResponse: {
        type: 'object',
        properties: {
          operations: { type: 'array', items: operation },
          next_page_token: { type: 'string' },
        },
      },
      protobufAny: {
        type: 'object',
        properties: { '@type': { type: 'string' } },
        additionalProperties: {},
      },
      rpcStatus: {
        type: 'object',
        properties: { code: { type: 'integer', format: 'int32' }, message: { type: 'string' } },
      },
    },
    ...given,
  };
}
