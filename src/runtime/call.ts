import type { Api, FindCall } from './api.js';
import { InvalidArgumentError, InvalidNameError } from './errors.js';
import { textOf } from './json-value.js';
import type { Call, MethodKind } from './method.js';
import { expand, type Fields } from './path.js';

/** The call that a request asks for, by the first path that takes its name; undefined for none. */
export const findCall: FindCall = (api, kind, request) => {
  if (api.findCall) return api.findCall(api, kind, request);
  for (const method of api[kind] ?? []) {
    const path = expand(method.template, request);
    if (path) return { kind, method, request, path, operationName: request.name as string };
  }
  return undefined;
};

/** @throws InvalidNameError where no path takes the name; InvalidArgumentError where the API has no such method. */
export function callOf(api: Api, kind: MethodKind, request: object): Call {
  const call = findCall(api, kind, request as Fields);
  if (call) return call;
  if (!api[kind]) throw new InvalidArgumentError(api, `${api.id} has no ${kind}`);
  throw invalidName(api, (request as Fields | undefined)?.name ?? request, kind);
}

/**
 * @param given a name, of which 200 characters are shown, or the fields that should make one.
 * @param what it does not fit, of which the API may have many: the nearest is told.
 */
export function invalidName(api: Api, given: unknown, what: MethodKind | 'name'): InvalidNameError {
  const patterns = what === 'name' ? api.names : (api[what] ?? []).map(({ template }) => template);
  const operationName = textOf(given) || undefined;
  const shown = operationName?.slice(0, 200);
  const parts = shown?.split('/') ?? Object.keys(Object(given));
  // The one with most of its first parts, the shortest of equals: an API may have a hundred.
  const first = parts.slice(0, 7);
  const common = (pattern: string) => first.filter((part) => pattern.includes(part)).length;
  const [nearest = 'none'] = [...patterns].sort(
    (a, b) => common(b) - common(a) || a.length - b.length,
  );
  const message = `${JSON.stringify(shown ?? parts)} fits no ${what} of ${api.id}: ${nearest}`;
  return new InvalidNameError(api, message, { operationName });
}
