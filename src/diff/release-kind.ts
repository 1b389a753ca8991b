/** What a change asks of a release, as semver.org has it; `none` asks for none. */
export const RELEASES = ['none', 'patch', 'minor', 'major'] as const;
export type ReleaseKind = (typeof RELEASES)[number];

export function compareReleases(a: ReleaseKind, b: ReleaseKind): number {
  return RELEASES.indexOf(a) - RELEASES.indexOf(b);
}

/** The greatest; `none` of nothing. */
export function greatestRelease(releases: Iterable<ReleaseKind>): ReleaseKind {
  let greatest: ReleaseKind = 'none';
  for (const release of releases) {
    if (compareReleases(release, greatest) > 0) greatest = release;
  }
  return greatest;
}
