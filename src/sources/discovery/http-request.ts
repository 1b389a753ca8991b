import { compareText } from '../../model/compare-text.js';
import { isHttpMethod } from '../../model/http-method.js';
import type { StartClaim } from '../../model/source-api.js';
import { apiVersionOf } from '../operations/api-version.js';
import type { Refusal } from '../operations/operations-methods.js';
import type { DiscoveryMethod } from './document.js';
import { queryParameters } from './parameter.js';
import { discoveryTemplate, type ParameterPatterns } from './template.js';

/** What a method says of its HTTP request, whatever it does. */
export interface HttpRequest {
  readonly binding: StartClaim['bindings'][number];
  readonly facts: Pick<
    StartClaim,
    'queryParameters' | 'scopes' | 'apiVersion' | 'deprecated' | 'pointer'
  >;
}

/** The request of a method, or why none can be made of it. */
export function httpRequest(method: DiscoveryMethod, basePath: string): HttpRequest | Refusal {
  const { node } = method;
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
    binding: { httpMethod, template },
    facts: {
      queryParameters: queryParameters(node),
      ...(scopes !== undefined && { scopes: [...new Set(scopes)].sort(compareText) }),
      ...apiVersionOf(node, 'apiVersion'),
      ...(node.flag('deprecated') === true && { deprecated: true }),
      pointer: node.pointer,
    },
  };
}

/** The patterns of a method's path parameters. */
function pathPatterns(method: DiscoveryMethod): ParameterPatterns {
  const inPath = method.node
    .entries('parameters')
    .filter(([, parameter]) => parameter.text('location') === 'path');
  return new Map(inPath.map(([name, parameter]) => [name, parameter.text('pattern')]));
}
