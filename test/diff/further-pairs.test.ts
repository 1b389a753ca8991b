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
import type { Document } from './mutation.js';
import { AUTH, docks, operations, shipyard } from './shipyard.js';
import { told } from './told.js';

type Change = (document: Document) => void;
const same: Change = () => {};
const integer = { type: 'integer' };
const meta = (d: Document) => d.schemas.OperationMetadata.properties;

/** What a service changed in its Discovery document, and what its callers are to be told: written down before it was tried. */
const DISCOVERY: readonly [name: string, before: Change, after: Change, want: string[]][] = [
  [
    'a filter is a list',
    same,
    (d) => {
      operations(d).list.parameters.filter.repeated = true;
    },
    ['major: parameter ListRequest.filter changed: string is now string[]'],
  ],
  [
    'a list of texts is one of messages',
    (d) => {
      meta(d).docks = { type: 'array', items: text };
    },
    (d) => {
      meta(d).docks = { type: 'array', items: { $ref: 'Dock' } };
    },
    [
      'major: field OperationMetadata.docks[] changed: string is now Dock',
      'minor: payload type Dock added',
    ],
  ],
  [
    'a field of a message that is read and written is gone',
    (d) => {
      meta(d).dock = { $ref: 'Dock' };
    },
    (d) => {
      meta(d).dock = { $ref: 'Dock' };
      delete d.schemas.Dock.properties.labels;
    },
    ['major: field Dock.labels removed: string', 'major: parameter Dock.labels removed'],
  ],
  [
    'two fields change places',
    (d) => {
      meta(d).count = integer;
    },
    (d) => {
      meta(d).count = text;
      meta(d).verb = integer;
    },
    [
      'major: field OperationMetadata.count changed: number is now string',
      'major: field OperationMetadata.verb changed: string is now number',
    ],
  ],
  [
    'a method starts no operation any more',
    same,
    (d) => {
      docks(d).create.response = { $ref: 'Dock' };
    },
    ['major: export Dock removed', 'major: start createDock removed'],
  ],
  [
    'a narrower scope is enough for one start',
    same,
    (d) => {
      docks(d).delete.scopes.push(`${AUTH}/shipyard`);
    },
    [`minor: scope deleteDock(${AUTH}/shipyard) added`],
  ],
  [
    'a field of a body is filled by the service alone',
    same,
    (d) => {
      d.schemas.Dock.properties.labels.readOnly = true;
    },
    ['major: parameter Dock.labels removed'],
  ],
  [
    'a body has to hold a field',
    same,
    (d) => {
      d.schemas.Dock.properties.length.annotations = {
        required: ['shipyard.projects.locations.docks.create'],
      };
    },
    ['major: parameter Dock.length narrowed: may be left out is now required'],
  ],
];

interface Parts {
  readonly detail?: object;
  readonly book?: object;
  readonly headers?: readonly object[];
  readonly post?: object;
}

/** A library whose operations tell their metadata. */
function openApi({
  detail = object({ note: text }),
  book = object({ title: text }),
  headers = [],
  post,
}: Parts): object {
  const operation = object({ ...OPERATION.properties, metadata: ref('Detail') });
  return ownDocument({
    paths: {
      '/v1/operations/{operation}': {
        get: { parameters: [inPath('operation'), ...headers], ...answer(ref('Operation')) },
      },
      '/v1/books': {
        post: {
          ...{ operationId: 'createBook', parameters: headers, requestBody: json(ref('Book')) },
          ...answer(ref('Operation')),
          ...post,
        },
      },
    },
    components: {
      schemas: { Operation: operation, Detail: detail, Book: book, 'acme/Maybe': nullable },
    },
  });
}

const noted = (note: object, required = ['note']) => ({
  detail: { ...object({ note }), required },
});
const header = (schema: object, required = true) => ({
  headers: [{ name: 'Acme-Version', in: 'header', required, schema }],
});
const fixed = { ...text, enum: ['2024-01'] };
const nullable = { ...text, nullable: true };

const MAY_BE_ABSENT = ['major: field Detail.note widened: always there is now may be absent'];
const book = (title: object) => ({ book: { ...object({ title }), required: ['title'] } });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** The same for people's own OpenAPI documents. */
const OPENAPI: readonly [name: string, before: Parts, after: Parts, want: string[]][] = [
  ['what was always there may be null', noted(text), noted(nullable), MAY_BE_ABSENT],
  ['so in a list of types', noted(text), noted({ type: ['string', 'null'] }), MAY_BE_ABSENT],
  [
    'so of a message',
    noted(ref('Book')),
    noted({ oneOf: [ref('Book'), { type: 'null' }] }),
    MAY_BE_ABSENT,
  ],
  [
    'so behind a name with a slash',
    noted(text),
    noted(ref('acme~1Maybe')),
    [...MAY_BE_ABSENT, 'minor: payload type acme_Maybe added'],
  ],
  [
    'so behind the one part of a whole',
    noted(text),
    noted({ allOf: [{ allOf: [nullable] }] }),
    MAY_BE_ABSENT,
  ],
  [
    'so of a choice of too many',
    noted(text),
    noted({ oneOf: Array.from({ length: 300 }, () => text) }),
    MAY_BE_ABSENT,
  ],
  ["so in Swagger's words", noted(text), noted({ ...text, 'x-nullable': true }), MAY_BE_ABSENT],
  ['what may be absent may be null', noted(text, []), noted(nullable, []), []],
  ['what a body has to hold may be null', book(text), book(nullable), []],
  [
    'what a body may hold has to be there, and may be null',
    { book: object({ title: text }) },
    book(nullable),
    ['major: parameter Book.title narrowed: may be left out is now required'],
  ],
  [
    'a header of one value may have others, and somebody has to say which',
    header(fixed),
    header(text),
    ['CreateBookRequest', 'GetRequest'].map(
      (type) =>
        `major: parameter ${type}.headers.Acme-Version narrowed: may be left out is now required`,
    ),
  ],
  ['one part of a whole is the whole', noted(ref('Book')), noted({ allOf: [ref('Book')] }), []],
  [
    'a body has to be there',
    {},
    { post: { requestBody: { required: true, ...json(ref('Book')) } } },
    ['major: parameter CreateBookRequest.book narrowed: may be left out is now required'],
  ],
  [
    'a body may be anything',
    {},
    { book: {} },
    ['minor: parameter Book widened: { … } is now unknown'],
  ],
  [
    'an object may have further members',
    noted(text),
    { detail: { ...noted(text).detail, additionalProperties: true } },
    [],
  ],
];

const openApiOf = (parts: Parts): TextDocument[] => [
  { file: 'openapi/library.json', text: JSON.stringify(openApi(parts)) },
];
const discoveryOf = (change: Change): TextDocument[] => {
  const document = shipyard();
  change(document);
  return [{ file: 'discovery/shipyard.v1.json', text: JSON.stringify(document) }];
};

it.each(DISCOVERY)('a caller is told where %s', (_, before, after, want) => {
  expect(told(discoveryOf(before), discoveryOf(after))).toEqual(want);
});
it.each(OPENAPI)('a caller is told where %s', (_, before, after, want) => {
  expect(told(openApiOf(before), openApiOf(after))).toEqual(want);
});
