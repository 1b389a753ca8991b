import { join } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { counted, firstOf } from '../model/counted.js';
import { mapPooled } from '../output/pool.js';
import { packFolder, readPackageManifest } from '../registry/pack.js';
import type { Registry } from '../registry/registry.js';
import { gitTags } from '../specs/git-revision.js';
import { packageFolders } from './package-folders.js';
import { standingOf } from './publish-package.js';
import type { PublishPlan } from './release-plan.js';

/** Versions that a registry has and no git tag names. */
export interface Untagged {
  /** Those whose files are those of the output, with their folders in it. */
  readonly here: readonly { readonly id: string; readonly folder: string }[];
  /** Those of an earlier commit. */
  readonly lost: readonly string[];
}

/**
 * What a run that was killed has published and not tagged, where the plan has it no more: the release after it
 * found nothing left to do.
 */
export async function untagged(
  out: string,
  { packages }: PublishPlan,
  registry: Registry,
): Promise<Untagged> {
  const tags = new Set(await gitTags(out, '*@*'));
  const planned = new Set(packages.map(({ folder }) => folder));
  const folders = (await packageFolders(out)).filter((folder) => !planned.has(folder));
  const found = await mapPooled(folders, async (folder) => {
    const path = join(out, folder);
    const manifest = await readPackageManifest(path);
    const id = `${manifest.name}@${manifest.version}`;
    if (tags.has(id)) return [];
    const [packed, own] = [await packFolder(path), registry.forPackage(manifest)];
    return [
      { id, folder, standing: await standingOf(packed, await own.known(manifest.name), own) },
    ];
  });
  const rows = found.flat();
  const before = packages.flatMap(({ package: name, from }) => {
    const id = `${name}@${from}`;
    return from === null || tags.has(id) ? [] : [id];
  });
  return {
    here: rows.filter(({ standing }) => standing === 'same'),
    lost: [...rows.filter(({ standing }) => standing === 'other').map(({ id }) => id), ...before],
  };
}

/** More versions than these are counted. */
const MOST_TOLD = 5;

/** Says which tags only people can set. */
export function untold(lost: readonly string[]): Diagnostic[] {
  const [first] = lost;
  if (first === undefined) return [];
  const message = `the registry has ${counted(lost.length, 'version')} of which there is no git tag, and whose commit cannot be told: ${firstOf(lost, MOST_TOLD)}`;
  const help = `Where you want them, set them yourself: git tag ${first} <commit>, where the commit is that of the release`;
  return [problem({ code: 'LRO-PUBLISH-TAG', message, help })];
}
