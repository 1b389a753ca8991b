import { lstatSync, readFileSync } from 'node:fs';
import { sha256 } from './digest.js';
import { ownDigest } from './released-parts.js';

/** What stands at a path on disk; a link counts as itself, never as what it leads to. */
export interface DiskEntry {
  readonly kind: 'absent' | 'file' | 'folder' | 'other';
  readonly size: number;
  /** Equal for two paths that are one and the same file. */
  readonly identity: string;
  /** Changes when the file is written or replaced. */
  readonly fingerprint: string;
}

const ABSENT: DiskEntry = { kind: 'absent', size: 0, identity: 'absent', fingerprint: 'absent' };

/** Synchronous calls inside, which take half the time where there are many. */
export async function readDiskEntry(path: string): Promise<DiskEntry> {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) return ABSENT;
    const identity = `${stats.dev}:${stats.ino}`;
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    const fingerprint = `${identity}:${stats.size}:${stats.mtimeNs}`;
    return { kind, size: Number(stats.size), identity, fingerprint };
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return ABSENT;
    throw error;
  }
}

/**
 * A file's bytes as they were written: Git for Windows puts CR LF where a file has LF (`core.autocrlf`), and no file of
 * ours has a CR.
 */
export function withPlainLines(bytes: Buffer): Buffer {
  return bytes.includes(CR_LF)
    ? Buffer.from(bytes.toString('latin1').replaceAll(CR_LF, '\n'), 'latin1')
    : bytes;
}

const CR_LF = '\r\n';

/** The SHA-256 of a regular file, whatever ends its lines; undefined where there is none. */
export async function digestAt(path: string): Promise<string | undefined> {
  if ((await readDiskEntry(path)).kind !== 'file') return undefined;
  return sha256(withPlainLines(readFileSync(path)));
}

/** Whether a regular file is as a manifest lists it, by its path in the output. */
export async function isAsListed(
  target: string,
  path: string,
  listed: string | undefined,
): Promise<boolean> {
  if (listed === undefined || (await readDiskEntry(target)).kind !== 'file') return false;
  const content = withPlainLines(readFileSync(target));
  // Manifests of before count all of a file.
  return ownDigest(path, content) === listed || sha256(content) === listed;
}

/** Whether an error is one that the operating system reports by one of these codes. */
export function isErrno(error: unknown, ...codes: string[]): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    codes.includes(error.code)
  );
}
