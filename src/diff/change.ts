import type { ChangedKind, ChangeWord } from './change-rule.js';
import { CHANGE_RULES, type ChangeRuleName } from './change-rules.js';
import type { ReleaseKind } from './release-kind.js';

/** What one symbol of an API came to, as its callers see it. */
export interface Change {
  readonly kind: ChangedKind;
  /** `FileOperationsClient.cancel`, `Instance.tier`, `methodScopes.get(https://…)`. */
  readonly symbol: string;
  readonly change: ChangeWord;
  readonly release: ReleaseKind;
  readonly why: string;
  /** What it was, where a symbol alone does not say it. */
  readonly from?: string;
  /** What it is now. */
  readonly to?: string;
}

/** A change by its row of the table. */
export function changeOf(
  name: ChangeRuleName,
  symbol: string,
  values: Pick<Change, 'from' | 'to'> = {},
): Change {
  const { kind, change, release, why } = CHANGE_RULES[name];
  return { kind, symbol, change, release, why, ...values };
}
