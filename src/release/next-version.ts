import { inc, major, prerelease } from 'semver';
import type { ReleaseKind } from '../diff/release-kind.js';

/**
 * The version after a release. Before 1.0.0 a caret ends with the second number (`^0.1.2` is
 * `<0.2.0`), so that is what a major release raises, and all others raise the third. A version that is itself
 * a prerelease of the next one, `2.0.0-beta.1`, is counted on.
 */
export function nextVersion(version: string, release: ReleaseKind): string {
  if (release === 'none') return version;
  const raised =
    prerelease(version) === null
      ? inc(version, rank(version, release))
      : inc(version, 'prerelease');
  if (raised === null) throw new RangeError(`${version} is no semantic version`);
  return raised;
}

/** Which number of a version a release raises. */
export function rank(
  version: string,
  release: Exclude<ReleaseKind, 'none'>,
): 'major' | 'minor' | 'patch' {
  if (major(version) > 0) return release;
  return release === 'major' ? 'minor' : 'patch';
}
