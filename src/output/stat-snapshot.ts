import { lstatSync, statSync } from 'node:fs';
import { sha256 } from './digest.js';

/** What `stat` tells of paths, by path: two equal snapshots mean equal contents. */
export type StatSnapshot = ReadonlyMap<string, string>;

/**
 * Looks at files: where each lies, its size, and when it was last changed in any way. Of folders only
 * that they are there, and the same. A change that keeps the size, within the same tick of the file
 * system's clock as the look, goes unseen.
 *
 * @param isFollowed whether a link stands for what it leads to, as it does for who reads it.
 */
export function takeSnapshot(paths: readonly string[], isFollowed = false): StatSnapshot {
  const look = isFollowed ? statSync : lstatSync;
  return new Map(paths.map((path) => [path, printOf(path, look)]));
}

function printOf(path: string, look: typeof statSync | typeof lstatSync): string {
  try {
    const stats = look(path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) return 'absent';
    const identity = `${stats.dev} ${stats.ino} ${stats.mode}`;
    // Not the time of the last writing, which can be set back: that of the last change cannot.
    return stats.isDirectory() ? identity : `${identity} ${stats.size} ${stats.ctimeNs}`;
  } catch {
    return 'absent';
  }
}

/** A digest of a snapshot, whatever the order of its paths. */
export function snapshotFingerprint(snapshot: StatSnapshot): string {
  const lines = [...snapshot].map(([path, print]) => `${path}\0${print}\n`);
  return sha256(lines.sort().join(''));
}
