import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import type { ChangeRuleName } from './change-rules.js';

/**
 * The scopes of each method that stayed. One that came or went for all of them is told once, as
 * the API's; so is one that only the list of the API's shows.
 */
export function diffScopes(before: ApiSurface, after: ApiSurface): Change[] {
  const pairs = before.methods.flatMap(({ kind, scopes }) => {
    const now = after.methods.find((method) => method.kind === kind);
    return now === undefined ? [] : [{ kind, before: scopes, after: now.scopes }];
  });
  const all = [
    ...new Set([before, after, ...before.methods, ...after.methods].flatMap((x) => x.scopes)),
  ];
  return all.sort().flatMap((scope) => {
    const rule = (then: readonly string[], now: readonly string[]) => scopeRule(scope, then, now);
    const own = pairs.flatMap((pair) => {
      const name = rule(pair.before, pair.after);
      return name === undefined ? [] : [changeOf(name, `methodScopes.${pair.kind}(${scope})`)];
    });
    const whole = rule(before.scopes, after.scopes);
    const isWhole = own.length === 0 || own.length === pairs.length;
    return whole !== undefined && isWhole ? [changeOf(whole, `scopes(${scope})`)] : own;
  });
}

/** How a scope came or went; undefined where it did neither. */
export function scopeRule(
  scope: string,
  before: readonly string[],
  after: readonly string[],
): ChangeRuleName | undefined {
  if (before.includes(scope) === after.includes(scope)) return undefined;
  if (before.length === 0) return 'scopeTold';
  if (after.length === 0) return 'scopeUntold';
  return after.includes(scope) ? 'scopeAdded' : 'scopeRemoved';
}
