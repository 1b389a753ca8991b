import { METHOD_KINDS, type MethodKind, methodOf } from '../../model/methods.js';
import type { Schema, Schemas } from '../../model/schema.js';

const ANYTHING: Schema = {};
const OBJECT: Schema = { type: 'object', additionalProperties: ANYTHING };
const TEXT: Schema = { type: 'string' };
const STATUS: Schema = {
  type: 'object',
  properties: {
    code: { type: 'integer', format: 'int32' },
    details: { type: 'array', items: OBJECT },
    message: TEXT,
  },
};

/** What the methods of `google.longrunning.Operations` take, by full names. */
export const METHOD_REQUESTS: ReadonlyMap<string, MethodKind> = new Map(
  METHOD_KINDS.map((kind) => [`google.longrunning.${methodOf(kind).rpc}Request`, kind]),
);

/**
 * What the types of `google/protobuf` are in JSON, as the ProtoJSON mapping has it
 * (https://protobuf.dev/programming-guides/json), with the formats that Discovery gives them; and the messages
 * of the protocol itself (`google/longrunning/operations.proto`, `google/rpc/status.proto`).
 */
export const WELL_KNOWN_TYPES: Schemas = {
  ...Object.fromEntries([...METHOD_REQUESTS.keys()].map((name) => [name, OBJECT])),
  'google.longrunning.ListOperationsResponse': OBJECT,
  'google.longrunning.Operation': {
    type: 'object',
    properties: {
      done: { type: 'boolean' },
      error: STATUS,
      metadata: OBJECT,
      name: TEXT,
      response: OBJECT,
    },
  },
  'google.protobuf.Any': OBJECT,
  'google.protobuf.BoolValue': { type: 'boolean' },
  'google.protobuf.BytesValue': { type: 'string', format: 'byte' },
  'google.protobuf.DoubleValue': { type: 'number', format: 'double' },
  'google.protobuf.Duration': { type: 'string', format: 'google-duration' },
  'google.protobuf.Empty': { type: 'object' },
  'google.protobuf.FieldMask': { type: 'string', format: 'google-fieldmask' },
  'google.protobuf.FloatValue': { type: 'number', format: 'float' },
  'google.protobuf.Int32Value': { type: 'integer', format: 'int32' },
  'google.protobuf.Int64Value': { type: 'string', format: 'int64' },
  'google.protobuf.ListValue': { type: 'array', items: ANYTHING },
  'google.protobuf.NullValue': ANYTHING,
  'google.protobuf.StringValue': TEXT,
  'google.protobuf.Struct': OBJECT,
  'google.protobuf.Timestamp': { type: 'string', format: 'google-datetime' },
  'google.protobuf.UInt32Value': { type: 'integer', format: 'uint32' },
  'google.protobuf.UInt64Value': { type: 'string', format: 'uint64' },
  'google.protobuf.Value': ANYTHING,
  'google.rpc.Status': STATUS,
};

export const OPERATION = 'google.longrunning.Operation';
export const EMPTY = 'google.protobuf.Empty';

/** What the language's own types are in JSON: 64-bit integers are text, since a JSON number is a double. */
export const SCALAR_SCHEMAS: Schemas = {
  bool: { type: 'boolean' },
  bytes: { type: 'string', format: 'byte' },
  double: { type: 'number', format: 'double' },
  fixed32: { type: 'integer', format: 'uint32' },
  fixed64: { type: 'string', format: 'uint64' },
  float: { type: 'number', format: 'float' },
  int32: { type: 'integer', format: 'int32' },
  int64: { type: 'string', format: 'int64' },
  sfixed32: { type: 'integer', format: 'int32' },
  sfixed64: { type: 'string', format: 'int64' },
  sint32: { type: 'integer', format: 'int32' },
  sint64: { type: 'string', format: 'int64' },
  string: TEXT,
  uint32: { type: 'integer', format: 'uint32' },
  uint64: { type: 'string', format: 'uint64' },
};
