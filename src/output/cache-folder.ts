import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from './digest.js';
import { isFolder, makeFolder } from './folder.js';
import { resolveRoot } from './root.js';

/**
 * Where what runs remember of a folder is kept, by kind: `<digest of its path>.<kind>`. Nobody needs it:
 * removing it, or a folder that cannot be written to, only makes the next run longer.
 *
 * @param about the folder or file that it is about.
 * @returns a path; undefined where there is no `node_modules`, where build tools keep such things, at
 *   or above it or the working folder.
 */
export async function cacheFile(about: string, kind: string): Promise<string | undefined> {
  const real = await resolveRoot(about).catch(() => undefined);
  if (real === undefined) return undefined;
  const folder = (await nearestCache(real)) ?? (await nearestCache(process.cwd()));
  return folder && join(folder, `${sha256(real)}.${kind}`);
}

/**
 * Keeps bytes, wholly or not at all; parts are not joined in memory first.
 *
 * @returns whether they are kept.
 */
export async function writeCache(file: string, parts: readonly Uint8Array[]): Promise<boolean> {
  const part = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    await makeFolder(dirname(file));
    await writeParts(part, parts);
    await rename(part, file);
    return true;
  } catch {
    // A folder that is not ours to write to.
    await rm(part, { force: true }).catch(() => undefined);
    return false;
  }
}

async function writeParts(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx');
  try {
    const { bytesWritten } = await file.writev(parts);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (bytesWritten < length) throw new Error('the disk is full');
  } finally {
    await file.close();
  }
}

async function nearestCache(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (await isFolder(modules)) return join(modules, '.cache/lrogen');
    if (dirname(folder) === folder) return undefined;
  }
}
