import type {
  DescriptorProto,
  EnumDescriptorProto,
  FieldDescriptorProto,
  FileDescriptorProto,
  MethodDescriptorProto,
  ServiceDescriptorProto,
} from '@bufbuild/protobuf/wkt';
import { protobuf } from '#protobuf';
import type { DocumentLog } from '../document/document-log.js';
import { MAX_DEPTH } from '../document/limits.js';
import { fieldFacts, methodFacts, serviceFacts } from './annotations.js';
import { EXTENSIONS, extensionOptions } from './descriptor-options.js';
import { jsonNameOf } from './json-name.js';
import type { Option } from './option.js';
import type {
  ProtoEnum,
  ProtoField,
  ProtoFile,
  ProtoMessage,
  ProtoMethod,
  ProtoService,
} from './proto-file.js';

/**
 * Parses a compiled descriptor set (`google.protobuf.FileDescriptorSet`), as `buf build` and
 * `protoc --descriptor_set_out` write it. Undefined, with `LRO-PROTO-DESCRIPTOR`, where it is none.
 */
export function parseDescriptorSet(bytes: Uint8Array, log: DocumentLog): ProtoFile[] | undefined {
  const { fromBinary } = protobuf.messages;
  const { FileDescriptorSetSchema } = protobuf.wkt;
  try {
    const { file } = fromBinary(FileDescriptorSetSchema, bytes);
    return file.map((descriptor) => fileOf(descriptor, log.file));
  } catch (error) {
    return refuseDescriptors(error, log);
  }
}

export function refuseDescriptors(error: unknown, log: DocumentLog): undefined {
  const reason = error instanceof Error ? error.message : String(error);
  log.error('LRO-PROTO-DESCRIPTOR', '', `this is no compiled descriptor set: ${reason}`);
}

function fileOf(file: FileDescriptorProto, document: string): ProtoFile {
  if (file.package.split('.').length > MAX_DEPTH) {
    throw new RangeError(`a name has more than ${MAX_DEPTH} parts`);
  }
  const outer = file.package === '' ? '' : `.${file.package}`;
  return {
    document,
    package: file.package,
    messages: file.messageType.map((message) => messageOf(message, outer, 1)),
    enums: file.enumType.map(enumOf),
    services: file.service.map(serviceOf),
  };
}

/** @param outer the full name of what declares it, with a dot before it; empty where it has none. */
function messageOf(message: DescriptorProto, outer: string, depth: number): ProtoMessage {
  if (depth > MAX_DEPTH) throw new RangeError(`messages are nested more than ${MAX_DEPTH} deep`);
  const fullName = `${outer}.${message.name}`;
  const entries = new Map(
    message.nestedType
      .filter(({ options }) => options?.mapEntry)
      .map((nested) => [`${fullName}.${nested.name}`, nested]),
  );
  return {
    name: message.name,
    fields: message.field.map((field) => fieldOf(field, message, entries)),
    messages: message.nestedType
      .filter(({ options }) => !options?.mapEntry)
      .map((inner) => messageOf(inner, fullName, depth + 1)),
    enums: message.enumType.map(enumOf),
  };
}

function fieldOf(
  field: FieldDescriptorProto,
  message: DescriptorProto,
  entries: ReadonlyMap<string, DescriptorProto>,
): ProtoField {
  const { name, number, options } = field;
  const { FeatureSet_FieldPresence, FieldDescriptorProto_Label } = protobuf.wkt;
  const isRepeated = field.label === FieldDescriptorProto_Label.REPEATED;
  const entry = isRepeated ? entries.get(field.typeName) : undefined;
  const value = entry?.field.find((inner) => inner.number === 2);
  const isRequired =
    field.label === FieldDescriptorProto_Label.REQUIRED ||
    options?.features?.fieldPresence === FeatureSet_FieldPresence.LEGACY_REQUIRED;
  const oneof =
    hasOneof(field) && !field.proto3Optional
      ? message.oneofDecl[field.oneofIndex]?.name
      : undefined;
  const { isRequired: _, ...facts } = fieldFacts(
    given([
      ...extensionOptions(options?.$unknown, EXTENSIONS.field),
      ...(options?.deprecated ? [DEPRECATED] : []),
      ...(field.jsonName !== '' && field.jsonName !== jsonNameOf(name)
        ? [{ path: ['json_name'], value: field.jsonName }]
        : []),
    ]),
  );
  return {
    name,
    number,
    type: typeOf(value ?? field),
    label:
      value !== undefined ? 'map' : isRepeated ? 'repeated' : isRequired ? 'required' : 'single',
    ...(oneof !== undefined && { oneof }),
    ...facts,
  };
}

/** Whether the descriptor says so: the index of the first one is 0 too. */
function hasOneof(field: FieldDescriptorProto): boolean {
  return Object.hasOwn(field, 'oneofIndex');
}

/** Full names begin with a dot, as in the text of a file that leaves nothing to be looked up. */
function typeOf({ type, typeName }: FieldDescriptorProto): string {
  if (typeName !== '') return typeName;
  return (protobuf.wkt.FieldDescriptorProto_Type[type] ?? '').toLowerCase();
}

function enumOf({ name, value }: EnumDescriptorProto): ProtoEnum {
  return { name, values: value.map(({ name, number }) => ({ name, number })) };
}

function serviceOf(service: ServiceDescriptorProto): ProtoService {
  return {
    name: service.name,
    ...serviceFacts(given(extensionOptions(service.options?.$unknown, EXTENSIONS.service))),
    methods: service.method.map(methodOf),
  };
}

function methodOf(method: MethodDescriptorProto): ProtoMethod {
  const { name, inputType, outputType, options } = method;
  return {
    name,
    request: inputType,
    response: outputType,
    ...((method.clientStreaming || method.serverStreaming) && { isStreaming: true }),
    ...methodFacts(
      given([
        ...extensionOptions(options?.$unknown, EXTENSIONS.method),
        ...(options?.deprecated ? [DEPRECATED] : []),
      ]),
    ),
  };
}

const DEPRECATED: Option = { path: ['deprecated'], value: true };

/** Names of extensions are numbers here, and nothing is looked up. */
function given(options: readonly Option[]): { options: readonly Option[]; scope: string } {
  return { options, scope: '' };
}
