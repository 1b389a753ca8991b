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

it.each([
  ['resources that might be operations', resources],
  ['requests in requests', requests],
])('many %s take no more than their share of time', (_, made) => {
  const read = (count: number): unknown =>
    readDocument({ file: 'many.json', text: JSON.stringify(made(count)) });
  expect(growsBeyondLinear(read, 1_000)).toBeUndefined();
});
