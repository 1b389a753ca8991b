import { describe, expect, it } from 'vitest';
import { keptOf } from '../fixture.js';
import { proto, readProto, service } from './proto-document.js';

const BOOK = 'message Book { string name = 1; } message CreateBookRequest { Book book = 1; }';

describe('reading protos', () => {
  it('tells the API, and what an rpc starts', () => {
    const annotation =
      'response_type: "Book" metadata_type: "google.cloud.common.OperationMetadata"';
    const http =
      'post: "/v1/{parent=shelves/*}/books" body: "book" additional_bindings { post: "/v1/books" body: "book" }';
    const request = `message Book { string name = 1 [(google.api.field_behavior) = OUTPUT_ONLY]; }
      message CreateBookRequest {
        string parent = 1; Book book = 2; string book_id = 3 [(google.api.field_behavior) = REQUIRED];
        Options options = 4; map<string, string> labels = 5; repeated Kind kinds = 6;
      }
      message Options { bool validate_only = 1; Options again = 2; int64 count = 3; }
      enum Kind { KIND_UNSPECIFIED = 0; NOVEL = 1; }`;
    const { api, codes } = readProto(proto(service(annotation, http) + request));
    expect(codes).toEqual([]);
    expect(api).toMatchObject({
      source: 'proto',
      host: 'library.example.com',
      version: 'v1',
      protoPackages: ['acme.library.v1'],
      claims: [],
      skipped: [],
    });
    expect(api?.starts).toMatchObject([
      {
        rpc: 'acme.library.v1.Library.CreateBook',
        queryParameters: [
          { name: 'bookId', type: 'string', required: true },
          { name: 'kinds', type: 'string', repeated: true, enum: ['KIND_UNSPECIFIED', 'NOVEL'] },
          { name: 'options.count', type: 'string', format: 'int64' },
          { name: 'options.validateOnly', type: 'boolean' },
        ],
        body: { schema: 'acme.library.v1.Book', field: 'book' },
        response: { protoName: 'acme.library.v1.Book' },
        metadata: { protoName: 'google.cloud.common.OperationMetadata' },
        scopes: ['https://example.com/a', 'https://example.com/b'],
        pointer: '/Library/CreateBook',
      },
    ]);
    expect(api?.starts?.[0]?.bindings).toHaveLength(2);
    expect(Object.keys(api?.schemas ?? {}).sort()).toEqual([
      'acme.library.v1.Book',
      'google.cloud.common.OperationMetadata',
    ]);
  });

  it('reads the files of a package, and of others, as one', () => {
    const { api, codes } = readProto(
      proto(
        `import "b.proto"; ${service('response_type: "Book" metadata_type: "acme.common.Meta"')}`,
        'a.proto',
      ),
      proto(BOOK, 'b.proto'),
      {
        file: 'c.proto',
        text: 'package acme.common; message Meta { Kind kind = 1; } enum Kind { K = 1; }',
      },
    );
    expect(codes).toEqual([]);
    expect(api?.schemas['acme.common.Meta']).toEqual({
      type: 'object',
      properties: { kind: { type: 'string', enum: ['K'] } },
    });
  });

  it.each([
    {
      name: 'a type that no file declares',
      given: `${service('response_type: "Book" metadata_type: "acme.other.Meta"')} message Book { acme.x.Y y = 1; } message CreateBookRequest {}`,
      want: ['LRO-PROTO-TYPE', 'LRO-PROTO-TYPE'],
    },
    {
      name: 'a type that two files declare',
      given: `${service('response_type: "Book"')} ${BOOK} message Book {}`,
      want: ['LRO-PROTO-TWICE'],
    },
    {
      name: 'a service without a host',
      given: `service S { rpc X(Book) returns (google.longrunning.Operation); } ${BOOK}`,
      want: ['LRO-PROTO-HOST'],
    },
    { name: 'text that is none', given: 'message {', want: ['LRO-PROTO-SYNTAX'] },
  ])('tells of $name', ({ given, want }) => {
    expect(readProto(proto(given)).codes).toEqual(want);
  });

  it('tells of a package without a version, unless its paths have one', () => {
    const text = (http: string) =>
      `syntax = "proto3"; package acme; ${service('response_type: "Book"', http)} ${BOOK}`;
    const read = (http: string) => readProto({ file: 'x.proto', text: text(http) });
    expect(read('post: "/v2/books"').api?.version).toBe('v2');
    expect(read('post: "/books"').codes).toEqual(['LRO-PROTO-VERSION']);
  });

  it.each([
    { name: 'an rpc without HTTP rule', http: '', code: 'LRO-PROTO-HTTP' },
    {
      name: 'a path that is no template',
      http: 'post: "/v1/{a=**/**}"',
      code: 'LRO-TEMPLATE-MANY',
    },
    {
      name: 'a method that cannot be bound',
      http: 'custom { kind: "HEAD" path: "/v1/x" }',
      code: 'LRO-HTTP-METHOD',
    },
  ])('skips $name, with the reason', ({ http, code }) => {
    const { api } = readProto(proto(service('response_type: "Book"', http) + BOOK));
    expect(api?.skipped).toMatchObject([{ id: 'acme.library.v1.Library.CreateBook', code }]);
    expect(api?.starts).toEqual([]);
  });

  it('skips a further request with another body, and takes the body of the first that can be bound', () => {
    const http = `custom { kind: "HEAD" path: "/v1/x" } body: "nothing"
      additional_bindings { post: "/v1/books" body: "*" } additional_bindings { put: "/v1/books" }`;
    const { api } = readProto(proto(service('response_type: "Book"', http) + BOOK));
    expect(api?.skipped.map(({ httpMethod, code }) => [httpMethod, code])).toEqual([
      ['HEAD', 'LRO-HTTP-METHOD'],
      ['PUT', 'LRO-PROTO-HTTP'],
    ]);
    expect(api?.starts).toMatchObject([
      { bindings: [{ httpMethod: 'POST' }], body: { schema: 'acme.library.v1.CreateBookRequest' } },
    ]);
  });

  it.each([
    ['google.protobuf.Int64Value', ['value']],
    ['google.rpc.Status', ['code', 'details', 'message']],
    ['google.longrunning.Operation', ['done', 'error', 'metadata', 'name', 'response']],
  ])('packs %s into an operation as ProtoJSON has it', (name, members) => {
    const { api } = readProto(proto(service(`response_type: "${name}"`) + BOOK));
    expect(Object.keys(api?.schemas[name]?.properties ?? {})).toEqual(members);
  });

  it('takes an rpc that returns an Operation for a start of which nothing is known', () => {
    const rpc =
      'rpc X(Book) returns (google.longrunning.Operation) { option (google.api.http) = { post: "/v1/x" body: "*" }; }';
    const { api } = readProto(
      proto(
        `service S { option (google.api.default_host) = "a.example.com"; ${rpc} rpc Y(Book) returns (Book); } ${BOOK}`,
      ),
    );
    expect(api?.starts).toHaveLength(1);
    expect(api?.starts?.[0]).not.toHaveProperty('response');
  });

  it('keeps what a start needs and nothing else, and says the same of it', () => {
    const document = proto(`
      option java_package = "Prose";
      ${service('response_type: "Book" metadata_type: "Meta"', 'post: "/v1/{parent=shelves/*}/books" body: "book" additional_bindings { put: "/v1/books" }')}
      // Prose
      message CreateBookRequest { string parent = 1; Book book = 2 [(google.api.field_behavior) = REQUIRED]; }
      message Book {
        option (google.api.resource) = { type: "library.example.com/Book" pattern: "shelves/{shelf}/books/{book}" };
        message Page { int32 number = 1; }
        oneof cover { string hard = 1; string soft = 2 [json_name = "softCover"]; }
        repeated Page pages = 3; map<string, Shelf.Kind> kinds = 4; .missing.Type missing = 5;
        reserved 7;
      }
      message Shelf { string dropped = 1; enum Kind { A = 0; B = 0; } }
      message Meta {}
      message Dropped { Book book = 1; }
    `);
    const kept = keptOf(document);
    expect(kept?.file).toBe('proto/acme.library.v1.proto');
    expect(kept?.text).toMatchInlineSnapshot(`
      "edition = "2023";
      package acme.library.v1;
      import "google/api/annotations.proto";
      import "google/api/client.proto";
      import "google/api/field_behavior.proto";
      import "google/longrunning/operations.proto";
      import "google/protobuf/struct.proto";
      service Library {
       option (google.api.default_host) = "library.example.com";
       option (google.api.oauth_scopes) = "https://example.com/b,https://example.com/a";
       rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
        option (google.api.http) = {
         body: "book"
         post: "/v1/{parent=shelves/*}/books"
         additional_bindings { put: "/v1/books" }
        };
        option (google.longrunning.operation_info) = { metadata_type: "Meta" response_type: "Book" };
       }
      }
      message Book {
       message Page {
        int32 number = 1;
       }
       repeated Book.Page pages = 3;
       map<string, Shelf.Kind> kinds = 4;
       google.protobuf.Value missing = 5;
       oneof cover {
        string hard = 1;
        string soft = 2 [json_name = "softCover"];
       }
      }
      message CreateBookRequest {
       string parent = 1;
       Book book = 2 [(google.api.field_behavior) = REQUIRED];
      }
      message Meta {}
      message Shelf {
       enum Kind {
        option allow_alias = true;
        A = 0;
        B = 0;
       }
      }
      "
    `);
    const placeless = (text: string | undefined) => {
      const { api } = readProto({ file: 'proto/acme.library.v1.proto', text: text ?? '' });
      return api;
    };
    expect(placeless(kept?.text)).toEqual(placeless(document.text));
    expect(kept && keptOf(kept)).toEqual(kept);
  });

  it('keeps what proto2 says of required fields, groups and enums', () => {
    const text = `syntax = "proto2"; package acme.library.v1;
      ${service('response_type: "Book"')}
      message CreateBookRequest { required Kind kind = 1; repeated group Item = 2 { optional int32 n = 1; } }
      message Book {} enum Kind { ONE = 1; }`;
    const file = 'proto/acme.library.v1.proto';
    const kept = keptOf({ file, text });
    const { api } = readProto({ file, text: kept?.text ?? '' });
    expect(api).toEqual(readProto({ file, text }).api);
    expect(api?.schemas['acme.library.v1.CreateBookRequest']).toMatchObject({ required: ['kind'] });
  });
});

it('an rpc takes no parameter of the query that only the service fills', () => {
  const { api } = readProto(
    proto(`${service('response_type: "Book"', 'get: "/v1/{name=books/*}"')}
      message Book { string title = 1; string etag = 2 [(google.api.field_behavior) = OUTPUT_ONLY]; }
      message CreateBookRequest {
        string name = 1; Book book = 2; string view = 3;
        Book before = 4 [(google.api.field_behavior) = OUTPUT_ONLY];
        string time = 5 [(google.api.field_behavior) = OUTPUT_ONLY];
      }`),
  );
  const names = api?.starts?.[0]?.queryParameters.map(({ name }) => name);
  expect(names).toEqual(['book.title', 'view']);
});

describe('an rpc whose HTTP answer is', () => {
  const HEAD = 'option (google.api.default_host) = "library.example.com";';
  const rpcOf = (signature: string, http: string) =>
    proto(`service Library { ${HEAD} rpc ${signature} {
        option (google.api.http) = { ${http} };
        option (google.longrunning.operation_info) = { response_type: "Book" };
      } }
      message Book { string name = 1; }
      message Held { google.longrunning.Operation operation = 1; Book book = 2; }
      message Own { string name = 1; bool done = 2; }`);
  const LOOK = 'Look(google.longrunning.GetOperationRequest)';

  it.each<[string, string, string, 'start' | 'get' | RegExp]>([
    ['a message of its own like an operation', 'Run(Book) returns (Own)', '', 'start'],
    ['a message that no file declares', 'Run(Book) returns (acme.other.Task)', '', 'start'],
    [
      'another message',
      'Run(Book) returns (Book)',
      '',
      /it returns acme\.library\.v1\.Book, which is no operation/,
    ],
    ['a part that is one', 'Run(Book) returns (Held)', 'response_body: "operation"', 'start'],
    ['another part', 'Run(Book) returns (Held)', 'response_body: "book"', /field "book"/],
    ['a part that is one, of a get', `${LOOK} returns (Held)`, 'response_body: "operation"', 'get'],
    ['no operation, of a get', `${LOOK} returns (Book)`, '', /which is no operation/],
  ])('%s', (_, signature, part, want) => {
    const { api } = readProto(rpcOf(signature, `post: "/v1/{name=books/*}:run" ${part}`));
    const said = api?.starts?.length ? 'start' : api?.claims[0]?.kind;
    const [told, ...others] = api?.skipped ?? [];
    expect(others).toEqual([]);
    if (want instanceof RegExp)
      expect([said, told?.reason]).toEqual([undefined, expect.stringMatching(want)]);
    else expect([said, told]).toEqual([want, undefined]);
  });
});
