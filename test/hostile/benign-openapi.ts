import { type Benign, type Json, json, SCOPES } from './benign.js';

const OPERATION_PATH = '/v1/projects/{project}/locations/{location}/operations/{operation}';

function openApiMethod(operationId: string, response: Json, rest: Json = {}): Json {
  return {
    operationId,
    summary: 'Own words.',
    description: 'Own words.',
    parameters: ['project', 'location', 'operation'].map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    responses: {
      200: { description: 'Own words.', content: { 'application/json': { schema: response } } },
    },
    security: [{ oauth: SCOPES }],
    ...(rest as object),
  };
}

const openapi: Json = {
  openapi: '3.1.0',
  // So that they get into what is emitted.
  'x-lrogen-descriptions': true,
  info: { title: 'Library API', version: 'v1', 'x-serviceName': 'library', description: 'Own.' },
  externalDocs: { url: 'https://library.example.com/docs' },
  servers: [
    {
      url: 'https://{host}/',
      variables: { host: { default: 'library.googleapis.com', enum: ['library.googleapis.com'] } },
    },
  ],
  paths: {
    [OPERATION_PATH]: {
      get: openApiMethod('library.projects.locations.operations.get', {
        $ref: '#/components/schemas/Operation',
      }),
      delete: openApiMethod('DeleteOperation', { type: 'object' }),
    },
    [`${OPERATION_PATH}:cancel`]: {
      post: openApiMethod(
        'CancelOperation',
        { type: 'object' },
        {
          'x-google-http-template': '/v1/{name=projects/*/locations/*/operations/*}:cancel',
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        },
      ),
    },
    '/v1/projects/{project}/locations/{location}/operations': {
      get: openApiMethod(
        'ListOperations',
        { $ref: '#/components/schemas/ListOperationsResponse' },
        {
          parameters: [
            { name: 'project', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'location', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'state', in: 'query', schema: { type: 'string', enum: ['OPEN', 'DONE'] } },
          ],
        },
      ),
    },
  },
  components: {
    schemas: {
      Operation: {
        type: 'object',
        title: 'Own words',
        properties: {
          name: { type: 'string', default: 'x', examples: ['x'] },
          done: { type: 'boolean' },
          error: { $ref: '#/components/schemas/Status' },
          metadata: { type: 'object', additionalProperties: true },
          response: { type: 'object', additionalProperties: {} },
        },
      },
      ListOperationsResponse: {
        type: 'object',
        properties: {
          operations: { type: 'array', items: { $ref: '#/components/schemas/Operation' } },
        },
      },
      OperationMetadata: {
        type: 'object',
        description: 'Own words.',
        required: ['state'],
        properties: {
          state: { type: 'string', format: 'x', enum: ['OPEN', 'DONE'], description: 'Own.' },
          parts: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
        },
      },
      Status: { type: 'object', properties: { code: { type: 'integer' } } },
    },
  },
};

export const OPENAPI: Benign = {
  name: 'an OpenAPI document',
  root: openapi,
  documents: (root) => [json('openapi/library.v1.json', root)],
};
