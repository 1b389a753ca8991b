import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { proto, service } from '../sources/proto/proto-document.js';
import { discovery } from './library-discovery.js';

const SHELF = { path: 'v1/{+parent}/books', pattern: '^shelves/[^/]+$', request: 'Book' };
const MESSAGES =
  'message Book {} message CreateBookRequest { string parent = 1; Book book = 2; string tag = 3 [(google.api.field_behavior) = REQUIRED]; }';
const HELD = 'response_type: "Book"';

/** An rpc with the scopes of the Discovery document. */
function rpc(http: string): TextDocument {
  const text = service(HELD, http).replace(
    /"https:\/\/example.com\/b[^"]*"/,
    '"https://example.com/c"',
  );
  return proto(text + MESSAGES);
}

function told(...documents: TextDocument[]): string[] {
  const { apis } = normalize(readSpecs(documents).specs);
  return apis.flatMap(({ disagreements }) =>
    disagreements
      .filter(({ subject }) => subject.startsWith('start '))
      .map(({ subject, field, values, severity }) => {
        return `${severity} ${subject} ${field}: ${values.map(({ value }) => value).join(' | ')}`;
      }),
  );
}

describe('of a start it is told where Discovery and protos', () => {
  const method = (facts: object = {}) =>
    discovery({ 'library.shelves.create': { ...SHELF, ...facts } });
  const book = (facts: object = {}) =>
    discovery({ 'library.books.create': { ...SHELF, ...facts } });

  it.each<[name: string, documents: TextDocument[], want: string[]]>([
    ['say the same', [method(), rpc('post: "/v1/{parent=shelves/*}/books" body: "book"')], []],
    [
      'have another opinion of its body',
      [method(), rpc('post: "/v1/{parent=shelves/*}/books"')],
      ['conflict start createBook body: a message | empty'],
    ],
    [
      'take other scopes',
      [
        method(),
        proto(service(HELD, 'post: "/v1/{parent=shelves/*}/books" body: "book"') + MESSAGES),
      ],
      [
        'conflict start createBook scopes: https://example.com/c | https://example.com/a https://example.com/b',
      ],
    ],
    [
      'have it at another path',
      [book(), rpc('post: "/v1/{parent=rooms/*}/books" body: "book"')],
      [
        'conflict start createBook template: /v1/{parent=shelves/*}/books | /v1/{parent=rooms/*}/books',
      ],
    ],
    [
      'call it by another verb',
      [book({ httpMethod: 'PUT' }), rpc('post: "/v1/{parent=shelves/*}/books" body: "book"')],
      ['conflict start createBook httpMethod: PUT | POST'],
    ],
  ])('%s', (_, documents, want) => {
    expect(told(...documents)).toEqual(want);
  });
});
