import { codeName, type MethodKind, methodOf } from '../model/methods.js';
import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import type { CallSurface, MethodSurface, NameSurface } from './api-surface.js';
import { exampleRequest } from './example.js';
import { requestTypeName } from './method-names.js';
import { methodScopes } from './method-scopes.js';
import { neededParameters } from './needed-parameters.js';
import { compareForms, type RequestForm } from './request-forms.js';
import { requestSurfaces } from './request-members.js';
import { requestTexts } from './request-text.js';

/** @param forms what `requestForms` gave for the method. */
export function methodSurface(
  api: OperationsApi,
  kind: MethodKind,
  forms: readonly RequestForm[],
  names: readonly NameSurface[],
): MethodSurface {
  const bindings = api.bindings.filter((binding) => binding.kind === kind);
  return {
    kind,
    requestType: requestTypeName(kind),
    ...(bindings.every((binding) => binding.deprecated) && { deprecated: true }),
    ...descriptionOf(bindings),
    requests: requestSurfaces(api, kind, forms, names),
    calls: [...forms].sort(compareForms).map((form) => callSurface(api, kind, form)),
    scopes: methodScopes(api, kind),
    requestTexts: requestTexts(bindings, names),
    exampleRequest: exampleRequest(bindings),
  };
}

/** What is said of a method in words, where nothing else is said of it for another collection. */
function descriptionOf(bindings: readonly OperationBinding[]): Pick<MethodSurface, 'description'> {
  const [description, ...others] = new Set(bindings.map((binding) => binding.description));
  return description === undefined || others.length > 0 ? {} : { description };
}

function callSurface(
  api: OperationsApi,
  kind: MethodKind,
  { binding, template, clashing }: RequestForm,
): CallSurface {
  const { fields, fieldsIn } = methodOf(kind);
  const hasTimeout = fields.some(({ name }) => name === 'timeout');
  return {
    httpMethod: binding.httpMethod,
    template,
    ...(binding.apiVersion !== undefined && { apiVersion: binding.apiVersion }),
    ...(binding.headers !== undefined && { headers: binding.headers }),
    query: clashing,
    wireNames: wireNames(kind, binding),
    ...neededParameters(binding.queryParameters.filter(({ name }) => !clashing.includes(name))),
    timeout: hasTimeout && takesTimeout(api, binding),
    // A cancel never has a body, whatever message a document gives it (AIP-151).
    body: fieldsIn === 'body' && typeof binding.body === 'object',
  };
}

function wireNames(
  kind: MethodKind,
  { queryParameters }: OperationBinding,
): Readonly<Record<string, string>> {
  const pairs = queryParameters.map(({ name }) => [codeName(kind, name), name] as const);
  return Object.fromEntries(pairs.filter(([code, wire]) => code !== wire));
}

/** Whether a wait can be told when to answer: Compute's cannot. */
function takesTimeout(
  { schemas }: OperationsApi,
  { body, queryParameters }: OperationBinding,
): boolean {
  const { properties = {} } = (typeof body === 'object' && schemas[body.schema]) || {};
  return Object.hasOwn(properties, 'timeout') || queryParameters.some((p) => p.name === 'timeout');
}
