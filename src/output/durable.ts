import { closeSync, fdatasync, openSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

const datasync = promisify(fdatasync);

/** Writes a file that is not there yet, and returns when its bytes have reached the disk. */
export async function writeDurably(path: string, content: string): Promise<void> {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    // The one call that takes long; many of them may be under way.
    await datasync(file);
  } finally {
    closeSync(file);
  }
}

/** Returns when what was renamed into and out of a folder has reached the disk, where that can be had. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows and some network file systems sync no folders. Without it a loss of power, and nothing
    // else, may bring an old name back, which the next run finds and mends.
  }
}
