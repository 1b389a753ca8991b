import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { typeErrors } from '../emit/type-check.js';
import { jsonDocument, keptOf } from '../sources/fixture.js';
import { proto, service } from '../sources/proto/proto-document.js';
import { gatewayDocument } from './gateway.js';
import { answer, inPath, object, ownDocument, ref, text } from './own-document.js';
import { apiOf, documentOf, json, linesOf } from './started.js';

const held = (response: object, metadata: object) => ({
  'x-aep-long-running-operation': { response: { schema: response }, metadata },
});
const Book = object({ title: text, pages: { type: 'integer', readOnly: true } });
const Progress = object({ percent: { type: 'integer' } });
const started = answer(ref('Operation'));

const CASES: readonly (readonly [
  name: string,
  document: TextDocument,
  starts: readonly string[],
])[] = [
  [
    'is called as its operationId says, with path, query and body',
    documentOf(
      {
        '/v1/shelves/{shelf}/books': {
          post: {
            operationId: 'add-book',
            parameters: [
              inPath('shelf'),
              { name: 'dryRun', in: 'query', schema: { type: 'boolean' } },
              { name: 'bookId', in: 'query', required: true, schema: text },
            ],
            requestBody: { required: true, ...json(ref('Book')) },
            ...started,
          },
        },
      },
      { Book },
    ),
    ['addBook POST /v1/shelves/{shelf}/books?bookId!&dryRun Book unknown/unknown'],
  ],
  [
    'without an operationId is called as its path says',
    documentOf({
      '/v1/books/{book}': { delete: { parameters: [inPath('book')], ...started } },
      '/v1/books:import': { post: started },
    }),
    [
      'deleteBook DELETE /v1/books/{book} none unknown/unknown',
      'importBook POST /v1/books:import none unknown/unknown',
    ],
  ],
  [
    'has a body of its own without a name, which is all of the request',
    documentOf({
      '/v1/books:import': {
        post: { requestBody: json(object({ uris: { type: 'array', items: text } })), ...started },
      },
    }),
    ['importBook POST /v1/books:import ImportBookBody* unknown/unknown'],
  ],
  [
    'tells what comes back as AEP-151 has it',
    documentOf(
      {
        '/v1/books': { post: { ...started, ...held(ref('Book'), ref('Progress')) } },
        '/v1/books/{book}': {
          delete: {
            parameters: [inPath('book')],
            ...started,
            ...held({ type: 'object', additionalProperties: false }, {}),
          },
        },
        '/v1/books/{book}:move': {
          post: { parameters: [inPath('book')], ...started, ...held({ type: 'object' }, {}) },
        },
      },
      { Book, Progress },
    ),
    [
      'createBook POST /v1/books none Book/Progress',
      'deleteBook DELETE /v1/books/{book} none empty/unknown',
      'moveBook POST /v1/books/{book}:move none unknown/unknown',
    ],
  ],
  [
    'answers with a type of operation that tells what it holds',
    documentOf(
      { '/v1/books': { post: answer(ref('BookOperation')) } },
      {
        Book,
        Progress,
        BookOperation: {
          allOf: [ref('Operation'), object({ response: ref('Book'), metadata: ref('Progress') })],
        },
      },
    ),
    ['createBook POST /v1/books none Book/Progress'],
  ],
  [
    'may answer 202, and a GET starts nothing',
    documentOf({
      '/v1/books': {
        get: started,
        post: { responses: { 202: json(ref('Operation')), 400: json(object({})) } },
      },
    }),
    ['createBook POST /v1/books none unknown/unknown'],
  ],
  [
    'of a gateway is called as its rpc',
    jsonDocument(
      gatewayDocument({
        paths: {
          ...(gatewayDocument() as { paths: object }).paths,
          '/v1/{parent}/books:import': {
            post: {
              operationId: 'Library_ImportBooks',
              parameters: [
                {
                  ...inPath('parent'),
                  type: 'string',
                  pattern: 'shelves/[^/]+',
                  schema: undefined,
                },
                {
                  name: 'body',
                  in: 'body',
                  required: true,
                  schema: { $ref: '#/definitions/LibraryImportBooksBody' },
                },
              ],
              responses: { 200: { schema: { $ref: '#/definitions/longrunningOperation' } } },
            },
          },
        },
        definitions: {
          ...(gatewayDocument() as { definitions: object }).definitions,
          LibraryImportBooksBody: object({ uris: { type: 'array', items: text } }),
        },
      }),
      'openapi/library.json',
    ),
    [
      'importBooks POST /v1/{parent=shelves/*}/books:import LibraryImportBooksBody* unknown/unknown',
    ],
  ],
];

describe('a method of an OpenAPI document that answers with an operation starts it, and', () => {
  it.each(CASES)('%s', (_, document, starts) => {
    expect(linesOf(apiOf(document))).toEqual(starts);
  });

  it.each(CASES)('says the same once it is kept: it %s', (_, document) => {
    const kept = keptOf(document);
    expect(kept && apiOf(kept).starts.map(withoutPlace)).toEqual(
      apiOf(document).starts.map(withoutPlace),
    );
    expect(kept && keptOf(kept)).toEqual(kept);
  });

  it.each(CASES)('has a package that compiles: it %s', (_, document) => {
    const files = render([apiOf(document)]);
    expect(files.map(({ path }) => path)).toContain('library/v1/starts.d.ts');
    expect(typeErrors(files)).toEqual([]);
  });

  it('is typed by the rpc where a proto tells it', () => {
    const annotation = 'response_type: "Book" metadata_type: "Meta"';
    const rpc = service(annotation, 'post: "/v1/{parent=shelves/*}/books" body: "book"').replace(
      'library.example.com',
      'library.acme.example',
    );
    const messages = `message Book { string title = 1; } message Meta { int32 percent = 1; }
      message CreateBookRequest { string parent = 1; Book book = 2 [(google.api.field_behavior) = REQUIRED]; }`;
    const document = documentOf(
      {
        '/v1/shelves/{shelf}/books': {
          post: {
            operationId: 'anything',
            parameters: [inPath('shelf')],
            requestBody: json(ref('Book')),
            ...started,
            ...held(ref('Progress'), {}),
          },
        },
      },
      { Book, Progress },
    );
    const { starts, payloads } = apiOf(document, proto(rpc + messages));
    const told = payloads.map(({ role, protoName, schema }) => `${role} ${protoName ?? schema}`);
    expect(starts.map(({ name, rpc }) => [name, rpc])).toEqual([
      ['createBook', 'acme.library.v1.Library.CreateBook'],
    ]);
    expect(starts[0]?.evidence.map(({ source }) => source)).toEqual(['proto', 'openapi']);
    expect(starts[0]?.body).toMatchObject({ field: 'book', required: true });
    expect(told).toEqual(
      expect.arrayContaining(['response acme.library.v1.Book', 'metadata acme.library.v1.Meta']),
    );
  });

  it('tells nothing where its path has lost its pattern, and with it other methods', () => {
    const collapsed = jsonDocument(
      ownDocument({
        paths: {
          '/v1/{name}': {
            get: {
              operationId: 'library.projects.operations.get',
              parameters: [inPath('name')],
              ...started,
            },
            delete: {
              operationId: 'library.projects.books.delete',
              parameters: [inPath('name')],
              ...started,
            },
          },
        },
      }),
    );
    expect(apiOf(collapsed).starts).toEqual([]);
  });
});

/** A kept document stands elsewhere. */
function withoutPlace({ evidence, ...start }: OperationsApi['starts'][number]): object {
  return { ...start, pointers: evidence.map(({ pointer }) => pointer) };
}
