import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ApplyOptions, applyOutput } from '../../src/output/apply-output.js';
import { readManifest } from '../../src/output/manifest.js';
import { type OutputPlan, planOutput } from '../../src/output/output-plan.js';

export { temporary as temporaryFolder } from '../temporary.js';

/** Contents by path. */
export type Tree = Readonly<Record<string, string>>;

export const GENERATOR = 'lrogen@1.2.3';

export async function writeTree(root: string, tree: Tree): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** Every file's content, and `''` under `folder/` for a folder that holds nothing. */
export async function readTree(root: string): Promise<Record<string, string>> {
  const paths = await listTree(root);
  const contents = await Promise.all(
    paths.map(async (path) => (path.endsWith('/') ? '' : readFile(join(root, path), 'utf8'))),
  );
  return Object.fromEntries(paths.map((path, i) => [path, contents[i] ?? '']));
}

/** Each file's identity and time of writing: the same where a file was not touched. */
export async function touchedTree(root: string): Promise<Record<string, string>> {
  const paths = (await listTree(root)).filter((path) => !path.endsWith('/'));
  const stats = await Promise.all(paths.map((path) => lstat(join(root, path), { bigint: true })));
  return Object.fromEntries(
    paths.map((path, i) => [path, `${stats[i]?.ino}:${stats[i]?.mtimeNs}:${stats[i]?.size}`]),
  );
}

async function listTree(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}${entry.name}`;
      if (!entry.isDirectory()) return [path];
      const inside = await listTree(root, `${path}/`);
      return inside.length === 0 ? [`${path}/`] : inside;
    }),
  );
  return found.flat().toSorted();
}

export async function plan(root: string, tree: Tree): Promise<OutputPlan> {
  const files = Object.entries(tree).map(([path, content]) => ({ path, content }));
  const previous = await readManifest(root, 'packages');
  return planOutput({ root, manages: 'packages', files, previous, generator: GENERATOR });
}

/** What `lrogen generate` does: plan, and carry it out. */
export async function write(root: string, tree: Tree, options: ApplyOptions = {}): Promise<void> {
  await applyOutput(await plan(root, tree), options);
}

/** What becomes of each path. */
export async function changes(root: string, tree: Tree): Promise<Record<string, string>> {
  const { files } = await plan(root, tree);
  return Object.fromEntries(files.map((file) => [file.path, file.what]));
}

/** The code that an action fails with. */
export async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    if (error instanceof Error && 'diagnostic' in error) {
      return (error.diagnostic as { code: string }).code;
    }
    throw error;
  }
  return 'none';
}
