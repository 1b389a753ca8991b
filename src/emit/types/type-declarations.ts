import type { InterfaceDeclarationStructure, PropertySignatureStructure } from 'ts-morph';
import { COLLECTION } from '../../model/collection-discriminator.js';
import { type MethodKind, methodOf } from '../../model/methods.js';
import type {
  ApiSurface,
  NameSurface,
  RequestMember,
  RequestSurface,
} from '../../surface/api-surface.js';
import { followedTypes } from '../client/handle-view.js';
import { alphabetical } from '../client/method-view.js';
import {
  type Code,
  code,
  codeSpan,
  identifier,
  joined,
  type Prose,
  plain,
  propertyName,
  prose,
  stringLiteral,
  trusted,
} from '../code.js';
import { IndentationText, Project, QuoteKind, StructureKind } from '../compiler.js';
import { documentedAlias, fits, importOf, union } from '../layout.js';
import { memberDoc } from './member-doc.js';
import { memberType, patternType } from './member-type.js';
import { operationTypes } from './operation-types.js';

const OPERATION_NAME = code`OperationName`;
const OPERATION_NAME_FIELDS = code`OperationNameFields`;
const DEPRECATED = prose`@deprecated`;

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
export function renderTypeDeclarations(surface: ApiSurface, runtime: string): string {
  const text = printDeclarations([
    ...nameDeclarations(surface),
    ...parentDeclarations(surface),
    ...requestDeclarations(surface),
    ...operationTypes(surface),
    apiTypes(surface),
  ]);
  const imports = [
    ...(surface.operationKind === 'longrunning'
      ? [`${importOf('import type', ['Operation', 'UnknownPayload'], runtime)}\n`]
      : []),
    ...(/\bHolding</.test(text) ? [`${importOf('import type', ['Holding'], runtime)}\n`] : []),
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
    .replace(/(?<! ) +$/gm, '')
    .replace(/(?<!\n)\n+(?=\/\*\*)/g, '\n\n')
    .trim()}\n`;
}

function nameDeclarations(surface: ApiSurface): Declaration[] {
  const { names, naming } = surface;
  if (names.length === 0) return [];
  return [
    ...names.flatMap(({ type, fieldsType, fields, collection, pattern, text }): Declaration[] => {
      const doc = codeSpan(text);
      const own = (before: number): Code => union([patternType(pattern)], before);
      return [
        documentedAlias(prose`\`${doc}\``, identifier(type), own),
        declaration(
          identifier(fieldsType),
          fields.map((field) => ({
            name: propertyName(field),
            type:
              field === COLLECTION && collection !== undefined
                ? stringLiteral(collection)
                : 'string',
          })),
          prose`The parts of \`${doc}\`.`,
        ),
      ];
    }),
    documentedAlias(prose`The name of any operation of this API.`, OPERATION_NAME, (before) =>
      union(
        names.map(({ type }) => identifier(type)),
        before,
      ),
    ),
    documentedAlias(prose`The parts of an operation name.`, OPERATION_NAME_FIELDS, (before) =>
      union(
        names.map(({ fieldsType }) => identifier(fieldsType)),
        before,
      ),
    ),
    ...(naming === 'generic' ? nameMap(names) : []),
  ];
}

const NAME_OF_FIELDS = code`/** The name that is made of just these parts. */
export type OperationNameOf<TFields, TMap = OperationNameMap> = TMap extends {
  fields: infer TParts;
  name: infer TName;
}
  ? TFields extends TParts
    ? keyof TFields extends keyof TParts
      ? TName
      : never
    : never
  : never;`;

/** For APIs with many collections: the type of the name that some parts make. */
function nameMap(names: readonly NameSurface[]): Declaration[] {
  const rows = names.map((row) => {
    const [fields, name] = [identifier(row.fieldsType), identifier(row.type)];
    const line = code`{ fields: ${fields}; name: ${name} }`;
    if (fits(`${line};`, 4)) return line;
    return code`{\n      fields: ${fields};\n      name: ${name};\n    }`;
  });
  return [
    documentedAlias(
      prose`The types of the names, by those of their parts.`,
      code`OperationNameMap`,
      (before) => union(rows, before),
    ),
    NAME_OF_FIELDS,
  ];
}

function parentDeclarations({ parents }: ApiSurface): Declaration[] {
  if (parents.length === 0) return [];
  const name = code`OperationParentName`;
  const doc = prose`The name of a parent resource of operations.`;
  return [documentedAlias(doc, name, (before) => union(parents.map(patternType), before))];
}

function requestDeclarations({ methods }: ApiSurface): Declaration[] {
  return alphabetical(methods).map(({ kind, requestType, requests }) => {
    const doc = trusted<Prose>(methodOf(kind).requestDoc);
    const name = identifier(requestType);
    const [only, ...others] = requests;
    if (only !== undefined && others.length === 0) {
      return declaration(
        name,
        only.members.map((member) => propertyOf(kind, member)),
        doc,
      );
    }
    const named = new Set(
      requests.flatMap(({ members }) =>
        members.flatMap((one) => (one.in === 'path' ? [one.name] : [])),
      ),
    );
    return documentedAlias(doc, name, (before) =>
      union(
        requests.map((request) => requestForm(request, [...named])),
        before,
      ),
    );
  });
}

type Property = Omit<PropertySignatureStructure, 'kind'>;

function propertyOf(kind: MethodKind, member: RequestMember): Property {
  const said = memberDoc(kind, member);
  const doc = [...(said === undefined ? [] : [said]), ...(member.deprecated ? [DEPRECATED] : [])];
  return {
    name: propertyName(member.name),
    type: typeOf(member),
    hasQuestionToken: member.isOptional,
    ...(doc.length > 0 && { docs: [doc.join('\n\n')] }),
  };
}

function typeOf({ name, types, isList, isOptional }: RequestMember): Code {
  const members = types.map(memberType);
  if (isList) {
    const all = joined(members, ' | ');
    const list = members.length > 1 ? code`readonly (${all})[]` : code`readonly ${all}[]`;
    return isOptional ? code`${list} | undefined` : list;
  }
  const before = `  ${propertyName(name)}?: `.length;
  return union([...members, ...(isOptional ? [code`undefined`] : [])], before, '');
}

/** All types of an API by what the runtime calls them: its `ApiTypes`. */
function apiTypes(surface: ApiSurface): Declaration {
  const { id, methods, names, handleType, operationType, typesName } = surface;
  const property = (name: string, members: readonly Code[]): Property => ({
    name,
    type: union(members, `  ${name}: `.length, '    '),
  });
  return declaration(
    identifier(typesName),
    [
      ...alphabetical(methods).map(({ kind, requestType }) =>
        property(kind, [identifier(requestType)]),
      ),
      property('operation', [identifier(operationType)]),
      ...(names.length > 0
        ? [property('name', [OPERATION_NAME]), property('nameFields', [OPERATION_NAME_FIELDS])]
        : []),
      ...(handleType === undefined ? [] : [property('followed', followedTypes(surface))]),
    ],
    prose`The requests and responses of \`${plain(id)}\`.`,
  );
}

/**
 * A form of a request as a member of a union, its lines behind the union's bar. It has no field that only the
 * path of another form has, as a request goes to one place.
 */
function requestForm({ members }: RequestSurface, named: readonly string[]): Code {
  const own = members.map((member) => {
    const head = `${propertyName(member.name)}${member.isOptional ? '?' : ''}`;
    const text = `${head}: ${typeOf(member)}`.replaceAll('\n', '\n        ');
    return member.deprecated ? `/** ${DEPRECATED} */\n      ${text}` : text;
  });
  const absent = named.filter((name) => members.every((member) => member.name !== name));
  const parts = [...own, ...absent.map((name) => `${propertyName(name)}?: never`)];
  const line = `{ ${parts.join('; ')} }`;
  if (fits(`${line};`, 4)) return trusted(line);
  return trusted(`{\n${parts.map((part) => `      ${part};\n`).join('')}    }`);
}

function declaration(
  name: Code,
  properties: Property[],
  doc: Prose,
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, properties, isExported: true, docs: [doc] };
}
