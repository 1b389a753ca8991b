import { compareText } from '../model/compare-text.js';
import type { SourceKind } from '../model/evidence.js';
import { compareRevision } from '../model/revision.js';
import { DOCUMENT_KINDS, kindOf } from '../sources/document-kinds.js';

/**
 * Negative where `a` wins over `b`: by kind, in the order of `DOCUMENT_KINDS`, which gives the
 * reasons; then by the newer revision, then by file name.
 */
export function comparePrecedence(
  a: { readonly source: SourceKind; readonly revision?: string; readonly file: string },
  b: { readonly source: SourceKind; readonly revision?: string; readonly file: string },
): number {
  const byKind = rank(a.source) - rank(b.source);
  if (byKind !== 0) return byKind;
  return compareRevision(b.revision, a.revision) || compareText(a.file, b.file);
}

/** The rule that made the winner win, in words for `show`. */
export function precedenceRule(winner: SourceKind): string {
  const losers = DOCUMENT_KINDS.slice(rank(winner) + 1).map(({ kind }) => kind);
  return losers.length === 0 ? winner : `${winner} before ${losers.join(', ')}`;
}

function rank(kind: SourceKind): number {
  return DOCUMENT_KINDS.indexOf(kindOf(kind));
}
