import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../model/compare-text.js';
import type { OutputDifference } from './output-diff.js';
import type { OutputPlan } from './output-plan.js';

/** What other tools put into a package's folder. */
const FOREIGN = new Set(['node_modules', '.git']);

/**
 * Files in the folders of the output's packages that no run wrote and none wants. They are never
 * touched, but a package would be published with them. Sorted.
 */
export async function unownedFiles({ root, files }: OutputPlan): Promise<OutputDifference[]> {
  const owned = new Set(files.map(({ path }) => path));
  const packages = new Set(files.map(({ path }) => path.split('/')[0] ?? ''));
  const found = await Promise.all([...packages].map((folder) => filesBelow(root, folder)));
  return found
    .flat()
    .filter((path) => !owned.has(path))
    .sort(compareText)
    .map((path) => ({ path, what: 'unowned' }));
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (FOREIGN.has(entry.name)) return [];
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    }),
  );
  return found.flat();
}
