import { readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder, writeDurably } from './durable.js';
import { makeFolder } from './folder.js';

/**
 * Puts a text in the place of a file's, whole at every moment; to be called by one run at a time. A file
 * that has it already is not touched.
 *
 * @returns whether anything was written.
 */
export async function replaceFile(path: string, content: string): Promise<boolean> {
  // Of one name in every run, so that the next one removes what a killed one has left.
  const fresh = `${path}.tmp`;
  await rm(fresh, { force: true });
  const onDisk = await readFile(path, 'utf8').catch(() => undefined);
  if (onDisk === content) return false;
  await makeFolder(dirname(path));
  try {
    await writeDurably(fresh, content);
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
  await syncFolder(dirname(path));
  return true;
}

/** Removes a file, where it is there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
