import {
  IndentationText,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  Project,
  type PropertySignatureStructure,
  QuoteKind,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import { nameFields } from '../model/collection.js';
import { BINDING_KINDS, type OperationsApi, type Payload } from '../model/operations-api.js';
import { bindingsOf, type ClientView, type NameView, requestName } from './client-view.js';
import { type Code, propertyName, stringLiteral, templateText, trusted } from './code.js';
import { parentTypes, patternType, type RequestShape, requestType } from './request-types.js';

const METHOD_DOCS = {
  cancel: 'Which operation to cancel.',
  delete: 'Which operation to delete.',
  get: 'Which operation to read.',
  list: 'Which operations to list.',
  wait: 'Which operation to wait for, and how long.',
} as const;

const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: {
    indentationText: IndentationText.TwoSpaces,
    quoteKind: QuoteKind.Single,
  },
});

/**
 * The types of a client that are not payloads: names, requests, and the operation itself, as
 * source built from structures. One structures call a file: adding to a file is ten times dearer.
 */
export function renderTypeDeclarations(
  api: OperationsApi,
  view: ClientView,
  payloadNames: ReadonlyMap<string, Code>,
): string {
  const statements = [
    ...nameStatements(view),
    ...parentStatements(api),
    ...requestStatements(api, view),
    ...operationStatements(api, view, payloadNames),
  ];
  const file = project.createSourceFile('types.ts', { statements }, { overwrite: true });
  const text = file.getFullText();
  file.forget();
  const imports = [
    api.operationKind === 'longrunning'
      ? "import type { Operation, UnknownPayload } from '@lrogen/runtime';\n"
      : '',
    /\bpayloads\./.test(text) ? "import type * as payloads from './payloads.js';\n" : '',
  ].join('');
  return `${imports}${imports === '' ? '' : '\n'}${separated(text)}`;
}

/** ts-morph sets statements line to line; a declaration wants air. */
function separated(text: string): string {
  return `${text
    .replace(/ =\s*\n\s+(?=[|`])/g, ' =\n  ')
    .replace(/^ {4}(?=\| )/gm, '  ')
    .replace(/\n(?=\/\*\*)/g, '\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function nameStatements(view: ClientView): StatementStructures[] {
  const { names } = view;
  if (names.length === 0) return [];
  return [
    ...names.flatMap((name) => [
      alias(name.type, patternType(name.pattern), `\`${name.doc}\``),
      fieldsOf(name),
    ]),
    alias(
      trusted('OperationName'),
      union(names.map(({ type }) => type)),
      'The name of any operation of this API.',
    ),
    alias(
      trusted('OperationNameFields'),
      union(names.map(({ fields }) => fields)),
      'The parts of an operation name.',
    ),
  ];
}

function fieldsOf(name: NameView): InterfaceDeclarationStructure {
  return declaration(
    name.fields,
    nameFields(name.pattern).map((field) => ({
      name: propertyName(field),
      type: 'string',
    })),
    `The parts of \`${name.doc}\`.`,
  );
}

function parentStatements(api: OperationsApi): StatementStructures[] {
  const types = parentTypes(api);
  if (types.length === 0) return [];
  return [alias(trusted('OperationParentName'), union(types), 'What holds operations.')];
}

function requestStatements(api: OperationsApi, view: ClientView): StatementStructures[] {
  return BINDING_KINDS.filter((kind) => view.can[kind]).map((kind) => {
    const { shapes } = requestType(api, kind, view.names);
    const name = requestName(kind);
    const [only] = shapes;
    if (shapes.length === 1 && only !== undefined) {
      return declaration(name, only.members.map(propertyOf), METHOD_DOCS[kind]);
    }
    return alias(name, union(shapes.map(inlineShape)), METHOD_DOCS[kind]);
  });
}

function propertyOf(member: RequestShape['members'][number]) {
  return {
    name: member.name,
    type: member.optional ? `${member.type} | undefined` : member.type,
    hasQuestionToken: member.optional,
    ...(member.doc !== '' && { docs: [member.doc] }),
  };
}

function inlineShape({ members }: RequestShape): Code {
  const parts = members.map(({ name, type, optional }) =>
    optional ? `${name}?: ${type} | undefined` : `${name}: ${type}`,
  );
  return trusted(`{ ${parts.join('; ')} }`);
}

function operationStatements(
  api: OperationsApi,
  view: ClientView,
  payloadNames: ReadonlyMap<string, Code>,
): StatementStructures[] {
  if (api.operationKind !== 'longrunning') {
    const response = bindingsOf(api, 'get')[0]?.response;
    const schema = typeof response === 'object' ? payloadNames.get(response.schema) : undefined;
    const type = schema === undefined ? 'Readonly<Record<string, unknown>>' : `payloads.${schema}`;
    return [alias(view.operation, trusted(type), 'An operation as the service sends it.')];
  }
  const metadata = trusted(`${view.operation}Metadata`);
  const response = trusted(`${view.operation}Response`);
  return [
    alias(
      metadata,
      payloadUnion(api, 'metadata', payloadNames),
      'What a running operation tells about itself.',
    ),
    alias(
      response,
      payloadUnion(api, 'response', payloadNames),
      'What a finished operation yields.',
    ),
    alias(
      view.operation,
      trusted(`Operation<${metadata}, ${response}>`),
      'An operation as the service sends it.',
    ),
  ];
}

function payloadUnion(
  api: OperationsApi,
  role: Payload['role'],
  payloadNames: ReadonlyMap<string, Code>,
): Code {
  const known = api.payloads
    .filter((payload) => payload.role === role)
    .map((payload) =>
      trusted(
        `({ '@type': ${payloadUrl(payload)} } & payloads.${payloadNames.get(payload.schema)})`,
      ),
    );
  return union([...known, trusted('UnknownPayload')]);
}

/** A payload's `@type`. Where no source tells its package, any package is allowed. */
function payloadUrl({ schema, protoName }: Payload): Code {
  if (protoName !== undefined) return stringLiteral(`type.googleapis.com/${protoName}`);
  return trusted(`\`type.googleapis.com/\${string}.${templateText(simpleName(schema))}\``);
}

/** A run-together id without its package, as far as a version or `__` shows where that ends. */
function simpleName(schema: string): string {
  const prefix = /^.*?(?:V\d+(?:p\d+)?(?:(?:alpha|beta|main)\d*)?(?:__)?|__)(?=[A-Z])/.exec(schema);
  return prefix === null ? schema : schema.slice(prefix[0].length);
}

function union(types: readonly Code[]): Code {
  const line = types.join(' | ');
  if (line.length <= 60) return trusted(line);
  return trusted(types.map((type) => `\n  | ${type}`).join(''));
}

function alias(name: Code, type: Code, doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, name, type, isExported: true, docs: [doc] };
}

function declaration(
  name: Code,
  properties: OptionalKind<PropertySignatureStructure>[],
  doc: string,
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, properties, isExported: true, docs: [doc] };
}
