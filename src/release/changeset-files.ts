import { join } from 'node:path';
import { major } from 'semver';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { releaseNotes } from './changelog.js';
import { rank } from './next-version.js';
import type { PlannedRelease } from './release-plan.js';

/**
 * The same releases for those who use changesets: a file for each package, of one name in every run, so that
 * a second run replaces the first one's. Before 1.0.0 a major release of ours is a minor one there, for
 * changesets would make it 1.0.0. One whose version was raised by hand, and no more, needs none: `changeset publish`
 * takes it as it is.
 */
export function changesetFiles(releases: readonly PlannedRelease[]): Map<string, string> {
  const files = releases
    .filter(({ from, reason }) => from !== null && reason !== 'version')
    .map((planned) => {
      const { from, release } = planned;
      const bump = from !== null && major(from) === 0 ? rank(from, release) : release;
      return [
        changesetFile(planned.folder),
        `---\n'${planned.package}': ${bump}\n---\n\n${releaseNotes(planned)}\n`,
      ] as const;
    });
  return new Map(files);
}

/** Where the file of a package's folder is, in the project. */
export function changesetFile(folder: string): string {
  return `.changeset/lrogen-${folder}.md`;
}

/**
 * Says of which packages `changeset version` makes another version than ours: it counts from the version that
 * the manifest has, whatever was published.
 *
 * @param local the versions in the manifests, by folder.
 * @param out the folder of the packages.
 */
export function changesetDiagnostics(
  releases: readonly PlannedRelease[],
  local: ReadonlyMap<string, string>,
  out: string,
): Diagnostic[] {
  return releases.flatMap(({ package: name, folder, from, reason, version }) => {
    const own = local.get(folder);
    if (from === null || reason === 'version' || own === from) return [];
    const message = `changeset version counts ${name} from ${own}, which its package.json says, and not from ${from}, which was published: it may not come to ${version}`;
    return [
      problem({ code: 'LRO-RELEASE-CHANGESET', message, file: join(out, folder, 'package.json') }),
    ];
  });
}
