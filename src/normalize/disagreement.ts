import type { Disagreement, DisagreementField, Evidence } from '../model/evidence.js';
import { compareText, pathKey } from '../model/path-order.js';
import { parsePathTemplate } from '../model/path-template.js';
import { compareRevision, precedenceRule } from './precedence.js';

/** What one source says of one fact. */
export interface Statement {
  readonly value: string;
  readonly evidence: Evidence;
}

/**
 * The disagreement of statements in order of precedence; undefined where all say the same.
 *
 * @param subject what it is about: `cancel projects.locations.operations`, or `api`.
 * @param held the value the model holds, and why, where precedence does not decide.
 */
export function disagreement(
  subject: string,
  field: DisagreementField,
  statements: readonly Statement[],
  held?: { readonly value: string; readonly rule: string },
): Disagreement | undefined {
  const values = new Map<string, Evidence[]>();
  for (const { value, evidence } of statements) {
    const said = values.get(value);
    if (said === undefined) values.set(value, [evidence]);
    else said.push(evidence);
  }
  const [first] = statements;
  if (first === undefined || values.size === 1) return undefined;
  const winner = held?.value ?? first.value;
  const statedBy = statements.map(({ evidence }) => evidence);
  return {
    subject,
    field,
    values: [...values].map(([value, evidence]) => ({ value, evidence })),
    winner,
    rule: winner === first.value || held === undefined ? precedenceOf(statements) : held.rule,
    ...sinceOf(statedBy),
    severity: isCompatible(field, [...values.keys()]) ? 'coverage' : 'conflict',
  };
}

/** The date of the newest of these documents; nothing where none tells its date. */
export function sinceOf(evidence: readonly Evidence[]): Pick<Disagreement, 'since'> {
  const [newest] = evidence.map(({ revision }) => revision).sort((a, b) => compareRevision(b, a));
  return newest === undefined ? {} : { since: newest };
}

/** Why the first statement wins: by its kind, or within the kind by what `comparePrecedence` adds. */
function precedenceOf(statements: readonly Statement[]): string {
  const [first] = statements;
  const rival = statements.find(({ value }) => value !== first?.value);
  if (first === undefined || rival === undefined) return '';
  const [a, b] = [first.evidence, rival.evidence];
  if (a.source !== b.source) return precedenceRule(a.source);
  const why = compareRevision(a.revision, b.revision) === 0 ? 'first by file name' : 'newest';
  return `of several documents of the kind ${a.source} the ${why}`;
}

/** By subject, then by field. */
export function compareDisagreements(a: Disagreement, b: Disagreement): number {
  return compareText(a.subject, b.subject) || compareText(a.field, b.field);
}

/** Whether values that differ can all be right. */
function isCompatible(field: DisagreementField, values: readonly string[]): boolean {
  switch (field) {
    // Titles are spelled at will, and query parameters come with time.
    case 'title':
    case 'queryParameters':
      return true;
    case 'scopes':
      return overlap(values);
    case 'template':
      return new Set(values.map((value) => pathKey(parsePathTemplate(value)))).size === 1;
    default:
      return false;
  }
}

/** One scope is enough for a call: lists that share one do not contradict each other. */
function overlap(lists: readonly string[]): boolean {
  const [first = [], ...others] = lists.map((list) => list.split(' '));
  return first.some((scope) => others.every((list) => list.includes(scope)));
}
