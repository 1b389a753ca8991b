import { join } from 'node:path';
import { major, minor, minVersion, valid, validRange } from 'semver';
import { problem } from '../diagnostics/diagnostic.js';
import type { RunLog } from '../diagnostics/run-listener.js';
import type { ApiDiff, DiffRules } from '../diff/api-diff.js';
import { diffSides } from '../diff/diff-sides.js';
import { documentsAmong, readerOf, type Side, sideOf } from '../diff/read-side.js';
import { greatestRelease, type ReleaseKind } from '../diff/release-kind.js';
import { untoldDiagnostics, untoldStarts } from '../diff/untold-starts.js';
import { compareText } from '../model/compare-text.js';
import { mapPooled } from '../output/pool.js';
import { folderFiles, type PackageManifest } from '../registry/pack.js';
import { type Baseline, type BaselineOptions, lastPublished } from './baseline.js';
import { isRaised, releasedVersion } from './next-version.js';
import { noVersion } from './no-version.js';
import type { PlannedRelease } from './release-plan.js';
import { isSameCode } from './same-code.js';

export interface PlanReleaseOptions extends Omit<BaselineOptions, 'packages'>, DiffRules {
  /** Folders of packages that are looked at. */
  readonly folders: readonly string[];
  /** What to compare with in the place of what was published; see `readSide`. */
  readonly since?: Side;
}

/** The packages of an output that differ from what their callers have, by name. */
export async function planRelease(
  options: PlanReleaseOptions,
  log: RunLog,
): Promise<PlannedRelease[]> {
  const { folders } = options;
  const untold: string[] = [];
  let done = 0;
  const planned = await mapPooled(folders, async (folder) => {
    const onAsk = (host: string) =>
      log.step(`Asking ${host} what was published`, ++done, folders.length);
    return planPackage(folder, options, log, untold, onAsk);
  });
  log.add(untoldDiagnostics(untold));
  return planned
    .filter((one) => one !== undefined)
    .sort((a, b) => compareText(a.package, b.package));
}

async function planPackage(
  folder: string,
  options: PlanReleaseOptions,
  log: RunLog,
  untold: string[],
  onAsk: (host: string) => void,
): Promise<PlannedRelease | undefined> {
  const files = await folderFiles(join(options.out, folder));
  const manifest: PackageManifest = JSON.parse(String(files.get('package.json')));
  const { name, version } = manifest;
  if (valid(version) === null) {
    log.add([noVersion(join(options.out, folder), version)]);
    return undefined;
  }
  const registry = options.registry.forPackage(manifest);
  onAsk(registry.hostOf(name));
  const baseline = await baselineOf(name, folder, version, { ...options, registry }, log);
  if (baseline === undefined) {
    return {
      package: name,
      folder,
      from: null,
      version,
      release: 'minor',
      reason: 'first',
      apis: [],
    };
  }
  const side = sideOf(documentsAmong(files), options, log, readerOf(files));
  const apis = diffSides(baseline, side, options);
  const isSame = baseline.files && isSameCode(baseline.files, files);
  if (!isSame) untold.push(...untoldStarts(baseline.surfaces, side.surfaces));
  const { release, reason } = releaseOf(apis, baseline, manifest, isSame);
  if (release === 'none') return undefined;
  const next = nextOf(manifest, baseline, release, log);
  return { package: name, folder, from: baseline.version, version: next, release, reason, apis };
}

/** The version of a release; it says which one was unpublished and so is passed over. */
function nextOf(
  { name, version: local }: PackageManifest,
  { version, versions, unpublished }: Baseline,
  release: Exclude<ReleaseKind, 'none'>,
  log: RunLog,
): string {
  const wanted = releasedVersion(local, { version, taken: versions }, release);
  const taken = new Set([...versions, ...unpublished]);
  const next = releasedVersion(local, { version, taken }, release);
  const message = `${name}@${wanted} was unpublished, and can never be published again: ${next} is released in its place`;
  log.add(wanted === next ? [] : [problem({ code: 'LRO-RELEASE-UNPUBLISHED', message })]);
  return next;
}

/** `since` says what to compare with; which version callers have is known only from what was published. */
async function baselineOf(
  name: string,
  folder: string,
  local: string,
  options: PlanReleaseOptions,
  log: RunLog,
): Promise<Baseline | undefined> {
  const published = await lastPublished(name, folder, local, options, log);
  const { since } = options;
  const surfaces = since?.surfaces.filter(({ service }) => service === folder) ?? [];
  if (published === undefined || since === undefined || surfaces.length === 0) return published;
  const { version, versions, unpublished } = published;
  return { ...since, surfaces, version, versions, unpublished };
}

/** @param isSame whether the code is what was published; undefined where only APIs of that are known. */
function releaseOf(
  apis: readonly ApiDiff[],
  { files: before, version }: Baseline,
  manifest: PackageManifest,
  isSame: boolean | undefined,
): { readonly release: ReleaseKind; readonly reason: PlannedRelease['reason'] } {
  const callers = greatestRelease(apis.map(({ release }) => release));
  const published: PackageManifest | undefined =
    before && JSON.parse(String(before.get('package.json')));
  const range = published ? rangeRelease(published, manifest) : 'none';
  const release = greatestRelease([callers, range]);
  if (release !== 'none') return { release, reason: callers === 'none' ? 'runtime' : 'callers' };
  if (isSame === false) return { release: 'patch', reason: 'code' };
  const isNext = isRaised(manifest.version, version);
  return { release: isNext ? 'patch' : 'none', reason: 'version' };
}

/** What a range of a dependency that begins elsewhere asks for: its types are part of ours. */
function rangeRelease(before: PackageManifest, now: PackageManifest): ReleaseKind {
  const releases = Object.entries(now.dependencies ?? {}).map(([name, range]): ReleaseKind => {
    const old = before.dependencies?.[name];
    if (old === range || old === undefined || !validRange(old) || !validRange(range)) return 'none';
    const [a, b] = [minVersion(old), minVersion(range)];
    if (a === null || b === null || a.compare(b) === 0) return 'none';
    const isKept = major(a) === major(b) && (major(a) > 0 || minor(a) === minor(b));
    return isKept ? 'patch' : 'major';
  });
  return greatestRelease(releases);
}
