import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { parseProtoText } from '../../../src/sources/proto/parse-text.js';
import { parsedProto } from './parsed-proto.js';

function refusal(text: string): string | undefined {
  const log = new DocumentLog('x.proto');
  expect(parseProtoText(text, log)).toBeUndefined();
  return log.diagnostics[0]?.message;
}

describe('parseProtoText', () => {
  it('reads over what is no fact of a start', () => {
    const file = parsedProto(`
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
    const file = parsedProto(`package google.x; service S { rpc X(A) returns (B) { ${options} } }`);
    expect(file.services[0]?.methods).toEqual([
      { name: 'X', request: 'A', response: 'B', http: HTTP, operationInfo: INFO },
    ]);
  });

  it('reads additional bindings, one by one, in a list, and custom ones', () => {
    const file = parsedProto(`service S { rpc X(stream A) returns (stream) {
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
    expect(parsedProto(text).document).toBe('x.proto');
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
