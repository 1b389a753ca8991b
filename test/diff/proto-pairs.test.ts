import { expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { BOOK, library, PARENT, PROGRESS, taking, withBook } from './proto-library.js';
import { told } from './told.js';

const VOLUME = 'message Volume { string title = 1; int32 pages = 2; }';
const RESPONSE = 'LibraryOperationResponse';
const METADATA = 'LibraryOperationMetadata';
const urlOf = (type: string) => `type.googleapis.com/acme.library.v1.${type}`;

/** What a service changed in its protos, and what its callers are to be told of it: written down before it was tried. */
const PAIRS: readonly [
  name: string,
  before: readonly TextDocument[],
  after: readonly TextDocument[],
  want: string[],
][] = [
  [
    'an operation holds another message',
    library({ messages: `${BOOK} ${PROGRESS} message Shelf { int32 width = 1; }` }),
    library({
      info: 'response_type: "Shelf" metadata_type: "Progress"',
      messages: `${BOOK} ${PROGRESS} message Shelf { int32 width = 1; }`,
    }),
    [
      `major: payload ${RESPONSE}(Book) removed: ${urlOf('Book')}`,
      'major: payload type Book removed',
      'major: start bindBook.response changed: Book is now Shelf',
      `minor: payload ${RESPONSE}(Shelf) added: ${urlOf('Shelf')}`,
      'minor: payload type Shelf added',
    ],
  ],
  [
    'the message that an operation holds has another name',
    library(),
    library({
      info: 'response_type: "Volume" metadata_type: "Progress"',
      messages: `${VOLUME} ${PROGRESS}`,
    }),
    [
      `major: payload ${RESPONSE}(Book) changed: ${urlOf('Book')} is now ${urlOf('Volume')}`,
      'major: payload type Book renamed: Book is now Volume',
    ],
  ],
  [
    'what metadata holds is told no more',
    library(),
    library({ info: 'response_type: "Book"' }),
    [
      `major: payload ${METADATA}(Progress) removed: ${urlOf('Progress')}`,
      'major: payload type Progress removed',
      'major: start bindBook.metadata widened: Progress is now unknown',
    ],
  ],
  [
    'an operation holds nothing any more',
    library(),
    library({ info: 'response_type: "google.protobuf.Empty" metadata_type: "Progress"' }),
    [
      `major: payload ${RESPONSE}(Book) removed: ${urlOf('Book')}`,
      'major: payload type Book removed',
      'major: start bindBook.response changed: Book is now empty',
    ],
  ],
  [
    'a rpc has another name, and the same path',
    library(),
    library({ rpc: 'StitchBook' }),
    [
      'major: export BindBookRequest renamed: BindBookRequest is now StitchBookRequest',
      'major: start bindBook renamed: bindBook is now stitchBook',
    ],
  ],
  ['a rpc is of another service', library(), library({ service: 'Bindery' }), []],
  [
    'the full name of what is held is written out',
    library(),
    library({
      info: 'response_type: "acme.library.v1.Book" metadata_type: "acme.library.v1.Progress"',
    }),
    [],
  ],
  [
    'a rpc works for organizations too',
    library(),
    library({
      more: 'additional_bindings { post: "/v1/{parent=organizations/*}/books:bind" body: "*" }',
    }),
    [
      'minor: parameter BindBookRequest.parent widened: projects/*/locations/* is now organizations/* | projects/*/locations/*',
    ],
  ],
  [
    'a field of an answer is longer',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('string title = 1; int64 pages = 2;'),
    ['major: field Book.pages changed: number is now string'],
  ],
  [
    'a field of an answer is one of many',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('repeated string title = 1; int32 pages = 2;'),
    ['major: field Book.title changed: string is now string[]'],
  ],
  [
    'a field has another number',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('string title = 3; int32 pages = 2;'),
    [],
  ],
  [
    'a field may be told to be absent',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('optional string title = 1; int32 pages = 2;'),
    [],
  ],
  [
    'a field has another name, and the same one in JSON',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('string heading = 1 [json_name = "title"]; int32 pages = 2;'),
    [],
  ],
  [
    'a field has another name',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('string heading = 1; int32 pages = 2;'),
    ['major: field Book.title removed: string', 'minor: field Book.heading added: string'],
  ],
  [
    'fields of an answer are a oneof',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('oneof one { string title = 1; int32 pages = 2; }'),
    [],
  ],
  [
    'a request has to say a field',
    taking('string note = 2;'),
    taking('string note = 2 [(google.api.field_behavior) = REQUIRED];'),
    ['major: parameter BindBookRequest.note narrowed: may be left out is now required'],
  ],
  [
    'the service alone says a field',
    taking('string note = 2;'),
    taking('string note = 2 [(google.api.field_behavior) = OUTPUT_ONLY];'),
    ['major: parameter BindBookRequest.note removed'],
  ],
  [
    'a map of a request takes numbers',
    taking('map<string, string> notes = 2;'),
    taking('map<string, int32> notes = 2;'),
    ['major: parameter BindBookRequest.notes[] changed: string is now number'],
  ],
  [
    'a request takes a value of an enum less',
    library({
      request: 'Genre genre = 2;',
      messages: `${BOOK} ${PROGRESS} enum Genre { GENRE_UNSPECIFIED = 0; PROSE = 1; VERSE = 2; }`,
    }),
    library({
      request: 'Genre genre = 2;',
      messages: `${BOOK} ${PROGRESS} enum Genre { GENRE_UNSPECIFIED = 0; PROSE = 1; reserved 2; }`,
    }),
    ['major: enum value BindBookRequest.genre(VERSE) removed'],
  ],
  [
    'an enum is within its message',
    library({
      request: 'Genre genre = 2;',
      messages: `${BOOK} ${PROGRESS} enum Genre { GENRE_UNSPECIFIED = 0; PROSE = 1; }`,
    }),
    library({ request: 'enum Genre { GENRE_UNSPECIFIED = 0; PROSE = 1; } Genre genre = 2;' }),
    [],
  ],
  [
    'a rpc is deprecated',
    library(),
    library({ options: 'option deprecated = true;' }),
    ['minor: start bindBook changed'],
  ],
  [
    'a path has a verb of another name',
    library(),
    library({ path: `/v1/{parent=${PARENT}}/books:stitch` }),
    [
      `patch: start bindBook changed: POST /v1/{parent=${PARENT}}/books:bind; body * is now POST /v1/{parent=${PARENT}}/books:stitch; body *`,
    ],
  ],
  [
    'a request has an id by which it may be sent again',
    taking('string note = 2;'),
    taking('string note = 2; string request_id = 3;'),
    ['minor: parameter BindBookRequest.requestId added'],
  ],
];

it.each(PAIRS)('a caller is told where %s', (_, before, after, want) => {
  expect(told(before, after)).toEqual(want);
});
