import type { GlobalContext, SchemaObject } from 'openapi-typescript';
import type ts from 'typescript';
import type { Schema } from '../../model/schema.js';
import { type Code, code, docLines, identifier, propertyName } from '../code.js';
import { compiler } from '../compiler.js';
import { openEnum } from '../types/member-type.js';
import { transformSchema } from './transform-schema.js';
import { printDeclaration } from './type-printer.js';

/** What a `format` means to who reads the JSON (Discovery's and OpenAPI's formats). */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['byte', 'Bytes, in base64.'],
  ['date', 'A day: `2026-01-31`.'],
  ['date-time', 'A moment, as RFC 3339 writes it.'],
  ['double', 'A 64-bit float.'],
  ['float', 'A 32-bit float.'],
  ['google-datetime', 'A moment, as RFC 3339 writes it.'],
  ['google-duration', 'A duration in seconds: `3.5s`.'],
  ['google-fieldmask', 'Names of fields, with commas between them.'],
  ['int32', 'A 32-bit integer.'],
  ['int64', 'A 64-bit integer, in decimal.'],
  ['uint32', 'A 32-bit integer that is not negative.'],
  ['uint64', 'A 64-bit integer that is not negative, in decimal.'],
]);
/** Of those that a document has as JSON numbers, and not as texts. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['int64', 'A 64-bit integer, which loses digits beyond 2^53.'],
  ['uint64', 'A 64-bit integer that is not negative, and loses digits beyond 2^53.'],
]);

function formatNote({ type, format = '' }: Schema): string | undefined {
  return (type === 'string' ? undefined : NUMBERS.get(format)) ?? FORMATS.get(format);
}

/** An object that has no members at all, to who reads it. */
const READ = code`object`;
/** The same to who writes it, and may put nothing into it. */
export const WRITTEN = code`Record<string, never>`;

/** A schema in the form that openapi-typescript is given. */
interface GivenSchema {
  readonly $ref?: string;
  readonly type?: string;
  /** Becomes the doc comment. */
  readonly title?: string;
  /** Ours: openapi-typescript's own enums are closed. */
  readonly knownValues?: readonly string[];
  /** Ours: a type that is source already. */
  readonly code?: Code;
  /** Ours: what has to hold all at once. */
  readonly parts?: readonly GivenSchema[];
  /** Ours: of which one has to hold. */
  readonly forms?: readonly GivenSchema[];
  /** Ours: whether one of the properties may be there at most. */
  readonly isOneof?: boolean;
  /** Ours: whether some of the properties will do. */
  readonly isPartial?: boolean;
  /** Ours: what may be missing may be undefined too. */
  readonly isLoose?: boolean;
  /** Ours: what a property is called; openapi-typescript reads its own keys as JSON pointers. */
  readonly propertyName?: string;
  readonly properties?: Readonly<Record<string, GivenSchema>>;
  readonly required?: readonly string[];
  readonly items?: GivenSchema;
  readonly additionalProperties?: GivenSchema | boolean;
  readonly readOnly?: boolean;
  readonly deprecated?: boolean;
}

/** A member of a request that goes into its path, with source of its type. */
export interface PathMember {
  readonly name: string;
  readonly type: Code;
  readonly isOptional: boolean;
}

/**
 * `export interface Name { … }` of a schema. openapi-typescript turns a schema into a type; what is ours
 * is the naming (references become plain names), open enums (a server may answer with a value that its
 * document does not list yet), oneofs and the layout.
 *
 * @param closed what an object without members is; by default one of which nothing can be read.
 */
export function declareSchema(name: string, schema: Schema, closed: Code = READ): string {
  return docComment(described(schema)) + declare(name, givenSchema(schema, closed));
}

function described({ description }: Schema): string {
  return description === undefined ? '' : docLines(description).join('\n');
}

/** Before a declaration; nothing where nothing is said. */
function docComment(text: string): string {
  const lines = text.split('\n');
  if (lines.length > 1)
    return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
  return text === '' ? '' : `/** ${text} */\n`;
}

/**
 * The same for a request: its path, in each form that it may have, and what is not in the path. Fields of
 * one form are none of another, as a request goes to one place.
 */
export function declareRequest(
  name: string,
  paths: readonly (readonly PathMember[])[],
  fields: Schema,
): string {
  const [base = {}, ...oneofs] = partsOf(givenSchema(fields, WRITTEN));
  const rest = { ...base, isLoose: true };
  const named = new Set(paths.flat().map((member) => member.name));
  const [only, ...others] = paths.map((members) => pathSchema(members, [...named]));
  const whole =
    only && others.length === 0 ? [joined(only, rest)] : [{ forms: [only ?? {}, ...others] }, rest];
  const parts = [...whole, ...oneofs].filter(
    (part) => part !== rest || rest.properties !== undefined,
  );
  return declare(name, parts.length === 1 ? (parts[0] ?? {}) : { parts });
}

function declare(name: string, given: GivenSchema): string {
  return printDeclaration(identifier(name), typeOf(given));
}

function typeOf(given: GivenSchema): ts.TypeNode {
  const own = ownType(given);
  return own ?? transformSchema(given as SchemaObject, { path: '#/', ctx: context });
}

function partsOf(given: GivenSchema): readonly GivenSchema[] {
  return given.parts ?? [given];
}

const NEVER = code`never`;

/** @param all the fields that some form has. */
function pathSchema(members: readonly PathMember[], all: readonly string[]): GivenSchema {
  const own = new Set(members.map(({ name }) => name));
  const absent = all.flatMap((name) =>
    own.has(name) ? [] : [{ name, type: NEVER, isOptional: true }],
  );
  const whole = [...members, ...absent];
  const entries = whole.map(({ name, type }, i) => {
    return [`path${i}`, { code: type, propertyName: name }] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    required: entries.flatMap(([key], i) => (whole[i]?.isOptional ? [] : [key])),
  };
}

function joined(a: GivenSchema, b: GivenSchema): GivenSchema {
  return {
    ...b,
    properties: { ...a.properties, ...b.properties },
    required: [...(a.required ?? []), ...(b.required ?? [])],
  };
}

/** Members are named one by one, so that nothing else in a schema is ever looked at. */
function givenSchema(schema: Schema, closed: Code): GivenSchema {
  const { $ref, type, properties, required = [], items, additionalProperties } = schema;
  const { readOnly, deprecated, isPartial, oneofs = [] } = schema;
  const title = [described(schema), formatNote(schema)].filter(Boolean).join('\n');
  const flags = {
    ...(title && { title }),
    ...(readOnly && { readOnly }),
    ...(deprecated && { deprecated }),
  };
  if ($ref !== undefined) return { $ref, ...(isPartial && { isPartial }), ...flags };
  if (type === 'object' && additionalProperties === false && properties === undefined) {
    return { ...flags, code: closed };
  }
  const isEnum = type === 'string' && schema.enum !== undefined && schema.enum.length > 0;
  const given: GivenSchema = {
    ...flags,
    ...(type && { type }),
    ...(isEnum && { knownValues: schema.enum }),
    ...(properties &&
      givenProperties(properties, required, closed, (name) => !oneofs.flat().includes(name))),
    ...(items && { items: givenSchema(items, closed) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? givenSchema(additionalProperties, closed)
          : additionalProperties,
    }),
  };
  if (oneofs.length === 0) return given;
  const groups = oneofs.map((group) => ({
    type: 'object',
    isOneof: true,
    ...givenProperties(properties ?? {}, [], closed, (name) => group.includes(name)),
  }));
  return { parts: given.properties === undefined ? groups : [given, ...groups] };
}

function givenProperties(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  closed: Code,
  isKept: (name: string) => boolean,
): Pick<GivenSchema, 'properties' | 'required'> {
  const entries = Object.entries(properties).flatMap(([name, schema], i) => {
    if (!isKept(name)) return [];
    return [[`property${i}`, { ...givenSchema(schema, closed), propertyName: name }] as const];
  });
  if (entries.length === 0) return {};
  return {
    properties: Object.fromEntries(entries),
    required: entries.flatMap(([key, given]) =>
      required.includes(given.propertyName) ? [key] : [],
    ),
  };
}

function namedProperty(
  { modifiers, questionToken, type }: ts.PropertySignature,
  { propertyName: name = '' }: GivenSchema,
): ts.PropertySignature {
  return compiler.factory.createPropertySignature(
    modifiers,
    propertyName(name),
    questionToken,
    type,
  );
}

/** The types of what openapi-typescript does not know. */
function ownType(given: GivenSchema): ts.TypeNode | undefined {
  const { code, knownValues, parts, forms, isOneof, isPartial, isLoose, ...rest } = given;
  const { factory } = compiler;
  if (code !== undefined) return factory.createTypeReferenceNode(code);
  if (knownValues !== undefined) {
    const members = openEnum(knownValues).map((member) => factory.createTypeReferenceNode(member));
    return factory.createUnionTypeNode(members);
  }
  if (parts !== undefined) return factory.createIntersectionTypeNode(parts.map(typeOf));
  if (forms !== undefined) return factory.createUnionTypeNode(forms.map(typeOf));
  if (isOneof) return factory.createTypeReferenceNode('OneOf', [typeOf(rest)]);
  if (isPartial) return factory.createTypeReferenceNode('Partial', [typeOf(rest)]);
  return isLoose ? loose(typeOf(rest)) : undefined;
}

/** With undefined beside the type of every member that may be missing. */
function loose(type: ts.TypeNode): ts.TypeNode {
  if (!compiler.isTypeLiteralNode(type)) return type;
  const { factory } = compiler;
  const members = type.members.map((member) => {
    if (!compiler.isPropertySignature(member) || !member.questionToken || !member.type)
      return member;
    const { modifiers, name, questionToken } = member;
    const types = compiler.isUnionTypeNode(member.type) ? member.type.types : [member.type];
    const nothing = factory.createKeywordTypeNode(compiler.SyntaxKind.UndefinedKeyword);
    const union = factory.createUnionTypeNode([...types, nothing]);
    const copy = factory.createPropertySignature(modifiers, name, questionToken, union);
    return compiler.setSyntheticLeadingComments(copy, compiler.getSyntheticLeadingComments(member));
  });
  return factory.createTypeLiteralNode(members);
}

const context: GlobalContext = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: true,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  // Only the document transform reads it; single schemas are transformed here.
  redoc: undefined as unknown as GlobalContext['redoc'],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: (schema) => ownType(schema as GivenSchema),
  transformProperty: (property, schema) => namedProperty(property, schema as GivenSchema),
  resolve: () => undefined,
};
