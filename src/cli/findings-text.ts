import type { OutputDifference } from '../output/output-diff.js';
import { columns } from './columns.js';
import { type ApiDisagreement, type Findings, isUnmet, isUnsettled } from './findings.js';

/** What `check` looked at, for people. */
export function findingsText(findings: Findings): string {
  const { conformance, disagreements } = findings;
  const [settled, coverage] = [
    disagreements.filter(({ exception }) => exception !== undefined),
    disagreements.filter((found) => found.exception === undefined && !isUnsettled(found)),
  ];
  return [
    section(
      'Documented requests',
      columns(
        conformance.map(({ verdict, api, documented, exception }) => [
          exception === undefined ? verdict : 'excepted',
          api,
          documented,
        ]),
      ),
    ),
    section('Differences in coverage', columns(coverage.map(disagreementRow))),
    section('Disagreements settled by an exception', settled.flatMap(settledLines).join('\n')),
    section('Files that differ', findings.output.flatMap(fileLines).join('\n')),
    summary(findings),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Which kinds of source say what; `show` tells their files. */
function disagreementRow({ api, field, subject, values }: ApiDisagreement): string[] {
  const said = values.map(({ value, evidence }) => {
    const kinds = new Set(evidence.map(({ source }) => source));
    return `${value} in ${[...kinds].join(', ')}`;
  });
  return [api, `${field} of ${subject}`, said.join('; ')];
}

function settledLines(found: ApiDisagreement): string[] {
  return [`${disagreementRow(found).join('  ')}; held is ${found.winner}`, `  ${found.exception}`];
}

function fileLines({ path, what, line }: OutputDifference): string[] {
  return [
    `${what.padEnd(17)}${path}${line === undefined ? '' : `:${line.number}`}`,
    ...(line?.onDisk === undefined ? [] : [`  on disk: ${line.onDisk}`]),
    ...(line?.wanted === undefined ? [] : [`  wanted:  ${line.wanted}`]),
  ];
}

function section(title: string, rows: string): string {
  return rows === '' ? '' : `${title}\n${rows.replace(/^/gm, '  ')}`;
}

function summary({ conformance, disagreements, output }: Findings): string {
  const unknown = conformance.filter(({ verdict }) => verdict === 'api-unknown').length;
  const unmet = conformance.filter(isUnmet).length;
  const met = conformance.length - unmet - unknown;
  const open = disagreements.filter(isUnsettled).length;
  const parts = [
    `${met} documented requests met, ${unmet} not`,
    ...(unknown > 0 ? [`${unknown} about APIs without specs`] : []),
    `${open} unsettled disagreements`,
    `${output.length} files differ`,
  ];
  return parts.join('; ');
}
