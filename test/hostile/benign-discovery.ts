import { type Benign, type Json, json, SCOPES } from './benign.js';

const NAME = '^projects/[^/]+/locations/[^/]+/operations/[^/]+$';
function discoveryMethod(kind: string, httpMethod: string, path: string, rest: Json = {}): Json {
  return {
    id: `library.projects.locations.operations.${kind}`,
    description: 'Own words.',
    httpMethod,
    path,
    flatPath: path,
    parameterOrder: ['name'],
    parameters: { name: { type: 'string', location: 'path', required: true, pattern: NAME } },
    response: { $ref: kind === 'get' || kind === 'wait' ? 'Operation' : 'Empty' },
    scopes: SCOPES,
    ...(rest as object),
  };
}

export const discovery: Json = {
  kind: 'discovery#restDescription',
  id: 'library:v1',
  name: 'library',
  version: 'v1',
  revision: '20260301',
  title: 'Library API',
  canonicalName: 'Library',
  description: 'Own words.',
  documentationLink: 'https://library.example.com/docs',
  rootUrl: 'https://library.googleapis.com/',
  mtlsRootUrl: 'https://library.mtls.googleapis.com/',
  servicePath: '',
  endpoints: [{ endpointUrl: 'https://library.us.rep.googleapis.com/', location: 'us' }],
  auth: { oauth2: { scopes: { [SCOPES[0] ?? '']: { description: 'Own words.' } } } },
  resources: {
    projects: {
      resources: {
        locations: {
          resources: {
            operations: {
              methods: {
                cancel: discoveryMethod('cancel', 'POST', 'v1/{+name}:cancel', {
                  request: { $ref: 'CancelOperationRequest' },
                }),
                get: discoveryMethod('get', 'GET', 'v1/{+name}'),
                list: discoveryMethod('list', 'GET', 'v1/{+name}/operations', {
                  parameters: {
                    name: {
                      type: 'string',
                      location: 'path',
                      pattern: '^projects/[^/]+/locations/[^/]+$',
                    },
                    pageSize: { type: 'integer', format: 'int32', location: 'query' },
                    state: {
                      type: 'string',
                      location: 'query',
                      repeated: true,
                      enum: ['OPEN', 'DONE'],
                      enumDescriptions: ['Own words.', 'Own words.'],
                    },
                  },
                  response: { $ref: 'ListOperationsResponse' },
                }),
                wait: discoveryMethod('wait', 'POST', 'v1/{+name}:wait', {
                  request: { $ref: 'WaitOperationRequest' },
                }),
              },
            },
          },
        },
      },
    },
  },
  schemas: {
    CancelOperationRequest: { id: 'CancelOperationRequest', type: 'object', properties: {} },
    Empty: { id: 'Empty', type: 'object', properties: {} },
    ImportBooksResponse: {
      id: 'ImportBooksResponse',
      type: 'object',
      properties: { books: { type: 'array', items: { $ref: 'Book' } } },
    },
    Book: {
      id: 'Book',
      type: 'object',
      properties: {
        isbn: { type: 'string', pattern: '^x$', default: 'x', description: 'Own words.' },
        labels: { type: 'object', additionalProperties: { type: 'string', format: 'int64' } },
        anything: { type: 'any' },
      },
    },
    ListOperationsResponse: {
      id: 'ListOperationsResponse',
      type: 'object',
      properties: {
        operations: { type: 'array', items: { $ref: 'Operation' } },
        nextPageToken: { type: 'string' },
      },
    },
    Operation: {
      id: 'Operation',
      type: 'object',
      properties: {
        name: { type: 'string' },
        done: { type: 'boolean' },
        error: { $ref: 'Status' },
        metadata: { type: 'object', additionalProperties: { type: 'any' } },
        response: { type: 'object', additionalProperties: { type: 'any' } },
      },
    },
    OperationMetadata: {
      id: 'OperationMetadata',
      type: 'object',
      properties: {
        createTime: { type: 'string', format: 'google-datetime', readOnly: true },
        state: { type: 'string', enum: ['OPEN', 'DONE'], enumDescriptions: ['x', 'y'] },
        book: { $ref: 'Book' },
      },
    },
    Status: {
      id: 'Status',
      type: 'object',
      properties: { code: { type: 'integer', format: 'int32' } },
    },
    WaitOperationRequest: {
      id: 'WaitOperationRequest',
      type: 'object',
      properties: { timeout: { type: 'string', format: 'google-duration' } },
    },
  },
};

export const DISCOVERY: Benign = {
  name: 'a Discovery document',
  root: discovery,
  documents: (root) => [json('discovery/library.v1.json', root)],
};
