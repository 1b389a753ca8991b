import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize, readSpecs } from '../../src/index.js';
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

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const list = (items: object) => ({ type: 'array', items });
const written = { ...text, writeOnly: true };
const own = { ...text, readOnly: true };

interface Parts {
  readonly schemas?: object;
  readonly wait?: object;
  readonly detail?: object;
}

/** A library whose metadata holds a book, which is what a start takes, and which waits when it is asked to. */
function library(
  book: object,
  { schemas = {}, wait = {}, detail = object({ book: ref('Book') }) }: Parts = {},
): TextDocument[] {
  const post = (name: string, more: object) => ({
    requestBody: json(ref(name)),
    ...answer(ref('Operation')),
    ...more,
  });
  const parameters = [inPath('operation')];
  const document = ownDocument({
    openapi: '3.1.0',
    paths: {
      '/v1/operations/{operation}': { get: { parameters, ...answer(ref('Operation')) } },
      '/v1/operations/{operation}:wait': { post: post('WaitOperationRequest', { parameters }) },
      '/v1/books': { post: post('Book', { operationId: 'createBook' }) },
    },
    components: {
      schemas: {
        Operation: object({ ...OPERATION.properties, metadata: ref('Detail') }),
        Detail: detail,
        Book: book,
        WaitOperationRequest: object({ timeout: text, ...wait }),
        ...schemas,
      },
    },
  });
  return [{ file: 'openapi/library.json', text: JSON.stringify(document) }];
}

/** A rpc that takes the message that its operation will hold. */
function proto(fields: string, more = ''): TextDocument[] {
  const content = `syntax = "proto3"; package acme.library.v1;
service Library {
  option (google.api.default_host) = "library.example.com";
  rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = { post: "/v1/{parent=shelves/*}/books" body: "book" };
    option (google.longrunning.operation_info) = { response_type: "Book" metadata_type: "Progress" };
  }
}
message CreateBookRequest { string parent = 1; Book book = 2; }
message Progress { string state = 1; }
message Book { string title = 1; ${fields} }
${more}`;
  return [{ file: 'proto/library.proto', text: content }];
}

const book = (more: object = {}) => object({ title: text, ...more });
const holding = (inner: object, schemas: object = {}) => library(book({ inner }), { schemas });
const plain = library(book());
const INPUT = '[(google.api.field_behavior) = INPUT_ONLY]';
const KEYED = 'message Key { string text = 1; }';
const secret = (more: object) => ({ Secret: object({ key: written, ...more }) });
const some = { title: text, key: written };

type Pair = [string, readonly TextDocument[], readonly TextDocument[], string[]];

/** What a service changed, and what its callers are to be told of it: written down before it was tried. */
const PAIRS: readonly Pair[] = [
  // What only callers write is in requests alone.
  [
    'a field that only callers write came',
    plain,
    library(book({ key: written })),
    ['minor: parameter Book.key added'],
  ],
  ['it is gone', library(book({ key: written })), plain, ['major: parameter Book.key removed']],
  [
    'a field is in answers no more',
    library(book({ key: text })),
    library(book({ key: written })),
    ['major: field Book.key removed: string'],
  ],
  [
    'so is one of an object without a name',
    holding(object({ note: text, key: text })),
    holding(object({ note: text, key: written })),
    ['major: field Book.inner.key removed: string'],
  ],
  [
    'and one of a list of those',
    holding(list(object({ note: text, key: text }))),
    holding(list(object({ note: text, key: written }))),
    ['major: field Book.inner[].key removed: string'],
  ],
  [
    'and one of a map of those',
    holding({ type: 'object', additionalProperties: object({ note: text, key: text }) }),
    holding({ type: 'object', additionalProperties: object({ note: text, key: written }) }),
    ['major: field Book.inner[].key removed: string'],
  ],
  [
    'one came into an object without a name',
    holding(object({ note: text })),
    holding(object({ note: text, key: written })),
    ['minor: parameter Book.inner.key added'],
  ],
  [
    'one came that has to be given',
    holding(object({ note: text })),
    holding({ ...object({ note: text, key: written }), required: ['key'] }),
    ['major: parameter Book.inner.key added'],
  ],
  [
    'one came whose type says that only callers write it',
    plain,
    library(book({ key: ref('Key') }), { schemas: { Key: written } }),
    ['minor: export Key added', 'minor: parameter Book.key added'],
  ],
  [
    'one came of which a part says it',
    plain,
    library(book({ key: { allOf: [text, { writeOnly: true }] } })),
    ['minor: parameter Book.key added'],
  ],
  [
    'one came that one of two parts says it of',
    library({ allOf: [book(), object({ other: text })] }),
    library({ allOf: [book({ key: text }), object({ other: text, key: { writeOnly: true } })] }),
    ['minor: parameter Book.key added'],
  ],
  [
    'of two choices one has it in answers too',
    library({ oneOf: [book({ key: written }), book()] }),
    library({ oneOf: [book({ key: written }), book({ key: text })] }),
    ['minor: field Book.key added: string'],
  ],
  [
    'a type came that only callers write',
    plain,
    library(book({ secret: { ...ref('Secret'), writeOnly: true } }), {
      schemas: { Secret: object({ key: text }) },
    }),
    ['minor: export Secret added', 'minor: parameter Book.secret added'],
  ],
  // Of a type all of whose fields they write answers hold nothing.
  [
    'all fields of a type are in answers no more',
    library(book({ secret: ref('Secret') }), { schemas: { Secret: object({ key: text }) } }),
    library(book({ secret: ref('Secret') }), { schemas: secret({}) }),
    ['major: field Secret.key removed: string'],
  ],
  [
    'a type of which only callers write all is read too',
    library(book({ secret: ref('Secret') }), { schemas: secret({}) }),
    library(book({ secret: ref('Secret') }), { schemas: secret({ note: text }) }),
    ['minor: field Secret.note added: string', 'minor: parameter Secret.note added'],
  ],
  // What only the service writes is in answers alone.
  [
    'a field that only the service writes came',
    plain,
    library(book({ state: own })),
    ['minor: field Book.state added: string'],
  ],
  [
    'one came into an object without a name',
    holding(object({ note: text })),
    holding(object({ note: text, state: own })),
    ['minor: field Book.inner.state added: string'],
  ],
  [
    'one came whose type says that only the service writes it',
    plain,
    library(book({ state: ref('State') }), { schemas: { State: own } }),
    ['minor: field Book.state added: State', 'minor: payload type State added'],
  ],
  [
    'no field of a type is taken any more',
    library(book({ inner: ref('Inner') }), { schemas: { Inner: object({ state: text }) } }),
    library(book({ inner: ref('Inner') }), { schemas: { Inner: object({ state: own }) } }),
    [
      'major: parameter Inner.state removed',
      'patch: field Inner.state changed: not read only is now read only',
    ],
  ],
  // Bodies of methods on operations.
  [
    'a wait takes a field that only callers write',
    plain,
    library(book(), { wait: { reason: written } }),
    ['minor: parameter WaitRequest.reason added'],
  ],
  [
    'a wait tells a field that only the service writes',
    plain,
    library(book(), { wait: { state: own } }),
    [],
  ],
  // Protos.
  [
    'a rpc takes a field that it never tells',
    proto(''),
    proto(`string key = 2 ${INPUT};`),
    ['minor: parameter Book.key added'],
  ],
  [
    'a rpc takes it no more',
    proto(`string key = 2 ${INPUT};`),
    proto(''),
    ['major: parameter Book.key removed'],
  ],
  [
    'a field of a message is told no more',
    proto('string key = 2;'),
    proto(`string key = 2 ${INPUT};`),
    ['major: field Book.key removed: string'],
  ],
  [
    'a message came that is never told',
    proto(''),
    proto(`Key key = 2 ${INPUT};`, KEYED),
    ['minor: export Key added', 'minor: parameter Book.key added'],
  ],
  [
    'a field of a message has to be given, and is never told',
    proto(''),
    proto(
      'string key = 2 [(google.api.field_behavior) = INPUT_ONLY, (google.api.field_behavior) = REQUIRED];',
    ),
    ['major: parameter Book.key added'],
  ],
];

it.each(PAIRS)(
  'a caller is told which side reads and which writes: %s',
  (_, before, after, want) => {
    expect(told(before, after)).toEqual(want);
  },
);

function rendered(documents: readonly TextDocument[], path: string): string {
  const { apis } = normalize(readSpecs(documents).specs);
  return render(apis).find((file) => file.path === `library/v1/${path}`)?.content ?? '';
}

describe('a package tells who reads and who writes', () => {
  it.each([
    ['a field', library(book({ key: written, state: own }))],
    ['a field of an object without a name', holding(object(some))],
    ['a field of a list of those', holding(list(object({ ...some, state: own })))],
    ['a field of a map', holding({ type: 'object', additionalProperties: object(some) })],
    ['all fields of a type', library(book({ secret: ref('Secret') }), { schemas: secret({}) })],
    ['all fields of an object', holding(object({ key: written }))],
    ['no field of an object', holding(object({ state: own }))],
    ['a field of a wait', library(book(), { wait: { reason: written, state: own } })],
    [
      'a field of what a wait takes and metadata holds',
      library(book(), {
        wait: { reason: written },
        detail: object({ of: ref('WaitOperationRequest') }),
      }),
    ],
    ['a field of a message', proto(`string key = 2 ${INPUT};`)],
  ])('as its document does: %s', (_, documents) => {
    const packed = rendered(documents, 'openapi.json');
    expect(told(documents, [{ file: 'library/v1/openapi.json', text: packed }])).toEqual([]);
  });
});

describe('an object', () => {
  const documents = library(book({ secret: ref('Secret'), inner: object({ state: own }) }), {
    schemas: secret({}),
  });
  it('of which only callers write all is one of which nothing can be read', () => {
    expect(rendered(documents, 'payloads.d.ts')).toContain('export type Secret = object;');
  });
  it('of which only the service writes all is one into which nothing can be written', () => {
    expect(rendered(documents, 'requests.d.ts')).toContain('inner?: Record<string, never>;');
  });
});
