import type { Document } from './mutation.js';

const LOCATION = '^projects/[^/]+/locations/[^/]+$';
const OPERATION = '^projects/[^/]+/locations/[^/]+/operations/[^/]+$';
const DOCK = '^projects/[^/]+/locations/[^/]+/docks/[^/]+$';
export const AUTH = 'https://www.googleapis.com/auth';

const inPath = (pattern: string) => ({ type: 'string', location: 'path', required: true, pattern });
const inQuery = (type: string) => ({ type, location: 'query' });

function method(httpMethod: string, id: string, path: string, more: object): Document {
  return {
    id: `shipyard.projects.locations.${id}`,
    ...{ httpMethod, path: `v1/${path}`, flatPath: `v1/${path}` },
    response: { $ref: 'Operation' },
    scopes: [`${AUTH}/cloud-platform`],
    ...more,
  };
}

const locationOf = (d: Document) => d.resources.projects.resources.locations.resources;
export const operations = (d: Document) => locationOf(d).operations.methods;
export const docks = (d: Document) => locationOf(d).docks.methods;

/** The Discovery document of a service that builds docks. */
export function shipyard(): Document {
  const name = inPath(OPERATION);
  const of = (pattern: string, more: object = {}) => ({ ...more, name: inPath(pattern) });
  const field = (type: string, more: object = {}) => ({ type, ...more });
  const message = (id: string, properties: object) => ({ id, type: 'object', properties });
  const anything = { type: 'object', additionalProperties: { type: 'any' } };
  return {
    ...{ kind: 'discovery#restDescription', id: 'shipyard:v1', name: 'shipyard', version: 'v1' },
    ...{ revision: '20260101', title: 'Shipyard API', canonicalName: 'Shipyard' },
    ...{ rootUrl: 'https://shipyard.googleapis.com/', servicePath: '' },
    auth: { oauth2: { scopes: { [`${AUTH}/cloud-platform`]: {} } } },
    schemas: {
      Operation: message('Operation', {
        name: field('string'),
        done: field('boolean'),
        error: { $ref: 'Status' },
        metadata: anything,
        response: anything,
      }),
      Status: message('Status', { code: field('integer'), message: field('string') }),
      ListOperationsResponse: message('ListOperationsResponse', {
        operations: { type: 'array', items: { $ref: 'Operation' } },
        nextPageToken: field('string'),
      }),
      Empty: message('Empty', {}),
      OperationMetadata: message('OperationMetadata', {
        verb: field('string'),
        target: field('string'),
        state: field('string', { enum: ['RUNNING', 'DONE'] }),
      }),
      Dock: message('Dock', { length: field('integer'), labels: field('string') }),
    },
    resources: {
      projects: {
        resources: {
          locations: {
            resources: {
              operations: {
                methods: {
                  get: method('GET', 'operations.get', '{+name}', { parameters: { name } }),
                  list: method('GET', 'operations.list', '{+name}/operations', {
                    parameters: of(LOCATION, { filter: inQuery('string') }),
                    response: { $ref: 'ListOperationsResponse' },
                  }),
                  cancel: method('POST', 'operations.cancel', '{+name}:cancel', {
                    parameters: { name },
                    response: { $ref: 'Empty' },
                  }),
                },
              },
              docks: {
                methods: {
                  create: method('POST', 'docks.create', '{+parent}/docks', {
                    parameters: { parent: inPath(LOCATION), dockId: inQuery('string') },
                    request: { $ref: 'Dock' },
                  }),
                  delete: method('DELETE', 'docks.delete', '{+name}', { parameters: of(DOCK) }),
                },
              },
            },
          },
        },
      },
    },
  };
}
