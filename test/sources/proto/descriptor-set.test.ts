import { create, toBinary } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import {
  DescriptorProtoSchema,
  EnumDescriptorProtoSchema,
  FieldDescriptorProtoSchema,
  FieldOptionsSchema,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
  FieldDescriptorProto_Label as Label,
  MessageOptionsSchema,
  MethodDescriptorProtoSchema,
  MethodOptionsSchema,
  ServiceDescriptorProtoSchema,
  ServiceOptionsSchema,
  FieldDescriptorProto_Type as Type,
} from '@bufbuild/protobuf/wkt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpecs } from '../../../src/specs/read-specs.js';
import { proto, readProto } from './proto-document.js';

/** An extension of a length that is told. */
const bytes = (no: number, value: Uint8Array) => ({
  no,
  wireType: WireType.LengthDelimited,
  data: new BinaryWriter().bytes(value).finish(),
});
const text = (no: number, value: string) => bytes(no, new TextEncoder().encode(value));
/** A message whose fields are strings and messages. */
const message = (fields: readonly (readonly [number, string | Uint8Array])[]): Uint8Array => {
  const writer = new BinaryWriter();
  for (const [no, value] of fields) {
    writer.tag(no, WireType.LengthDelimited);
    if (typeof value === 'string') writer.string(value);
    else writer.bytes(value);
  }
  return writer.finish();
};

const field = (name: string, number: number, given: object) =>
  create(FieldDescriptorProtoSchema, { name, number, label: Label.OPTIONAL, ...given });

/** The library's set, as `buf build` writes it. */
function descriptorSet(): Uint8Array {
  const required = create(FieldOptionsSchema, { deprecated: true });
  required.$unknown = [
    {
      no: 1052,
      wireType: WireType.LengthDelimited,
      data: new BinaryWriter().bytes(Uint8Array.of(2, 5)).finish(),
    },
    { no: 1052, wireType: WireType.Varint, data: new BinaryWriter().int32(3).finish() },
    text(1055, 'x'),
  ];
  const resource = create(MessageOptionsSchema);
  resource.$unknown = [
    bytes(
      1053,
      message([
        [1, 'library.example.com/Book'],
        [2, 'shelves/{shelf}/books/{book}'],
      ]),
    ),
  ];
  const service = create(ServiceOptionsSchema);
  service.$unknown = [
    text(1049, 'library.example.com'),
    text(1050, 'https://example.com/a'),
    text(525000001, '2026-01-01'),
  ];
  const method = create(MethodOptionsSchema);
  const additional = message([
    [
      8,
      message([
        [1, 'HEAD'],
        [2, '/v1/books'],
      ]),
    ],
  ]);
  method.$unknown = [
    bytes(
      72295728,
      message([
        [4, '/v1/{parent=shelves/*}/books'],
        [7, 'book'],
        [11, additional],
      ]),
    ),
    bytes(
      1049,
      message([
        [1, 'Book'],
        [2, 'google.cloud.common.OperationMetadata'],
      ]),
    ),
    text(1051, 'parent,book'),
  ];
  const book = create(DescriptorProtoSchema, {
    name: 'Book',
    options: resource,
    field: [
      field('soft_cover', 1, { type: Type.STRING, jsonName: 'softCover', oneofIndex: 0 }),
      field('hard_cover', 2, { type: Type.STRING, jsonName: 'hard', oneofIndex: 0 }),
      field('shelf', 3, {
        type: Type.INT64,
        jsonName: 'shelf',
        oneofIndex: 1,
        proto3Optional: true,
      }),
      field('kinds', 4, {
        type: Type.MESSAGE,
        typeName: '.acme.library.v1.Book.KindsEntry',
        label: Label.REPEATED,
      }),
      field('pages', 5, {
        type: Type.MESSAGE,
        typeName: '.acme.library.v1.Book.Page',
        label: Label.REPEATED,
        options: required,
      }),
    ],
    oneofDecl: [{ name: 'cover' }, { name: '_shelf' }],
    nestedType: [
      create(DescriptorProtoSchema, {
        name: 'KindsEntry',
        options: create(MessageOptionsSchema, { mapEntry: true }),
        field: [
          field('key', 1, { type: Type.STRING }),
          field('value', 2, { type: Type.ENUM, typeName: '.acme.library.v1.Kind' }),
        ],
      }),
      create(DescriptorProtoSchema, { name: 'Page' }),
    ],
  });
  const request = create(DescriptorProtoSchema, {
    name: 'CreateBookRequest',
    field: [
      field('parent', 1, { type: Type.STRING }),
      field('book', 2, {
        type: Type.MESSAGE,
        typeName: '.acme.library.v1.Book',
        label: Label.REQUIRED,
      }),
    ],
  });
  const file = create(FileDescriptorProtoSchema, {
    name: 'acme/library/v1/library.proto',
    package: 'acme.library.v1',
    messageType: [book, request],
    enumType: [
      create(EnumDescriptorProtoSchema, {
        name: 'Kind',
        value: [
          { name: 'KIND_UNSPECIFIED', number: 0 },
          { name: 'NOVEL', number: 1 },
        ],
      }),
    ],
    service: [
      create(ServiceDescriptorProtoSchema, {
        name: 'Library',
        options: service,
        method: [
          create(MethodDescriptorProtoSchema, {
            name: 'CreateBook',
            inputType: '.acme.library.v1.CreateBookRequest',
            outputType: '.google.longrunning.Operation',
            options: method,
          }),
        ],
      }),
    ],
  });
  return toBinary(FileDescriptorSetSchema, create(FileDescriptorSetSchema, { file: [file] }));
}

const TEXT = `
  service Library {
    option (google.api.default_host) = "library.example.com";
    option (google.api.oauth_scopes) = "https://example.com/a";
    option (google.api.api_version) = "2026-01-01";
    rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
      option (google.api.http) = {
        post: "/v1/{parent=shelves/*}/books" body: "book"
        additional_bindings { custom { kind: "HEAD" path: "/v1/books" } }
      };
      option (google.longrunning.operation_info) = {
        response_type: "Book" metadata_type: "google.cloud.common.OperationMetadata"
      };
    }
  }
  enum Kind { KIND_UNSPECIFIED = 0; NOVEL = 1; }
  message Book {
    option (google.api.resource) = { type: "library.example.com/Book" pattern: "shelves/{shelf}/books/{book}" };
    message Page {}
    oneof cover { string soft_cover = 1; string hard_cover = 2 [json_name = "hard"]; }
    optional int64 shelf = 3;
    map<string, Kind> kinds = 4;
    repeated Page pages = 5 [deprecated = true, (google.api.field_behavior) = REQUIRED,
      (google.api.field_behavior) = IMMUTABLE, (google.api.field_behavior) = OUTPUT_ONLY];
  }
  message CreateBookRequest { string parent = 1; Book book = 2 [features.field_presence = LEGACY_REQUIRED]; }
`;

describe('a compiled descriptor set', () => {
  const file = 'library.binpb';

  it('says what the text that it was compiled from says', () => {
    const { specs, diagnostics } = readSpecs([{ file, bytes: descriptorSet() }]);
    expect(diagnostics).toEqual([]);
    const { api } = readProto(proto(TEXT, file));
    expect(api?.starts).toHaveLength(1);
    expect(specs.sources).toEqual([api]);
  });

  it('that is cut off or none is an error with a code', () => {
    const bytes = descriptorSet();
    const codes = (given: Uint8Array) =>
      readSpecs([{ file, bytes: given }]).diagnostics.map(({ code }) => code);
    expect(codes(bytes.subarray(0, bytes.length - 1))).toEqual(['LRO-PROTO-DESCRIPTOR']);
    expect(codes(new TextEncoder().encode('\nno set'))).toEqual(['LRO-PROTO-DESCRIPTOR']);
  });

  it('is refused as JSON without the files that it imports', () => {
    const files = [{ name: 'a.proto', dependency: ['google/api/annotations.proto'] }];
    const { diagnostics } = readSpecs([{ file: 'a.json', text: JSON.stringify({ file: files }) }]);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-PROTO-DESCRIPTOR', message: expect.stringContaining('annotations.proto') },
    ]);
  });

  it('never throws, whatever its bytes', () => {
    const whole = descriptorSet();
    const changed = fc
      .tuple(fc.nat(whole.length - 1), fc.nat(255))
      .map(([at, value]) => whole.map((byte, i) => (i === at ? value : byte)));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), changed), (bytes) => {
        expect(() => readSpecs([{ file, bytes }])).not.toThrow();
      }),
    );
  });
});
