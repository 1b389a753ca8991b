import { coerce, gt, gte, inc, major, prerelease, valid } from 'semver';
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

/**
 * The version that a package is released in. What was raised by hand stays where it is enough for the release,
 * as a prerelease of the next version is; a version that can be published no more is passed over.
 *
 * @param local the version in the package's own manifest.
 * @param published the version that callers have, and all that no registry takes again.
 */
export function releasedVersion(
  local: string,
  published: { readonly version: string; readonly taken: ReadonlySet<string> },
  release: Exclude<ReleaseKind, 'none'>,
): string {
  let version = nextVersion(published.version, release);
  const isEnough = gte(coerce(local) ?? '0.0.0', version);
  if (isRaised(local, published.version) && isEnough) version = local;
  while (published.taken.has(version)) version = nextVersion(version, release);
  return version;
}

/** Whether a version is later than the one that callers have. */
export function isRaised(local: string, published: string): boolean {
  return valid(local) !== null && gt(local, published);
}

/** Which number of a version a release raises. */
export function rank(
  version: string,
  release: Exclude<ReleaseKind, 'none'>,
): 'major' | 'minor' | 'patch' {
  if (major(version) > 0) return release;
  return release === 'major' ? 'minor' : 'patch';
}
