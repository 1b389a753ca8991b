import type {
  BindingKind,
  OperationBinding,
  OperationsApi,
  QueryParameter,
} from '../model/operations-api.js';
import { printPattern, templateVariables } from '../model/path-template.js';
import type { Schema } from '../model/schema.js';
import { COLLECTION } from '../model/told-apart.js';
import { type Code, codeSpan, propertyName, stringLiteral, trusted } from './code.js';
import { openEnum } from './open-enum.js';
import { type OperationNames, patternType } from './operation-names.js';
import { type RequestForm, requestForms } from './request-forms.js';
import { nameVariable } from './template-name.js';

/** One form of a request: bindings that differ in names only share it. */
export interface RequestShape {
  readonly members: readonly RequestMember[];
}

export interface RequestMember {
  readonly name: Code;
  /** The members of a union; one for any other type. */
  readonly types: readonly Code[];
  readonly isList: boolean;
  readonly isOptional: boolean;
  readonly doc?: string;
}

const DOCS: ReadonlyMap<string, string> = new Map([
  ['filter', 'The filter, in the language of AIP-160.'],
  ['pageSize', 'The most operations a page may hold; the service may send fewer.'],
  ['pageToken', 'Where to begin: the `nextPageToken` of an earlier page.'],
  ['returnPartialSuccess', 'Whether to leave out what cannot be reached, named in `unreachable`.'],
  ['timeout', 'How long the service may wait, as a protobuf duration: `30s`.'],
]);

export function bindingsOf(api: OperationsApi, kind: BindingKind): OperationBinding[] {
  return api.bindings.filter((binding) => binding.kind === kind);
}

/** The forms that the requests of a method may have; several where its collections differ. */
export function requestShapes(
  api: OperationsApi,
  kind: BindingKind,
  names: readonly OperationNames[],
): RequestShape[] {
  const groups = new Map<string, RequestForm[]>();
  for (const form of requestForms(api, kind)) {
    const { template, pathParameters, body } = form.binding;
    const isNamed = nameVariable(template) !== undefined;
    const fields = pathParameters.map(({ name }) => name);
    const isTold = form.word !== undefined;
    const key = JSON.stringify([isNamed, fields, form.queryParameters, body, isTold]);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return [...groups.values()].map((forms) => {
    const bindings = forms.map(({ binding }) => binding);
    return {
      members: distinct([
        ...pathMembers(api, kind, bindings, names),
        ...tellingMembers(forms),
        ...queryMembers(forms),
        ...bodyMembers(api, bindings),
      ]),
    };
  });
}

/** What may hold operations: the types of all resource names that list methods take. */
export function parentTypes(api: OperationsApi): Code[] {
  const patterns = bindingsOf(api, 'list').map(({ template }) => nameVariable(template));
  return [...new Set(patterns.flatMap((pattern) => (pattern ? [patternType(pattern)] : [])))];
}

function pathMembers(
  api: OperationsApi,
  kind: BindingKind,
  bindings: readonly OperationBinding[],
  names: readonly OperationNames[],
): RequestMember[] {
  const template = bindings[0]?.template ?? { segments: [] };
  return templateVariables(template).map(({ fieldPath }) => {
    const field = fieldPath.join('.');
    const member = { name: propertyName(field), isList: false, isOptional: false };
    if (nameVariable(template) === undefined) {
      return {
        ...member,
        types: [trusted('string')],
        doc: `The \`${codeSpan(field)}\` of the path.`,
      };
    }
    const doc = kind === 'list' ? 'What holds the operations.' : 'The name of the operation.';
    return { ...member, types: nameTypes(api, kind, bindings, names), doc };
  });
}

function nameTypes(
  api: OperationsApi,
  kind: BindingKind,
  bindings: readonly OperationBinding[],
  names: readonly OperationNames[],
): Code[] {
  const patterns = new Map(
    bindings.map(({ template }) => {
      const pattern = nameVariable(template) ?? [];
      return [printPattern(pattern), patternType(pattern)] as const;
    }),
  );
  if (kind === 'list') {
    const types = [...new Set(patterns.values())];
    return types.length === parentTypes(api).length ? [trusted('OperationParentName')] : types;
  }
  const aliases = new Map(names.map(({ pattern, type }) => [printPattern(pattern), type]));
  const isAll = [...aliases.keys()].every((pattern) => patterns.has(pattern));
  if (isAll && aliases.size === patterns.size) return [trusted('OperationName')];
  return [...patterns].map(([pattern, type]) => aliases.get(pattern) ?? type);
}

function tellingMembers(forms: readonly RequestForm[]): RequestMember[] {
  const words = new Set(forms.flatMap(({ word }) => word ?? []));
  const types = [...words].map(stringLiteral);
  if (types.length === 0) return [];
  const flags = { isList: false, isOptional: false };
  return [{ name: propertyName(COLLECTION), types, ...flags, doc: 'Which collection of these.' }];
}

function queryMembers([form]: readonly RequestForm[]): RequestMember[] {
  if (form === undefined) return [];
  return form.queryParameters.map((parameter) =>
    member(parameter.name, queryTypes(parameter), {
      isList: parameter.repeated === true,
      isOptional: parameter.required !== true,
    }),
  );
}

function queryTypes({ type, enum: values }: QueryParameter): Code[] {
  if (type === 'string' && values !== undefined && values.length > 0) return openEnum(values);
  return [trusted(type === 'integer' ? 'number' : type)];
}

/** The fields of a request message that go into the body: those that are not in the path. */
function bodyMembers(api: OperationsApi, [binding]: readonly OperationBinding[]): RequestMember[] {
  if (binding?.kind !== 'wait' || typeof binding.body !== 'object') return [];
  const { schema } = binding.body;
  const message = Object.hasOwn(api.schemas, schema) ? api.schemas[schema] : undefined;
  return Object.entries(message?.properties ?? {}).map(([name, field]) =>
    member(name, [bodyType(field)], { isList: false, isOptional: true }),
  );
}

function bodyType({ type }: Schema): Code {
  if (type === 'integer' || type === 'number') return trusted('number');
  return trusted(type === 'string' || type === 'boolean' ? type : 'unknown');
}

function member(
  name: string,
  types: readonly Code[],
  flags: Pick<RequestMember, 'isList' | 'isOptional'>,
): RequestMember {
  const doc = DOCS.get(name);
  return { name: propertyName(name), types, ...flags, ...(doc !== undefined && { doc }) };
}

/** A field is sent in one place; the path comes before the query, the query before the body. */
function distinct(members: readonly RequestMember[]): RequestMember[] {
  return members.filter(({ name }, i) => members.findIndex((other) => other.name === name) === i);
}
