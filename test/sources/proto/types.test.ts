import { describe, expect, it } from 'vitest';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { parseProtoText } from '../../../src/sources/proto/parse-text.js';
import { fieldSchema } from '../../../src/sources/proto/schemas.js';
import { ProtoTypes } from '../../../src/sources/proto/types.js';

/** The types of one file, and the fields of its message M. */
function typesOf(declarations: string) {
  const file = parseProtoText(`package p.q; ${declarations}`, new DocumentLog('x.proto'));
  if (file === undefined) throw new Error('no proto');
  return {
    types: new ProtoTypes([file]),
    fields: file.messages.find(({ name }) => name === 'M')?.fields ?? [],
  };
}

describe('a field in JSON', () => {
  it.each([
    { field: 'bool x = 1;', want: { type: 'boolean' } },
    { field: 'bytes x = 1;', want: { type: 'string', format: 'byte' } },
    { field: 'double x = 1;', want: { type: 'number', format: 'double' } },
    { field: 'float x = 1;', want: { type: 'number', format: 'float' } },
    { field: 'sint32 x = 1;', want: { type: 'integer', format: 'int32' } },
    { field: 'fixed32 x = 1;', want: { type: 'integer', format: 'uint32' } },
    { field: 'int64 x = 1;', want: { type: 'string', format: 'int64' } },
    { field: 'fixed64 x = 1;', want: { type: 'string', format: 'uint64' } },
    {
      field: 'google.protobuf.Timestamp x = 1;',
      want: { type: 'string', format: 'google-datetime' },
    },
    {
      field: '.google.protobuf.Duration x = 1;',
      want: { type: 'string', format: 'google-duration' },
    },
    {
      field: 'google.protobuf.FieldMask x = 1;',
      want: { type: 'string', format: 'google-fieldmask' },
    },
    { field: 'google.protobuf.Struct x = 1;', want: { type: 'object', additionalProperties: {} } },
    { field: 'google.protobuf.Value x = 1;', want: {} },
    { field: 'google.protobuf.ListValue x = 1;', want: { type: 'array', items: {} } },
    { field: 'google.protobuf.Any x = 1;', want: { type: 'object', additionalProperties: {} } },
    { field: 'google.protobuf.Empty x = 1;', want: { type: 'object' } },
    { field: 'google.protobuf.Int64Value x = 1;', want: { type: 'string', format: 'int64' } },
    { field: 'google.protobuf.UInt32Value x = 1;', want: { type: 'integer', format: 'uint32' } },
    { field: 'google.protobuf.BoolValue x = 1;', want: { type: 'boolean' } },
    { field: 'E x = 1;', want: { type: 'string', enum: ['A', 'B'] } },
    {
      field: 'repeated E x = 1;',
      want: { type: 'array', items: { type: 'string', enum: ['A', 'B'] } },
    },
    { field: 'N x = 1;', want: { $ref: '#/components/schemas/p.q.N' } },
    {
      field: 'map<int32, N> x = 1;',
      want: { type: 'object', additionalProperties: { $ref: '#/components/schemas/p.q.N' } },
    },
    {
      field: 'string x = 1 [deprecated = true, (google.api.field_behavior) = OUTPUT_ONLY];',
      want: { type: 'string', readOnly: true, deprecated: true },
    },
    { field: 'a.b.Unknown x = 1;', want: {} },
  ])('$field', ({ field, want }) => {
    const { types, fields } = typesOf(
      `enum E { A = 0; B = 1; } message N {} message M { ${field} }`,
    );
    expect(fields.map((one) => fieldSchema(types, one, 'p.q.M'))).toEqual([want]);
  });
});

describe('a name stands for', () => {
  const { types } = typesOf(`
    message A { message B { message C {} } message D {} }
    message B { message E {} }
    message p { message X {} }
    message M {}
  `);
  it.each([
    { name: 'its sibling', given: 'D', scope: 'p.q.A', want: 'p.q.A.D' },
    { name: 'what the innermost scope has', given: 'B', scope: 'p.q.A', want: 'p.q.A.B' },
    { name: 'what the package has', given: 'B', scope: 'p.q.M', want: 'p.q.B' },
    { name: 'itself', given: 'A', scope: 'p.q.A', want: 'p.q.A' },
    { name: 'a part of what a scope has', given: 'q.B', scope: 'p.q.M', want: 'p.q.B' },
    { name: 'itself as a whole', given: '.p.q.B', scope: 'p.q.A', want: 'p.q.B' },
    {
      name: 'nothing, where an inner message hides the outer one',
      given: 'B.E',
      scope: 'p.q.A',
      want: undefined,
    },
    {
      name: 'nothing, where a message hides a package',
      given: 'p.q.B',
      scope: 'p.q.M',
      want: undefined,
    },
    {
      name: 'nothing, where it is whole and there is none',
      given: '.B',
      scope: 'p.q',
      want: undefined,
    },
    {
      name: 'a type of the language',
      given: 'google.protobuf.Empty',
      scope: 'p.q.M',
      want: 'google.protobuf.Empty',
    },
  ])('$name', ({ given, scope, want }) => {
    expect(types.resolve(given, scope)).toBe(want);
  });
});
