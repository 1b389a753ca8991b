import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { Manifest } from './manifest.js';
import type { OutputDifference } from './output-diff.js';
import type { OutputPlan } from './output-plan.js';
import { printable } from './printable.js';
import { isReleased } from './released-parts.js';

/** What other tools put into a package's folder. */
const FOREIGN = new Set(['node_modules', '.git']);

/**
 * Files in the folders of the output's packages that no run wrote and none wants. They are never
 * touched, but a package may be published with them. Sorted.
 *
 * @param kept files that the plan passes over, for their packages are as they must be.
 */
export async function unownedFiles(
  { root, files }: Pick<OutputPlan, 'root' | 'files'>,
  kept: readonly string[] = [],
): Promise<OutputDifference[]> {
  const owned = new Set([...files.map(({ path }) => path), ...kept]);
  const packages = new Set([...owned].map((path) => path.split('/')[0] ?? ''));
  return [...packages]
    .flatMap((folder) => filesBelow(root, folder))
    .filter((path) => !owned.has(path) && !isReleased(path))
    .sort(compareText)
    .map((path) => ({ path, what: 'unowned' }));
}

/** More files than these are counted. */
const MOST_TOLD = 5;

/** Tells, once for all, which files beside those of a manifest are in its packages. */
export async function unownedNotice(root: string, { files }: Manifest): Promise<Diagnostic[]> {
  const found = await unownedFiles({ root, files: [] }, Object.keys(files));
  if (found.length === 0) return [];
  const names = found.slice(0, MOST_TOLD).map(({ path }) => printable(path));
  const more = found.length > MOST_TOLD ? ` and ${found.length - MOST_TOLD} more` : '';
  const message = `no run wrote these, and their packages may be published with them: ${names.join(', ')}${more}`;
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
