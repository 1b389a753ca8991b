import { describe, expect, it } from 'vitest';
import { parsedProto } from './parsed-proto.js';

const inMessage = (body: string, head = 'syntax = "proto3";') =>
  parsedProto(`${head} package p; message M { ${body} }`).messages[0];

describe('a field of a proto', () => {
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
});
