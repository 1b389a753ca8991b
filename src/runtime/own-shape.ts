import { isObject } from './operation.js';
import { parseName } from './path.js';
import { type Shape, standardShape } from './shape.js';

/**
 * Operations as Compute, GKE, Cloud SQL, Cloud DNS and Deployment Manager have them: a `status` text,
 * DONE in either case when ended, an `error` that may hold `errors`, and their whole name in their
 * `selfLink` only. One without a `status` is read as any other operation.
 */
export const ownShape: Shape = {
  outcomeOf(operation) {
    const { name, status, httpErrorStatusCode: http, httpErrorMessage: message } = operation;
    const { error } = operation;
    // An empty list of errors is none; and a failure may be told by its HTTP status alone.
    const none = isObject(error) && Array.isArray(error.errors) && error.errors.length === 0;
    const failure = typeof http === 'number' && http >= 400 ? { message } : undefined;
    const own = typeof status === 'string';
    return standardShape.outcomeOf({
      name: own ? '' : name,
      done: own ? status.toUpperCase() === 'DONE' : operation.done,
      error: none ? failure : (error ?? failure),
    });
  },
  nameOf(names, { name, selfLink }) {
    const parts = String(selfLink).split('/').slice(3);
    const tails = parts.map((_, i) => parts.slice(i).join('/'));
    return [name, ...tails].find((text) => parseName(names, text)) ?? name;
  },
};
