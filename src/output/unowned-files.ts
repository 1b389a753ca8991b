import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../model/compare-text.js';
import type { OutputDifference } from './output-diff.js';
import type { OutputPlan } from './output-plan.js';
import { isReleased } from './released-parts.js';

/** What other tools put into a package's folder. */
const FOREIGN = new Set(['node_modules', '.git']);

/**
 * Files in the folders of the output's packages that no run wrote and none wants. They are never
 * touched, but a package would be published with them. Sorted.
 *
 * @param kept files that the plan passes over, for their packages are as they must be.
 */
export async function unownedFiles(
  { root, files }: OutputPlan,
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
