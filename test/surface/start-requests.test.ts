import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { typeErrors } from '../emit/type-check.js';
import { discovery } from '../normalize/library-discovery.js';
import { proto } from '../sources/proto/proto-document.js';

const CREATE = `rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
  option (google.api.http) = { post: "/v1/{parent=shelves/*}/books" body: "book" };
}`;
const BATCH = `rpc BatchCreateBooks(BatchCreateBooksRequest) returns (google.longrunning.Operation) {
  option (google.api.http) = { post: "/v1/{parent=shelves/*}/books:batchCreate" body: "*" };
}`;
const MESSAGES = `message Book { string title = 1; }
  message CreateBookRequest { string parent = 1; Book book = 2; }
  message BatchCreateBooksRequest { string parent = 1; repeated CreateBookRequest requests = 2; }`;

function filesOf(...rpcs: string[]): ReturnType<typeof render> {
  const text = `service Library {
    option (google.api.default_host) = "library.example.com"; ${rpcs.join('\n')}
  } ${MESSAGES}`;
  return filesFrom(proto(text));
}

function filesFrom(...documents: TextDocument[]): ReturnType<typeof render> {
  return render(normalize(readSpecs(documents).specs).apis);
}

function declared(files: ReturnType<typeof render>, type: string): string | undefined {
  const text = files.find(({ path }) => path.endsWith('/requests.d.ts'))?.content ?? '';
  return text.split(`export interface ${type} {`)[1]?.split('\n}')[0];
}

describe('the type of what a start takes', () => {
  it('leaves out what is deprecated though it is REQUIRED, as its successor has to do', () => {
    const files = filesFrom(
      proto(`service Library {
          option (google.api.default_host) = "library.example.com"; ${CREATE}
        }
        message Book {
          string network = 1 [deprecated = true, (google.api.field_behavior) = REQUIRED];
          string title = 2 [(google.api.field_behavior) = REQUIRED];
        }
        message CreateBookRequest { string parent = 1; Book book = 2; }`),
    );
    expect(declared(files, 'Book')).toMatch(/network\?: string;\s+title: string;/);
  });

  it('stays the same when a batch comes that holds the same message', () => {
    const files = filesOf(CREATE, BATCH);
    expect(declared(files, 'CreateBookRequest')).toBe(
      declared(filesOf(CREATE), 'CreateBookRequest'),
    );
    expect(declared(files, 'BatchCreateBooksRequest')).toContain(
      'requests?: CreateBookRequestMessage[] | undefined;',
    );
    expect(declared(files, 'CreateBookRequestMessage')).toContain('parent?: string;');
    expect(typeErrors(files)).toEqual([]);
  });

  it('says nothing of how a body is sent whose message is called the same', () => {
    const start = (body: object, schemas = {}) =>
      discovery(
        { 'library.books.run': { path: 'v1/{+parent}:run', pattern: '^books/[^/]+$', ...body } },
        { RunBookRequest: { type: 'object', ...schemas } },
      );
    const properties = { fast: { type: 'boolean' } };
    const files = filesFrom(start({ request: 'RunBookRequest' }, { properties }));
    expect(declared(files, 'RunBookRequest')).toContain('fast?: boolean | undefined;');
    expect(files.find(({ path }) => path.endsWith('/starts.ts'))?.content).toContain("body: '*'");
  });

  it('leaves a message its name that no start needs', () => {
    const files = filesOf(BATCH);
    expect(declared(files, 'CreateBookRequest')).toContain('parent?: string;');
  });
});
