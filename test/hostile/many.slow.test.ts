import { expect, it } from 'vitest';
import { readDocument } from '../../src/sources/read-document.js';
import {
  answer,
  inPath,
  OPERATION,
  object,
  ownDocument,
  ref,
  text,
} from '../dialects/own-document.js';
import { growsBeyondLinear } from './growth.js';

/** Resources that might be operations, each got and made, and none of them cancelled. */
function resources(count: number): object {
  const range = Array.from({ length: count }, (_, i) => i);
  const parameters = [inPath('id')];
  return ownDocument({
    paths: Object.fromEntries(
      range.flatMap((i) => [
        [`/v1/a${i}/{id}`, { get: { parameters, ...answer(ref(`R${i}`)) } }],
        [`/v1/a${i}`, { post: answer(ref(`R${i}`)) }],
      ]),
    ),
    components: {
      schemas: Object.fromEntries(range.map((i) => [`R${i}`, object({ id: text, status: text })])),
    },
  });
}

/** Requests that each hold the next one, and require something of it. */
function requests(count: number): object {
  const range = Array.from({ length: count }, (_, i) => i);
  const method = (id: string, httpMethod: string, path: string) => ({
    ...{ id: `library.${id}`, httpMethod, path, parameters: {}, response: { $ref: 'Operation' } },
  });
  const methods = range.map((i) => [
    `m${i}`,
    { ...method(`books.m${i}`, 'POST', `v1/books:m${i}`), request: { $ref: `R${i}` } },
  ]);
  const schemas = range.map((i) => [
    `R${i}`,
    object({
      title: { ...text, annotations: { required: [`library.books.m${i}`] } },
      ...(i + 1 < count && { next: { $ref: `R${i + 1}` } }),
    }),
  ]);
  return {
    ...{ kind: 'discovery#restDescription', name: 'library', version: 'v1' },
    rootUrl: 'https://library.example.com/',
    resources: {
      books: { methods: Object.fromEntries(methods) },
      operations: { methods: { get: method('operations.get', 'GET', 'v1/operations/one') } },
    },
    schemas: {
      ...Object.fromEntries(schemas),
      Operation: OPERATION,
    },
  };
}

/** A service with operations that has these schemas, of which a start is asked with one and a resource is another. */
function service(Asked: object, more: Readonly<Record<string, object>> = {}): object {
  const parameters = [inPath('id')];
  const requestBody = { content: { 'application/json': { schema: ref('Asked') } } };
  return ownDocument({
    paths: {
      '/v1/operations/{id}': { get: { parameters, ...answer(ref('Operation')) } },
      '/v1/books': { post: { requestBody, ...answer(ref('Operation')) } },
      '/v1/shelves/{id}': { get: { parameters, ...answer(ref('Shelf')) } },
    },
    components: { schemas: { Operation: OPERATION, Shelf: object({}), Asked, ...more } },
  });
}

function times<Made>(count: number, make: (i: number) => Made): Made[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function named(count: number, make: (i: number) => object): object {
  return object(Object.fromEntries(times(count, (i) => [`p${i}`, make(i)])));
}

const of = (values: string[]) => object({ kind: { ...text, enum: values } });

it.each<[string, (count: number) => object, number]>([
  [
    'values that no two parts share',
    (count) => service({ allOf: ['a', 'b'].map((part) => of(times(count, (i) => `${part}${i}`))) }),
    5_000,
  ],
  [
    'choices of one value each',
    (count) => service(object({ kind: { anyOf: times(count, (i) => ({ const: `a${i}` })) } })),
    5_000,
  ],
  ['choices of objects', (count) => service({ oneOf: times(count, (i) => of([`a${i}`])) }), 2_000],
  [
    'members that are of one type of many parts',
    (count) =>
      service(
        named(count, () => ref('Big')),
        { Big: { allOf: times(count, () => ({ description: 'part' })) } },
      ),
    2_000,
  ],
  [
    'members that are of one type of many members',
    (count) =>
      service(object({}), {
        Shelf: named(count, () => ref('Big')),
        Big: named(count, () => ({ type: 'boolean' })),
      }),
    500,
  ],
])('%s take no more than their share of time', (_, made, size) => {
  const read = (count: number): unknown =>
    readDocument({ file: 'many.json', text: JSON.stringify(made(count)) });
  expect(growsBeyondLinear(read, size)).toBeUndefined();
});

it('a schema of more parts than a call has arguments is read', () => {
  const parts = times(200_000, () => ({ description: 'part' }));
  const file = {
    file: 'many.json',
    text: JSON.stringify(service(object({ a: { allOf: parts } }))),
  };
  expect(readDocument(file).apis).toHaveLength(1);
});

it.each([
  ['resources that might be operations', resources],
  ['requests in requests', requests],
])('many %s take no more than their share of time', (_, made) => {
  const read = (count: number): unknown =>
    readDocument({ file: 'many.json', text: JSON.stringify(made(count)) });
  expect(growsBeyondLinear(read, 1_000)).toBeUndefined();
});
