import { describe, expect, it } from 'vitest';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { printPathTemplate } from '../../src/model/path-template.js';
import { losses } from '../../src/normalize/losses.js';
import { normalize } from '../../src/normalize/normalize.js';
import { pruneDocument } from '../../src/sources/prune-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';

const METHODS = `
  rpc Look(google.longrunning.GetOperationRequest) returns (google.longrunning.Operation);
  rpc Stop(google.longrunning.CancelOperationRequest) returns (google.protobuf.Empty) {
    option (google.api.http) = { post: "/v1/{name=operations/*}:stop" body: "*" };
  }`;

const PROTO = `syntax = "proto3"; package acme.library.v1;
service Library {
  option (google.api.default_host) = "library.example.com";
  option (google.api.oauth_scopes) = "https://example.com/proto";
  rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = { post: "/v1/{parent=shelves/*}/books" body: "book" };
    option (google.longrunning.operation_info) = { response_type: "Book" metadata_type: "Meta" };
  }
  rpc BindBook(BindBookRequest) returns (google.longrunning.Operation) {
    option (google.longrunning.operation_info) = { response_type: "Book" };
  }
  ${METHODS}
  rpc List(Book) returns (Book);
}
message CreateBookRequest { string parent = 1; Book book = 2 [(google.api.field_behavior) = REQUIRED]; string book_id = 3; Options options = 4; }
message Options { bool fast = 1; }
message Book { string name = 1; string title = 2; }
message BindBookRequest { string name = 1; Cover hard_cover = 2 [json_name = "hard"]; repeated string tags = 3; }
message Cover { string colour = 1; }
message Meta {}`;

const FOLD = {
  file: 'folded.proto',
  text: `syntax = "proto3"; package acme.library.v1;
    service Folder {
      option (google.api.default_host) = "library.example.com";
      rpc Fold(FoldRequest) returns (Folded) {
        option (google.api.http) = { post: "/v1/{name=books/*}:fold" response_body: "operation" };
      }
    }
    message FoldRequest { string name = 1; }
    message Folded { google.longrunning.Operation operation = 1; FoldRequest book = 2; }`,
};

function config(rules: string, more = ''): { file: string; text: string } {
  const text = `type: google.api.Service\nname: library.example.com\nhttp:\n  rules:\n${rules}${more}`;
  return { file: 'library.yaml', text };
}

function rule(rpc: string, ...lines: readonly string[]): string {
  const selector = rpc.includes('.') ? rpc : `acme.library.v1.Library.${rpc}`;
  return [`  - selector: ${selector}`, ...lines.map((line) => `    ${line}`), ''].join('\n');
}

/** As they are read, and as they are kept. */
function apisOf(...documents: { file: string; text: string }[]): OperationsApi[] {
  const proto = { file: 'library.proto', text: PROTO };
  const all = [proto, ...documents];
  const model = (given: typeof all) => {
    const { apis, unbound } = normalize(readSpecs(given).specs);
    return [...apis, ...unbound];
  };
  const kept = all.flatMap((one) => pruneDocument(one).pruned.map(({ document }) => document));
  const facts = (apis: OperationsApi[]) =>
    JSON.stringify(apis, (key, value) => (/^(?:evidence|pointer)$/.test(key) ? undefined : value));
  expect(facts(model(kept))).toBe(facts(model(all)));
  return model(all);
}

function startLines({ starts }: OperationsApi): string[] {
  return starts.map(({ name, httpMethod, template, additional, body, queryParameters }) =>
    [
      name,
      ...[{ httpMethod, template }, ...additional].map(
        (one) => `${one.httpMethod} ${printPathTemplate(one.template)}`,
      ),
      body === 'none' ? 'none' : `${body.schema}${body.field ? ` as ${body.field}` : ''}`,
      ...queryParameters.map((parameter) => parameter.name),
    ].join(' '),
  );
}

function bindingLines({ bindings }: OperationsApi): string[] {
  return bindings.map(
    ({ kind, httpMethod, template }) => `${kind} ${httpMethod} ${printPathTemplate(template)}`,
  );
}

const ANNOTATED = 'createBook POST /v1/{parent=shelves/*}/books Book as book bookId options.fast';

describe('rules of a service config for rpcs of its own', () => {
  it.each<[string, string, string[]]>([
    ['leave an rpc that they do not name', rule('List', 'get: /v1/books'), [ANNOTATED]],
    [
      'take the place of the whole annotation',
      rule('CreateBook', 'put: /v1/{parent=rooms/*}/books', "body: '*'"),
      ['createBook PUT /v1/{parent=rooms/*}/books CreateBookRequest'],
    ],
    [
      'have additional bindings',
      rule(
        'CreateBook',
        'post: /v1/{parent=rooms/*}/books',
        'body: book',
        'additional_bindings:',
        '- put: /v1/{parent=shelves/*}/books',
        '  body: book',
      ),
      [
        'createBook POST /v1/{parent=rooms/*}/books PUT /v1/{parent=shelves/*}/books Book as book bookId options.fast',
      ],
    ],
    [
      'count from the last one of a selector',
      rule('CreateBook', 'post: /v1/first') +
        rule('CreateBook', 'post: /v1/{parent=last/*}', 'body: options'),
      ['createBook POST /v1/{parent=last/*} Options as options book.name book.title bookId'],
    ],
    [
      'give an rpc without an annotation a request',
      rule('BindBook', 'post: /v1/{name=books/*}:bind', 'body: hard_cover'),
      ['bindBook POST /v1/{name=books/*}:bind Cover as hard tags', ANNOTATED],
    ],
    [
      'may have a body that is no message',
      rule('BindBook', 'post: /v1/{name=books/*}:bind', 'body: tags'),
      ['bindBook POST /v1/{name=books/*}:bind BindBookRequestTags as tags hard.colour', ANNOTATED],
    ],
  ])('%s', (_, rules, want) => {
    const [api, ...others] = apisOf(config(rules));
    expect(others).toEqual([]);
    expect(api && startLines(api)).toEqual(want);
    expect(api && bindingLines(api)).toEqual(['cancel POST /v1/{name=operations/*}:stop']);
  });

  it.each([
    ['that is the operation', 'response_body: operation', true],
    ['that is none', 'response_body: book', false],
    ['that is all of it, and no operation', "body: '*'", false],
  ])('take a part of what is returned %s', (_, line, isTaken) => {
    const [api] = apisOf(
      FOLD,
      config(rule('acme.library.v1.Folder.Fold', 'post: /v1/{name=books/*}:close', line)),
    );
    const folded = api?.starts.find(({ name }) => name === 'fold');
    expect(folded && printPathTemplate(folded.template)).toBe(
      isTaken ? '/v1/{name=books/*}:close' : undefined,
    );
    const told = api?.skipped.filter(({ id }) => id.endsWith('Fold')) ?? [];
    expect(told.map(({ code, isStart }) => [code, isStart])).toEqual(
      isTaken ? [] : [['LRO-PROTO-HTTP', true]],
    );
  });

  it('tell of a method on operations that they cannot call', () => {
    const rules =
      rule('Look', 'get: /v1/{name=operations/*}', 'response_body: name') +
      rule('Stop', 'custom:', '  kind: HALT', '  path: /v1/{name=operations/*}');
    const [api] = apisOf(config(rules));
    const told = api?.skipped.flatMap(({ kind, code, path }) => (kind ? [[kind, code, path]] : []));
    expect(told).toEqual([
      ['get', 'LRO-PROTO-HTTP', '/v1/{name=operations/*}'],
      ['cancel', 'LRO-HTTP-METHOD', '/v1/{name=operations/*}'],
    ]);
  });

  it('have the types of the rpc, and are told beside its annotation', () => {
    const [api] = apisOf(
      config(rule('CreateBook', 'put: /v1/{parent=rooms/*}/books', "body: '*'")),
    );
    expect(api?.starts[0]).toMatchObject({
      response: { schema: 'Book' },
      metadata: { schema: 'Meta' },
      scopes: ['https://example.com/proto'],
      evidence: [{ source: 'service-config' }, { source: 'proto' }],
    });
    const told = api?.disagreements.map(({ field, winner, severity }) => [field, winner, severity]);
    expect(told).toEqual([
      ['httpMethod', 'PUT', 'coverage'],
      ['template', '/v1/{parent=rooms/*}/books', 'coverage'],
    ]);
  });

  it('say how methods on operations are called that the service has itself', () => {
    const rules =
      rule('Look', 'get: /v1/{name=operations/*}') +
      rule('Stop', 'post: /v1/{name=operations/*}:halt', "body: '*'");
    const [api] = apisOf(config(rules));
    expect(api && bindingLines(api)).toEqual([
      'cancel POST /v1/{name=operations/*}:halt',
      'get GET /v1/{name=operations/*}',
    ]);
  });

  it('stand beside those for google.longrunning', () => {
    const rules =
      rule('google.longrunning.Operations.GetOperation', 'get: /v1/{name=jobs/*}') +
      rule('CreateBook', 'post: /v1/books', "body: '*'");
    const scopes =
      'authentication:\n  rules:\n  - selector: acme.library.v1.*\n    oauth:\n      canonical_scopes: https://example.com/config\n';
    const [api] = apisOf(config(rules, scopes));
    expect(api && bindingLines(api)).toEqual([
      'cancel POST /v1/{name=operations/*}:stop',
      'get GET /v1/{name=jobs/*}',
    ]);
    expect(api && startLines(api)).toEqual(['createBook POST /v1/books CreateBookRequest']);
    expect(api?.starts[0]?.scopes).toEqual(['https://example.com/config']);
  });

  it.each([
    [rule('CreateBook', 'post: /v1/books', 'body: nothing'), 'body is "nothing"'],
    [rule('CreateBook', 'post: /v1/{books'), 'books'],
    [rule('CreateBook', 'custom:', '  kind: HEAD', '  path: /v1/x'), 'cannot be bound'],
  ])('leave a start without a request where none can be made of them: %s', (rules, reason) => {
    const [api] = apisOf(config(rules));
    expect(api?.starts).toEqual([]);
    const told = api?.skipped.find(({ id }) => id.endsWith('CreateBook'));
    expect(told).toMatchObject({ isStart: true, evidence: { file: 'library.yaml' } });
    expect(told?.reason).toContain(reason);
  });

  it('leave out what streams, a start or a method, and tell it', () => {
    const streams = PROTO.replaceAll(/(rpc (?:BindBook|Look).* returns )\(/g, '$1(stream ');
    const rules =
      rule('BindBook', 'post: /v1/{name=books/*}:bind', "body: '*'") +
      rule('Look', 'get: /v1/{name=jobs/*}');
    const documents = [{ file: 'library.proto', text: streams }, config(rules)];
    const [api] = normalize(readSpecs(documents).specs).apis;
    expect(api?.bindings.map(({ kind }) => kind)).not.toContain('get');
    expect(api?.starts.map(({ name }) => name)).toEqual(['createBook']);
    expect(api?.skipped.map(({ id, reason }) => [id.split('.').at(-1), reason])).toEqual([
      ['BindBook', 'it takes or sends a stream'],
      ['Look', 'it takes or sends a stream'],
    ]);
    expect(api && losses(api).map(({ message }) => message)).toEqual([
      expect.stringContaining('left without a start, acme.library.v1.Library.BindBook'),
      expect.stringContaining('left without its starts, as it has no get'),
    ]);
  });

  it('know a field that is called as a member of every object', () => {
    const text = PROTO.replace('message BindBookRequest {', '$& string constructor = 4;');
    const rules = config(
      rule('BindBook', 'post: /v1/{constructor=books/*}:bind', 'body: hard_cover'),
    );
    const [api] = normalize(readSpecs([{ file: 'library.proto', text }, rules]).specs).apis;
    expect(api && startLines(api)).toContain(
      'bindBook POST /v1/{constructor=books/*}:bind Cover as hard name tags',
    );
  });

  it('do not bring default rules in the place of those that cannot be read, and these are told', () => {
    const own = { file: 'library.proto', text: PROTO.replace(METHODS, '') };
    const rules =
      rule('CreateBook', 'post: /v1/books', "body: '*'") +
      rule('google.longrunning.Operations.GetOperation', 'get: /{name=operations/**}');
    const [api] = normalize(readSpecs([own, config(rules)]).specs).apis;
    expect(api && bindingLines(api).map((line) => line.split(' ')[0])).toEqual([
      'cancel',
      'delete',
      'list',
    ]);
    expect(api && losses(api).map(({ code, message }) => `${code} ${message}`)).toContainEqual(
      expect.stringMatching(/^LRO-METHOD-SKIPPED .* without get .*LRO-PATH-VERSION/),
    );
  });

  it('leave the default rules of operations in force', () => {
    const own = { file: 'library.proto', text: PROTO.replace(METHODS, '') };
    const rules = config(rule('CreateBook', 'post: /v1/books', "body: '*'"));
    const [api] = normalize(readSpecs([own, rules]).specs).apis;
    expect(api && bindingLines(api)).toEqual([
      'cancel POST /v1/{name=operations/**}:cancel',
      'delete DELETE /v1/{name=operations/**}',
      'get GET /v1/{name=operations/**}',
      'list GET /v1/{name=operations}',
    ]);
  });
});
