import {
  DEFAULT_PACKAGE_OPTIONS,
  type PackageOptions,
  packageName,
} from '../emit/package/package-options.js';
import { compareText } from '../model/compare-text.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { compareChanges, diffSurfaces } from './diff-surfaces.js';
import { greatestRelease, type ReleaseKind } from './release-kind.js';

/** What changed for the callers of one version of a service, and what release its package needs for it. */
export interface ApiDiff {
  readonly package: string;
  /** `file:v1` */
  readonly api: string;
  readonly release: ReleaseKind;
  readonly changes: readonly Change[];
}

export interface DiffRules {
  /** What packages are called. */
  readonly packages: Partial<PackageOptions>;
  /**
   * What a breaking change of a version before general availability (`v1alpha`, `v1beta1`) asks for.
   * By default it is major like any other: the subpath is in the same package, and `^1.2.0` would bring
   * it to whoever imports it.
   */
  readonly preGa: 'major' | 'minor';
}

/**
 * The APIs of two sides that differ, by id. An API without a change is absent.
 *
 * @param declared what else changed in what packages declare, by API.
 */
export function diffApis(
  before: readonly ApiSurface[],
  after: readonly ApiSurface[],
  rules: DiffRules,
  declared: ReadonlyMap<string, readonly Change[]> = new Map(),
): ApiDiff[] {
  const [then, now] = [before, after].map((list) => new Map(list.map((api) => [api.id, api])));
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort(compareText);
  return ids.flatMap((id): ApiDiff[] => {
    const [old, current] = [then?.get(id), now?.get(id)];
    const known = current ?? old;
    if (known === undefined) return [];
    const name = packageName(known.service, { ...DEFAULT_PACKAGE_OPTIONS, ...rules.packages });
    const changes = [
      ...changesOf(`${name}/${known.version}`, old, current),
      ...(declared.get(id) ?? []),
    ]
      .sort(compareChanges)
      .map((change) => softened(change, known.version, rules));
    if (changes.length === 0) return [];
    const release = greatestRelease(changes.map((change) => change.release));
    return [{ package: name, api: id, release, changes }];
  });
}

function changesOf(
  subpath: string,
  old: ApiSurface | undefined,
  current: ApiSurface | undefined,
): Change[] {
  if (old === undefined) return [changeOf('apiAdded', subpath)];
  if (current === undefined) return [changeOf('apiRemoved', subpath)];
  return diffSurfaces(old, current);
}

function softened(change: Change, version: string, { preGa }: DiffRules): Change {
  if (preGa === 'major' || change.release !== 'major' || !isPreGa(version)) return change;
  return { ...change, release: 'minor', why: `${change.why}; ${version} promises no stability` };
}

/** Whether a version is not generally available yet (AIP-181, AIP-185). */
export function isPreGa(version: string): boolean {
  return /alpha|beta|eap|preview/.test(version) || /^v0(?!\d)/.test(version);
}
