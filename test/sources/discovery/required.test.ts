import { describe, expect, it } from 'vitest';
import { pruneDocument } from '../../../src/sources/prune-document.js';
import { jsonDocument, onlyApi } from '../fixture.js';

const TEXT = { type: 'string' };
const method = (id: string, httpMethod: string, path: string, body?: string) => ({
  ...{ id: `library.${id}`, httpMethod, path, parameters: {} },
  ...(body && { request: { $ref: body } }),
  response: { $ref: 'Operation' },
});
const required = (...ids: readonly string[]) => ({
  ...TEXT,
  annotations: { required: ids.map((id) => `library.${id}`) },
});

/** A document with two methods that take a book, one of which changes it, and one that takes a shelf. */
const DOCUMENT = {
  ...{ kind: 'discovery#restDescription', name: 'library', version: 'v1' },
  rootUrl: 'https://library.example.com/',
  resources: {
    books: {
      methods: {
        insert: method('books.insert', 'POST', 'v1/books', 'Book'),
        patch: method('books.patch', 'PATCH', 'v1/books', 'Book'),
        move: method('books.move', 'POST', 'v1/books:move', 'Shelf'),
      },
    },
    operations: {
      methods: {
        get: { ...method('operations.get', 'GET', 'v1/operations/one') },
      },
    },
  },
  schemas: {
    Book: {
      id: 'Book',
      type: 'object',
      properties: {
        title: required('books.insert', 'books.patch', 'books.list'),
        author: required('books.insert'),
        page: { $ref: 'Page' },
        other: TEXT,
      },
    },
    Page: { type: 'object', properties: { number: required('books.patch', 'books.insert') } },
    Shelf: {
      type: 'object',
      properties: {
        name: required('books.move'),
        room: required('shelves.get'),
        board: {
          type: 'object',
          properties: { colour: required('books.move'), wood: required('books.insert') },
        },
        rows: {
          type: 'array',
          items: { type: 'object', properties: { width: required('books.move') } },
        },
        signs: {
          ...{ type: 'object', repeated: true },
          properties: { word: required('books.move') },
        },
        byName: {
          type: 'object',
          additionalProperties: { type: 'object', properties: { at: required('books.move') } },
        },
      },
    },
    Operation: {
      type: 'object',
      properties: {
        name: TEXT,
        done: { type: 'boolean' },
        error: { type: 'object', properties: { code: { type: 'integer' } } },
        response: { type: 'object', additionalProperties: { type: 'any' } },
      },
    },
  },
};

describe('properties that Discovery requires of methods', () => {
  const document = jsonDocument(DOCUMENT);
  const { schemas, starts } = onlyApi(document);

  it('have to be given where every method that takes their schema requires them', () => {
    expect(starts).toHaveLength(3);
    expect(schemas.Book?.needed).toEqual(['title']);
    expect(schemas.Page?.needed).toEqual(['number']);
    expect(schemas.Shelf?.needed).toEqual(['name']);
  });

  it('are those of objects in a schema too', () => {
    expect(schemas.Shelf?.properties).toMatchObject({
      board: { needed: ['colour'] },
      rows: { items: { needed: ['width'] } },
      signs: { items: { needed: ['word'] } },
      byName: { additionalProperties: { needed: ['at'] } },
    });
  });

  it('are kept with the starts that require them', () => {
    const [kept] = pruneDocument(document).pruned;
    expect(kept && onlyApi(kept.document).schemas).toEqual(schemas);
    expect(kept?.document.text).toContain('library.books.patch');
    expect(kept?.document.text).not.toContain('library.books.list');
  });
});
