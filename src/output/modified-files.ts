import { join } from 'node:path';
import { isAsListed } from './disk-entry.js';
import { folderKinds } from './folder-kinds.js';
import type { Manifest } from './manifest.js';
import { mapPooled } from './pool.js';
import { resolveRoot } from './root.js';

/**
 * The files of a manifest that are gone, or in which something else stands than was written.
 *
 * @throws DiagnosticError `LRO-OUTPUT-LINK` where a folder is a link, `LRO-OUTPUT-ROOT` where the
 *   root is no folder.
 */
export async function modifiedFiles(root: string, { files }: Manifest): Promise<string[]> {
  const folder = await resolveRoot(root);
  await folderKinds(folder, Object.keys(files));
  const modified = await mapPooled(Object.entries(files), async ([path, digest]) =>
    (await isAsListed(join(folder, path), path, digest)) ? [] : [path],
  );
  return modified.flat();
}
