import { describe, expect, it } from 'vitest';
import { answer, inPath, OPERATION, object, ownDocument, ref } from '../dialects/own-document.js';
import { told } from './told.js';

/** An API whose requests need its version; some of them another one. */
function documentOf(
  schema: object,
  ofStarts = schema,
  path = '/v1/books',
  required = true,
): string {
  const version = (one: object) => ({
    name: 'api-version',
    in: 'query',
    required,
    schema: one,
  });
  const parameters = [inPath('operation'), version(schema)];
  return JSON.stringify(
    ownDocument({
      paths: {
        '/v1/operations/{operation}': { get: { parameters, ...answer(ref('Operation')) } },
        '/v1/operations/{operation}:cancel': { post: { parameters, ...answer(object({})) } },
        [path]: {
          post: {
            operationId: 'createBook',
            parameters: [version(ofStarts)],
            ...answer(ref('Operation')),
          },
        },
      },
      components: { schemas: { Operation: OPERATION } },
    }),
  );
}

const text = (more: object = {}) => ({ type: 'string', ...more });
const [old, now] = [text({ default: '2024-01' }), text({ default: '2026-01' })];
const changed = (type: string, values = '2024-01 is now 2026-01') =>
  `major: parameter ${type}.api-version changed: ${values}`;

it.each<[string, string, string, string[]]>([
  [
    'is another one',
    documentOf(old),
    documentOf(now),
    ['CancelRequest', 'CreateBookRequest', 'GetRequest'].map((type) => changed(type)),
  ],
  ['is the same', documentOf(now), documentOf(now), []],
  [
    'is another one for starts',
    documentOf(old),
    documentOf(old, now),
    [changed('CreateBookRequest')],
  ],
  [
    'is another one for a start that moved',
    documentOf(old),
    documentOf(old, now, '/v2/books'),
    [
      changed('CreateBookRequest'),
      'patch: start createBook changed: POST /v1/books; body none is now POST /v2/books; body none',
    ],
  ],
  [
    'is the only value that there is',
    documentOf(old, text({ enum: ['2024-01'] })),
    documentOf(old, text({ enum: ['2026-01'] })),
    [
      'major: enum value CreateBookRequest.api-version(2024-01) removed',
      changed('CreateBookRequest'),
      'minor: enum value CreateBookRequest.api-version(2026-01) added',
    ],
  ],
  [
    'is gone',
    documentOf(old),
    documentOf(text()),
    ['CancelRequest', 'CreateBookRequest', 'GetRequest'].map(
      (type) => `major: parameter ${type}.api-version narrowed: may be left out is now required`,
    ),
  ],
  [
    'is new',
    documentOf(text()),
    documentOf(old),
    ['CancelRequest', 'CreateBookRequest', 'GetRequest'].map(
      (type) => `minor: parameter ${type}.api-version widened: required is now may be left out`,
    ),
  ],
  [
    'is left to the service no more',
    documentOf(old, old, '/v1/books', false),
    documentOf(old),
    ['CancelRequest', 'CreateBookRequest', 'GetRequest'].map(
      (type) => `patch: parameter ${type}.api-version changed: left to the service is now 2024-01`,
    ),
  ],
])('what is sent where nobody says it %s', (_, before, after, want) => {
  const [a, b] = [before, after].map((one) => [{ file: 'openapi/library.json', text: one }]);
  expect(told(a ?? [], b ?? [])).toEqual(want);
});

describe('what a body is sent as', () => {
  const MERGE = 'application/merge-patch+json';
  const withType = (type: string) => {
    const requestBody = { content: { [type]: { schema: ref('Book') } } };
    const parameters = [inPath('operation')];
    const document = ownDocument({
      paths: {
        '/v1/operations/{operation}': { get: { parameters, ...answer(ref('Operation')) } },
        '/v1/operations/{operation}:wait': {
          post: { parameters, requestBody, ...answer(ref('Operation')) },
        },
        '/v1/books': {
          post: { operationId: 'createBook', requestBody, ...answer(ref('Operation')) },
        },
      },
      components: { schemas: { Operation: OPERATION, Book: object({ title: text() }) } },
    });
    return [{ file: 'openapi/library.json', text: JSON.stringify(document) }];
  };

  it.each([
    ['is another type', MERGE, 'application/vnd.api+json'],
    ['is a type of its own now', 'application/json', MERGE],
    ['is plain JSON now', MERGE, 'application/json; charset=utf-8'],
  ])('that %s is told as another request', (_, before, after) => {
    const [from, to] = [before, after].map((type) =>
      type.startsWith('application/json') ? '' : `; as ${type}`,
    );
    expect(told(withType(before), withType(after))).toEqual([
      `patch: request LibraryOperationsClient.wait(operations/{operation}) changed: POST /v1/{name=operations/*}:wait${from} is now POST /v1/{name=operations/*}:wait${to}`,
      `patch: start createBook changed: POST /v1/books; body book${from} is now POST /v1/books; body book${to}`,
    ]);
  });
});

describe('a header that goes with every request', () => {
  const withHeader = (...schemas: [name: string, schema: object][]) => {
    const parameters = schemas.map(([name, schema]) => ({
      ...{ name, in: 'header', required: true },
      schema,
    }));
    const document = ownDocument({
      paths: {
        '/v1/operations/{operation}': {
          get: { parameters: [inPath('operation'), ...parameters], ...answer(ref('Operation')) },
        },
        '/v1/books': {
          post: { operationId: 'createBook', parameters, ...answer(ref('Operation')) },
        },
      },
      components: { schemas: { Operation: OPERATION } },
    });
    return JSON.stringify(document);
  };
  const of = (schema: object) => withHeader(['Acme-Version', schema]);

  it.each<[string, string, string, string[]]>([
    [
      'is another one',
      of(old),
      of(now),
      ['CreateBookRequest', 'GetRequest'].map(
        (type) => `major: parameter ${type}.headers.Acme-Version changed: 2024-01 is now 2026-01`,
      ),
    ],
    ['is written otherwise', of(old), withHeader(['acme-version', old]), []],
    ['is the same, and its only value now', of(old), of(text({ enum: ['2024-01'] })), []],
    [
      'is new',
      withHeader(),
      of(now),
      ['CreateBookRequest', 'GetRequest'].map(
        (type) =>
          `patch: parameter ${type}.headers.Acme-Version changed: sent where a client is told it is now 2026-01`,
      ),
    ],
    [
      'is gone',
      of(old),
      withHeader(),
      ['CreateBookRequest', 'GetRequest'].map(
        (type) =>
          `patch: parameter ${type}.headers.Acme-Version changed: 2024-01 is now sent where a client is told it`,
      ),
    ],
  ])('that %s is told as a query parameter is', (_, before, after, want) => {
    const [a, b] = [before, after].map((one) => [{ file: 'openapi/library.json', text: one }]);
    expect(told(a ?? [], b ?? [])).toEqual(want);
  });
});
