import type { ApiSurface } from '../../surface/api-surface.js';
import { code, joined, stringLiteral } from '../code.js';
import { type Constant, constant, generic, Identifier } from '../layout.js';
import { alphabetical } from './method-view.js';

/** The longest of what stands before the type, so that all languages break its line alike. */
const HEAD = 'export declare const methodScopes: ';

/**
 * `export const methodScopes = { cancel: scopes };`: by method, the scopes of which one is enough for
 * any operation. A method that takes all scopes of the API refers to them.
 */
export function viewMethodScopes({ methods, scopes: all }: ApiSurface): Constant {
  const sorted = alphabetical(methods);
  const names = joined(
    sorted.map(({ kind }) => stringLiteral(kind)),
    ' | ',
  );
  const type = generic(code`Readonly`, [code`Record<${names}, readonly string[]>`], HEAD.length);
  const entries = sorted.map(({ kind, scopes }) => {
    const value = scopes.length === all.length ? new Identifier(code`scopes`) : scopes;
    return [kind, value] as const;
  });
  return constant(code`methodScopes`, type, Object.fromEntries(entries));
}

/** Whether some scope of the API is not enough for some method. */
export function scopesDiffer({ methods, scopes: all }: ApiSurface): boolean {
  return methods.some(({ scopes }) => scopes.length < all.length);
}
