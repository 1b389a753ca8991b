import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether there is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Makes a folder and those above it, where they are not there yet. Each by itself: `mkdir` with `recursive` tries for
 * ever where a file system takes no folders and calls what is above missing, as that of `/proc` does.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    // Another may have made it since.
    if (!(await isFolder(path))) throw error;
  });
}
