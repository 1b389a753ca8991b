import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { proto, service } from '../sources/proto/proto-document.js';
import { discovery } from './library-discovery.js';

const SHELF = { path: 'v1/{+parent}/books', pattern: '^shelves/[^/]+$', request: 'Book' };
const MESSAGES =
  'message Book {} message CreateBookRequest { string parent = 1; Book book = 2; string tag = 3 [(google.api.field_behavior) = REQUIRED]; }';
const HELD = 'response_type: "Book"';

/** An rpc with the scopes of the Discovery document. */
function rpc(http: string): TextDocument {
  const text = service(HELD, http).replace(
    /"https:\/\/example.com\/b[^"]*"/,
    '"https://example.com/c"',
  );
  return proto(text + MESSAGES);
}

function told(...documents: TextDocument[]): string[] {
  const { apis } = normalize(readSpecs(documents).specs);
  return apis.flatMap(({ disagreements }) =>
    disagreements
      .filter(({ subject }) => subject.startsWith('start '))
      .map(({ subject, field, values, severity }) => {
        return `${severity} ${subject} ${field}: ${values.map(({ value }) => value).join(' | ')}`;
      }),
  );
}

/** An OpenAPI document that says of the same request what its operation holds. */
function openApi(held: string): TextDocument {
  const text = (schema: object) => ({ content: { 'application/json': { schema } } });
  const operation = { $ref: '#/components/schemas/Operation' };
  const name = { in: 'path', required: true, schema: { type: 'string' } };
  return {
    file: 'library.json',
    text: JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Library API', version: 'v1' },
      servers: [{ url: 'https://library.example.com' }],
      paths: {
        '/v1/operations/{operation}': {
          get: {
            operationId: 'GetOperation',
            parameters: [{ ...name, name: 'operation' }],
            responses: { 200: { description: '', ...text(operation) } },
          },
        },
        '/v1/shelves/{shelf}/books': {
          post: {
            operationId: 'CreateBook',
            parameters: [{ ...name, name: 'shelf' }],
            requestBody: text({ $ref: '#/components/schemas/Book' }),
            'x-aep-long-running-operation': {
              response: { $ref: `#/components/schemas/${held}` },
            },
            responses: { 200: { description: '', ...text(operation) } },
          },
        },
      },
      components: {
        schemas: {
          Operation: {
            type: 'object',
            properties: {
              name: { type: 'string' },
              done: { type: 'boolean' },
              error: { type: 'object' },
              response: { type: 'object' },
              metadata: { type: 'object' },
            },
          },
          Book: { type: 'object', properties: { title: { type: 'string' } } },
          Leaf: { type: 'object', properties: { title: { type: 'string' } } },
        },
      },
    }),
  };
}

it.each([
  ['the same', 'Book', []],
  ['another message', 'Leaf', ['conflict start createBook response: Book | Leaf']],
])('of a start it is told where a document says that it holds %s', (_, held, want) => {
  const protos = rpc('post: "/v1/{parent=shelves/*}/books" body: "book"');
  expect(told(protos, openApi(held)).filter((line) => line.includes('response'))).toEqual(want);
});

describe('of a start it is told where Discovery and protos', () => {
  const method = (facts: object = {}) =>
    discovery({ 'library.shelves.create': { ...SHELF, ...facts } });
  const book = (facts: object = {}) =>
    discovery({ 'library.books.create': { ...SHELF, ...facts } });

  it.each<[name: string, documents: TextDocument[], want: string[]]>([
    ['say the same', [method(), rpc('post: "/v1/{parent=shelves/*}/books" body: "book"')], []],
    [
      'have another opinion of its body',
      [method(), rpc('post: "/v1/{parent=shelves/*}/books"')],
      ['conflict start createBook body: a message | empty'],
    ],
    [
      'take another message for its body',
      [method({ request: 'Pamphlet' }), rpc('post: "/v1/{parent=shelves/*}/books" body: "book"')],
      ['conflict start createBook body: Pamphlet | Book'],
    ],
    [
      'take the same message, which one names with its package',
      [
        method({ request: 'AcmeLibraryV1Book' }),
        rpc('post: "/v1/{parent=shelves/*}/books" body: "book"'),
      ],
      [],
    ],
    [
      'take the whole request where the other takes a part',
      [method(), rpc('post: "/v1/{parent=shelves/*}/books" body: "*"')],
      ['conflict start createBook body: Book | CreateBookRequest'],
    ],
    [
      'need other parameters of the query',
      [
        method({ query: { shelf: { location: 'query', type: 'string', required: true } } }),
        rpc('post: "/v1/{parent=shelves/*}/books" body: "book"'),
      ],
      ['conflict start createBook required: shelf | tag'],
    ],
    [
      'take other scopes',
      [
        method(),
        proto(service(HELD, 'post: "/v1/{parent=shelves/*}/books" body: "book"') + MESSAGES),
      ],
      [
        'conflict start createBook scopes: https://example.com/c | https://example.com/a https://example.com/b',
      ],
    ],
    [
      'have it at another path',
      [book(), rpc('post: "/v1/{parent=rooms/*}/books" body: "book"')],
      [
        'conflict start createBook template: /v1/{parent=shelves/*}/books | /v1/{parent=rooms/*}/books',
      ],
    ],
    [
      'call it by another verb',
      [book({ httpMethod: 'PUT' }), rpc('post: "/v1/{parent=shelves/*}/books" body: "book"')],
      ['conflict start createBook httpMethod: PUT | POST'],
    ],
  ])('%s', (_, documents, want) => {
    expect(told(...documents)).toEqual(want);
  });
});
