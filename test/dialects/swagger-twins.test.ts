import { describe, expect, it } from 'vitest';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { jsonDocument } from '../sources/fixture.js';
import { calledClient } from './called-client.js';
import {
  answer,
  inPath,
  OPERATION,
  object,
  outcomeOf,
  ownDocument,
  ref,
  text,
} from './own-document.js';
import { apiOf, linesOf } from './started.js';

const SHAPE: StatedFacts = {
  shape: { name: 'id', status: 'status', succeeded: ['Succeeded'], response: 'result' },
};
const Book = object({ title: text });
const Job = object({ id: text, status: text, result: { type: 'object' } });

/** A document of Swagger 2.0, of which methods are written as they are there. */
function swaggerOf(paths: object): object {
  const id = { name: 'id', in: 'path', required: true, type: 'string' };
  const answered = { 200: { schema: { $ref: '#/definitions/Job' } } };
  return {
    swagger: '2.0',
    info: { title: 'Library', version: 'v1' },
    host: 'library.acme.example',
    paths: { '/v1/operations/{id}': { get: { parameters: [id], responses: answered } }, ...paths },
    definitions: { Job, Book },
  };
}

const openApiOf = (paths: object): object =>
  ownDocument({
    paths: {
      '/v1/operations/{id}': { get: { parameters: [inPath('id')], ...answer(ref('Job')) } },
      ...paths,
    },
    components: { schemas: { Job, Book } },
  });

const AZURE = 'x-ms-long-running-operation';

describe('a document of Swagger 2.0 says of starts what the same one of OpenAPI 3 does', () => {
  it.each<[name: string, swagger: object, openApi: object, want: string]>([
    [
      'that they are begun, and where to ask',
      { responses: { 202: { headers: { Location: { type: 'string' } } } } },
      { responses: { 202: { headers: { Location: { schema: text } } } } },
      'it answers with "Location" in its header',
    ],
    [
      'that Azure has them for long-running',
      { [AZURE]: true, responses: { 200: { schema: { $ref: '#/definitions/Book' } } } },
      { [AZURE]: true, ...answer(ref('Book')) },
      'it states that it is long-running, and answers otherwise',
    ],
  ])('%s', (_, swagger, openApi, want) => {
    const said = [
      outcomeOf(swaggerOf({ '/v1/books': { post: { operationId: 'begin', ...swagger } } }), SHAPE),
      outcomeOf(openApiOf({ '/v1/books': { post: { operationId: 'begin', ...openApi } } }), SHAPE),
    ].map((outcome) => outcome.said);
    expect(said[0]).toEqual(said[1]);
    expect(said[0]).toEqual([expect.stringContaining(`begin: LRO-START-ANSWER, ${want}`)]);
  });

  it('what comes of them', () => {
    const post = {
      operationId: 'begin',
      [AZURE]: true,
      'x-ms-long-running-operation-options': { 'final-state-schema': '#/definitions/Book' },
      responses: { 202: { schema: { $ref: '#/definitions/Operation' } } },
    };
    const document = swaggerOf({ '/v1/books': { post } });
    const all = { ...document, definitions: { Operation: OPERATION, Job: OPERATION, Book } };
    const api = apiOf(jsonDocument(all, 'openapi/library.json'));
    expect(linesOf(api)).toEqual(['begin POST /v1/books none Book/unknown']);
  });

  it('what parameters are where nobody says', async () => {
    const version = { name: 'api-version', in: 'query', required: true, type: 'string' };
    const post = {
      operationId: 'begin',
      parameters: [{ ...version, default: '2024-05-01' }],
      responses: { 202: { schema: { $ref: '#/definitions/Job' } } },
    };
    const { client, starts, asked } = await calledClient(
      swaggerOf({ '/v1/books': { post } }),
      SHAPE,
      [{}],
      { posted: { id: '7', status: 'Running' } },
    );
    await client.start(starts.begin, {});
    expect(asked).toEqual(['POST /v1/books?api-version=2024-05-01']);
  });
});

describe('a list in the query that goes as one text', () => {
  const list = { type: 'array', items: text };
  const tags = (more: object) => ({ name: 'tags', in: 'query', ...more });
  const postOf = (parameter: object) => ({
    '/v1/books': {
      post: { operationId: 'begin', parameters: [parameter], ...answer(ref('Job')) },
    },
  });
  const swaggerPost = (parameter: object) => ({
    '/v1/books': {
      post: {
        operationId: 'begin',
        parameters: [parameter],
        responses: { 200: { schema: { $ref: '#/definitions/Job' } } },
      },
    },
  });
  const oneText = (delimiter: string) => [
    `LRO-PARAMETER-TYPE /paths/~1v1~1books/post: starts of operations take the items of "tags" as one text, with "${delimiter}" between them`,
  ];

  it.each<[name: string, document: object, want: readonly string[]]>([
    ['of OpenAPI', openApiOf(postOf(tags({ explode: false, schema: list }))), oneText(',')],
    ['with bars', openApiOf(postOf(tags({ style: 'pipeDelimited', schema: list }))), oneText('|')],
    [
      'of Swagger, which has it so by default',
      swaggerOf(swaggerPost(tags({ ...list }))),
      oneText(','),
    ],
    [
      'of Swagger, but for several',
      swaggerOf(swaggerPost(tags({ ...list, collectionFormat: 'multi' }))),
      [],
    ],
    ['of OpenAPI, which goes item by item', openApiOf(postOf(tags({ schema: list }))), []],
    [
      'of no style for lists, and of objects',
      openApiOf(postOf(tags({ style: 'deepObject', explode: true, schema: list }))),
      [
        'LRO-PARAMETER-TYPE /paths/~1v1~1books/post: starts of operations take no "tags" in the query: it is no string, number, boolean or list of these, and is skipped',
      ],
    ],
  ])('is said: %s', (_, document, want) => {
    expect(outcomeOf(document, SHAPE).said).toEqual(want);
  });
});
