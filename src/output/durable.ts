import { open } from 'node:fs/promises';

/** Writes a file that is not there yet, and returns when its bytes have reached the disk. */
export async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
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
