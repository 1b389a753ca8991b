import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { firstOf } from '../model/counted.js';
import type { OutputDifference } from './output-diff.js';
import { printable } from './printable.js';
import { isReleased } from './released-parts.js';
import { resolveRoot } from './root.js';

/** What other tools put into a package's folder. */
const FOREIGN = new Set(['node_modules', '.git']);

/**
 * Files in the folders of the output's packages that no run wrote and none wants. They are never
 * touched, but a package may be published with them. Sorted.
 *
 * @param out the output folder.
 * @param owned the paths of files that are the tool's own, or are to be.
 */
export async function unownedFiles(
  out: string,
  owned: readonly string[],
): Promise<OutputDifference[]> {
  const root = await resolveRoot(out);
  const own = new Set(owned);
  const packages = new Set(owned.map((path) => path.split('/')[0] ?? ''));
  return [...packages]
    .flatMap((folder) => filesBelow(root, folder))
    .filter((path) => !own.has(path) && !isReleased(path))
    .sort(compareText)
    .map((path) => ({ path, what: 'unowned' }));
}

/** More files than these are counted. */
const MOST_TOLD = 5;

/** Tells, once for all, which files are in the folders of packages beside those that are the tool's own. */
export async function unownedNotice(root: string, owned: readonly string[]): Promise<Diagnostic[]> {
  const found = await unownedFiles(root, owned);
  if (found.length === 0) return [];
  const names = found.map(({ path }) => printable(path));
  const message = `no run wrote these, and their packages may be published with them: ${firstOf(names, MOST_TOLD)}`;
  return [problem({ code: 'LRO-OUTPUT-UNOWNED', message, file: root })];
}

function filesBelow(root: string, folder: string): string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (FOREIGN.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
