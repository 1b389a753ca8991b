import { textOf } from './json-value.js';
import { parseName, tailsOf } from './path.js';
import type { OperationShape } from './state.js';

/**
 * Operations as Compute, GKE, Cloud SQL, Cloud DNS and Deployment Manager have them: a `status` text,
 * DONE in either case when ended, an `error` that may hold `errors`, and their whole name in their
 * `selfLink` only. One without a `status` is read as any other operation.
 */
export const statusOperations: OperationShape = {
  standard(operation) {
    const { name, status, httpErrorStatusCode: http, httpErrorMessage: message } = operation;
    const { error } = operation;
    // An empty list of errors alone is none; and a failure may be told by its HTTP status alone.
    const { code, message: told, errors } = Object(error);
    const none = !code && !told && Array.isArray(errors) && errors.length === 0;
    const failure = typeof http === 'number' && http >= 400 ? { message } : undefined;
    const own = typeof status === 'string';
    return {
      ...operation,
      name: own ? '' : name,
      done: own ? status.toUpperCase() === 'DONE' : operation.done,
      error: none ? failure : (error ?? failure),
    };
  },
  nameOf({ names }, { name, selfLink }) {
    return [name, ...tailsOf(textOf(selfLink))].find((tail) => parseName(names, tail)) ?? name;
  },
};
