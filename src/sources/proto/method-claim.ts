import { compareText } from '../../model/compare-text.js';
import { isHttpMethod } from '../../model/http-method.js';
import { type MethodKind, methodOf } from '../../model/methods.js';
import type { BindingClaim } from '../../model/source-api.js';
import { type PlacedRpc, templateOf } from './services.js';
import type { RefusedPath } from './start.js';

/** What an rpc says that is a method on operations in a service's own place. */
export function methodClaims(
  { service, method, scope }: PlacedRpc,
  kind: MethodKind,
  pointer: string,
): { readonly claims: readonly BindingClaim[]; readonly refused: readonly RefusedPath[] } {
  const claims: BindingClaim[] = [];
  const refused: RefusedPath[] = [];
  const scopes = service.oauthScopes?.split(/[\s,]+/).filter((text) => text !== '');
  for (const { httpMethod, path, body } of method.isStreaming ? [] : method.http) {
    const template = templateOf(path);
    if ('code' in template) refused.push({ httpMethod, path, ...template });
    else if (!isHttpMethod(httpMethod))
      refused.push({
        ...{ httpMethod, path, code: 'LRO-HTTP-METHOD' },
        reason: `"${httpMethod}" is no method that can be bound`,
      });
    else
      claims.push({
        kind,
        rpc: `${scope}.${method.name}`,
        httpMethod,
        template,
        ...methodBody(kind, body),
        ...(scopes && { scopes: [...new Set(scopes)].sort(compareText) }),
        ...(service.apiVersion !== undefined && { apiVersion: service.apiVersion }),
        ...(method.deprecated && { deprecated: true }),
        pointer,
      });
  }
  return { claims, refused };
}

/** What a rule's `body` says of a method whose request is told by its kind alone. */
export function methodBody(kind: MethodKind, body: string): Pick<BindingClaim, 'body'> {
  if (body === '') return { body: 'none' };
  return methodOf(kind).fields.length > 0 ? {} : { body: 'empty' };
}
