import { join } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { counted } from '../model/counted.js';
import { mapPooled } from '../output/pool.js';
import { folderFiles } from '../registry/pack.js';
import { committedIn, gitTags } from '../specs/git-revision.js';
import type { PublishPlan } from './release-plan.js';

/** Says of tags of planned packages that they are about to name a commit without what is published. */
export async function uncommitted(out: string, { packages }: PublishPlan): Promise<Diagnostic[]> {
  const tags = new Set(await gitTags(out, '*@*'));
  const folders = packages.flatMap(({ folder, package: name, version }) =>
    tags.has(`${name}@${version}`) ? [] : [folder],
  );
  if (folders.length === 0) return [];
  const { tracked, changed } = await committedIn(out, folders);
  const published = await mapPooled(folders, async (folder) =>
    [...(await folderFiles(join(out, folder))).keys()].map((file) => `${folder}/${file}`),
  );
  const lacking = published.flat().filter((file) => !tracked.has(file) || changed.has(file));
  if (lacking.length === 0) return [];
  const message = `the tags name a commit that does not have ${counted(lacking.length, 'file')} here as published`;
  return [problem({ code: 'LRO-PUBLISH-UNCOMMITTED', message, file: out })];
}
