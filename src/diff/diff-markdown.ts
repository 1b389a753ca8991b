import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { counted } from '../model/counted.js';
import type { ApiDiff } from './api-diff.js';
import { changeLines } from './change-lines.js';
import { noChange } from './no-change.js';
import { compareReleases, RELEASES, type ReleaseKind } from './release-kind.js';
import { type ToldChange, toldChanges } from './told-changes.js';

/** More changes of one release than these are folded away, as a pull request has a limited length. */
const MOST_SHOWN = 20;
/** Characters; GitHub takes 65,536 in a comment. */
const MAX_LENGTH = 60_000;

/**
 * The differences as Markdown for a pull request: a table of the packages, then the changes of each
 * API, the gravest first. What is too long for a comment is left out, and that is said.
 */
export function diffMarkdown(
  apis: readonly ApiDiff[],
  diagnostics: readonly Diagnostic[] = [],
): string {
  if (apis.length === 0) return `${noChange(diagnostics)}.\n`;
  const head = [
    '| API | release | major | minor | patch |',
    '| --- | --- | --: | --: | --: |',
    ...apis.map(({ api, release, changes }) => {
      const counts = (['major', 'minor', 'patch'] as const).map((kind) =>
        count(toldChanges(changes), kind),
      );
      return `| ${code(api)} | ${release} | ${counts.join(' | ')} |`;
    }),
  ].join('\n');
  const sections = apis.toSorted((a, b) => compareReleases(b.release, a.release)).map(section);
  let text = `${head}\n`;
  for (const [i, next] of sections.entries()) {
    if (text.length + next.length > MAX_LENGTH) {
      const left = counted(sections.length - i, 'more API does', 'more APIs do');
      return `${text}\n${left} not fit here: \`lrogen diff\` prints all.\n`;
    }
    text += `\n${next}\n`;
  }
  return text;
}

function section({ api, package: name, release, changes }: ApiDiff): string {
  const told = toldChanges(changes);
  const parts = RELEASES.toReversed().flatMap((kind) => {
    const own = told.filter((change) => change.release === kind);
    if (own.length === 0) return [];
    const rows = changeLines(own, code).map(({ text, why }) => `- ${text} (${why})`);
    if (rows.length <= MOST_SHOWN) return [`**${kind}**\n\n${rows.join('\n')}`];
    return [
      `<details><summary>${kind}: ${own.length} changes</summary>\n\n${rows.join('\n')}\n\n</details>`,
    ];
  });
  return `### ${code(api)} in ${code(name)}: ${release === 'none' ? 'no release' : release}\n\n${parts.join('\n\n')}`;
}

function count(changes: readonly ToldChange[], release: ReleaseKind): number {
  return changes.filter((change) => change.release === release).length;
}

/** A code span whatever is in it (CommonMark, section 6.1), in a table too. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|').replace(/[\r\n]+/g, ' ')}${pad}${fence}`;
}
