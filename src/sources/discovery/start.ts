import type { StartClaim } from '../../model/source-api.js';
import type { Refusal } from '../operations/operations-methods.js';
import type { DiscoveryMethod } from './document.js';
import { httpRequest } from './http-request.js';

/** What a Discovery method that answers with an operation says, or why no request can be made of it. */
export function discoveryStart(method: DiscoveryMethod, basePath: string): StartClaim | Refusal {
  const request = httpRequest(method, basePath);
  if ('code' in request) return request;
  return {
    id: method.id,
    bindings: [request.binding],
    body: method.request === undefined ? 'none' : { schema: method.request },
    ...request.facts,
  };
}
