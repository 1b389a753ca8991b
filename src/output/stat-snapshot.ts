import { createHash } from 'node:crypto';
import { lstat, type stat } from 'node:fs/promises';
import { mapPooled } from './pool.js';

/** What `stat` tells of paths, by path: two equal snapshots mean equal contents. */
export type StatSnapshot = ReadonlyMap<string, string>;

/**
 * Looks at files: where each lies, its size, and when it was last changed in any way. Of folders only
 * that they are there, and the same. A change that keeps the size, within the same tick of the file
 * system's clock as the look, goes unseen.
 *
 * @param look `stat` where a link stands for what it leads to, as it does for who reads it.
 */
export async function takeSnapshot(
  paths: readonly string[],
  look: typeof stat | typeof lstat = lstat,
): Promise<StatSnapshot> {
  const looks = await mapPooled(paths, async (path) => {
    const stats = await look(path, { bigint: true }).catch(() => undefined);
    if (stats === undefined) return 'absent';
    const identity = `${stats.dev} ${stats.ino} ${stats.mode}`;
    // Not the time of the last writing, which can be set back: that of the last change cannot.
    return stats.isDirectory() ? identity : `${identity} ${stats.size} ${stats.ctimeNs}`;
  });
  return new Map(paths.map((path, i) => [path, looks[i] ?? '']));
}

/** A digest of a snapshot, whatever the order of its paths. */
export function snapshotFingerprint(snapshot: StatSnapshot): string {
  return createHash('sha256')
    .update(JSON.stringify([...snapshot].sort()))
    .digest('hex');
}
