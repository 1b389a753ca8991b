import type { TextDocument } from '../../src/sources/document/source-document.js';
import { jsonDocument } from '../sources/fixture.js';

const OPERATION = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    done: { type: 'boolean' },
    error: { type: 'object' },
    response: { type: 'object' },
  },
};

export interface MethodFacts {
  readonly path: string;
  readonly pattern?: string;
  readonly request?: string;
  readonly httpMethod?: string;
  /** Parameters of the query, as the document says them. */
  readonly query?: object;
}

/** A Discovery document of a library with an operations collection, and more methods by their ids. */
export function discovery(
  methods: Readonly<Record<string, MethodFacts>>,
  schemas = {},
): TextDocument {
  const resources: Record<string, { methods: Record<string, unknown> }> = {};
  const add = (
    id: string,
    { path, pattern, request, httpMethod = 'POST', query }: MethodFacts,
  ): void => {
    const [, collection = '', name = ''] = id.split('.');
    const its = resources[collection] ?? { methods: {} };
    resources[collection] = its;
    its.methods[name] = {
      id,
      httpMethod,
      path,
      parameters: {
        ...(pattern && { parent: { location: 'path', type: 'string', pattern } }),
        ...query,
      },
      ...(request && { request: { $ref: request } }),
      response: { $ref: 'Operation' },
      scopes: ['https://example.com/c'],
    };
  };
  add('library.operations.get', { path: 'v1/operations/{id}', httpMethod: 'GET' });
  for (const [id, facts] of Object.entries(methods)) add(id, facts);
  return jsonDocument({
    kind: 'discovery#restDescription',
    name: 'library',
    version: 'v1',
    rootUrl: 'https://library.example.com/',
    servicePath: '',
    resources,
    schemas: { Operation: OPERATION, ...schemas },
  });
}
