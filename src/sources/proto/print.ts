import { compareText } from '../../model/compare-text.js';
import { jsonNameOf } from './json-name.js';
import type {
  HttpBinding,
  ProtoEnum,
  ProtoField,
  ProtoMessage,
  ProtoMethod,
  ProtoService,
} from './proto-file.js';
import { jsonName } from './schemas.js';
import { fullNameIn } from './scopes.js';
import { SCALAR_SCHEMAS } from './well-known-types.js';

/** The facts of one package, as they are kept. */
export interface ProtoPackage {
  readonly package: string;
  /** Paths that protoc looks up, sorted. */
  readonly imports: readonly string[];
  readonly messages: readonly ProtoMessage[];
  readonly enums: readonly ProtoEnum[];
  readonly services: readonly ProtoService[];
}

/** How a type is written in a scope. */
export type WriteType = (name: string, scope: string) => string;

/**
 * A package as one `.proto` file of an edition, which has words for what proto2 and proto3 differ in:
 * sorted, without comments, byte-stable, indented by one space as kept JSON is.
 */
export function printProto(proto: ProtoPackage, writeType: WriteType): string {
  const lines = ['edition = "2023";'];
  if (proto.package !== '') lines.push(`package ${proto.package};`);
  for (const path of proto.imports) lines.push(`import ${quoted(path)};`);
  for (const service of sorted(proto.services))
    lines.push(...serviceLines(service, proto.package, writeType));
  for (const message of sorted(proto.messages))
    lines.push(...messageLines(message, proto.package, writeType));
  for (const one of sorted(proto.enums)) lines.push(...enumLines(one));
  return `${lines.join('\n')}\n`;
}

function serviceLines(service: ProtoService, outer: string, writeType: WriteType): string[] {
  const scope = fullNameIn(outer, service.name);
  const option = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`option (google.api.${name}) = ${quoted(value)};`];
  return block(`service ${service.name}`, [
    ...option('api_version', service.apiVersion),
    ...option('default_host', service.defaultHost),
    ...option('oauth_scopes', service.oauthScopes),
    ...sorted(service.methods).flatMap((method) => methodLines(method, scope, writeType)),
  ]);
}

function methodLines(method: ProtoMethod, scope: string, writeType: WriteType): string[] {
  const type = (name: string): string => writeType(name, scope);
  const [rule, ...additional] = method.http;
  const info = method.operationInfo;
  const answer = `${method.isStreaming ? 'stream ' : ''}${type(method.response)}`;
  return block(`rpc ${method.name}(${type(method.request)}) returns (${answer})`, [
    ...(method.deprecated ? ['option deprecated = true;'] : []),
    ...(rule === undefined
      ? []
      : optionLines('google.api.http', [
          ...bindingTexts(rule),
          ...additional.map((one) => `additional_bindings { ${bindingTexts(one).join(' ')} }`),
        ])),
    ...(info === undefined
      ? []
      : optionLines('google.longrunning.operation_info', [
          ...(info.metadata === '' ? [] : [`metadata_type: ${quoted(info.metadata)}`]),
          ...(info.response === '' ? [] : [`response_type: ${quoted(info.response)}`]),
        ])),
  ]);
}

const VERBS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

/** Columns of a line. */
const WIDTH = 100;

/** On one line, where that has room. */
function optionLines(name: string, members: readonly string[]): string[] {
  const head = `option (${name}) =`;
  const line = `${head} { ${members.join(' ')} };`;
  return line.length <= WIDTH ? [line] : block(head, members, '};');
}

function bindingTexts({ httpMethod, path, body, responseBody }: HttpBinding): string[] {
  return [
    ...(body === '' ? [] : [`body: ${quoted(body)}`]),
    VERBS.includes(httpMethod)
      ? `${httpMethod.toLowerCase()}: ${quoted(path)}`
      : `custom { kind: ${quoted(httpMethod)} path: ${quoted(path)} }`,
    ...(responseBody === undefined ? [] : [`response_body: ${quoted(responseBody)}`]),
  ];
}

function messageLines(message: ProtoMessage, outer: string, writeType: WriteType): string[] {
  const scope = fullNameIn(outer, message.name);
  const oneofs = new Map<string, ProtoField[]>();
  const plain: ProtoField[] = [];
  for (const field of message.fields) {
    if (field.oneof === undefined) plain.push(field);
    else oneofs.set(field.oneof, [...(oneofs.get(field.oneof) ?? []), field]);
  }
  const line = (field: ProtoField): string => fieldLine(field, scope, writeType);
  return block(`message ${message.name}`, [
    ...sorted(message.enums).flatMap(enumLines),
    ...sorted(message.messages).flatMap((inner) => messageLines(inner, scope, writeType)),
    ...plain.map(line),
    ...[...oneofs].flatMap(([name, fields]) => block(`oneof ${name}`, fields.map(line))),
  ]);
}

function fieldLine(field: ProtoField, scope: string, writeType: WriteType): string {
  const { name, number, label, behaviors = [], deprecated } = field;
  const type = Object.hasOwn(SCALAR_SCHEMAS, field.type)
    ? field.type
    : writeType(field.type, scope);
  const options = [
    ...(deprecated ? ['deprecated = true'] : []),
    ...(label === 'required' ? ['features.field_presence = LEGACY_REQUIRED'] : []),
    ...(jsonName(field) === jsonNameOf(name) ? [] : [`json_name = ${quoted(jsonName(field))}`]),
    ...behaviors.map((behavior) => `(google.api.field_behavior) = ${behavior}`),
  ];
  const written =
    label === 'map' ? `map<string, ${type}>` : label === 'repeated' ? `repeated ${type}` : type;
  return `${written} ${name} = ${number}${options.length > 0 ? ` [${options.join(', ')}]` : ''};`;
}

function enumLines({ name, values }: ProtoEnum): string[] {
  const numbers = new Set(values.map(({ number }) => number));
  return block(`enum ${name}`, [
    ...(values[0]?.number === 0 ? [] : ['option features.enum_type = CLOSED;']),
    ...(numbers.size === values.length ? [] : ['option allow_alias = true;']),
    ...values.map((value) => `${value.name} = ${value.number};`),
  ]);
}

function block(head: string, lines: readonly string[], end = '}'): string[] {
  if (lines.length === 0) return [`${head} {${end}`];
  return [`${head} {`, ...lines.map((line) => ` ${line}`), end];
}

function sorted<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareText(a.name, b.name));
}

/** A string in double quotes, of which every character is one that stands for itself or is escaped. */
function quoted(text: string): string {
  return `"${text.replace(/[^ !#-[\]-~]/gu, (char) => `\\U${(char.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)}"`;
}
