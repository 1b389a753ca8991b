import { type ApiDisagreement, type Findings, isUnsettled } from '../check/findings.js';
import type { OutputDifference } from '../output/output-diff.js';
import { conformanceSections, statusOf } from './conformance-text.js';
import { coverageLines } from './coverage-text.js';
import { disagreementLines } from './disagreement-text.js';

/** What `check` looked at, for people; the last two lines sum it up. */
export function findingsText(findings: Findings): string {
  const { conformance, disagreements, output } = findings;
  const settled = disagreements.filter(({ exception }) => exception !== undefined);
  const coverage = disagreements.filter(
    (found) => found.exception === undefined && !isUnsettled(found),
  );
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ...conformanceSections(conformance),
    ['Differences in coverage', coverageLines(coverage)],
    ['Disagreements settled by an exception', settled.flatMap(lines)],
    ['Disagreements that no exception settles', disagreements.filter(isUnsettled).flatMap(lines)],
    ['Files that differ', output.flatMap(fileLines)],
  ];
  return [
    ...sections.flatMap(([title, rows]) =>
      rows.length === 0 ? [] : [[title, ...rows].join('\n')],
    ),
    summary(findings),
  ].join('\n\n');
}

function lines(found: ApiDisagreement): string[] {
  return disagreementLines(found, `${found.api} `, 2);
}

function fileLines({ path, what, line }: OutputDifference): string[] {
  return [
    `  ${what.padEnd(17)}${path}${line === undefined ? '' : `:${line.number}`}`,
    ...(line?.onDisk === undefined ? [] : [`    on disk: ${line.onDisk}`]),
    ...(line?.wanted === undefined ? [] : [`    wanted:  ${line.wanted}`]),
  ];
}

function summary({ conformance, disagreements, output }: Findings): string {
  const count = (...wanted: readonly ReturnType<typeof statusOf>[]): number =>
    conformance.filter((row) => wanted.includes(statusOf(row))).length;
  const [excepted, unknown] = [count('excepted'), count('api-unknown')];
  const documented = [
    `${count('met', 'met-in-other-form')} documented requests met, ${count('contradicted')} not`,
    ...(excepted > 0 ? [`${excepted} not met for a stated reason`] : []),
    ...(unknown > 0 ? [`${unknown} of APIs without specs`] : []),
  ];
  const open = disagreements.filter(isUnsettled).length;
  return [
    documented.join('; '),
    `${open} unsettled disagreements; ${output.length} files differ`,
  ].join('\n');
}
