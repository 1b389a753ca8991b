import { major } from 'semver';
import { releaseNotes } from './changelog.js';
import { rank } from './next-version.js';
import type { PlannedRelease } from './release-plan.js';

/**
 * The same releases for those who use changesets: a file for each package, of one name in every run, so that
 * a second run replaces the first one's. Before 1.0.0 a major release of ours is a minor one there, for
 * changesets would make it 1.0.0.
 */
export function changesetFiles(releases: readonly PlannedRelease[]): Map<string, string> {
  const files = releases
    .filter(({ from }) => from !== null)
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
