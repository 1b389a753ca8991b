import { join, posix, relative, sep } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { counted, firstOf } from '../model/counted.js';
import { mapPooled } from '../output/pool.js';
import { folderFiles, readPackageManifest } from '../registry/pack.js';
import { areInOneRepository, type Committed, committedIn, gitTags } from '../specs/git-revision.js';

/** More files than these are counted. */
const MOST_TOLD = 5;

/**
 * Says of tags that the commit which they are about to name is not what is published. Tracked files count whether they
 * are published or not, for what is published may be made of them.
 *
 * @param folders of packages, in the output.
 * @param also folders of further packages.
 */
export async function uncommitted(
  out: string,
  folders: readonly string[],
  also: readonly string[],
): Promise<Diagnostic[]> {
  const tags = new Set(await gitTags(out, '*@*'));
  const isUntagged = async (folder: string): Promise<boolean> => {
    const { name, version } = await readPackageManifest(folder);
    return !tags.has(`${name}@${version}`);
  };
  const own = await mapPooled(folders, async (folder) =>
    (await isUntagged(join(out, folder))) ? [folder] : [],
  );
  const further = await mapPooled(also, async (folder) => {
    if (!(await isUntagged(folder))) return [];
    const differing = await differingFurther(out, folder);
    return differing.map((file) => join(relative(out, folder), file).split(sep).join('/'));
  });
  const files = [...(await differingOwn(out, own.flat())), ...further.flat()].sort(compareText);
  if (files.length === 0) return [];
  const message = `the commit that the tags name differs from the published packages in ${counted(files.length, 'file')}: ${firstOf(files, MOST_TOLD)}`;
  return [problem({ code: 'LRO-PUBLISH-UNCOMMITTED', message, file: out })];
}

/** Of packages of the output: what git ignores of them is lacking too. */
async function differingOwn(out: string, folders: readonly string[]): Promise<string[]> {
  return folders.length === 0 ? [] : differing(await committedIn(out, folders), out, folders);
}

/** Of one further package: what git ignores of it was built of what it does not. */
async function differingFurther(out: string, folder: string): Promise<string[]> {
  if (!(await areInOneRepository(out, folder))) return publishedIn(folder, ['.']);
  const committed = await committedIn(folder, ['.']);
  const files = await differing(committed, folder, ['.']);
  return committed.tracked.size === 0
    ? files
    : files.filter((file) => !committed.ignored.has(file));
}

async function differing(
  { tracked, changed }: Committed,
  root: string,
  folders: readonly string[],
): Promise<string[]> {
  const published = await publishedIn(root, folders);
  return [...new Set([...changed, ...published.filter((file) => !tracked.has(file))])];
}

async function publishedIn(root: string, folders: readonly string[]): Promise<string[]> {
  const found = await mapPooled(folders, async (folder) =>
    [...(await folderFiles(join(root, folder))).keys()].map((file) => posix.join(folder, file)),
  );
  return found.flat();
}
