import { compareText } from '../model/compare-text.js';
import type { Disagreement, DisagreementField, Evidence } from '../model/evidence.js';
import { pathKey } from '../model/path-order.js';
import { parsePathTemplate } from '../model/path-template.js';
import { compareRevision } from '../model/revision.js';
import { precedenceRule } from './precedence.js';

/** What one source says of one fact. */
export interface Statement {
  readonly value: string;
  readonly evidence: Evidence;
}

/**
 * The disagreement of statements in order of precedence; undefined where all say the same.
 *
 * @param subject what it is about: `cancel projects.locations.operations`, or `api`.
 * @param chosen the value the model holds, and why, where precedence does not decide.
 */
export function compareStatements(
  subject: string,
  field: DisagreementField,
  statements: readonly Statement[],
  chosen?: { readonly value: string; readonly rule: string },
): Disagreement | undefined {
  const values = new Map<string, Evidence[]>();
  for (const { value, evidence } of statements) {
    const known = values.get(value);
    if (known === undefined) values.set(value, [evidence]);
    else known.push(evidence);
  }
  const [first] = statements;
  if (first === undefined || values.size === 1) return undefined;
  const winner = chosen?.value ?? first.value;
  const said = [...values].map(([value, evidence]) => ({ value, evidence }));
  return {
    subject,
    field,
    values: said,
    winner,
    rule: winner === first.value || chosen === undefined ? precedenceOf(statements) : chosen.rule,
    ...sinceOf(said),
    severity: isCompatible(field, [...values.keys()]) ? 'coverage' : 'conflict',
  };
}

/**
 * The date since which values differ: that of the second of them to be said. A value is as old as
 * the oldest document that says it. Where only one value is dated it is that date, for before it
 * there was nothing to differ from; nothing where none is.
 */
export function sinceOf(values: Disagreement['values']): Pick<Disagreement, 'since'> {
  const firstSaid = values.flatMap(({ evidence }) => {
    const dates = evidence.flatMap(({ revision }) => revision ?? []);
    return dates.sort(compareRevision).slice(0, 1);
  });
  const [oldest, second = oldest] = firstSaid.sort(compareRevision);
  return second === undefined ? {} : { since: second };
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
