import type { MethodKind } from '../model/methods.js';
import type { OperationsApi } from '../model/operations-api.js';

/**
 * What every collection takes, as far as its documents tell any scopes: a caller of one method may
 * name an operation of any collection.
 */
export function methodScopes(api: OperationsApi, kind: MethodKind): readonly string[] {
  const told = api.bindings.filter((b) => b.kind === kind && b.scopes.length > 0);
  if (told.length === 0) return [];
  return api.scopes.filter((scope) => told.every(({ scopes }) => scopes.includes(scope)));
}
