import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import {
  callback,
  checkGiven,
  flag,
  listening,
  object,
  text,
  texts,
} from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import type { DiffRules } from '../diff/api-diff.js';
import type { SideOptions } from '../diff/read-side.js';
import { packageOptions } from '../emit/package/package-options.js';
import { printJson } from '../model/print-json.js';
import { isErrno } from '../output/disk-entry.js';
import { withLock } from '../output/folder-lock.js';
import { foreseeWriting } from '../output/foresee-writing.js';
import { readManifest } from '../output/manifest.js';
import { mapPooled } from '../output/pool.js';
import { removeFile, replaceFile } from '../output/replace-file.js';
import { resolveRoot } from '../output/root.js';
import { refuseUnsettled } from '../output/staging.js';
import { readPackageManifest } from '../registry/pack.js';
import { absentSpecs } from '../sync/absent-specs.js';
import { withRelease } from './changelog.js';
import { changesetDiagnostics, changesetFile, changesetFiles } from './changeset-files.js';
import { foldersOfServices } from './package-folders.js';
import { PLAN_FILE, type PlannedRelease, publishPlanOf, readPublishPlan } from './release-plan.js';
import { readSince } from './since.js';

export interface ReleaseOptions extends RunListener, SideOptions, Partial<DiffRules> {
  /** The folder of the packages. */
  readonly out: string;
  /** Services whose packages are released; none, the default, for all. */
  readonly services?: readonly string[];
  /** What to compare with in the place of what was published: a folder, a git revision; see `readSide`. */
  readonly since?: string;
  /** The project whose `.npmrc` counts; the working folder by default. */
  readonly cwd?: string;
  /** Whether nothing is to be written; off by default. */
  readonly dryRun?: boolean;
  /** The project's folder, to which files for changesets are written in the place of versions and changelogs. */
  readonly changesets?: string;
  /** Milliseconds since 1970; the clock by default. */
  readonly now?: () => number;
}

export interface ReleaseResult {
  readonly releases: readonly PlannedRelease[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, out: text, specs: text, services: texts.optional(), since: text.optional() },
  ...{
    packages: packageOptions.optional(),
    changesets: text.optional(),
    cwd: text.optional(),
    dryRun: flag,
  },
  ...{ preGa: z.enum(['major', 'minor']).optional(), clients: object.optional(), now: callback },
} satisfies Record<keyof ReleaseOptions, z.ZodType>);

/**
 * Gives every package that differs from what its callers have its next version, a section of its
 * changelog, and a place in the plan that `publish` carries out. All follows from what was published,
 * so a run that was killed is finished by another, and a second run changes nothing.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a service has no package, `LRO-REGISTRY` where what was
 *   published cannot be had, `LRO-LOCK`, the codes of `readSince` and `refuseUnsettled`.
 */
export async function release(options: ReleaseOptions): Promise<ReleaseResult> {
  checkGiven('release(options)', OPTIONS, options);
  const { out, services = [], since, dryRun = false, preGa = 'major', packages = {} } = options;
  const log = new RunLog(options);
  // npm's libraries take their time to load; Node.js 20 loses some that are imported at once.
  const { Registry } = await import('../registry/registry.js');
  const { planRelease } = await import('./plan-release.js');
  await refuseUnsettled(await resolveRoot(out));
  const folders = await foldersOfServices(out, services);
  const registry = await Registry.open(options.cwd);
  const clients = (await readManifest(out, 'packages'))?.clients;
  const before =
    since === undefined ? undefined : await readSince(since, { ...options, clients, folders }, log);
  const plan = {
    ...{ out, folders, specs: options.specs, registry, preGa, packages },
    ...(before !== undefined && { since: before }),
  };
  const releases = await planRelease(plan, log);
  log.add(await absentSpecs(options.specs, folders, (options.now ?? Date.now)()));
  if (options.changesets !== undefined) {
    log.add(changesetDiagnostics(releases, await localVersions(out, releases), out));
  }
  await foresee(releases, options);
  if (!dryRun) {
    log.step('Writing');
    await withLock(out, {}, () => write(releases, folders, options));
  }
  return { releases, diagnostics: log.diagnostics };
}

/** What the manifests of packages say now, by folder. */
async function localVersions(
  out: string,
  releases: readonly PlannedRelease[],
): Promise<ReadonlyMap<string, string>> {
  const found = await mapPooled(releases, async ({ folder }) => {
    const { version } = await readPackageManifest(join(out, folder));
    return [folder, version] as const;
  });
  return new Map(found);
}

/** Refuses, before anything is written, what could not be written whole. */
async function foresee(
  releases: readonly PlannedRelease[],
  { out, changesets }: ReleaseOptions,
): Promise<void> {
  const files =
    changesets === undefined
      ? releases.map(({ folder }) => `${folder}/package.json`)
      : [...changesetFiles(releases).keys()].map((path) => relative(out, join(changesets, path)));
  await foreseeWriting(out, files);
}

async function write(
  releases: readonly PlannedRelease[],
  folders: readonly string[],
  options: ReleaseOptions,
): Promise<void> {
  const { out, changesets } = options;
  if (changesets !== undefined) {
    const files = changesetFiles(releases);
    await mapPooled([...files], ([path, content]) => replaceFile(join(changesets, path), content));
    // Those of an earlier run may be out of date.
    const stale = folders.map(changesetFile).filter((path) => !files.has(path));
    await mapPooled(stale, (path) => removeFile(join(changesets, path)));
    return;
  }
  await mapPooled(releases, async (planned) => {
    const folder = join(out, planned.folder);
    const changelog = await readFile(join(folder, 'CHANGELOG.md'), 'utf8').catch(ifMissing);
    await replaceFile(join(folder, 'CHANGELOG.md'), withRelease(changelog, planned));
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (manifest.version === planned.version) return;
    await replaceFile(
      join(folder, 'package.json'),
      printJson({ ...manifest, version: planned.version }),
    );
  });
  // A plan that was carried out stays, so that a release of nothing changes no file.
  if (releases.length === 0 && (await isCarriedOut(out, folders))) return;
  // The plan last: what it lists is ready.
  await replaceFile(join(out, PLAN_FILE), printJson(publishPlanOf(releases)));
}

/** Whether packages that need no release, for they are published as they are, are all that the plan has. */
async function isCarriedOut(out: string, folders: readonly string[]): Promise<boolean> {
  // One that cannot be read is made anew.
  const plan = await readPublishPlan(out).catch(() => undefined);
  const found = await mapPooled(plan?.packages ?? [], async ({ folder, version }) => {
    const isAsked = folders.includes(folder);
    return isAsked && (await readPackageManifest(join(out, folder))).version === version;
  });
  return plan !== undefined && found.every(Boolean);
}

/** @throws the error, unless it says that there is no such file. */
function ifMissing(error: unknown): undefined {
  if (!isErrno(error, 'ENOENT')) throw error;
}
