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

const integer = { type: 'integer' };
export const json = (schema: object) => ({ content: { 'application/json': { schema } } });
export const list = (items: object) => ({ type: 'array', items });
export const inQuery = (name: string, more: object = {}) => ({
  name,
  in: 'query',
  schema: text,
  ...more,
});

export interface Parts {
  /** What metadata holds, and what a start takes. */
  readonly detail?: object;
  readonly book?: object;
  readonly schemas?: Readonly<Record<string, object>>;
  /** The method that starts operations, and its verb. */
  readonly start?: object;
  readonly verb?: string;
  readonly get?: object;
  readonly list?: readonly object[];
  readonly paths?: Readonly<Record<string, object>>;
  readonly document?: Readonly<Record<string, unknown>>;
}

/** A library as frameworks write theirs out. */
export function library(parts: Parts = {}): TextDocument[] {
  const { detail = object({ note: text }), book = object({ title: text }), verb = 'post' } = parts;
  const operation = object({ ...OPERATION.properties, metadata: ref('Detail') });
  const page = object({ operations: list(ref('Operation')), nextPageToken: text });
  const pages = parts.list ?? [inQuery('pageSize', { schema: integer }), inQuery('pageToken')];
  const document = ownDocument({
    openapi: '3.1.0',
    paths: {
      '/v1/operations': { get: { parameters: pages, ...answer(page) } },
      '/v1/operations/{operation}': {
        get: { parameters: [inPath('operation')], ...answer(ref('Operation')), ...parts.get },
      },
      '/v1/books': {
        [verb]: {
          ...{ operationId: 'createBook', requestBody: json(ref('Book')) },
          ...answer(ref('Operation')),
          ...parts.start,
        },
      },
      ...parts.paths,
    },
    components: {
      schemas: { Operation: operation, Detail: detail, Book: book, ...parts.schemas },
    },
    ...parts.document,
  });
  return [{ file: 'openapi/library.json', text: JSON.stringify(document) }];
}

/** One whose metadata holds a note. */
export const noted = (note: object, schemas = {}) => library({ detail: object({ note }), schemas });
/** One whose start takes a title. */
export const titled = (title: object, schemas = {}) =>
  library({ book: object({ title }), schemas });
