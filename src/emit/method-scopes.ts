import { BINDING_KINDS, type BindingKind, type OperationsApi } from '../model/operations-api.js';
import { trusted } from './code.js';
import { type Constant, constant, generic, Identifier } from './layout.js';
import { bindingsOf } from './request-types.js';

/** The longest of what stands before the type, so that all languages break its line alike. */
const HEAD = 'export declare const methodScopes: ';

/**
 * `export const methodScopes = { cancel: scopes };`: by method, the scopes of which one is enough for
 * any operation. A method that takes all scopes of the API refers to them.
 */
export function methodScopes(api: OperationsApi): Constant {
  const kinds = BINDING_KINDS.filter((kind) => bindingsOf(api, kind).length > 0);
  const names = kinds.map((kind) => `'${kind}'`).join(' | ');
  const type = generic('Readonly', [`Record<${names}, readonly string[]>`], HEAD.length);
  const entries = kinds.map((kind) => {
    const scopes = scopesOfMethod(api, kind);
    const all = scopes.length === api.scopes.length;
    return [kind, all ? new Identifier(trusted('scopes')) : scopes] as const;
  });
  return constant('export ', 'methodScopes', type, Object.fromEntries(entries));
}

/** Whether some scope of the API is not enough for some method. */
export function scopesDiffer(api: OperationsApi): boolean {
  return api.bindings.some(({ kind }) => scopesOfMethod(api, kind).length < api.scopes.length);
}

/**
 * What every collection takes, as far as its documents tell any scopes: a caller of one method may
 * name an operation of any collection.
 */
function scopesOfMethod(api: OperationsApi, kind: BindingKind): readonly string[] {
  const told = bindingsOf(api, kind).filter(({ scopes }) => scopes.length > 0);
  if (told.length === 0) return [];
  return api.scopes.filter((scope) => told.every(({ scopes }) => scopes.includes(scope)));
}
