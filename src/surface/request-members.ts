import { COLLECTION } from '../model/collection-discriminator.js';
import { codeName, type MethodKind, methodOf } from '../model/methods.js';
import type { OperationBinding, OperationsApi, QueryParameter } from '../model/operations-api.js';
import { own } from '../model/own.js';
import { type PlainSegment, printPattern, templateVariables } from '../model/path-template.js';
import type { Schema } from '../model/schema.js';
import type { MemberType, NameSurface, RequestMember, RequestSurface } from './api-surface.js';
import { isFilled } from './needed-parameters.js';
import type { RequestForm } from './request-forms.js';
import { openValues, writtenAs } from './request-member.js';
import { requestMessage } from './request-messages.js';
import { nameVariable } from './template-name.js';

/** What all fields of a path are: there, and once. */
const IN_PATH = { isList: false, isOptional: false, in: 'path' } as const;

/** The forms that the requests of a method may have; bindings that differ in names only share one. */
export function requestSurfaces(
  api: OperationsApi,
  kind: MethodKind,
  forms: readonly RequestForm[],
  names: readonly NameSurface[],
): RequestSurface[] {
  const isKnown = isFilled(api);
  const groups = new Map<string, RequestForm[]>();
  for (const form of forms) {
    const { template, pathParameters, body } = form.binding;
    const isNamed = nameVariable(template) !== undefined;
    const fields = pathParameters.map(({ name }) => name);
    const isDiscriminated = form.discriminator !== undefined;
    // What is said of a parameter in words makes no other form, nor that it is deprecated.
    const query = form.queryParameters.map(
      ({ description, deprecated, ...parameter }) => parameter,
    );
    const key = JSON.stringify([isNamed, fields, query, body, isDiscriminated]);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return [...groups.values()].map((alike) => {
    const bindings = alike.map(({ binding }) => binding);
    return {
      members: distinct([
        ...pathMembers(api, kind, bindings, names),
        ...discriminatorMembers(alike),
        ...queryMembers(kind, alike, isKnown),
        ...bodyMembers(api, kind, bindings),
      ]),
    };
  });
}

/** What may hold operations: the patterns of all resource names that lists take. */
export function parentPatterns({ bindings }: OperationsApi): (readonly PlainSegment[])[] {
  const lists = bindings.filter(({ kind }) => methodOf(kind).target === 'parent');
  return distinctPatterns(lists);
}

function distinctPatterns(bindings: readonly OperationBinding[]): (readonly PlainSegment[])[] {
  const patterns = bindings.map(({ template }) => nameVariable(template) ?? []);
  const byText = new Map(patterns.map((pattern) => [printPattern(pattern), pattern]));
  byText.delete('');
  return [...byText.values()];
}

function pathMembers(
  api: OperationsApi,
  kind: MethodKind,
  bindings: readonly OperationBinding[],
  names: readonly NameSurface[],
): RequestMember[] {
  const template = bindings[0]?.template ?? { segments: [] };
  const isParent = methodOf(kind).target === 'parent';
  return templateVariables(template).map(({ fieldPath }): RequestMember => {
    const name = fieldPath.join('.');
    if (nameVariable(template) === undefined) {
      return { name, types: ['string'], ...IN_PATH };
    }
    const types = isParent ? parentTypes(api, bindings) : nameTypes(bindings, names);
    return { name, types, ...IN_PATH };
  });
}

function parentTypes(
  api: OperationsApi,
  bindings: readonly OperationBinding[],
): readonly MemberType[] {
  const patterns = distinctPatterns(bindings);
  if (patterns.length === parentPatterns(api).length) return [{ type: 'OperationParentName' }];
  return patterns.map((pattern) => ({ pattern }));
}

function nameTypes(
  bindings: readonly OperationBinding[],
  names: readonly NameSurface[],
): readonly MemberType[] {
  const patterns = new Map(distinctPatterns(bindings).map((p) => [printPattern(p), p]));
  const types = new Map(names.map(({ pattern, type }) => [printPattern(pattern), type]));
  const isAll = [...types.keys()].every((pattern) => patterns.has(pattern));
  if (isAll && types.size === patterns.size) return [{ type: 'OperationName' }];
  return [...patterns].map(([text, pattern]) => {
    const type = types.get(text);
    return type === undefined ? { pattern } : { type };
  });
}

function discriminatorMembers(forms: readonly RequestForm[]): RequestMember[] {
  const words = new Set(forms.flatMap(({ discriminator }) => discriminator ?? []));
  if (words.size === 0) return [];
  const types = [...words].map((literal) => ({ literal }));
  return [{ name: COLLECTION, types, ...IN_PATH }];
}

function queryMembers(
  kind: MethodKind,
  forms: readonly RequestForm[],
  isKnown: (parameter: QueryParameter) => boolean,
): RequestMember[] {
  const [form] = forms;
  if (form === undefined) return [];
  // Of several collections each has to say so.
  const isDeprecated = (name: string): boolean =>
    forms.every(({ queryParameters }) =>
      queryParameters.some((one) => one.name === name && one.deprecated),
    );
  return form.queryParameters.map((parameter) => ({
    name: codeName(kind, parameter.name),
    types: queryTypes(parameter),
    isList: parameter.repeated === true,
    ...writtenAs(parameter),
    isOptional: parameter.required !== true || isKnown(parameter),
    ...(isKnown(parameter) && parameter.default === undefined && { isNeeded: true }),
    ...(isDeprecated(parameter.name) && { deprecated: true }),
    ...(parameter.description !== undefined && { description: parameter.description }),
    in: 'query',
  }));
}

function queryTypes({ type, enum: values = [] }: QueryParameter): readonly MemberType[] {
  if (type === 'string' && values.length > 0) return openValues(values);
  return [type === 'integer' ? 'number' : type];
}

/** The fields of a request message that go into the body: those that are not in the path. */
function bodyMembers(
  api: OperationsApi,
  kind: MethodKind,
  [binding]: readonly OperationBinding[],
): RequestMember[] {
  if (methodOf(kind).fieldsIn !== 'body' || typeof binding?.body !== 'object') return [];
  const { schema } = binding.body;
  const message = requestMessage(own(api.schemas, schema) ?? {});
  return Object.entries(message.properties ?? {}).map(([name, field]) => ({
    name,
    types: [bodyType(field)],
    isList: false,
    isOptional: true,
    ...(field.description !== undefined && { description: field.description }),
    in: 'body',
  }));
}

function bodyType({ type }: Schema): MemberType {
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' || type === 'boolean' ? type : 'unknown';
}

/** A field is sent in one place; the path comes before the query, the query before the body. */
function distinct(members: readonly RequestMember[]): RequestMember[] {
  return members.filter(({ name }, i) => members.findIndex((other) => other.name === name) === i);
}
