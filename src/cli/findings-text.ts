import type { CheckResult } from '../check/check.js';
import { type ApiDisagreement, isUnmade, isUnsettled } from '../check/findings.js';
import { counted } from '../model/counted.js';
import type { OutputDifference } from '../output/output-diff.js';
import { conformanceSections, statusOf } from './conformance-text.js';
import { coverageLines } from './coverage-text.js';
import { disagreementLines } from './disagreement-text.js';

/**
 * What `check` found, for people; the last line sums it up, and is all there is where all is well.
 *
 * @param isWhole whether to tell all that was looked at, what is as it must be too.
 */
export function findingsText(findings: CheckResult, isWhole: boolean): string {
  const { conformance, disagreements, output } = findings;
  const settled = disagreements.filter(({ exception }) => exception !== undefined);
  const coverage = disagreements.filter(
    (found) => found.exception === undefined && !isUnsettled(found),
  );
  const looked = isWhole
    ? conformance
    : conformance.filter((row) => statusOf(row) === 'contradicted');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ...conformanceSections(looked),
    ['Differences in coverage', isWhole ? coverageLines(coverage) : []],
    ['Disagreements settled by an exception', isWhole ? settled.flatMap(lines) : []],
    ['Disagreements that no exception settles', disagreements.filter(isUnsettled).flatMap(lines)],
    // Which they are the diagnostics tell.
    ['Files that differ', isWhole && !isUnmade(output) ? output.flatMap(fileLines) : []],
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

function summary({ conformance, disagreements, output, diagnostics }: CheckResult): string {
  const count = (...wanted: readonly ReturnType<typeof statusOf>[]): number =>
    conformance.filter((row) => wanted.includes(statusOf(row))).length;
  const met = count('met', 'met-in-other-form');
  const [excepted, unknown] = [count('excepted'), count('api-unknown')];
  const isWell = diagnostics.every(({ severity }) => severity !== 'error');
  const bad = [
    [count('contradicted'), 'documented request is not met', 'documented requests are not met'],
    [
      disagreements.filter(isUnsettled).length,
      'disagreement that no exception settles',
      'disagreements that no exception settles',
    ],
    [output.length, 'file differs', 'files differ'],
  ] as const;
  const wrong = bad.flatMap(([n, one, several]) => (n > 0 ? [counted(n, one, several)] : []));
  const head = wrong.length > 0 ? wrong.join(', ') : 'the errors say why';
  const packages = 'the packages are what the specs give';
  const requests = [
    ...(isWell && met === 0 ? [packages] : []),
    ...(met > 0 ? [`${counted(met, 'documented request')} met`] : []),
    ...(excepted > 0 ? [`${excepted} excused by exceptions.json`] : []),
    ...(unknown > 0 ? [`${unknown} of APIs without specs`] : []),
  ].join(', ');
  if (!isWell) return [`Not well: ${head}`, requests].filter(Boolean).join('; ');
  return `All is well: ${requests}`;
}
