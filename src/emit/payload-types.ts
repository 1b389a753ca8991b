import {
  astToString,
  type GlobalContext,
  type SchemaObject,
  transformSchemaObject,
} from 'openapi-typescript';
import ts from 'typescript';
import type { OperationsApi } from '../model/operations-api.js';
import { reachableSchemas, refName, type Schema, type Schemas } from '../model/schema.js';
import { type Code, typeName } from './code.js';

/**
 * The schemas that a client declares: payloads and what they refer to. The runtime has the types
 * of `google.longrunning`; an operation of the service's own shape is declared too.
 */
export function declaredSchemas(api: OperationsApi): Schemas {
  if (api.operationKind === 'status') return api.schemas;
  const declared = reachableSchemas(
    api.schemas,
    api.payloads.map(({ schema }) => schema),
  );
  return Object.fromEntries(Object.entries(api.schemas).filter(([name]) => declared.has(name)));
}

/** Schema names with the type each gets; no two share one. */
export function payloadTypeNames(schemas: Schemas): Map<string, Code> {
  const names = new Map<string, Code>();
  const taken = new Set<string>();
  for (const schema of Object.keys(schemas)) {
    const base = typeName(schema);
    let name = base;
    for (let i = 2; taken.has(name); i++) name = typeName(`${base}${i}`);
    taken.add(name);
    names.set(schema, name);
  }
  return names;
}

/**
 * TypeScript declarations of payload schemas, one exported type each. openapi-typescript turns a
 * schema into a type; what is ours is the naming (references become plain names) and open enums:
 * a server may answer with a value that its document does not list yet.
 */
export function renderPayloadTypes(schemas: Schemas): string {
  const names = payloadTypeNames(schemas);
  const context = transformContext(schemas);
  return Object.entries(schemas)
    .map(([schema, shape]) => {
      const type = transformSchemaObject(shape as SchemaObject, {
        path: `#/components/schemas/${schema}`,
        ctx: context,
      });
      return print(declare(names.get(schema) ?? typeName(schema), handWritten(type, names)));
    })
    .join('\n');
}

function declare(name: string, type: ts.TypeNode): ts.Node {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
}

/** Makes references plain names and quotes single. */
function handWritten(type: ts.TypeNode, names: ReadonlyMap<string, Code>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isIndexedAccessTypeNode(node)) {
      const name = names.get(literalText(node.indexType) ?? '');
      if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
    }
    if (ts.isStringLiteral(node)) return ts.factory.createStringLiteral(node.text, true);
    return ts.visitEachChild(node, visit, undefined);
  };
  return visit(type) as ts.TypeNode;
}

function literalText(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined;
}

/** The printer indents by four. No line of a type begins inside a string, so halving is safe. */
function print(node: ts.Node): string {
  return astToString(node as ts.TypeNode).replace(/^ +/gm, (spaces) =>
    ' '.repeat(spaces.length / 2),
  );
}

function openEnum(type: ts.TypeNode): ts.TypeNode | undefined {
  const members = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  if (!members.every((member) => literalText(member) !== undefined)) return undefined;
  const anyString = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  return ts.factory.createUnionTypeNode([
    ...members,
    ts.factory.createParenthesizedType(anyString),
  ]);
}

function transformContext(schemas: Schemas): GlobalContext {
  return {
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
    postTransform: openEnum,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Only the document transform reads it; single schemas are transformed here.
    redoc: undefined as unknown as GlobalContext['redoc'],
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    resolve<T>($ref: string): T | undefined {
      const name = refName({ $ref } satisfies Schema);
      return name === undefined ? undefined : (schemas[name] as T | undefined);
    },
  };
}
