import type { ReleaseKind } from './release-kind.js';

/** What a symbol is to callers. */
export type ChangedKind =
  | 'package'
  | 'api'
  | 'subpath'
  | 'export'
  | 'member'
  | 'method'
  | 'operation'
  | 'collection'
  | 'request'
  | 'name form'
  | 'parameter'
  | 'start'
  | 'payload'
  | 'payload type'
  | 'field'
  | 'enum value'
  | 'scope'
  | 'host'
  | 'regional endpoint'
  | 'text';

export type ChangeWord = 'added' | 'removed' | 'widened' | 'narrowed' | 'renamed' | 'changed';

/** One kind of change, what it asks of a release, and why. */
export interface ChangeRule {
  readonly kind: ChangedKind;
  readonly change: ChangeWord;
  readonly release: ReleaseKind;
  readonly why: string;
  /** Where release and compiler do not say the same: what a compiler cannot see, or why it does not count. */
  readonly exception?: string;
}

/** One kind of change as a row of the table. */
export const row = (
  kind: ChangedKind,
  change: ChangeWord,
  release: ReleaseKind,
  why: string,
  exception?: string,
): ChangeRule => ({ kind, change, release, why, ...(exception !== undefined && { exception }) });
