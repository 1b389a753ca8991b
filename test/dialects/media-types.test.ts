import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { losses } from '../../src/normalize/losses.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { keptOf } from '../sources/fixture.js';
import { calledClient } from './called-client.js';
import { answer, inPath, OPERATION, object, ownDocument, ref, text } from './own-document.js';
import { apiOf, documentOf } from './started.js';

const Book = object({ title: text });
const bodyOf = (...types: string[]) => ({
  required: true,
  content: Object.fromEntries(types.map((type) => [type, { schema: ref('Book') }])),
});

/** An API whose books are changed, and whose operations are waited for, with bodies of these types. */
function apiWith(...types: string[]): object {
  const requestBody = bodyOf(...types);
  const parameters = [inPath('operation')];
  return ownDocument({
    paths: {
      '/v1/operations/{operation}': { get: { parameters, ...answer(ref('Operation')) } },
      '/v1/operations/{operation}:wait': {
        post: { parameters, requestBody, ...answer(ref('Operation')) },
      },
      '/v1/books/{id}': {
        patch: {
          operationId: 'changeBook',
          parameters: [inPath('id')],
          requestBody,
          ...answer(ref('Operation')),
        },
      },
    },
    components: { schemas: { Operation: OPERATION, Book } },
  });
}

/** The same in Swagger 2.0, whose types hold for all of a document, or for one of its methods. */
function swaggerWith(types: string[], isWhole: boolean): object {
  const ok = (schema: object) => ({ responses: { 200: { description: '', schema } } });
  const defined = (name: string) => ({ $ref: `#/definitions/${name}` });
  const consumes = (own: boolean) => (own === isWhole ? { consumes: types } : {});
  const inPath = (name: string) => ({ name, in: 'path', required: true, type: 'string' });
  const body = { name: 'body', in: 'body', required: true, schema: defined('Book') };
  return {
    swagger: '2.0',
    info: { title: 'Library', version: 'v1' },
    host: 'library.acme.example',
    schemes: ['https'],
    ...consumes(true),
    paths: {
      '/v1/operations/{operation}': {
        get: { parameters: [inPath('operation')], ...ok(defined('Operation')) },
      },
      '/v1/operations/{operation}:wait': {
        post: {
          ...consumes(false),
          parameters: [inPath('operation'), body],
          ...ok(defined('Operation')),
        },
      },
      '/v1/books/{id}': {
        patch: {
          ...consumes(false),
          operationId: 'changeBook',
          parameters: [inPath('id'), body],
          ...ok(defined('Operation')),
        },
      },
    },
    definitions: { Operation: OPERATION, Book },
  };
}

const PLAIN = 'application/json';
const MERGE = 'application/merge-patch+json';
const API = 'application/vnd.api+json';

describe('a body is sent', () => {
  it.each<[string, object, string]>([
    ['as the only JSON that is documented', apiWith(MERGE), MERGE],
    ['as a type of JSON:API', apiWith(API), API],
    ['as a patch', apiWith('application/json-patch+json'), 'application/json-patch+json'],
    [
      'as a type of its vendor',
      apiWith('application/vnd.acme-books.v1+json'),
      'application/vnd.acme-books.v1+json',
    ],
    ['as JSON of another tree', apiWith('text/json'), 'text/json'],
    [
      'with its parameters',
      apiWith(`${API}; ext="https://jsonapi.org/ext/atomic"`),
      `${API};ext="https://jsonapi.org/ext/atomic"`,
    ],
    ['without a charset', apiWith(`${MERGE}; charset=utf-8`), MERGE],
    ['as the JSON among other types', apiWith('application/xml', MERGE), MERGE],
    [
      'as plain JSON where that is among the types',
      apiWith(MERGE, 'application/json; charset=UTF-8'),
      PLAIN,
    ],
    ['as plain JSON where it may be any type', apiWith('application/*+json', MERGE), PLAIN],
    ['as a whole document of Swagger consumes it', swaggerWith([MERGE], true), MERGE],
    ['as a method of Swagger consumes it', swaggerWith(['application/xml', API], false), API],
    [
      'as plain JSON that Swagger consumes too',
      swaggerWith(['application/json-patch+json', PLAIN], true),
      PLAIN,
    ],
  ])('%s', async (_, document, takes) => {
    const { client, asked, sent, starts } = await calledClient(
      document,
      {},
      [{ name: 'operations/1', done: true }],
      { posted: { name: 'operations/1' }, takes, options: { headers: { 'acme-tag': 'x' } } },
    );
    await client.start(starts.changeBook, { id: 'b', book: { title: 'x' } });
    await client.wait({ name: 'operations/1', title: 'x' });
    await client.get({ name: 'operations/1' });
    expect(asked).toEqual([
      'PATCH /v1/books/b',
      'POST /v1/operations/1:wait',
      'GET /v1/operations/1',
    ]);
    expect(sent.map((headers) => [headers['content-type'], headers['acme-tag']])).toEqual([
      [takes, 'x'],
      [takes, 'x'],
      [undefined, 'x'],
    ]);
  });
});

describe('what a body is sent as', () => {
  const document = documentOf(
    {
      '/v1/books/{id}': {
        patch: {
          operationId: 'changeBook',
          parameters: [inPath('id')],
          requestBody: bodyOf(MERGE),
          ...answer(ref('Operation')),
        },
      },
    },
    { Book },
  );

  it('is a fact that is kept, and that the document of the package tells', () => {
    const api = apiOf(document);
    const told = render([api]).find(({ path }) => path.endsWith('openapi.json'));
    const again = { file: 'openapi/library.json', text: told?.content ?? '' };
    for (const one of [document, keptOf(document), again]) {
      const [start] = one ? apiOf(one).starts : [];
      expect(start?.headers).toEqual({ 'content-type': MERGE });
    }
    const { patch } = JSON.parse(again.text).paths['/v1/books/{id}'];
    expect(Object.keys(patch.requestBody.content)).toEqual([MERGE]);
    expect(patch.parameters.map(({ name }: { name: string }) => name)).toEqual(['id']);
  });

  it.each([
    'multipart/form-data',
    'application/xml',
    'application/x-ndjson',
    'application/json-seq',
  ])('is no %s: such a start is told as lost', (type) => {
    const lost = documentOf(
      { '/v1/books': { post: { requestBody: bodyOf(type), ...answer(ref('Operation')) } } },
      { Book },
    );
    for (const one of [lost, keptOf(lost)]) {
      const { specs } = readSpecs(one ? [one] : []);
      const { apis } = normalize(specs);
      expect(apis.flatMap(losses).map(({ message }) => message)).toEqual([
        expect.stringContaining('no JSON'),
      ]);
    }
  });
});
