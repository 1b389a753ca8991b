import {
  IndentationText,
  type InterfaceDeclarationStructure,
  Project,
  type PropertySignatureStructure,
  QuoteKind,
  StructureKind,
} from 'ts-morph';
import { BINDING_KINDS, type BindingKind, type OperationsApi } from '../model/operations-api.js';
import { COLLECTION } from '../model/told-apart.js';
import type { ClientView } from './client-view.js';
import { type Code, propertyName, trusted } from './code.js';
import { documentedAlias, fits, importOf, union } from './layout.js';
import { type OperationNames, patternType, requestName } from './operation-names.js';
import { operationTypes } from './operation-types.js';
import {
  parentTypes,
  type RequestMember,
  type RequestShape,
  requestShapes,
} from './request-types.js';

const REQUEST_DOCS: Readonly<Record<BindingKind, string>> = {
  cancel: 'Which operation to cancel.',
  delete: 'Which operation to delete.',
  get: 'Which operation to read.',
  list: 'Which operations to list.',
  wait: 'Which operation to wait for, and how long.',
};

const OPERATION_NAME = trusted('OperationName');
const OPERATION_NAME_FIELDS = trusted('OperationNameFields');

/** A declaration: a structure where it has members, else source that is laid out already. */
type Declaration = Code | InterfaceDeclarationStructure;

const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: {
    indentationText: IndentationText.TwoSpaces,
    quoteKind: QuoteKind.Single,
  },
});

/**
 * The types of a client that are not payloads: names, requests, and the operation itself. One
 * structures call a file: adding to a file is ten times dearer.
 *
 * @param runtime the runtime's package: `@lrogen/runtime`.
 */
export function renderTypeDeclarations(
  api: OperationsApi,
  runtime: string,
  view: ClientView,
  payloadNames: ReadonlyMap<string, Code>,
): string {
  const text = printDeclarations([
    ...nameDeclarations(view.names),
    ...parentDeclarations(api),
    ...requestDeclarations(api, view),
    ...operationTypes(api, view, payloadNames),
    apiTypes(view),
  ]);
  const imports = [
    ...(api.operationKind === 'longrunning'
      ? [`${importOf('import type', ['Operation', 'UnknownPayload'], runtime)}\n`]
      : []),
    ...(/\bpayloads\./.test(text) ? ["import type * as payloads from './payloads.js';\n"] : []),
  ];
  return `${imports.join('')}${imports.length > 0 ? '\n' : ''}${text}`;
}

function printDeclarations(statements: Declaration[]): string {
  const file = project.createSourceFile('types.ts', { statements }, { overwrite: true });
  const text = file.getFullText();
  file.forget();
  // Statements come line to line and want air; a type on lines of its own leaves a blank behind.
  return `${text
    .replace(/ +$/gm, '')
    .replace(/\n+(?=\/\*\*)/g, '\n\n')
    .trim()}\n`;
}

function nameDeclarations(names: readonly OperationNames[]): Declaration[] {
  if (names.length === 0) return [];
  return [
    ...names.flatMap(({ type, fieldsType, fields, word, pattern, doc }): Declaration[] => [
      documentedAlias(`\`${doc}\``, type, (before) => union([patternType(pattern)], before)),
      declaration(
        fieldsType,
        fields.map((field) => ({
          name: propertyName(field),
          type: (field === COLLECTION && word) || 'string',
        })),
        `The parts of \`${doc}\`.`,
      ),
    ]),
    documentedAlias('The name of any operation of this API.', OPERATION_NAME, (before) =>
      union(
        names.map(({ type }) => type),
        before,
      ),
    ),
    documentedAlias('The parts of an operation name.', OPERATION_NAME_FIELDS, (before) =>
      union(
        names.map(({ fieldsType }) => fieldsType),
        before,
      ),
    ),
  ];
}

function parentDeclarations(api: OperationsApi): Declaration[] {
  const types = parentTypes(api);
  if (types.length === 0) return [];
  const name = trusted('OperationParentName');
  return [documentedAlias('What holds operations.', name, (before) => union(types, before))];
}

function requestDeclarations(api: OperationsApi, view: ClientView): Declaration[] {
  return BINDING_KINDS.filter((kind) => view.can[kind]).map((kind) => {
    const shapes = requestShapes(api, kind, view.names);
    const [only, ...others] = shapes;
    if (only !== undefined && others.length === 0) {
      return declaration(requestName(kind), only.members.map(propertyOf), REQUEST_DOCS[kind]);
    }
    const members = shapes.map(shapeType);
    return documentedAlias(REQUEST_DOCS[kind], requestName(kind), (before) =>
      union(members, before),
    );
  });
}

type Property = Omit<PropertySignatureStructure, 'kind'>;

function propertyOf(member: RequestMember): Property {
  return {
    name: member.name,
    type: memberType(member),
    hasQuestionToken: member.isOptional,
    ...(member.doc !== undefined && { docs: [member.doc] }),
  };
}

function memberType({ name, types, isList, isOptional }: RequestMember): Code {
  if (isList) {
    const list = types.length > 1 ? `(${types.join(' | ')})[]` : `${types.join()}[]`;
    return trusted(`readonly ${list}${isOptional ? ' | undefined' : ''}`);
  }
  return union([...types, ...(isOptional ? ['undefined'] : [])], `  ${name}?: `.length, '');
}

/** All types of an API by what the runtime calls them: its `ApiTypes`. */
function apiTypes({ api, can, handle, names, operation, types }: ClientView): Declaration {
  const property = (name: string, members: readonly Code[]): Property => ({
    name,
    type: union(members, `  ${name}: `.length, '    '),
  });
  return declaration(
    types,
    [
      ...BINDING_KINDS.filter((kind) => can[kind]).map((kind) =>
        property(kind, [requestName(kind)]),
      ),
      property('operation', [operation]),
      ...(names.length > 0
        ? [property('name', [OPERATION_NAME]), property('nameFields', [OPERATION_NAME_FIELDS])]
        : []),
      ...(handle ? [property('followed', handle.names)] : []),
    ],
    `What \`${api}\` takes and gives.`,
  );
}

/** A request as a member of a union, its lines behind the union's bar. */
function shapeType({ members }: RequestShape): Code {
  const parts = members.map((member) => {
    const line = `${member.name}${member.isOptional ? '?' : ''}: ${memberType(member)}`;
    return line.replaceAll('\n', '\n        ');
  });
  const line = `{ ${parts.join('; ')} }`;
  if (fits(`${line};`, 4)) return trusted(line);
  return trusted(`{\n${parts.map((part) => `      ${part};\n`).join('')}    }`);
}

function declaration(
  name: Code,
  properties: Property[],
  doc: string,
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, properties, isExported: true, docs: [doc] };
}
