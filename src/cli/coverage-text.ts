import type { ApiDisagreement } from '../check/findings.js';
import { dateText } from './evidence-text.js';
import { paragraph } from './paragraph.js';

/**
 * Differences in coverage for people: those of one API in which the same documents say the same
 * about several methods are one paragraph, since an API may have hundreds. `show` and `--json` list
 * each with its places.
 */
export function coverageLines(coverage: readonly ApiDisagreement[]): string[] {
  const groups = new Map<string, ApiDisagreement[]>();
  for (const found of coverage) {
    const key = JSON.stringify([found.api, found.field, said(found)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  let last: string | undefined;
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const head = first.api === last ? [] : [`  ${first.api}`];
    last = first.api;
    const text = `${first.field} of ${subjects(group)}: ${said(first)}; chosen is ${first.winner} (${first.rule})`;
    return [...head, ...paragraph(text, 4)];
  });
}

/** One subject by its name, several by how many there are of each kind. */
function subjects(group: readonly ApiDisagreement[]): string {
  const [only] = group;
  if (only !== undefined && group.length === 1) return only.subject;
  const kinds = new Map<string, number>();
  for (const { subject } of group) {
    const kind = subject.split(' ')[0] ?? subject;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const counts = [...kinds].map(([kind, count]) => `${count} ${kind}`);
  return `${group.length} methods (${counts.join(', ')})`;
}

function said({ values }: ApiDisagreement): string {
  return values
    .map(({ value, evidence }) => {
      const documents = evidence.map(({ source, revision }) => `${source} ${dateText(revision)}`);
      return `${value} in ${[...new Set(documents)].join(', ')}`;
    })
    .join('; ');
}
