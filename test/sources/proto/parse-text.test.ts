import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { parseProtoText } from '../../../src/sources/proto/parse-text.js';
import type { ProtoFile } from '../../../src/sources/proto/proto-file.js';

function parse(text: string): ProtoFile {
  const log = new DocumentLog('x.proto');
  const file = parseProtoText(text, log);
  if (file === undefined) throw new Error(log.diagnostics[0]?.message);
  return file;
}

function refusal(text: string): string | undefined {
  const log = new DocumentLog('x.proto');
  expect(parseProtoText(text, log)).toBeUndefined();
  return log.diagnostics[0]?.message;
}

const inMessage = (body: string, head = 'syntax = "proto3";') =>
  parse(`${head} package p; message M { ${body} }`).messages[0];

describe('parseProtoText', () => {
  it.each([
    {
      name: 'a scalar',
      body: 'string a = 1;',
      want: { name: 'a', number: 1, type: 'string', label: 'single' },
    },
    {
      name: 'a full name',
      body: '.a.b.C x = 0x10;',
      want: { name: 'x', number: 16, type: '.a.b.C', label: 'single' },
    },
    {
      name: 'a repeated field',
      body: 'repeated a.B x = 2;',
      want: { name: 'x', number: 2, type: 'a.B', label: 'repeated' },
    },
    {
      name: 'a field with presence',
      body: 'optional int32 x = 3;',
      want: { name: 'x', number: 3, type: 'int32', label: 'single' },
    },
    {
      name: 'a map',
      body: 'map<string, a.B> x = 4;',
      want: { name: 'x', number: 4, type: 'a.B', label: 'map' },
    },
    {
      name: 'a oneof',
      body: 'oneof o { option (x) = 1; string a = 1; }',
      want: { name: 'a', number: 1, type: 'string', label: 'single', oneof: 'o' },
    },
    {
      name: 'a name in JSON',
      body: 'string a_b = 1 [json_name = "c" "d"];',
      want: { name: 'a_b', number: 1, type: 'string', label: 'single', jsonName: 'cd' },
    },
    {
      name: 'behaviors that decide what a request takes, one by one',
      body: 'string a = 1 [(google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE, (google.api.field_behavior) = OUTPUT_ONLY, deprecated = true];',
      want: {
        name: 'a',
        number: 1,
        type: 'string',
        label: 'single',
        behaviors: ['REQUIRED', 'OUTPUT_ONLY'],
        deprecated: true,
      },
    },
    {
      name: 'fields called as words of the language are',
      body: 'string message = 1;',
      want: { name: 'message', number: 1, type: 'string', label: 'single' },
    },
    {
      name: 'members of every object',
      body: 'string __proto__ = 1;',
      want: { name: '__proto__', number: 1, type: 'string', label: 'single' },
    },
  ])('reads $name', ({ body, want }) => {
    expect(inMessage(body)?.fields).toEqual([want]);
  });

  it.each([
    {
      name: 'required of proto2',
      head: 'syntax = "proto2";',
      body: 'required string a = 1;',
      want: 'required',
    },
    {
      name: 'required of a file without syntax',
      head: '',
      body: 'required string a = 1 [default = "x;}"];',
      want: 'required',
    },
    {
      name: 'required of an edition',
      head: 'edition = "2023";',
      body: 'string a = 1 [features.field_presence = LEGACY_REQUIRED];',
      want: 'required',
    },
    {
      name: 'required in a message of features',
      head: 'edition = "2024";',
      body: 'string a = 1 [features = { field_presence: LEGACY_REQUIRED }];',
      want: 'required',
    },
    {
      name: 'presence of an edition',
      head: 'edition = "2023";',
      body: 'string a = 1 [features.field_presence = EXPLICIT];',
      want: 'single',
    },
  ])('reads $name', ({ head, body, want }) => {
    expect(inMessage(body, head)?.fields[0]?.label).toBe(want);
  });

  it('reads a group as a message, and a field in lower case', () => {
    const message = inMessage(
      'repeated group Item = 1 { required int32 n = 2; }',
      'syntax = "proto2";',
    );
    expect(message?.fields).toMatchObject([{ name: 'item', type: 'Item', label: 'repeated' }]);
    expect(message?.messages).toMatchObject([{ name: 'Item', fields: [{ name: 'n' }] }]);
  });

  it('reads over what is no fact of a start', () => {
    const file = parse(`
      // a comment /* in a comment
      edition = "2024"; package a.b;
      import public "x.proto"; import option "y.proto"; import weak 'z.proto';
      option java_package = "a\\"b"; option (my.opt).x.(your.ext) = -inf;
      export message M {
        reserved 1, 3 to max; reserved "a", 'b'; reserved c, d;
        extensions 100 to 199 [declaration = { number: 1 full_name: ".x" }, verification = DECLARATION];
        extend Other { string e = 5; }
        /* a ; } */ string s = 2 [(my.opt) = { list: [1, { a: < b: 2 > }], [type.url/x.Y] { c: 3; } }];
        local enum E { option allow_alias = true; reserved 5; A = 0; B = -1 [deprecated = true]; C = 0x7f; }
      }
      extend google.protobuf.FieldOptions { optional string o = 50000; };
    `);
    expect(file).toMatchObject({ package: 'a.b', enums: [], services: [] });
    expect(file.messages).toEqual([
      {
        name: 'M',
        fields: [{ name: 's', number: 2, type: 'string', label: 'single' }],
        messages: [],
        enums: [
          {
            name: 'E',
            values: [
              { name: 'A', number: 0 },
              { name: 'B', number: -1 },
              { name: 'C', number: 127 },
            ],
          },
        ],
      },
    ]);
  });

  const HTTP = [{ httpMethod: 'POST', path: '/v1/x', body: '*' }];
  const INFO = { response: 'R', metadata: 'M' };
  it.each([
    {
      name: 'options as messages',
      options: `option (google.api.http) = { post: "/v1/x" body: "*" };
        option (google.longrunning.operation_info) = { response_type: "R", metadata_type: "M"; };`,
    },
    {
      name: 'options field by field',
      options: `option (google.api.http).post = "/v1/x"; option (google.api.http).body = "*";
        option (google.longrunning.operation_info).metadata_type = "M";
        option (google.longrunning.operation_info).response_type = 'R';`,
    },
    {
      name: 'full names of options',
      options: `option (.google.api.http) = { body: "*" post: "/v1" "/x" };
        option (.google.longrunning.operation_info) = < response_type: "R" metadata_type: "M" >;`,
    },
    {
      name: 'names of options in their scope',
      options: `option (api.http) = { post: "/v1/x" body: "*" };
        option (longrunning.operation_info) = { response_type: "R" metadata_type: "M" };`,
    },
  ])('reads $name', ({ options }) => {
    const file = parse(`package google.x; service S { rpc X(A) returns (B) { ${options} } }`);
    expect(file.services[0]?.methods).toEqual([
      { name: 'X', request: 'A', response: 'B', http: HTTP, operationInfo: INFO },
    ]);
  });

  it('reads additional bindings, one by one, in a list, and custom ones', () => {
    const file = parse(`service S { rpc X(stream A) returns (stream) {
      option (google.api.http) = {
        get: "/a"
        additional_bindings { put: "/b" body: "c" }
        additional_bindings: [{ delete: "/d" }, { custom: { kind: "HEAD" path: "/e" } }]
      };
    } rpc Y(A) returns (B); }`);
    const [x, y] = file.services[0]?.methods ?? [];
    expect(x).toMatchObject({ isStreaming: true, request: 'A', response: 'stream' });
    expect(x?.http).toEqual([
      { httpMethod: 'GET', path: '/a', body: '' },
      { httpMethod: 'PUT', path: '/b', body: 'c' },
      { httpMethod: 'DELETE', path: '/d', body: '' },
      { httpMethod: 'HEAD', path: '/e', body: '' },
    ]);
    expect(y).toEqual({ name: 'Y', request: 'A', response: 'B', http: [] });
  });

  it.each([
    {
      name: 'another language',
      text: 'syntax = "proto4";',
      want: /line 1: there is no syntax "proto4"/,
    },
    {
      name: 'a text that is cut off',
      text: 'message M {\n string a',
      want: /line 2: the text ends/,
    },
    { name: 'a comment without an end', text: '/* x', want: /a comment does not end/ },
    { name: 'a string without an end', text: 'import "x\n";', want: /a string does not end/ },
    {
      name: 'a field without a number',
      text: 'message M { string a; }',
      want: /";" stands where "="/,
    },
    {
      name: 'messages nested without end',
      text: 'message M {'.repeat(200),
      want: /nested more than 100/,
    },
    {
      name: 'options nested without end',
      text: `option x = ${'{a:'.repeat(200)}`,
      want: /nested more than 100/,
    },
    {
      name: 'lists nested without end',
      text: `option x = ${'['.repeat(100_000)}`,
      want: /nested more than 100/,
    },
    {
      name: 'a name of too many parts',
      text: `package ${'a.'.repeat(200)}a;`,
      want: /more than 100 parts/,
    },
    {
      name: 'a name that is too long',
      text: `package ${'a'.repeat(1000)};`,
      want: /more than 500 characters/,
    },
  ])('refuses $name', ({ text, want }) => {
    expect(refusal(text)).toMatch(want);
  });

  it.each([
    { name: 'members of one option', text: `option (x) = { ${'a: 1 '.repeat(300_000)} };` },
    { name: 'options', text: 'option x = 1;'.repeat(100_000) },
    {
      name: 'reserved numbers beside fields',
      text: `message M { reserved ${'1, '.repeat(200_000)} 2; ${'string a = 1;'.repeat(100_000)} }`,
    },
    { name: 'extensions', text: 'extend X { string a = 1; }'.repeat(50_000) },
    { name: 'comments', text: '/**/ // x\n'.repeat(200_000) },
  ])('reads a million characters of $name', ({ text }) => {
    expect(parse(text).document).toBe('x.proto');
  });

  it('never throws, whatever the text', () => {
    const word = fc.constantFrom(
      'message',
      'M',
      '{',
      '}',
      '=',
      '1',
      ';',
      'option',
      '(',
      ')',
      '"x"',
      'rpc',
      'service',
      '[',
      ']',
      '<',
      '>',
      'map',
      ',',
      '.',
      'enum',
      'oneof',
      'returns',
      'repeated',
      '-',
      '/*',
      '*/',
      '//',
      '\n',
      'reserved',
      '\\',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const log = new DocumentLog('x.proto');
        const file = parseProtoText(given, log);
        expect(log.diagnostics.length).toBe(file === undefined ? 1 : 0);
      }),
    );
  });
});
