import type { Disagreement, DisagreementField, Evidence } from '../model/evidence.js';
import { compareText, pathKey } from '../model/path-order.js';
import { parsePathTemplate } from '../model/path-template.js';
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
 * @param held the value the model holds, where it is not the first statement's.
 */
export function disagreement(
  subject: string,
  field: DisagreementField,
  statements: readonly Statement[],
  held?: string,
): Disagreement | undefined {
  const values = new Map<string, Evidence[]>();
  for (const { value, evidence } of statements) {
    const said = values.get(value);
    if (said === undefined) values.set(value, [evidence]);
    else said.push(evidence);
  }
  const [first] = statements;
  if (first === undefined || values.size === 1) return undefined;
  const winner = held ?? first.value;
  const by = values.get(winner)?.[0] ?? first.evidence;
  return {
    subject,
    field,
    values: [...values].map(([value, evidence]) => ({ value, evidence })),
    winner,
    rule: precedenceRule(by.source),
    severity: isCompatible(field, [...values.keys()]) ? 'coverage' : 'conflict',
  };
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
