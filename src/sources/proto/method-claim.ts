import { isHttpMethod } from '../../model/http-method.js';
import { type MethodKind, methodOf } from '../../model/methods.js';
import type { BindingClaim } from '../../model/source-api.js';
import { notOperation, type PlacedRpc, rpcFacts, templateOf } from './services.js';
import type { RefusedPath } from './start.js';
import type { ProtoTypes } from './types.js';

/** What an rpc says that is a method on operations in a service's own place. */
export function methodClaims(
  types: ProtoTypes,
  rpc: PlacedRpc,
  kind: MethodKind,
): { readonly claims: readonly BindingClaim[]; readonly refused: readonly RefusedPath[] } {
  const claims: BindingClaim[] = [];
  const refused: RefusedPath[] = [];
  const { method } = rpc;
  for (const { httpMethod, path, body, responseBody } of method.isStreaming ? [] : method.http) {
    const template = templateOf(path);
    const other =
      methodOf(kind).response === 'operation'
        ? notOperation(types, rpc, responseBody)
        : partOfAnswer(responseBody);
    if ('code' in template) refused.push({ httpMethod, path, ...template });
    else if (!isHttpMethod(httpMethod))
      refused.push({
        ...{ httpMethod, path, code: 'LRO-HTTP-METHOD' },
        reason: `"${httpMethod}" is no method that can be bound`,
      });
    else if (other !== undefined)
      refused.push({ httpMethod, path, code: 'LRO-PROTO-HTTP', reason: other });
    else
      claims.push({
        kind,
        httpMethod,
        template,
        ...methodBody(kind, body),
        ...rpcFacts(rpc),
      });
  }
  return { claims, refused };
}

/** Why an answer is none of a method that answers with no operation: pages are whole. */
export function partOfAnswer(responseBody: string | undefined): string | undefined {
  if (responseBody === undefined) return undefined;
  return `its answer is the field "${responseBody}" of what it returns`;
}

/** What a rule's `body` says of a method whose request is told by its kind alone. */
export function methodBody(kind: MethodKind, body: string): Pick<BindingClaim, 'body'> {
  if (body === '') return { body: 'none' };
  return methodOf(kind).fields.length > 0 ? {} : { body: 'empty' };
}
