import type { Api, Method, MethodKind } from './api.js';
import { InvalidNameError } from './errors.js';
import { type Expanded, expand, type Fields, parseName, variablesOf } from './path.js';

/** One call of a method, before it has a host, headers and a fate. */
export interface Call extends Expanded {
  readonly kind: MethodKind;
  readonly method: Method;
  readonly operationName: string | undefined;
}

/**
 * The call that a request asks for: the first method that takes it. A field that any of them has in
 * its path is no query parameter: with it left over a call would reach another operation. A name that
 * no method takes as it is stands for the fields in it. Undefined where there is no such method.
 */
export function findCall(
  api: Api,
  kind: MethodKind,
  request: Fields,
  operationName: string | undefined = text(request.name),
): Call | undefined {
  const methods = api[kind] ?? [];
  const inPaths = methods.flatMap(({ template }) => variablesOf(template));
  for (const method of methods) {
    const expanded = expand(method.template, request);
    if (expanded && !inPaths.some((field) => Object.hasOwn(expanded.rest, field))) {
      return { kind, method, ...expanded, operationName };
    }
  }
  const { name, ...rest } = request;
  const fields = parseName(api.names, name);
  if (!fields || fields.name === name) return undefined;
  return findCall(api, kind, { ...rest, ...fields }, operationName);
}

/** @throws InvalidNameError where the API has no such method. */
export function callOf(api: Api, kind: MethodKind, request: object): Call {
  const call = findCall(api, kind, request as Fields);
  if (call) return call;
  const { name = request } = request as Fields;
  throw invalidName(api, name, `${kind} method`);
}

export function invalidName(api: Api, given: unknown, what = 'name'): InvalidNameError {
  const operationName = text(given);
  // At most 200 characters of a name; of a request, what it has.
  const shown = operationName
    ? JSON.stringify(operationName).slice(0, 200)
    : `{${Object.keys(Object(given))}}`;
  return new InvalidNameError(api, `${shown} fits no ${what} of ${api.id}`, { operationName });
}

function text(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined;
}
