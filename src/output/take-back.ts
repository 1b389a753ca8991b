import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from './disk-entry.js';
import { foldersOf } from './output-path.js';

/**
 * Of files and folders that are about to be made, what is not there yet: of each the outermost folder.
 *
 * @param paths relative to the root, with `/`.
 */
export async function absentOf(root: string, paths: readonly string[]): Promise<string[]> {
  const absent = new Set<string>();
  for (const path of paths) {
    for (const part of [...foldersOf(path), path]) {
      if (await isThere(join(root, part))) continue;
      absent.add(part);
      break;
    }
  }
  return [...absent];
}

/** Takes away again what was not there before. */
export async function takeBack(root: string, absent: readonly string[]): Promise<void> {
  for (const path of absent) await rm(join(root, path), { recursive: true, force: true });
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error) => !isErrno(error, 'ENOENT'),
  );
}
