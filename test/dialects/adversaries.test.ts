import { describe, expect, it } from 'vitest';
import { gatewayDocument } from './gateway.js';
import {
  answer,
  any,
  inPath,
  OPERATION,
  object,
  operationsPaths,
  outcomeOf,
  ownDocument,
  ref,
  text,
} from './own-document.js';

/** Kinds and paths of what is bound; then the codes and reasons of what is said. */
function lines(document: object): string[] {
  const { bound, said } = outcomeOf(document);
  const short = bound.map((line) =>
    line.replace(/^\S+ (\S+) \S+ https:\/\/library\.acme\.example/, '$1 '),
  );
  return [...short, ...said.map((line) => line.replace(/^.*?: (?:LRO-)/, 'LRO-'))];
}

const with_ = (schemas: object, paths?: object) =>
  ownDocument({
    ...(paths && { paths }),
    components: { schemas: { Operation: OPERATION, ...schemas } },
  });
const pathsOf = (paths: object) => ownDocument({ paths });
const get = (schema: object = ref('Operation'), ...names: string[]) => ({
  get: { parameters: names.map((name) => inPath(name)), ...answer(schema) },
});
const post = (...names: string[]) => ({
  post: { parameters: names.map((name) => inPath(name)), ...answer(object({})) },
});

const ALIKE = ['cancel /v1/{name=operations/*}:cancel', 'get /v1/{name=operations/*}'];
const GET = ['get /v1/{name=operations/*}'];

describe('a document of yet another kind', () => {
  it.each<[string, object, string[]]>([
    [
      'OpenAPI 3.1 with types and null',
      with_({ Operation: { ...OPERATION, type: ['object', 'null'] } }),
      ALIKE,
    ],
    [
      'members that may be anything',
      with_({ Operation: object({ ...OPERATION.properties, metadata: true, response: {} }) }),
      ALIKE,
    ],
    [
      'members that may be null by choice',
      with_({
        Operation: object({
          ...OPERATION.properties,
          error: { anyOf: [OPERATION.properties.error, { type: 'null' }] },
        }),
      }),
      ALIKE,
    ],
    [
      'a schema named by its full name',
      {
        ...ownDocument({
          paths: operationsPaths(
            '/v1/operations',
            'operation',
            ref('google.longrunning.Operation'),
          ),
        }),
        components: { schemas: { 'google.longrunning.Operation': OPERATION } },
      },
      ALIKE,
    ],
    ['an inline schema', pathsOf(operationsPaths('/v1/operations', 'operation', OPERATION)), ALIKE],
    ['snake case for the id', pathsOf(operationsPaths('/v1/operations', 'operation_id')), ALIKE],
    ['kebab case for the id', pathsOf(operationsPaths('/v1/operations', 'operation-id')), ALIKE],
    [
      'a cancel below the operation',
      pathsOf({
        '/v1/operations/{operation}': get(undefined, 'operation'),
        '/v1/operations/{operation}/cancel': post('operation'),
      }),
      ['cancel /v1/{name=operations/*}/cancel', ...GET],
    ],
    [
      'slashes at the end',
      pathsOf({ '/v1/operations/{operation}/': get(undefined, 'operation') }),
      ['get /v1/{name=operations/*}/'],
    ],
    [
      'RFC 6570 in a path',
      pathsOf({ '/v1/operations/{+operation}': get(undefined, 'operation') }),
      GET,
    ],
    [
      'a regular expression in a path',
      pathsOf({ '/v1/operations/{operation:[a-z]+}': get(undefined, 'operation') }),
      GET,
    ],
    ['parameters that are not declared', pathsOf({ '/v1/operations/{operation}': get() }), GET],
    [
      'an answer by default alone',
      pathsOf({
        '/v1/operations/{operation}': {
          get: {
            parameters: [inPath('operation')],
            responses: {
              default: { content: { 'application/json': { schema: ref('Operation') } } },
            },
          },
        },
      }),
      GET,
    ],
    [
      'a character set in a media type',
      pathsOf({
        '/v1/operations/{operation}': {
          get: {
            responses: {
              200: { content: { 'application/json; charset=utf-8': { schema: ref('Operation') } } },
            },
          },
        },
      }),
      GET,
    ],
    [
      'another word for the collection',
      pathsOf(operationsPaths('/v1/long-running-operations', 'operation_id')),
      [
        'cancel /v1/{name=long-running-operations/*}:cancel',
        'get /v1/{name=long-running-operations/*}',
      ],
    ],
    [
      'no word for operations, and a cancel',
      pathsOf(operationsPaths('/v1/jobs', 'job')),
      ['cancel /v1/{name=jobs/*}:cancel', 'get /v1/{name=jobs/*}'],
    ],
    [
      'a delete beside a cancel of a resource',
      pathsOf({
        ...operationsPaths('/v1/jobs', 'job'),
        '/v1/jobs/{job}': { ...get(undefined, 'job'), delete: { ...post('job').post } },
      }),
      ['cancel /v1/{name=jobs/*}:cancel', 'get /v1/{name=jobs/*}'],
    ],
    [
      'a base path of grpc-gateway',
      gatewayDocument({ basePath: '/gw/' }),
      [
        'cancel /gw/v1/{name=operations/*}:cancel',
        'get /gw/v1/{name=operations/*}',
        'list /gw/v1/{name=operations}',
      ],
    ],
    [
      'no patterns at all',
      pathsOf({
        '/v1/{name}': get(undefined, 'name'),
        '/v1/{name}/operations': get(
          object({ operations: { type: 'array', items: ref('Operation') } }),
          'name',
        ),
      }),
      [
        'LRO-PATH-PATTERN, its path tells no pattern such as ^operations/[^/]+$, and no other source tells one',
      ],
    ],
    [
      'an envelope',
      pathsOf({
        '/v1/operations/{operation}': get(object({ data: ref('Operation') }), 'operation'),
      }),
      GET,
    ],
    [
      'a list that is no page',
      pathsOf({
        '/v1/operations/{operation}': get(undefined, 'operation'),
        '/v1/operations': get({ type: 'array', items: ref('Operation') }),
      }),
      [
        ...GET,
        'LRO-METHOD-TYPE, it answers with a list as it is, and clients read an object that holds one in a member, such as "operations"',
      ],
    ],
    [
      'a page under another name',
      pathsOf({
        '/v1/operations/{operation}': get(undefined, 'operation'),
        '/v1/operations': get(object({ jobs: { type: 'array', items: ref('Operation') } })),
      }),
      [
        ...GET,
        'LRO-OPERATION-SHAPE, its pages hold operations in a member "jobs", which only "page" of a shape can tell',
      ],
    ],
    [
      'a status instead of done',
      with_({ Operation: object({ id: text, status: text, result: any }) }),
      [
        'LRO-SHAPE-UNSTATED /paths/~1v1~1operations~1{operation}/get: /v1/operations/{operation} looks like operations that are none of AIP-151: nobody tells which of its members mean what',
      ],
    ],
  ])('with %s is bound, or says why not', (_, document, want) => {
    expect(lines(document)).toEqual(want);
  });
});
