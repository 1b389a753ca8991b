import { type GlobalContext, type SchemaObject, transformSchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { Schema } from '../../model/schema.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import { identifier, propertyName } from '../code.js';
import { openEnum } from '../types/member-type.js';
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

/** A schema in the form that openapi-typescript is given. */
interface GivenSchema {
  readonly $ref?: string;
  readonly type?: string;
  /** Becomes the doc comment. */
  readonly title?: string;
  /** Ours: openapi-typescript's own enums are closed. */
  readonly knownValues?: readonly string[];
  /** Ours: what a property is called; openapi-typescript reads its own keys as JSON pointers. */
  readonly propertyName?: string;
  readonly properties?: Readonly<Record<string, GivenSchema>>;
  readonly required?: readonly string[];
  readonly items?: GivenSchema;
  readonly additionalProperties?: GivenSchema | boolean;
  readonly readOnly?: boolean;
  readonly deprecated?: boolean;
}

/**
 * TypeScript declarations of payload schemas, one exported type each. openapi-typescript turns a
 * schema into a type; what is ours is the naming (references become plain names), open enums (a
 * server may answer with a value that its document does not list yet) and the layout.
 */
export function renderPayloadTypes({ declared, schemas }: ApiSurface): string {
  return declared
    .map((name) => {
      const given = givenSchema(schemas[name] ?? {});
      const type = transformSchemaObject(given as SchemaObject, { path: '#/', ctx: context });
      return printDeclaration(identifier(name), type);
    })
    .join('\n');
}

/** Members are named one by one, so that nothing else in a schema is ever looked at. */
function givenSchema(schema: Schema): GivenSchema {
  const { $ref, type, format, properties, required, items, additionalProperties } = schema;
  const { readOnly, deprecated } = schema;
  const flags = { ...(readOnly && { readOnly }), ...(deprecated && { deprecated }) };
  if ($ref !== undefined) return { $ref, ...flags };
  const title = FORMATS.get(format ?? '');
  const isEnum = type === 'string' && schema.enum !== undefined && schema.enum.length > 0;
  return {
    ...flags,
    ...(type && { type }),
    ...(title && { title }),
    ...(isEnum && { knownValues: schema.enum }),
    ...(properties && givenProperties(properties, required ?? [])),
    ...(items && { items: givenSchema(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? givenSchema(additionalProperties)
          : additionalProperties,
    }),
  };
}

function givenProperties(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Pick<GivenSchema, 'properties' | 'required'> {
  const entries = Object.entries(properties).map(([name, schema], i) => {
    return [`property${i}`, { ...givenSchema(schema), propertyName: name }] as const;
  });
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
  return ts.factory.createPropertySignature(modifiers, propertyName(name), questionToken, type);
}

/** The type of an enum, in place of the `string` that openapi-typescript would make of it. */
function enumType({ knownValues }: GivenSchema): ts.TypeNode | undefined {
  if (knownValues === undefined) return undefined;
  const members = openEnum(knownValues).map((member) => ts.factory.createTypeReferenceNode(member));
  return ts.factory.createUnionTypeNode(members);
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
  transform: (schema) => enumType(schema as GivenSchema),
  transformProperty: (property, schema) => namedProperty(property, schema as GivenSchema),
  resolve: () => undefined,
};
