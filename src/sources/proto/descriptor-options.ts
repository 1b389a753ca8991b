import type { UnknownField } from '@bufbuild/protobuf';
import type { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { protobuf } from '#protobuf';
import { MAX_DEPTH } from '../document/limits.js';
import type { Option, OptionValue } from './option.js';

/** The fields of a message of which something is kept, by number. */
interface Fields {
  readonly [number: number]: readonly [name: string, kind: 'text' | readonly string[] | Fields];
}

const CUSTOM: Fields = { 1: ['kind', 'text'], 2: ['path', 'text'] };

const RULE: Fields = {
  2: ['get', 'text'],
  3: ['put', 'text'],
  4: ['post', 'text'],
  5: ['delete', 'text'],
  6: ['patch', 'text'],
  7: ['body', 'text'],
  8: ['custom', CUSTOM],
  12: ['response_body', 'text'],
};
/** `google/api/http.proto` */
const HTTP_RULE: Fields = { ...RULE, 11: ['additional_bindings', RULE] };

/** `google/api/field_behavior.proto` */
const BEHAVIORS = [
  'FIELD_BEHAVIOR_UNSPECIFIED',
  'OPTIONAL',
  'REQUIRED',
  'OUTPUT_ONLY',
  'INPUT_ONLY',
  'IMMUTABLE',
  'UNORDERED_LIST',
  'NON_EMPTY_DEFAULT',
  'IDENTIFIER',
];

/** Extensions of the language's options, by whose options they extend and their numbers. */
export const EXTENSIONS = {
  field: { 1052: ['(google.api.field_behavior)', BEHAVIORS] },
  service: {
    1049: ['(google.api.default_host)', 'text'],
    1050: ['(google.api.oauth_scopes)', 'text'],
    525000001: ['(google.api.api_version)', 'text'],
  },
  method: {
    1049: [
      '(google.longrunning.operation_info)',
      { 1: ['response_type', 'text'], 2: ['metadata_type', 'text'] },
    ],
    72295728: ['(google.api.http)', HTTP_RULE],
  },
} as const satisfies Record<string, Fields>;

/** The extensions of a declaration's options that are known, as the text of the file would have them. */
export function extensionOptions(
  unknown: readonly UnknownField[] | undefined,
  fields: Fields,
): Option[] {
  return (unknown ?? []).flatMap(({ no, wireType, data }) => {
    const field = fields[no];
    if (field === undefined) return [];
    const values = readValues(new protobuf.wire.BinaryReader(data), wireType, field[1], 0);
    return values.map((value) => ({ path: [field[0]], value }));
  });
}

function readValues(
  reader: BinaryReader,
  wireType: WireType,
  kind: Fields[number][1],
  depth: number,
): OptionValue[] {
  if (depth > MAX_DEPTH)
    throw new RangeError(`options are nested more than ${MAX_DEPTH} levels deep`);
  if (isEnum(kind)) return enumNumbers(reader, wireType).flatMap((number) => kind[number] ?? []);
  if (wireType !== protobuf.wire.WireType.LengthDelimited)
    throw new RangeError('an option has another type');
  if (kind === 'text') return [reader.string()];
  const members: [string, OptionValue][] = [];
  const message = new protobuf.wire.BinaryReader(reader.bytes());
  while (message.pos < message.len) {
    const [number, type] = message.tag();
    const field = kind[number];
    if (field === undefined) message.skip(type, number);
    else
      for (const value of readValues(message, type, field[1], depth + 1))
        members.push([field[0], value]);
  }
  return [{ members }];
}

function isEnum(kind: Fields[number][1]): kind is readonly string[] {
  return Array.isArray(kind);
}

/** A repeated enum is packed into one field, or has one for each value. */
function enumNumbers(reader: BinaryReader, wireType: WireType): number[] {
  if (wireType === protobuf.wire.WireType.Varint) return [reader.int32()];
  const packed = new protobuf.wire.BinaryReader(reader.bytes());
  const numbers: number[] = [];
  while (packed.pos < packed.len) numbers.push(packed.int32());
  return numbers;
}
