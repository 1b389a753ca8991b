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

/** An API whose books are created with these members, and listed with this parameter and by this member. */
function openApi(
  book: object,
  { pageSize = 'pageSize', next = 'nextPageToken' } = {},
): TextDocument[] {
  const inQuery = (name: string) => ({ name, in: 'query', schema: { type: 'string' } });
  const page = object({ operations: { type: 'array', items: ref('Operation') }, [next]: text });
  const document = ownDocument({
    paths: {
      '/v1/operations': {
        get: { parameters: [inQuery(pageSize), inQuery('pageToken')], ...answer(page) },
      },
      '/v1/operations/{operation}': {
        get: { parameters: [inPath('operation')], ...answer(ref('Operation')) },
      },
      '/v1/books': {
        post: {
          operationId: 'createBook',
          requestBody: { content: { 'application/json': { schema: ref('Book') } } },
          ...answer(ref('Operation')),
        },
      },
    },
    components: { schemas: { Operation: OPERATION, Book: book } },
  });
  return [{ file: 'openapi/library.json', text: JSON.stringify(document) }];
}

const holding = (inner: object) => openApi(object({ inner }));
const list = (items: object) => ({ type: 'array', items });
const map = (additionalProperties: object) => ({ type: 'object', additionalProperties });
const values = (...all: readonly string[]) => ({ ...text, enum: all });
const number = (format?: string) => ({ type: 'integer', ...(format && { format }) });
const SYMBOL = 'Book.inner';

/** A rpc whose request has these fields. */
const proto = (fields: string): TextDocument[] => [
  {
    file: 'proto/library.proto',
    text: `syntax = "proto3"; package acme.library.v1;
service Library {
  option (google.api.default_host) = "library.example.com";
  rpc BindBook(BindBookRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = { post: "/v1/{name=books/*}:bind" body: "*" };
  }
}
message BindBookRequest { string name = 1; ${fields} }`,
  },
];
const BIND = 'BindBookRequest';
const [TWO, THREE] = ['string a = 2; string b = 3;', 'string a = 2; string b = 3; string c = 4;'];

/** What a service changed, and what its callers are to be told of it: written down before it was tried. */
const PAIRS: readonly [
  name: string,
  before: readonly TextDocument[],
  after: readonly TextDocument[],
  want: string[],
][] = [
  [
    'a member of an object without a name has another type',
    holding(object({ a: text })),
    holding(object({ a: number() })),
    [`major: parameter ${SYMBOL}.a changed: string is now number`],
  ],
  [
    'a member of it is needed',
    holding(object({ a: text })),
    holding({ ...object({ a: text }), required: ['a'] }),
    [`major: parameter ${SYMBOL}.a narrowed: may be left out is now required`],
  ],
  [
    'it has a further member',
    holding(object({ a: text })),
    holding(object({ a: text, b: text })),
    [`minor: parameter ${SYMBOL}.b added`],
  ],
  [
    'so it is in a list',
    holding(list(object({ a: text }))),
    holding(list(object({ b: number() }))),
    [`major: parameter ${SYMBOL}[].a removed`, `minor: parameter ${SYMBOL}[].b added`],
  ],
  [
    'and in a map of lists',
    holding(map(list(object({ a: text })))),
    holding(map(list(object({ a: number() })))),
    [`major: parameter ${SYMBOL}[][].a changed: string is now number`],
  ],
  [
    'a map takes a value less',
    holding(map(values('OAK', 'PINE'))),
    holding(map(values('OAK'))),
    [`major: enum value ${SYMBOL}[](PINE) removed`],
  ],
  [
    'a map is one of numbers',
    holding(map(text)),
    holding(map(number())),
    [`major: parameter ${SYMBOL}[] changed: string is now number`],
  ],
  [
    'an object is a map',
    holding(object({ a: text })),
    holding(map(text)),
    [`major: parameter ${SYMBOL} changed: { … } is now { [key: string]: … }`],
  ],
  [
    'a number may be greater',
    holding(number('int32')),
    holding(number('int64')),
    [`minor: parameter ${SYMBOL} widened: int32 is now int64`],
  ],
  [
    'numbers may be less great, in a list',
    holding(list(number('int64'))),
    holding(list(number('int32'))),
    [`major: parameter ${SYMBOL} changed: int64 is now int32`],
  ],
  [
    'a text is in base64',
    holding(text),
    holding({ ...text, format: 'byte' }),
    [`major: parameter ${SYMBOL} changed: none is now byte`],
  ],
  [
    'a text is a date, as is told now',
    holding(text),
    holding({ ...text, format: 'date' }),
    [`minor: parameter ${SYMBOL} narrowed: none is now date`],
  ],
  [
    'a page size is spelled otherwise on the wire',
    openApi(object({})),
    openApi(object({}), { pageSize: 'page_size' }),
    [
      'patch: request LibraryOperationsClient.list(operations) changed: GET /v1/operations; query pageSize is now GET /v1/operations; query page_size',
    ],
  ],
  [
    'pages lead on by another member',
    openApi(object({})),
    openApi(object({}), { next: 'next' }),
    ['patch: operation LibraryOperation.nextPage changed: nextPageToken is now next'],
  ],
  [
    'a oneof has a further field',
    proto(`oneof one { ${TWO} }`),
    proto(`oneof one { ${THREE} }`),
    [`minor: parameter ${BIND}.c added`],
  ],
  [
    'a oneof has a field less',
    proto(`oneof one { ${THREE} }`),
    proto(`oneof one { ${TWO} }`),
    [`major: parameter ${BIND}.c removed`],
  ],
  [
    'fields are a oneof',
    proto(TWO),
    proto(`oneof one { ${TWO} }`),
    [`major: parameter ${BIND}(a | b) narrowed`],
  ],
];

it.each(PAIRS)('a caller is told what no name or type shows: %s', (_, before, after, want) => {
  expect(told(before, after)).toEqual(want);
});
