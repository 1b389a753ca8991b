import protobuf from 'protobufjs';
import type { Schema } from '../../../src/model/schema.js';

/** What ProtoJSON makes of types that are no messages there. */
const WELL_KNOWN: Readonly<Record<string, Schema>> = {
  Any: { type: 'object', additionalProperties: {} },
  BoolValue: { type: 'boolean' },
  BytesValue: { type: 'string', format: 'byte' },
  DoubleValue: { type: 'number', format: 'double' },
  Duration: { type: 'string', format: 'google-duration' },
  Empty: { type: 'object' },
  FieldMask: { type: 'string', format: 'google-fieldmask' },
  Int64Value: { type: 'string', format: 'int64' },
  ListValue: { type: 'array', items: {} },
  NullValue: {},
  Struct: { type: 'object', additionalProperties: {} },
  Timestamp: { type: 'string', format: 'google-datetime' },
  UInt32Value: { type: 'integer', format: 'uint32' },
  Value: {},
};

const ANYTHING: Schema = { type: 'object', additionalProperties: {} };

/** `google.longrunning.Operation`, which none of the files declares. */
const OPERATION: Schema = {
  type: 'object',
  properties: {
    done: { type: 'boolean' },
    error: {
      type: 'object',
      properties: {
        code: { type: 'integer', format: 'int32' },
        details: { type: 'array', items: ANYTHING },
        message: { type: 'string' },
      },
    },
    metadata: ANYTHING,
    name: { type: 'string' },
    response: ANYTHING,
  },
};

function scalar(type: string): Schema | undefined {
  if (type === 'bool') return { type: 'boolean' };
  if (type === 'string') return { type: 'string' };
  if (type === 'bytes') return { type: 'string', format: 'byte' };
  if (type === 'double' || type === 'float') return { type: 'number', format: type };
  const [, unsigned, bits] = /^(?:(u|fixed)|s|sfixed)?(?:int)?(32|64)$/.exec(type) ?? [];
  if (bits === undefined) return undefined;
  return {
    type: bits === '64' ? 'string' : 'integer',
    format: `${unsigned === undefined ? '' : 'u'}int${bits}`,
  };
}

/** Schemas of messages as protobufjs reads them, by their full names. */
export function otherSchemas(
  texts: readonly string[],
  names: readonly string[],
): Record<string, Schema> {
  const root = new protobuf.Root();
  for (const text of texts) {
    const { root: own } = protobuf.parse(text, { keepCase: true });
    merge(root, own);
  }
  return Object.fromEntries(names.map((name) => [name, messageOf(root.lookupType(name))]));
}

function merge(into: protobuf.NamespaceBase, from: protobuf.NamespaceBase): void {
  for (const one of [...from.nestedArray]) {
    const isPackage = one instanceof protobuf.Namespace && one.constructor === protobuf.Namespace;
    const known = into.get(one.name);
    if (isPackage && known instanceof protobuf.Namespace) merge(known, one);
    else if (!(one instanceof protobuf.Field)) into.add(one);
  }
}

function messageOf(type: protobuf.Type): Schema {
  // It takes extensions for fields, under their full names.
  const own = type.fieldsArray.filter(({ name }) => !name.startsWith('.'));
  const names = (is: (field: protobuf.Field) => boolean) => own.filter(is).map(jsonName);
  const required = names(isRequired);
  const needed = names((field) => behaviors(field).includes('REQUIRED'));
  const oneofs = type.oneofsArray
    .filter(({ name }) => !name.startsWith('_'))
    .map(({ fieldsArray }) => fieldsArray.map(jsonName))
    .filter(({ length }) => length > 1);
  return {
    type: 'object',
    properties: Object.fromEntries(own.map((field) => [jsonName(field), fieldOf(type, field)])),
    ...(required.length > 0 && { required }),
    ...(needed.length > 0 && { needed }),
    ...(oneofs.length > 0 && { oneofs }),
  };
}

function fieldOf(scope: protobuf.Type, field: protobuf.Field): Schema {
  const single = typeOf(scope, field.type);
  const flags: Schema = {
    ...(behaviors(field).includes('OUTPUT_ONLY') && { readOnly: true }),
    ...(field.options?.deprecated === true && { deprecated: true }),
  };
  if (field instanceof protobuf.MapField)
    return { type: 'object', additionalProperties: single, ...flags };
  return field.repeated ? { type: 'array', items: single, ...flags } : { ...single, ...flags };
}

function typeOf(scope: protobuf.Type, name: string): Schema {
  const known = scalar(name);
  if (known !== undefined) return known;
  const google = /^\.?google\.protobuf\.(\w+)$/.exec(name)?.[1];
  if (google !== undefined) return WELL_KNOWN[google] ?? {};
  if (/^\.?google\.longrunning\.Operation$/.test(name)) return OPERATION;
  const found = scope.lookup(name, [protobuf.Type, protobuf.Enum]);
  if (found instanceof protobuf.Enum) return { type: 'string', enum: Object.keys(found.values) };
  return found === null ? {} : { $ref: `#/components/schemas/${found.fullName.slice(1)}` };
}

/** It resolves that, which is a feature in editions, only where it has all imports. */
function isRequired(field: protobuf.Field & { readonly rule?: string }): boolean {
  return (
    field.rule === 'required' ||
    JSON.stringify(field.parsedOptions ?? []).includes('LEGACY_REQUIRED')
  );
}

function behaviors(field: protobuf.Field): string[] {
  return (field.parsedOptions ?? []).flatMap((option: Record<string, unknown>) => {
    const value = option['(google.api.field_behavior)'];
    return typeof value === 'string' ? [value] : [];
  });
}

function jsonName({ name, options }: protobuf.Field): string {
  const given = options?.json_name;
  if (typeof given === 'string') return given;
  const [first = '', ...words] = name.split('_');
  return first + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
