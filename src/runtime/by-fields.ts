import type { Api, FindCall } from './api.js';
import type { Call, MethodKind } from './method.js';
import { withParameters } from './parameters.js';
import { expand, type Fields, parseName, variablesOf } from './path.js';

/**
 * Finds a call where the methods of a kind differ in more than the names they take: by the fields of
 * the request. The first method is called that takes it. A field that another method has in its path
 * is a query parameter only of a method that says so: with it left over a call would reach another
 * operation. An undefined field is absent, as in JSON, but not where the request has other fields of
 * such a path: then it was forgotten, not left out. A name that no method takes as it is stands for
 * its parts, all of which the path must have. What the path does not take is sent with it, whatever
 * the method.
 */
export const byFields: FindCall = (api, kind, request) => {
  const { name, ...rest } = request;
  const call = find(api, kind, request) ?? findByParts(api, kind, rest, parseName(api.names, name));
  return (
    call && { ...withParameters(call), operationName: typeof name === 'string' ? name : undefined }
  );
};

function findByParts(api: Api, kind: MethodKind, rest: Fields, parts: Fields | undefined) {
  return parts && find(api, kind, { ...rest, ...parts }, Object.keys(parts));
}

function find(
  api: Api,
  kind: MethodKind,
  request: Fields,
  parts: readonly string[] = [],
): Call | undefined {
  const methods = api[kind] ?? [];
  const paths = [...methods.map(({ template }) => variablesOf(template)), parts];
  const meant = paths.filter((path) => path.some((field) => request[field] !== undefined)).flat();
  for (const method of methods) {
    const path = expand(method.template, request);
    const own = [...variablesOf(method.template), ...(method.query ?? [])];
    const isLost = (field: string) => meant.includes(field) && !own.includes(field);
    if (path && !Object.keys(request).some(isLost)) return { kind, method, request, path };
  }
  return undefined;
}
