import { expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize, readSpecs } from '../../src/index.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { answer, inPath, OPERATION, object, ref, text } from '../dialects/own-document.js';
import { inQuery, json, library, list, noted, titled } from './framework-library.js';
import { told } from './told.js';

const integer = { type: 'integer' };
const nothing = { type: 'null' };
const values = (...all: readonly string[]) => ({ ...text, enum: all });

const beside = (note: object) => library({ detail: object({ note, title: text }) });
const sure = (note: object) => library({ detail: { ...object({ note }), required: ['note'] } });
const nullable = { ...text, nullable: true };
const ABSENT = ['major: field Detail.note widened: always there is now may be absent'];
/** Two types that hold themselves, and a member that is one of them. */
const trees = (more: object, note: string, isWritten = false) => {
  const whole = object({ a: ref('Node'), b: ref('Tree'), note: ref(note) });
  return library({
    ...(isWritten ? { book: whole } : { detail: whole }),
    schemas: {
      Node: object({ child: ref('Node') }),
      Tree: object({ child: ref('Tree'), ...more }),
    },
  });
};
const oauth = (...scopes: readonly string[]) => scopes.map((scope) => ({ oauth2: [scope] }));
const secured = (all: readonly string[], get: readonly string[] = all) =>
  library({ document: { security: oauth(...all) }, get: { security: oauth(...get) } });
const inVersion = (version: string) =>
  library({
    document: {
      info: { title: 'Library', version },
      servers: [{ url: `https://library.acme.example/${version}` }],
    },
  });
const kind = (only: string) => object({ kind: { ...text, const: only }, name: text });
const discriminator = (words: readonly string[]) => ({
  propertyName: 'kind',
  mapping: Object.fromEntries(words.map((word) => [word, '#/components/schemas/Animal'])),
});
const Animal = object({ kind: text, name: text });
const mapped = (...words: readonly string[]) =>
  library({
    book: { oneOf: [ref('Animal'), object({ kind: text })], discriminator: discriminator(words) },
    schemas: { Animal },
  });
const based = (...words: readonly string[]) =>
  library({ detail: { ...Animal, discriminator: discriminator(words) } });
const CLIENT = 'LibraryOperationsClient';
const ONE = 'operations/{operation}';
const Genre = values('PROSE', 'VERSE');
const Author = object({ name: text });
const at = (url: string, variables?: object) =>
  library({ document: { servers: [{ url, ...(variables && { variables }) }] } });

/** What a framework or a service changed, and what its callers are to be told of it: written down before it was tried. */
const PAIRS: readonly [
  name: string,
  before: readonly TextDocument[],
  after: readonly TextDocument[],
  want: string[],
][] = [
  // Schemas that are written in place, and those that have a name.
  [
    'an enum of a request gets a name',
    titled(Genre),
    titled(ref('Genre'), { Genre }),
    ['minor: export Genre added'],
  ],
  [
    'an enum of a request loses its name',
    titled(ref('Genre'), { Genre }),
    titled(Genre),
    ['major: export Genre removed'],
  ],
  [
    'a named enum of a request takes a value less',
    titled(ref('Genre'), { Genre }),
    titled(ref('Genre'), { Genre: values('PROSE') }),
    ['major: enum value Genre(VERSE) removed'],
  ],
  [
    'an enum gets a name and loses a value',
    titled(Genre),
    titled(ref('Genre'), { Genre: values('PROSE') }),
    ['major: enum value Book.title(VERSE) removed', 'minor: export Genre added'],
  ],
  [
    'an enum of an answer gets a name',
    noted(Genre),
    noted(ref('Genre'), { Genre }),
    ['minor: payload type Genre added'],
  ],
  [
    'an enum of an answer loses its name',
    noted(ref('Genre'), { Genre }),
    noted(Genre),
    ['major: payload type Genre removed'],
  ],
  [
    'an object of a request gets a name',
    titled(Author),
    titled(ref('Author'), { Author }),
    ['minor: export Author added'],
  ],
  [
    'an object of a request loses its name',
    titled(ref('Author'), { Author }),
    titled(Author),
    ['major: export Author removed'],
  ],
  [
    'so does one that a list holds',
    titled(list(Author)),
    titled(list(ref('Author')), { Author }),
    ['minor: export Author added'],
  ],
  [
    'an object gets a name and another field',
    titled(Author),
    titled(ref('Author'), { Author: object({ name: text, born: integer }) }),
    ['minor: export Author added', 'minor: parameter Book.title.born added'],
  ],
  [
    'an object gets a name and loses a field',
    titled(object({ name: text, born: integer })),
    titled(ref('Author'), { Author }),
    ['major: parameter Book.title.born removed', 'minor: export Author added'],
  ],
  [
    'an object of an answer gets a name',
    noted(Author),
    noted(ref('Author'), { Author }),
    ['minor: payload type Author added'],
  ],
  [
    'so does one that a list of an answer holds',
    noted(list(Author)),
    noted(list(ref('Author')), { Author }),
    ['minor: payload type Author added'],
  ],
  // Types in the place of others.
  ['an answer holds another type of the same fields', trees({}, 'Node'), trees({}, 'Tree'), []],
  [
    'an answer holds another type of more fields',
    trees({ size: integer }, 'Node'),
    trees({ size: integer }, 'Tree'),
    [],
  ],
  [
    'an answer holds another type of less fields',
    trees({ size: integer }, 'Tree'),
    trees({ size: integer }, 'Node'),
    ['major: field Detail.note changed: Tree is now Node'],
  ],
  [
    'a request takes another type of the same fields',
    trees({}, 'Node', true),
    trees({}, 'Tree', true),
    [],
  ],
  [
    'a request takes another type of more fields',
    trees({ size: integer }, 'Node', true),
    trees({ size: integer }, 'Tree', true),
    [],
  ],
  [
    'a request takes another type of less fields',
    trees({ size: integer }, 'Tree', true),
    trees({ size: integer }, 'Node', true),
    ['major: parameter Book.note changed: Tree is now Node'],
  ],
  [
    'an enum of a request has another name',
    titled(ref('Genre'), { Genre }),
    titled(ref('Form'), { Form: Genre }),
    ['major: export Genre removed', 'minor: export Form added'],
  ],
  [
    'an enum of an answer has another name',
    noted(ref('Genre'), { Genre }),
    noted(ref('Form'), { Form: Genre }),
    ['major: payload type Genre removed', 'minor: payload type Form added'],
  ],
  // Numbers.
  [
    'an answer tells fractions',
    noted(integer),
    noted({ type: 'number' }),
    ['patch: field Detail.note changed: integer is now number'],
  ],
  [
    'a request takes fractions',
    titled(integer),
    titled({ type: 'number' }),
    ['minor: parameter Book.title widened: integer is now number'],
  ],
  [
    'a request takes no fractions any more',
    titled({ type: 'number' }),
    titled(integer),
    ['major: parameter Book.title changed: number is now integer'],
  ],
  [
    'a request takes no fractions of a known length',
    titled({ type: 'number' }),
    titled({ ...integer, format: 'int32' }),
    ['major: parameter Book.title changed: number is now int32'],
  ],
  [
    'so in its query',
    library({ start: { parameters: [inQuery('limit', { schema: { type: 'number' } })] } }),
    library({ start: { parameters: [inQuery('limit', { schema: integer })] } }),
    ['major: parameter CreateBookRequest.limit changed: number is now integer'],
  ],
  [
    'so in the query of a list',
    library({ list: [inQuery('limit', { schema: integer })] }),
    library({ list: [inQuery('limit', { schema: { type: 'number' } })] }),
    ['minor: parameter ListRequest.limit widened: integer is now number'],
  ],
  [
    'how long an integer is is told now',
    titled(integer),
    titled({ ...integer, format: 'int32' }),
    ['minor: parameter Book.title narrowed: integer is now int32'],
  ],
  [
    'an integer is longer, and a text in JSON',
    noted({ ...integer, format: 'int32' }),
    noted({ ...text, format: 'int64' }),
    ['major: field Detail.note changed: number is now string'],
  ],
  // Constants.
  [
    'a literal is written as a constant',
    titled(values('book')),
    titled({ ...text, const: 'book' }),
    [],
  ],
  ['so in an answer', noted(values('book')), noted({ ...text, const: 'book' }), []],
  [
    'a literal of a request is another one',
    titled({ ...text, const: 'book' }),
    titled({ ...text, const: 'volume' }),
    ['major: enum value Book.title(book) removed', 'minor: enum value Book.title(volume) added'],
  ],
  [
    'a literal of an answer is another one',
    noted({ ...text, const: 'book' }),
    noted({ ...text, const: 'volume' }),
    ['minor: enum value Detail.note(book) removed', 'minor: enum value Detail.note(volume) added'],
  ],
  // Schemas made of others.
  [
    'fields move from one part of a whole to another',
    library({
      detail: { allOf: [ref('Base'), object({ b: text })] },
      schemas: { Base: object({ a: text }) },
    }),
    library({
      detail: { allOf: [object({ a: text }), ref('Rest')] },
      schemas: { Rest: object({ b: text }) },
    }),
    [],
  ],
  [
    'a choice of an answer has one more',
    library({ detail: { oneOf: [object({ a: text }), object({ b: text })] } }),
    library({ detail: { oneOf: [object({ a: text }), object({ b: text }), object({ c: text })] } }),
    ['minor: field Detail.c added: string'],
  ],
  [
    'a choice of an answer has one less',
    library({ detail: { oneOf: [object({ a: text }), object({ b: text })] } }),
    library({ detail: { oneOf: [object({ a: text })] } }),
    ['major: field Detail.b removed: string'],
  ],
  [
    'a choice of a request has one less',
    library({ book: { oneOf: [object({ a: text }), object({ b: text })] } }),
    library({ book: { oneOf: [object({ a: text })] } }),
    ['major: parameter Book.b removed'],
  ],
  [
    'what is read and what is written are two types',
    library({ detail: object({ book: ref('Book') }) }),
    library({
      detail: object({ book: ref('Book-Output') }),
      start: { requestBody: json(ref('Book-Input')) },
      schemas: {
        'Book-Input': object({ title: text }),
        'Book-Output': object({ title: text }),
        Book: undefined as never,
      },
    }),
    [
      'major: export Book renamed: Book is now Book_Input',
      'major: parameter CreateBookRequest.book renamed: book is now book_Input',
      'major: payload type Book renamed: Book is now Book_Output',
    ],
  ],
  [
    'choices that constants tell apart stand in another order',
    library({ detail: { oneOf: [kind('cat'), kind('dog')] } }),
    library({ detail: { oneOf: [kind('dog'), kind('cat')] } }),
    [],
  ],
  [
    'constants tell one more choice apart',
    library({ detail: { oneOf: [kind('cat'), kind('dog')] } }),
    library({ detail: { oneOf: [kind('cat'), kind('dog'), kind('cow')] } }),
    ['minor: enum value Detail.kind(cow) added'],
  ],
  [
    'a discriminator of a request has another value',
    mapped('cat', 'dog'),
    mapped('kitty', 'dog'),
    ['major: enum value Book.kind(cat) removed', 'minor: enum value Book.kind(kitty) added'],
  ],
  [
    'a discriminator of a base has one more value',
    based('cat'),
    based('cat', 'dog'),
    ['minor: enum value Detail.kind(dog) added'],
  ],
  // Null.
  [
    'null is written as another part of a choice',
    noted({ anyOf: [text, nothing] }),
    noted({ type: ['string', 'null'] }),
    [],
  ],
  [
    'what may be null is always there',
    sure({ anyOf: [text, nothing] }),
    sure(text),
    ['minor: field Detail.note narrowed: may be absent is now always there'],
  ],
  ['a request takes no null any more', titled({ type: ['string', 'null'] }), titled(text), []],
  ['null is a value of a part', sure(text), sure({ oneOf: [text, { enum: [null] }] }), ABSENT],
  [
    'null is the only value of a part',
    sure(text),
    sure({ oneOf: [text, { const: null }] }),
    ABSENT,
  ],
  ['null is a value beside others', sure(Genre), sure({ enum: ['PROSE', 'VERSE', null] }), ABSENT],
  ['all parts of a whole allow null', sure(text), sure({ allOf: [nullable, nullable] }), ABSENT],
  [
    'one part of a whole allows null, and none forbids it',
    sure(text),
    sure({ allOf: [nullable, { description: 'A note.' }] }),
    ABSENT,
  ],
  [
    'one part of a whole allows null, and another forbids it',
    sure(text),
    sure({ allOf: [nullable, text] }),
    [],
  ],
  [
    'a blank and null have names of their own',
    library({
      detail: { ...object({ note: ref('Genre') }), required: ['note'] },
      schemas: { Genre },
    }),
    library({
      detail: {
        ...object({ note: { oneOf: ['Genre', 'Blank', 'Null'].map(ref) } }),
        required: ['note'],
      },
      schemas: { Genre, Blank: { enum: [''] }, Null: { enum: [null] } },
    }),
    [...ABSENT, 'major: payload type Genre removed'],
  ],
  [
    'the values of an enum are constants with a title',
    noted(Genre),
    noted({ oneOf: [{ const: 'PROSE' }, { const: 'VERSE' }] }),
    [],
  ],
  // What is read or written alone.
  [
    'only the service writes a field of an answer',
    noted(text),
    noted({ ...text, readOnly: true }),
    ['patch: field Detail.note changed: not read only is now read only'],
  ],
  [
    'a caller may write a field that only the service wrote',
    titled({ ...text, readOnly: true }),
    titled(text),
    ['minor: parameter Book.title added'],
  ],
  [
    'a field is in answers no more',
    beside({ ...text }),
    beside({ ...text, writeOnly: true }),
    ['major: field Detail.note removed: string'],
  ],
  [
    'a field that was written alone is in answers too',
    beside({ ...text, writeOnly: true }),
    beside(text),
    ['minor: field Detail.note added: string'],
  ],
  ['a field of a request is in no answer', titled(text), titled({ ...text, writeOnly: true }), []],
  // Methods.
  [
    'a method answers at once no more',
    library({ start: answer(ref('Book')) }),
    library(),
    ['minor: export Book added', 'minor: start createBook added'],
  ],
  [
    'a method answers at once',
    library(),
    library({ start: answer(ref('Book')) }),
    ['major: export Book removed', 'major: start createBook removed'],
  ],
  [
    'a start is accepted, with the same answer',
    library(),
    library({ start: { responses: { 202: json(ref('Operation')) } } }),
    [],
  ],
  [
    'a start is a PUT',
    library(),
    library({ verb: 'put' }),
    ['patch: start createBook changed: POST /v1/books; body book is now PUT /v1/books; body book'],
  ],
  [
    'a start takes a form',
    library(),
    library({
      start: { requestBody: { content: { 'multipart/form-data': { schema: ref('Book') } } } },
    }),
    ['major: export Book removed', 'major: start createBook removed'],
  ],
  [
    'any type of body is JSON',
    library({ start: { requestBody: { content: { '*/*': { schema: ref('Book') } } } } }),
    library(),
    [],
  ],
  [
    'JSON has several names',
    library(),
    library({
      start: {
        requestBody: {
          content: {
            'application/json': { schema: ref('Book') },
            'text/json': { schema: ref('Book') },
            'application/*+json': { schema: ref('Book') },
          },
        },
      },
    }),
    [],
  ],
  [
    'a method on operations has another id',
    library({ get: { operationId: 'getOperation' } }),
    library({ get: { operationId: 'get_operation_v1' } }),
    [],
  ],
  [
    'operations can be waited for, and cancelled no more',
    library({
      paths: {
        [`/v1/${ONE}:cancel`]: {
          post: { parameters: [inPath('operation')], ...answer(object({})) },
        },
      },
    }),
    library({
      paths: {
        [`/v1/${ONE}:wait`]: {
          post: { parameters: [inPath('operation')], ...answer(ref('Operation')) },
        },
      },
    }),
    [`major: method ${CLIENT}.cancel removed`, `minor: method ${CLIENT}.wait added`],
  ],
  [
    'a cancel is a PUT',
    library({
      paths: {
        [`/v1/${ONE}:cancel`]: {
          post: { parameters: [inPath('operation')], ...answer(object({})) },
        },
      },
    }),
    library({
      paths: {
        [`/v1/${ONE}:cancel`]: {
          put: { parameters: [inPath('operation')], ...answer(object({})) },
        },
      },
    }),
    [
      `patch: request ${CLIENT}.cancel(${ONE}) changed: POST /v1/{name=operations/*}:cancel is now PUT /v1/{name=operations/*}:cancel`,
    ],
  ],
  [
    'pages are asked for no more',
    library(),
    library({ list: [] }),
    [
      'major: parameter ListRequest.pageSize removed',
      'major: parameter ListRequest.pageToken removed',
    ],
  ],
  [
    'a list can be filtered by some values',
    library(),
    library({
      list: [
        inQuery('pageSize', { schema: integer }),
        inQuery('pageToken'),
        inQuery('state', { schema: values('DONE') }),
      ],
    }),
    ['minor: parameter ListRequest.state added'],
  ],
  [
    'a list takes numbers of another kind',
    library({ list: [inQuery('tags', { schema: list(text) })] }),
    library({ list: [inQuery('tags', { schema: list(integer) })] }),
    ['major: parameter ListRequest.tags changed: string[] is now number[]'],
  ],
  [
    'a get takes a parameter',
    library(),
    library({ get: { parameters: [inPath('operation'), inQuery('view')] } }),
    ['minor: parameter GetRequest.view added'],
  ],
  [
    'operations are below rooms too',
    library(),
    library({
      paths: {
        '/v1/rooms/{room}/operations/{operation}': {
          get: { parameters: [inPath('room'), inPath('operation')], ...answer(ref('Operation')) },
        },
      },
    }),
    [
      `minor: collection ${CLIENT}.get(rooms/{room}/${ONE}) added`,
      `minor: name form RoomsOperationName added: rooms/{room}/${ONE}`,
    ],
  ],
  [
    'an error tells more',
    library(),
    library({
      schemas: {
        Operation: object({
          ...OPERATION.properties,
          error: object({ code: integer, message: text, details: list(object({})) }),
          metadata: ref('Detail'),
        }),
      },
    }),
    [],
  ],
  // Scopes.
  [
    'a further scope is enough',
    secured(['read']),
    secured(['read', 'write']),
    ['minor: scope scopes(write) added'],
  ],
  [
    'a narrower scope takes the place of the one for all',
    secured(['all']),
    secured(['read']),
    ['major: scope scopes(all) removed', 'minor: scope scopes(read) added'],
  ],
  // Versions and words.
  [
    'a version is generally available',
    inVersion('v1beta1'),
    inVersion('v1'),
    ['minor: api @lrogen/library/v1 added', 'major: api @lrogen/library/v1beta1 removed'],
  ],
  [
    'the title is another one',
    library(),
    library({ document: { info: { title: 'Library Service', version: 'v1' } } }),
    ['none: text title changed: Library is now Library Service'],
  ],
  // Servers.
  [
    'the base path is another one',
    at('https://library.acme.example/api'),
    at('https://library.acme.example/rest'),
    [
      `patch: request ${CLIENT}.get(${ONE}) changed: GET /api/v1/{name=operations/*} is now GET /rest/v1/{name=operations/*}`,
      `patch: request ${CLIENT}.list(operations) changed: GET /api/v1/operations is now GET /rest/v1/operations`,
      'patch: start createBook changed: POST /api/v1/books; body book is now POST /rest/v1/books; body book',
    ],
  ],
  [
    'the default region is another one',
    at('https://library.{region}.acme.example', { region: { default: 'eu' } }),
    at('https://library.{region}.acme.example', { region: { default: 'us' } }),
    ['major: host api.host changed: library.eu.acme.example is now library.us.acme.example'],
  ],
];

it.each(PAIRS)('a caller is told where %s', (_, before, after, want) => {
  expect(told(before, after)).toEqual(want);
});

it.each([
  [
    'reads',
    library({
      detail: { ...object({ note: text, key: { ...text, writeOnly: true } }), required: ['key'] },
    }),
  ],
  [
    'reads and writes',
    library({
      detail: object({ book: ref('Book') }),
      book: { ...object({ title: text, key: { ...text, writeOnly: true } }), required: ['key'] },
    }),
  ],
])('a package tells what only a caller writes of what it %s', (_, documents) => {
  const { apis } = normalize(readSpecs(documents).specs);
  const packed = render(apis).find(({ path }) => path === 'library/v1/openapi.json')?.content;
  expect(told(documents, [{ file: 'library/v1/openapi.json', text: packed ?? '' }])).toEqual([]);
});
