import { type Benign, type Json, json, SCOPES } from './benign.js';

const OPERATION_PATH = '/v1/projects/{project}/operations/{operation}';

const swagger: Json = {
  swagger: '2.0',
  info: { title: 'Library API', version: 'v1', 'x-serviceName': 'library', description: 'Own.' },
  host: 'library.googleapis.com',
  basePath: '/',
  schemes: ['https'],
  consumes: ['application/json'],
  parameters: {
    operation: { name: 'operation', in: 'path', required: true, type: 'string' },
    body: { name: 'body', in: 'body', schema: { $ref: '#/definitions/Empty' } },
  },
  responses: { empty: { description: 'Own words.', schema: { $ref: '#/definitions/Empty' } } },
  paths: {
    [`${OPERATION_PATH}:cancel`]: {
      post: {
        operationId: 'library.projects.operations.cancel',
        parameters: [
          { name: 'project', in: 'path', required: true, type: 'string' },
          { $ref: '#/parameters/operation' },
          { $ref: '#/parameters/body' },
          { name: 'states', in: 'query', type: 'array', items: { type: 'string', enum: ['OPEN'] } },
        ],
        responses: { 200: { $ref: '#/responses/empty' } },
        security: [{ oauth: SCOPES }],
      },
    },
  },
  definitions: {
    Empty: { type: 'object' },
    OperationMetadata: { type: 'object', properties: { state: { type: 'string' } } },
  },
};

export const SWAGGER: Benign = {
  name: 'a Swagger 2.0 document',
  root: swagger,
  documents: (root) => [json('openapi/library.v1.json', root)],
};
