import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { type DiskEntry, readDiskEntry } from './disk-entry.js';
import { printable } from './printable.js';

/**
 * Refuses to write into a folder that is also read, or that lies in it or holds it: what is
 * written would be read as input, or what is read would be taken for output. Links are seen through, and so
 * are names that the file system takes for the same.
 *
 * @param read what is read, as the user names it: a folder; a document or nothing overlaps with nothing.
 * @throws DiagnosticError with code `LRO-OUTPUT-OVERLAP`.
 */
export async function refuseOverlap(read: string, written: string): Promise<void> {
  const [inner, outer] = await Promise.all([folderChain(read), folderChain(written)]);
  if (inner.kind === 'file') return;
  const relation = relationOf(inner, outer);
  if (relation === undefined) return;
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-OVERLAP',
    message: `"${printable(read)}" is read and "${printable(written)}" is written, and ${relation}`,
    file: written,
  });
}

/**
 * Refuses to write several outputs into one folder, or into folders that lie in each other: each would take
 * the files of the other for its own, or for in its way.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-OVERLAP`.
 */
export async function refuseSharedFolders(written: readonly string[]): Promise<void> {
  const chains = await Promise.all(written.map(folderChain));
  for (const [i, chain] of chains.entries()) {
    for (const [j, other] of chains.slice(0, i).entries()) {
      const relation = relationOf(chain, other);
      if (relation === undefined) continue;
      const [a, b] = [printable(written[j] ?? ''), printable(written[i] ?? '')];
      throw new DiagnosticError({
        code: 'LRO-OUTPUT-OVERLAP',
        message: `"${a}" and "${b}" are both written, and ${relation}`,
        ...(written[i] !== undefined && { file: written[i] }),
      });
    }
  }
}

function relationOf(one: FolderChain, other: FolderChain): string | undefined {
  const [a = '', b = ''] = [one.chain[0], other.chain[0]];
  if (!one.chain.includes(b) && !other.chain.includes(a)) return undefined;
  return a === b ? 'they are one folder' : 'one lies in the other';
}

interface FolderChain {
  readonly kind: string;
  /** The folder and those above it, the innermost first: what the disk knows them by, else their path. */
  readonly chain: readonly string[];
}

async function folderChain(path: string): Promise<FolderChain> {
  const real = await realOf(resolve(path));
  const chain: string[] = [];
  for (let folder = real; ; folder = dirname(folder)) {
    const { kind, identity } = await entryOf(folder);
    chain.push(kind === 'absent' ? folder : identity);
    if (dirname(folder) === folder) break;
  }
  return { kind: (await entryOf(real)).kind, chain };
}

/** What nobody may look at is as if it were not there: who reads or writes it tells of that. */
async function entryOf(path: string): Promise<Pick<DiskEntry, 'kind' | 'identity'>> {
  return readDiskEntry(path).catch(() => ({ kind: 'absent', identity: path }));
}

/** The real path, as far as there is one. */
async function realOf(path: string): Promise<string> {
  if (dirname(path) === path) return path;
  return realpath(path).catch(async () => join(await realOf(dirname(path)), basename(path)));
}
