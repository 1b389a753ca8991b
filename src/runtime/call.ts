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
 * The call that a request asks for: the first method that takes it. A field that another method has
 * in its path is a query parameter only of a method that says so: with it left over a call would
 * reach another operation. An undefined field is absent, as in JSON, but not where the request has
 * other fields of such a path: then it was forgotten, not left out. A name that no method takes as
 * it is stands for its parts, all of which the path must have. Undefined where there is no such
 * method.
 */
export function findCall(
  api: Api,
  kind: MethodKind,
  request: Fields,
  operationName: string | undefined = text(request.name),
  parts: Fields = {},
): Call | undefined {
  const methods = api[kind] ?? [];
  const paths = [...methods.map(({ template }) => variablesOf(template)), Object.keys(parts)];
  const meant = paths.filter((path) => path.some((field) => request[field] !== undefined)).flat();
  for (const method of methods) {
    const expanded = expand(method.template, request);
    const lost = (field: string) => meant.includes(field) && !method.query?.includes(field);
    if (expanded && !Object.keys(expanded.rest).some(lost)) {
      return { kind, method, ...expanded, operationName };
    }
  }
  const { name, ...rest } = request;
  const fields = parseName(api.names, name);
  if (!fields || fields.name === name) return undefined;
  return findCall(api, kind, { ...rest, ...fields }, operationName, fields);
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
