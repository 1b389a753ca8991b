import type { OutputDifference } from '../output/output-diff.js';
import { columns } from './columns.js';
import { type ApiDisagreement, type Findings, isUnmet, isUnsettled } from './findings.js';

/** What `check` looked at, for people. */
export function findingsText(findings: Findings): string {
  const { conformance, disagreements } = findings;
  const explained = disagreements.filter((found) => !isUnsettled(found));
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
    section('Explained disagreements', columns(explained.map(disagreementRow))),
    section('Files that differ', findings.output.flatMap(fileLines).join('\n')),
    summary(findings),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function disagreementRow(found: ApiDisagreement): string[] {
  const { api, field, subject, values, severity, rule, exception } = found;
  const files = values.map(
    ({ value, evidence }) => `${value}: ${evidence.map(({ file }) => file).join(' ')}`,
  );
  return [
    exception === undefined ? severity : 'excepted',
    api,
    `${field} of ${subject}`,
    `${files.join('; ')} (${exception ?? rule})`,
  ];
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
