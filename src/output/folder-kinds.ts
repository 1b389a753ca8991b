import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { type DiskEntry, readDiskEntry } from './disk-entry.js';
import { foldersOf } from './output-path.js';
import { mapPooled } from './pool.js';
import { printable } from './printable.js';

/** What stands on disk where some paths have their folders, by folder. */
export type FolderKinds = ReadonlyMap<string, DiskEntry['kind']>;

/**
 * Looks at every folder that the paths lie in.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-LINK` where one of them is a symbolic link: it may
 *   lead out of the root, and two paths could be one file.
 */
export async function folderKinds(root: string, paths: readonly string[]): Promise<FolderKinds> {
  const folders = [...new Set(paths.flatMap(foldersOf))];
  const kinds = await mapPooled(folders, async (folder) => {
    const { kind } = await readDiskEntry(join(root, folder));
    return [folder, kind] as const;
  });
  const links = kinds.filter(([, kind]) => kind === 'other').map(([folder]) => printable(folder));
  if (links.length > 0) {
    throw new DiagnosticError({
      code: 'LRO-OUTPUT-LINK',
      message: `in the output, ${links.join(', ')} must be a folder, not a link or a device`,
    });
  }
  return new Map(kinds);
}

/** The paths of all that lies in a folder, relative to the root, with `/`. */
export async function listFolder(
  root: string,
  folder: string,
): Promise<{ path: string; isFolder: boolean }[]> {
  const found: { path: string; isFolder: boolean }[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(join(root, next), { withFileTypes: true })) {
      const path = `${next}/${entry.name}`;
      found.push({ path, isFolder: entry.isDirectory() });
      if (entry.isDirectory()) open.push(path);
    }
  }
  return found;
}
