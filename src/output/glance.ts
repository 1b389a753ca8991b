import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { mapPooled } from './pool.js';

/**
 * A digest of what can be told of files without opening them: where each lies, its size, and when it
 * was last changed in any way. An equal one means equal contents, as version control takes it to.
 *
 * @param paths in the same order each time.
 */
export async function glanceAt(paths: readonly string[]): Promise<string> {
  const looks = await mapPooled(paths, async (path) => {
    const stats = await lstat(path, { bigint: true }).catch(() => undefined);
    // Not the time of the last writing: that can be set back. That of the last change cannot.
    return stats && `${stats.dev} ${stats.ino} ${stats.mode} ${stats.size} ${stats.ctimeNs}`;
  });
  const hash = createHash('sha256');
  for (const [i, look] of looks.entries()) hash.update(`${paths[i]}\n${look ?? 'absent'}\n`);
  return hash.digest('hex');
}
