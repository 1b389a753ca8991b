import { expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { library, PARENT, taking, withBook } from './proto-library.js';
import { told } from './told.js';

const GENRES = 'enum Genre { GENRE_UNSPECIFIED = 0; PROSE = 1; VERSE = 2; }';
const BIND = 'BindBookRequest';
const inner = (name: string, field = 'string a = 1;') =>
  taking(`${name} inner = 2;`, `message ${name} { ${field} }`);
const [FOUR, TWICE, ONCE] = [
  'string a = 2; string b = 3; string c = 4; string d = 5;',
  'oneof one { string a = 2; string b = 3; } oneof other { string c = 4; string d = 5; }',
  'oneof one { string a = 2; string b = 3; string c = 4; string d = 5; }',
];

/** The rpc of the proto, and rules of a service config for the methods on operations. */
function configured(rules: string): TextDocument[] {
  const content = `type: google.api.Service
config_version: 3
name: library.example.com
title: Library API
apis:
- name: acme.library.v1.Library
- name: google.longrunning.Operations
http:
  rules:
${rules}`;
  return [...library(), { file: 'service-config/library_v1.yaml', text: content }];
}
const rule = (
  method: string,
  verb: string,
  path: string,
) => `  - selector: google.longrunning.Operations.${method}
    ${verb}: '${path}'
`;
const NAME = `{name=${PARENT}/operations/*}`;
const get = rule('GetOperation', 'get', `/v1/${NAME}`);
const cancel = rule('CancelOperation', 'post', `/v1/${NAME}:cancel`);
const OPERATIONS = 'projects/{project}/locations/{location}/operations/{operation}';
const CLIENT = 'LibraryOperationsClient';

/** What a service changed in its protos and rules, and what its callers are to be told of it: written down before it was tried. */
const PAIRS: readonly [
  name: string,
  before: readonly TextDocument[],
  after: readonly TextDocument[],
  want: string[],
][] = [
  // Oneofs.
  [
    'two oneofs are one',
    taking(TWICE),
    taking(ONCE),
    [`major: parameter ${BIND}(a | b | c | d) narrowed`],
  ],
  [
    'one oneof is two',
    taking(ONCE),
    taking(TWICE),
    [`minor: parameter ${BIND}(a | b | c | d) widened`],
  ],
  [
    'fields are no oneof any more',
    taking(ONCE),
    taking(FOUR),
    [`minor: parameter ${BIND}(a | b | c | d) widened`],
  ],
  [
    'a field left a oneof',
    taking('oneof one { string a = 2; string b = 3; string c = 4; }'),
    taking('oneof one { string a = 2; string b = 3; } string c = 4;'),
    [`minor: parameter ${BIND}(a | b | c) widened`],
  ],
  [
    'a field came into a oneof',
    taking('oneof one { string a = 2; string b = 3; } string c = 4;'),
    taking('oneof one { string a = 2; string b = 3; string c = 4; }'),
    [`major: parameter ${BIND}(a | b | c) narrowed`],
  ],
  [
    'a oneof has one field left',
    taking('oneof one { string a = 2; string b = 3; }'),
    taking('oneof one { string a = 2; }'),
    [`major: parameter ${BIND}.b removed`],
  ],
  [
    'a field of a request may be told to be absent',
    taking('string note = 2;'),
    taking('optional string note = 2;'),
    [],
  ],
  // Fields.
  [
    'a field of an answer is reserved',
    withBook('string title = 1; int32 pages = 2;'),
    withBook('reserved 2; reserved "pages"; string title = 1;'),
    ['major: field Book.pages removed: number'],
  ],
  [
    'a number is reserved',
    withBook('string title = 1;'),
    withBook('string title = 1; reserved 2, 4 to max;'),
    [],
  ],
  [
    'a moment was a text',
    withBook('string at = 1;'),
    withBook('google.protobuf.Timestamp at = 1;'),
    ['patch: field Book.at changed: none is now date-time'],
  ],
  [
    'a request takes any text for a moment',
    taking('google.protobuf.Timestamp at = 2;'),
    taking('string at = 2;'),
    [`minor: parameter ${BIND}.at widened: date-time is now none`],
  ],
  [
    'a text is one of a wrapper',
    taking('string note = 2;'),
    taking('google.protobuf.StringValue note = 2;'),
    [],
  ],
  [
    'a number of a request is longer',
    taking('int32 count = 2;'),
    taking('int64 count = 2;'),
    [`major: parameter ${BIND}.count changed: number is now string`],
  ],
  [
    'one of a request was many',
    taking('repeated string notes = 2;'),
    taking('string notes = 2;'),
    [`major: parameter ${BIND}.notes changed: string[] is now string`],
  ],
  [
    'a text of a request is bytes',
    taking('string note = 2;'),
    taking('bytes note = 2;'),
    [`major: parameter ${BIND}.note changed: none is now byte`],
  ],
  [
    'keys of a map are numbers',
    taking('map<string, string> notes = 2;'),
    taking('map<int32, string> notes = 2;'),
    [],
  ],
  [
    'anything in a request is a map of texts',
    taking('google.protobuf.Struct notes = 2;'),
    taking('map<string, string> notes = 2;'),
    [`major: parameter ${BIND}.notes[] narrowed: unknown is now string`],
  ],
  [
    'a field of a request is deprecated',
    taking('string note = 2;'),
    taking('string note = 2 [deprecated = true];'),
    [`minor: parameter ${BIND}.note changed`],
  ],
  [
    'a field of an answer is deprecated',
    withBook('string title = 1;'),
    withBook('string title = 1 [deprecated = true];'),
    ['minor: field Book.title changed'],
  ],
  [
    'a default is another one',
    taking('string note = 2;'),
    taking('string note = 2 [(google.api.field_behavior) = OPTIONAL];'),
    [],
  ],
  // Enums.
  [
    'a value of a request is called otherwise',
    taking('Genre genre = 2;', GENRES),
    taking('Genre genre = 2;', GENRES.replace('VERSE', 'POETRY')),
    [
      `major: enum value ${BIND}.genre(VERSE) removed`,
      `minor: enum value ${BIND}.genre(POETRY) added`,
    ],
  ],
  [
    'so is one of an answer',
    withBook('Genre genre = 1;', GENRES),
    withBook('Genre genre = 1;', GENRES.replace('VERSE', 'POETRY')),
    ['minor: enum value Book.genre(POETRY) added', 'minor: enum value Book.genre(VERSE) removed'],
  ],
  [
    'a value of an answer has a further name',
    withBook('Genre genre = 1;', GENRES),
    withBook(
      'Genre genre = 1;',
      GENRES.replace('{', '{ option allow_alias = true;').replace(
        'VERSE = 2;',
        'VERSE = 2; POETRY = 2;',
      ),
    ),
    ['minor: enum value Book.genre(POETRY) added'],
  ],
  [
    'an enum of an answer is a text',
    withBook('Genre genre = 1;', GENRES),
    withBook('string genre = 1;', GENRES),
    ['minor: field Book.genre widened: GENRE_UNSPECIFIED | PROSE | VERSE is now any value'],
  ],
  [
    'an enum of an answer is a number',
    withBook('Genre genre = 1;', GENRES),
    withBook('int32 genre = 1;', GENRES),
    ['major: field Book.genre changed: string is now number'],
  ],
  [
    'an enum of a request is a text',
    taking('Genre genre = 2;', GENRES),
    taking('string genre = 2;', GENRES),
    [`minor: parameter ${BIND}.genre widened: GENRE_UNSPECIFIED | PROSE | VERSE is now any value`],
  ],
  // Messages.
  [
    'a message of a request has another name',
    inner('Inner'),
    inner('Other'),
    ['major: export Inner renamed: Inner is now Other'],
  ],
  [
    'a message in a request asks for a field',
    inner('Inner'),
    inner('Inner', 'string a = 1 [(google.api.field_behavior) = REQUIRED];'),
    ['major: parameter Inner.a narrowed: may be left out is now required'],
  ],
  [
    'a message within another one stands alone',
    withBook('message Part { string text = 1; } Part part = 1;'),
    withBook('Part part = 1;', 'message Part { string text = 1; }'),
    ['major: payload type BookPart renamed: BookPart is now Part'],
  ],
  // Requests.
  [
    'a path takes fewer names',
    library({
      more: 'additional_bindings { post: "/v1/{parent=organizations/*}/books:bind" body: "*" }',
    }),
    library(),
    [`major: parameter ${BIND}.parent narrowed: organizations/* | ${PARENT} is now ${PARENT}`],
  ],
  [
    'names of a path are of another pattern',
    library(),
    library({ path: '/v1/{parent=projects/*}/books:bind' }),
    [`major: parameter ${BIND}.parent changed: ${PARENT} is now projects/*`],
  ],
  [
    'a host is another one',
    library(),
    library().map(({ file, text }) => ({
      file,
      text: text.replace('library.example.com', 'books.example.com'),
    })),
    ['minor: api @lrogen/books/v1 added', 'major: api @lrogen/library/v1 removed'],
  ],
  [
    'a field is the body by itself',
    taking('string note = 2; Cover cover = 3;', 'message Cover { string color = 1; }'),
    taking('string note = 2; Cover cover = 3;', 'message Cover { string color = 1; }').map(
      ({ file, text }) => ({ file, text: text.replace('body: "*"', 'body: "cover"') }),
    ),
    [
      `patch: start bindBook changed: POST /v1/{parent=${PARENT}}/books:bind; body * is now POST /v1/{parent=${PARENT}}/books:bind; body cover`,
    ],
  ],
  // Rules of a service config.
  [
    'operations can be cancelled',
    configured(get),
    configured(get + cancel),
    [`minor: method ${CLIENT}.cancel added`],
  ],
  [
    'operations can be cancelled no more',
    configured(get + cancel),
    configured(get),
    [`major: method ${CLIENT}.cancel removed`],
  ],
  [
    'operations of projects are got too',
    configured(get),
    configured(`${get}    additional_bindings:\n    - get: '/v1/{name=projects/*/operations/*}'\n`),
    [
      'major: name form OperationNameFields.location widened',
      `minor: collection ${CLIENT}.get(projects/{project}/operations/{operation}) added`,
      'minor: name form ProjectsOperationName added: projects/{project}/operations/{operation}',
    ],
  ],
  [
    'operations are cancelled at another path',
    configured(get + cancel),
    configured(get + rule('CancelOperation', 'post', `/v1/operations/${NAME}:stop`)),
    [
      `patch: request ${CLIENT}.cancel(${OPERATIONS}) changed: POST /v1/${NAME}:cancel is now POST /v1/operations/${NAME}:stop`,
    ],
  ],
];

it.each(PAIRS)('a caller is told where %s', (_, before, after, want) => {
  expect(told(before, after)).toEqual(want);
});
