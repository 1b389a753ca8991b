import { compareText } from '../model/compare-text.js';
import type { SourceKind } from '../model/evidence.js';

/**
 * Which kind of source wins where several speak about the same thing, first to last, and why.
 *
 * 1. `discovery`: what the serving front end itself publishes, dated by a revision, and the only
 *    kind with patterns, query parameters, scopes and schemas in one place.
 * 2. `service-config`: the configuration the front end is built from, with templates verbatim;
 *    published later and without a date.
 * 3. `openapi`: conversions of Discovery lose patterns and methods; an API's own OpenAPI document
 *    is usually its only source, so its place here does not matter.
 * 4. `documented`: pages are written for people and age; they check the others and add what only
 *    they tell (IAM permissions).
 */
const PRECEDENCE: readonly SourceKind[] = ['discovery', 'service-config', 'openapi', 'documented'];

/** Negative where `a` wins over `b`: by kind, then by the newer revision, then by file name. */
export function comparePrecedence(
  a: { readonly source: SourceKind; readonly revision?: string; readonly file: string },
  b: { readonly source: SourceKind; readonly revision?: string; readonly file: string },
): number {
  const byKind = PRECEDENCE.indexOf(a.source) - PRECEDENCE.indexOf(b.source);
  if (byKind !== 0) return byKind;
  return compareRevision(b.revision, a.revision) || compareText(a.file, b.file);
}

/** Orders `YYYYMMDD` revisions, an absent one first. */
export function compareRevision(a: string | undefined, b: string | undefined): number {
  return compareText(a ?? '', b ?? '');
}

/** The rule that made the winner win, in words for `show`. */
export function precedenceRule(winner: SourceKind): string {
  const losers = PRECEDENCE.slice(PRECEDENCE.indexOf(winner) + 1);
  return losers.length === 0 ? winner : `${winner} before ${losers.join(', ')}`;
}
