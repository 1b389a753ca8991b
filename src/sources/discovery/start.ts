import { compareText } from '../../model/compare-text.js';
import { isHttpMethod } from '../../model/http-method.js';
import type { StartClaim } from '../../model/source-api.js';
import { apiVersionOf } from '../operations/api-version.js';
import type { Refusal } from '../operations/operations-methods.js';
import { pathPatterns } from './binding.js';
import type { DiscoveryMethod } from './document.js';
import { queryParameters } from './parameter.js';
import { discoveryTemplate } from './template.js';

/** What a Discovery method that answers with an operation says, or why no request can be made of it. */
export function discoveryStart(method: DiscoveryMethod, basePath: string): StartClaim | Refusal {
  const { node, request } = method;
  const httpMethod = node.text('httpMethod') ?? '';
  const path = node.text('path');
  if (!isHttpMethod(httpMethod)) {
    return { code: 'LRO-HTTP-METHOD', reason: `"${httpMethod}" is no method that can be bound` };
  }
  if (path === undefined) return { code: 'LRO-PATH-PATTERN', reason: 'it has no path' };
  const template = discoveryTemplate(basePath, path, pathPatterns(method));
  if ('code' in template) return template;
  const scopes = node.texts('scopes');
  return {
    id: method.id,
    bindings: [{ httpMethod, template }],
    queryParameters: queryParameters(node),
    body: request === undefined ? 'none' : { schema: request },
    ...(scopes === undefined ? {} : { scopes: [...new Set(scopes)].sort(compareText) }),
    ...apiVersionOf(node, 'apiVersion'),
    ...(node.flag('deprecated') === true && { deprecated: true }),
    pointer: node.pointer,
  };
}
