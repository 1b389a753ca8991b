import { expect, it } from 'vitest';
import { told } from './told.js';

const BOOK = '/v1/{parent=shelves/*}/books';
const POST = `post: "${BOOK}" body: "book"`;

/** A service whose books are made by these bindings. */
const library = (...bindings: readonly string[]) => {
  const [first, ...others] = bindings;
  const further = others.map((one) => `additional_bindings { ${one} }`).join('\n      ');
  const text = `syntax = "proto3"; package acme.library.v1;
service Library {
  option (google.api.default_host) = "library.example.com";
  rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = {
      ${first}
      ${further}
    };
  }
  rpc Look(google.longrunning.GetOperationRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = { get: "/v1/{name=operations/*}" };
  }
}
message CreateBookRequest { string parent = 1; string shelf_id = 2; Book book = 3; }
message Book { string title = 1; }`;
  return [{ file: 'library.proto', text }];
};

const ROOMS = `post: "/v1/{parent=rooms/*}/books" body: "book"`;
const SHELF_ID = `post: "/v1/byid/{shelf_id}/books" body: "book"`;
const PUT = `put: "${BOOK}" body: "book"`;

it.each<readonly [name: string, before: string[], after: string[], want: string[]]>([
  [
    'for other resources, which came',
    [POST],
    [POST, ROOMS],
    ['minor: parameter CreateBookRequest.parent widened: shelves/* is now rooms/* | shelves/*'],
  ],
  [
    'for other resources, which went',
    [POST, ROOMS],
    [POST],
    ['major: parameter CreateBookRequest.parent narrowed: rooms/* | shelves/* is now shelves/*'],
  ],
  [
    'for another field, which was a query parameter of all requests and is one of its own only',
    [POST],
    [POST, SHELF_ID],
    [
      'major: parameter CreateBookRequest.shelfId removed',
      'minor: request CreateBookRequest added: { shelfId }',
    ],
  ],
  [
    'for another field, which went',
    [POST, SHELF_ID],
    [POST],
    [
      'major: request CreateBookRequest removed: { shelfId }',
      'minor: parameter CreateBookRequest.shelfId added',
    ],
  ],
  ['that no request needs, as an earlier one takes all of its values', [POST], [POST, PUT], []],
  [
    'that tells its requests apart as before, in another order',
    [POST, SHELF_ID],
    [SHELF_ID, POST],
    [],
  ],
  [
    'whose answer is a field of what it returns, so that it starts nothing',
    [POST, ROOMS],
    [POST, `${ROOMS} response_body: "metadata"`],
    ['major: parameter CreateBookRequest.parent narrowed: rooms/* | shelves/* is now shelves/*'],
  ],
  [
    'that takes the place of an earlier one, which went',
    [POST, PUT],
    [PUT],
    ['patch: start createBook changed'],
  ],
  [
    'that takes the place of an earlier one, which comes later',
    [POST, PUT],
    [PUT, POST],
    ['patch: start createBook changed'],
  ],
])('a further binding %s', (_, before, after, want) => {
  const lines = told(library(...before), library(...after));
  // All requests that a start may make are in the values of the change.
  expect(lines.map((line) => line.replace(/^(.* start .* changed): .*/, '$1'))).toEqual(want);
});
