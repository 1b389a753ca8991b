import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { typeErrors } from '../emit/type-check.js';
import { jsonDocument, keptOf } from '../sources/fixture.js';
import {
  answer,
  OPERATION,
  object,
  operationsPaths,
  outcomeOf,
  ownDocument,
  text,
} from './own-document.js';
import { apiOf, json, linesOf } from './started.js';

const Book = object({ title: text });
const operation = object({ ...OPERATION.properties, response: Book });
const BOUND = ['cancel POST', 'get GET'];

function referring(ref: string, schemas: object = {}, more: object = {}): object {
  const paths = {
    ...operationsPaths('/v1/operations', 'operation', { $ref: ref }),
    '/v1/books': { post: { operationId: 'addBook', ...answer({ $ref: ref }) } },
  };
  return ownDocument({
    ...more,
    paths: { ...paths, ...('paths' in more ? Object(more.paths) : {}) },
    components: { schemas },
  });
}

describe('a reference to a schema leads to it', () => {
  const CASES: [name: string, document: object][] = [
    [
      'in brackets that a URI escapes',
      referring('#/components/schemas/Operation%5BBook%5D', { 'Operation[Book]': operation }),
    ],
    [
      'in angles that a URI escapes',
      referring('#/components/schemas/Operation%3CBook%3E', { 'Operation<Book>': operation }),
    ],
    [
      'of a name that is written with what looks like an escape',
      referring('#/components/schemas/Operation%5B', {
        'Operation%5B': operation,
        'Operation[': Book,
      }),
    ],
    [
      'of a name with a slash',
      referring('#/components/schemas/acme~1Operation', { 'acme/Operation': operation }),
    ],
    [
      'in "definitions"',
      referring('#/definitions/Operation', {}, { definitions: { Operation: operation } }),
    ],
    [
      'in "$defs" of another',
      referring('#/components/schemas/All/$defs/Operation', {
        All: { ...object({}), $defs: { Operation: operation } },
      }),
    ],
    [
      'in a member of another',
      referring('#/components/schemas/All/properties/one', { All: object({ one: operation }) }),
    ],
    [
      'in a part of another',
      referring('#/components/schemas/All/allOf/1', { All: { allOf: [object({}), operation] } }),
    ],
    [
      'where another answer has it, as bundlers write',
      referring(
        '#/paths/~1v1~1last/get/responses/200/content/application~1json/schema',
        {},
        {
          paths: { '/v1/last': { get: { parameters: [], responses: { 200: json(operation) } } } },
        },
      ),
    ],
  ];

  it.each(CASES)('%s', (_, document) => {
    const { bound, said } = outcomeOf(document);
    expect(said).toEqual([]);
    expect(bound.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual(BOUND);
  });

  it.each(CASES)('and is kept so, with a package that compiles: %s', (_, document) => {
    const kept = keptOf(jsonDocument(document, 'openapi/library.json'));
    const api = kept && apiOf(kept);
    expect(api && linesOf(api).map((line) => line.split(' ')[0])).toEqual(['addBook']);
    expect(api && typeErrors(render([api]))).toEqual([]);
    expect(kept && keptOf(kept)).toEqual(kept);
  });

  it('within itself is anything', () => {
    const Tree = object({
      one: object({ again: { $ref: '#/components/schemas/Tree/properties/one' } }),
    });
    const one = {
      ...operation,
      properties: {
        ...operation.properties,
        response: { $ref: '#/components/schemas/Tree/properties/one' },
      },
    };
    expect(
      outcomeOf(referring('#/components/schemas/Operation', { Tree, Operation: one })),
    ).toMatchObject({ said: [] });
  });

  it('that is an anchor is said to be one', () => {
    const { components } = ownDocument() as { components: object };
    const parameters = [{ $ref: '#page' }];
    const paths = {
      ...operationsPaths('/v1/operations'),
      '/v1/books': { post: { parameters, ...answer({ $ref: '#/components/schemas/Operation' }) } },
    };
    expect(outcomeOf(ownDocument({ paths, components })).said[0]).toMatch(
      /^LRO-REF-FOREIGN .*"#page" refers to an anchor, which is not read/,
    );
  });

  it('that leads nowhere is said', () => {
    expect(
      outcomeOf(referring('#/components/schemas/All/$defs/Operation', { All: object({}) })).said[0],
    ).toContain('LRO-REF-DANGLING');
  });
});

it.each([
  ['nothing may follow the first items', { items: false }],
  ['items may be anything', { items: true }],
])('a schema may be true or false in OpenAPI 3.1: %s', (_, more) => {
  const list = { type: 'array', ...more };
  const response = { ...object({ list, never: false, any: true }) };
  const schemas = { Operation: object({ ...OPERATION.properties, response }) };
  expect(outcomeOf(referring('#/components/schemas/Operation', schemas)).said).toEqual([]);
});
