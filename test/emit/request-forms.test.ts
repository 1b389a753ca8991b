import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { typeErrors } from './type-check.js';

const TEXT = `syntax = "proto3"; package acme.library.v1;
service Library {
  option (google.api.default_host) = "library.example.com";
  rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = {
      post: "/v1/shelves/{shelf_id}/rows/{row}/books" body: "book"
      additional_bindings { post: "/v1/{parent=shelves/*}/books" body: "book" }
    };
  }
  rpc Look(google.longrunning.GetOperationRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = {
      get: "/v1/{name=operations/*}"
      additional_bindings { get: "/v1/shelves/{shelf}/operations/{operation}" }
    };
  }
}
message CreateBookRequest { string parent = 1; string shelf_id = 2; string row = 3; Book book = 4; }
message Book { string title = 1; }`;

const REQUESTS = [
  ['CreateBookRequest', 'requests', `{ parent: 'shelves/s', book: {} }`, true],
  ['CreateBookRequest', 'requests', `{ shelfId: 's', row: 'r' }`, true],
  ['CreateBookRequest', 'requests', `{ parent: 'shelves/s', row: 'r' }`, false],
  ['CreateBookRequest', 'requests', `{ parent: 'shelves/s', shelfId: 's', row: 'r' }`, false],
  ['GetRequest', 'types', `{ name: 'operations/o' }`, true],
  ['GetRequest', 'types', `{ shelf: 's', operation: 'o' }`, true],
  ['GetRequest', 'types', `{ name: 'operations/o', shelf: 's' }`, false],
  ['GetRequest', 'types', `{ name: 'operations/o', shelf: 's', operation: 'o' }`, false],
] as const;

describe('a request that has several forms', () => {
  const { apis } = normalize(readSpecs([{ file: 'library.proto', text: TEXT }]).specs);
  const uses = REQUESTS.map(([type, from, value], i) => ({
    path: `library/v1/use${i}.ts`,
    content: `import type { ${type} } from './${from}.js';
      export const request: ${type} = ${value};`,
  }));
  const errors = typeErrors([...render(apis), ...uses]);

  it.each(REQUESTS.map((row, i) => [...row, i] as const))(
    'is of one of them: %s of %s, %s',
    (_type, _from, _value, isFit, i) => {
      const its = errors.filter((error) => error.startsWith(`library/v1/use${i}.ts`));
      expect(its).toHaveLength(isFit ? 0 : 1);
    },
  );
});
