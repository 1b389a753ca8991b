import { expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import {
  answer,
  inPath,
  OPERATION,
  object,
  ownDocument,
  ref,
  text,
} from '../dialects/own-document.js';
import { told } from './told.js';

const PATH = '/v1/operations/{operation}';
const BOOKS = '/v1/books';
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const inQuery = (name: string, more: object = {}) => ({ name, in: 'query', schema: text, ...more });
// biome-ignore lint/suspicious/noExplicitAny: documents are changed wherever they are to be.
type Document = any;
type Change = (document: Document) => void;
const same: Change = () => {};
const schemas = (d: Document) => d.components.schemas;
const post = (d: Document) => d.paths[BOOKS].post;

/** A library whose request is a message, as OpenAPI 3 has it. */
function openApi(change: Change): TextDocument[] {
  const document: Document = ownDocument({
    paths: {
      [PATH]: { get: { parameters: [inPath('operation')], ...answer(ref('Operation')) } },
      [BOOKS]: {
        post: {
          operationId: 'createBook',
          parameters: [inQuery('validateOnly', { schema: { type: 'boolean' } })],
          requestBody: json(ref('CreateBookRequest')),
          security: [{ oauth2: ['write'] }],
          ...answer(ref('Operation')),
        },
      },
    },
    components: {
      schemas: {
        Operation: object({ ...OPERATION.properties, metadata: ref('Progress') }),
        Progress: {
          ...object({ note: text, state: { ...text, enum: ['A', 'B'] } }),
          required: ['note', 'state'],
        },
        CreateBookRequest: {
          ...object({ title: text, pages: { type: 'integer' } }),
          required: ['title', 'pages'],
        },
      },
    },
  });
  const changed = JSON.parse(JSON.stringify(document));
  change(changed);
  return [{ file: 'openapi/library.json', text: JSON.stringify(changed) }];
}

/** The same as Swagger 2.0 has it, with a resource for a body. */
function swagger(change: Change): TextDocument[] {
  const of = (name: string) => ({ $ref: `#/definitions/${name}` });
  const operation = { responses: { 200: { schema: of('Operation') } } };
  const document: Document = {
    ...{ swagger: '2.0', info: { title: 'Library', version: 'v1' }, schemes: ['https'] },
    ...{ host: 'library.acme.example', basePath: '/api', consumes: ['application/json'] },
    paths: {
      [PATH]: {
        get: {
          parameters: [{ name: 'operation', in: 'path', required: true, type: 'string' }],
          ...operation,
        },
      },
      [BOOKS]: {
        post: {
          operationId: 'createBook',
          parameters: [{ name: 'body', in: 'body', schema: of('Book') }],
          ...operation,
        },
      },
    },
    definitions: {
      Operation: OPERATION,
      Book: object({ title: text, pages: { type: 'integer', format: 'int64' } }),
    },
  };
  const changed = JSON.parse(JSON.stringify(document));
  change(changed);
  return [{ file: 'openapi/library.json', text: JSON.stringify(changed) }];
}

const CLIENT = 'LibraryOperationsClient';
const GET = 'GET /v1/{name=operations/*}';
const moved = (kind: string, from: string, to: string) =>
  `patch: ${kind} changed: ${from} is now ${to}`;

/** What changed in how a document is written, and what callers are to be told of it: written down before it was tried. */
const OPENAPI: readonly [name: string, change: Change, want: string[]][] = [
  [
    'parameters stand with the path',
    (d) => {
      d.paths[BOOKS].parameters = post(d).parameters;
      delete post(d).parameters;
    },
    [],
  ],
  [
    'parameters are references',
    (d) => {
      d.components.parameters = { only: post(d).parameters[0] };
      post(d).parameters = [{ $ref: '#/components/parameters/only' }];
    },
    [],
  ],
  [
    'bodies are references',
    (d) => {
      d.components.requestBodies = { book: post(d).requestBody };
      post(d).requestBody = { $ref: '#/components/requestBodies/book' };
    },
    [],
  ],
  [
    'answers are references',
    (d) => {
      d.components.responses = { operation: post(d).responses[200] };
      post(d).responses[200] = { $ref: '#/components/responses/operation' };
    },
    [],
  ],
  [
    'it is of OpenAPI 3.1',
    (d) => {
      d.openapi = '3.1.0';
    },
    [],
  ],
  [
    'values and names stand in another order',
    (d) => {
      schemas(d).Progress.required.reverse();
      schemas(d).Progress.properties.state.enum.reverse();
    },
    [],
  ],
  [
    'titles and examples are there',
    (d) => {
      Object.assign(schemas(d).Progress.properties.note, {
        title: 'Note',
        example: 'x',
        maxLength: 9,
      });
    },
    [],
  ],
  [
    'further schemas are there',
    (d) => {
      schemas(d).HTTPValidationError = object({ detail: text });
    },
    [],
  ],
  [
    'further methods are there',
    (d) => {
      d.paths['/v1/books/{book}'] = {
        get: { parameters: [inPath('book')], ...answer(object({ title: text })) },
      };
    },
    [],
  ],
  [
    'a path tells the server of all',
    (d) => {
      d.paths[BOOKS].servers = d.servers;
    },
    [],
  ],
  [
    'a path has a slash behind it',
    (d) => {
      d.paths[`${PATH}/`] = d.paths[PATH];
      delete d.paths[PATH];
    },
    [moved(`request ${CLIENT}.get(operations/{operation})`, GET, `${GET}/`)],
  ],
  [
    'a field of the query is one of the body',
    (d) => {
      post(d).parameters = [];
      schemas(d).CreateBookRequest.properties.validateOnly = { type: 'boolean' };
    },
    [
      moved(
        'start createBook',
        'POST /v1/books; body *; query validateOnly',
        'POST /v1/books; body *',
      ),
    ],
  ],
  [
    'operations can be deleted',
    (d) => {
      d.paths[PATH].delete = { parameters: [inPath('operation')], responses: { 204: {} } };
    },
    [`minor: method ${CLIENT}.delete added`],
  ],
  [
    'a field of an answer is deprecated',
    (d) => {
      schemas(d).Progress.properties.note.deprecated = true;
    },
    ['minor: field Progress.note changed'],
  ],
  [
    'a field of a request and one of its query are deprecated',
    (d) => {
      schemas(d).CreateBookRequest.properties.pages.deprecated = true;
      post(d).parameters[0].deprecated = true;
    },
    [
      'minor: parameter CreateBookRequest.pages changed',
      'minor: parameter CreateBookRequest.validateOnly changed',
    ],
  ],
  [
    'a method needs another scope',
    (d) => {
      post(d).security = [{ oauth2: ['admin'] }];
    },
    ['major: scope createBook(write) removed', 'minor: scope createBook(admin) added'],
  ],
  [
    'a request may be sent again',
    (d) => {
      post(d).parameters.push(inQuery('requestId'));
    },
    ['minor: parameter CreateBookRequest.requestId added'],
  ],
  [
    'a text of an answer is a flag',
    (d) => {
      schemas(d).Progress.properties.note = { type: 'boolean' };
    },
    ['major: field Progress.note changed: string is now boolean'],
  ],
  [
    'an answer may be anything',
    (d) => {
      schemas(d).Progress.properties.note = {};
    },
    ['major: field Progress.note widened: string is now unknown'],
  ],
  [
    'a start is gone, and another one came',
    (d) => {
      d.paths['/v1/shelves'] = { post: { ...post(d), operationId: 'createShelf' } };
      delete d.paths[BOOKS];
    },
    ['major: start createBook removed', 'minor: start createShelf added'],
  ],
  [
    'a start is at another path',
    (d) => {
      d.paths['/v1/volumes'] = d.paths[BOOKS];
      delete d.paths[BOOKS];
    },
    [
      moved(
        'start createBook',
        'POST /v1/books; body *; query validateOnly',
        'POST /v1/volumes; body *; query validateOnly',
      ),
    ],
  ],
  [
    'no document tells the metadata any more',
    (d) => {
      schemas(d).Operation.properties.metadata = { type: 'object' };
    },
    [
      'major: payload LibraryOperationMetadata(Progress) removed',
      'major: payload type Progress removed',
      'major: start createBook.metadata widened: Progress is now unknown',
    ],
  ],
];

/** The same for Swagger 2.0. */
const SWAGGER: readonly [name: string, change: Change, want: string[]][] = [
  [
    'the body has another name, which is nowhere sent',
    (d) => {
      post(d).parameters[0].name = 'book';
    },
    [],
  ],
  [
    'the body has to be there',
    (d) => {
      post(d).parameters[0].required = true;
    },
    ['major: parameter CreateBookRequest.book narrowed: may be left out is now required'],
  ],
  [
    'http is served too',
    (d) => {
      d.schemes.push('http');
    },
    [],
  ],
  [
    'the host is another one',
    (d) => {
      d.host = 'library.other.example';
    },
    ['major: host api.host changed: library.acme.example is now library.other.example'],
  ],
  [
    'the base path is another one',
    (d) => {
      d.basePath = '/rest';
    },
    [
      moved(
        `request ${CLIENT}.get(operations/{operation})`,
        'GET /api/v1/{name=operations/*}',
        'GET /rest/v1/{name=operations/*}',
      ),
      moved('start createBook', 'POST /api/v1/books; body book', 'POST /rest/v1/books; body book'),
    ],
  ],
  [
    'bodies are XML',
    (d) => {
      d.consumes = ['application/xml'];
    },
    ['major: export Book removed', 'major: start createBook removed'],
  ],
  [
    'long integers are texts, as ProtoJSON has them',
    (d) => {
      d.definitions.Book.properties.pages.type = 'string';
    },
    ['major: parameter Book.pages changed: number is now string'],
  ],
  [
    'definitions are called by their packages',
    (d) => {
      d.definitions.V1Book = d.definitions.Book;
      delete d.definitions.Book;
      post(d).parameters[0].schema.$ref = '#/definitions/V1Book';
    },
    [
      'major: export Book renamed: Book is now V1Book',
      'major: parameter CreateBookRequest.book renamed: book is now v1Book',
    ],
  ],
];

it.each(OPENAPI)('a caller of what OpenAPI 3 tells is told where %s', (_, change, want) => {
  expect(told(openApi(same), openApi(change))).toEqual(want);
});
it.each(SWAGGER)('a caller of what Swagger 2.0 tells is told where %s', (_, change, want) => {
  expect(told(swagger(same), swagger(change))).toEqual(want);
});
