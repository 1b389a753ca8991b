import { changeLines } from '../diff/change-lines.js';
import type { ReleaseKind } from '../diff/release-kind.js';
import { type ToldChange, toldChanges } from '../diff/told-changes.js';
import type { PlannedRelease } from './release-plan.js';

/** Lines of one kind; nobody reads more, and `lrogen diff` prints all. */
const MOST_LINES = 60;

const TITLES: Readonly<Record<Exclude<ReleaseKind, 'none'>, string>> = {
  major: 'What breaks',
  minor: 'What is new',
  patch: 'What else changed',
};

const REASONS: Readonly<Record<PlannedRelease['reason'], string | undefined>> = {
  first: 'The first version.',
  callers: undefined,
  runtime: 'It asks for other versions of the runtime; nothing else changed for callers.',
  code: 'Its code is made anew; nothing changed for callers.',
  version: 'Its version was raised; nothing changed for callers.',
};

/**
 * The changelog of a package with the section of a release, before those of earlier versions. A section
 * that the version has already is replaced, so that a release that is begun again says it once.
 */
export function withRelease(changelog: string | undefined, planned: PlannedRelease): string {
  const title = `# ${planned.package}\n`;
  const text = changelog?.trim() ? changelog.replace(/\r\n/g, '\n') : title;
  const sections = text.split(/^(?=## )/m);
  const head = sections[0]?.startsWith('## ') ? title : (sections.shift() ?? title);
  const others = sections.filter((section) => headOf(section) !== planned.version);
  return `${[head.trim(), releaseSection(planned), ...others.map((one) => one.trim())].join('\n\n')}\n`;
}

function headOf(section: string): string | undefined {
  return /^## \[?v?([^\]\s]+)/.exec(section)?.[1];
}

/** What callers are told of a release: a heading, and a list for each kind of change. */
export function releaseSection(planned: PlannedRelease): string {
  return `## ${planned.version}\n\n${releaseNotes(planned)}`;
}

export function releaseNotes({ apis, reason }: PlannedRelease): string {
  const groups = (['major', 'minor', 'patch'] as const).flatMap((release) => {
    const lines = apis.flatMap(({ api, changes }) =>
      linesOf(
        api,
        toldChanges(changes).filter((change) => change.release === release),
      ),
    );
    if (lines.length === 0) return [];
    const more = lines.length - MOST_LINES;
    const rest = more > 0 ? [`- and ${more} more, which \`lrogen diff\` prints`] : [];
    return [`### ${TITLES[release]}\n\n${[...lines.slice(0, MOST_LINES), ...rest].join('\n')}`];
  });
  const why = REASONS[reason];
  return [...(why === undefined ? [] : [why]), ...groups].join('\n\n');
}

function linesOf(api: string, changes: readonly ToldChange[]): string[] {
  const version = api.slice(api.indexOf(':') + 1);
  const lines = changeLines(changes, (part) => `\`${part.replaceAll('`', "'")}\``);
  return lines.map(({ text, why }) => `- \`${version}\`: ${text}: ${why}`);
}
