import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { BegunFile } from '../output/begin-files.js';

/**
 * The folder of a project in the git repository that it lies in, such as `packages/jobs`; undefined where it is the
 * repository's own, or in none.
 */
export async function folderInRepository(root: string): Promise<string | undefined> {
  const inner = resolve(root);
  for (let folder = inner; ; folder = dirname(folder)) {
    // A file in a worktree or a submodule.
    const isRoot = await stat(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isRoot) return relative(folder, inner).split(sep).join('/') || undefined;
    if (folder === dirname(folder)) return undefined;
  }
}

/** A workflow as it has to be at the root of the repository, where alone GitHub reads it, for a project in a folder. */
export function workflowOf(folder: string, { path, content }: BegunFile): BegunFile {
  const there = `defaults: { run: { working-directory: ${JSON.stringify(folder)} } }\njobs:\n`;
  const adapted = content
    .replace(/^jobs:\n/m, there)
    .replace("'generated/**'", JSON.stringify(`${folder}/generated/**`))
    // The lock that it would look for may be that of a project above.
    .replace(', cache: npm', '');
  return { path, content: adapted };
}

/** Says of workflows that were written where GitHub reads none. */
export function unreadWorkflows(folder: string): Diagnostic {
  const up = folder.replace(/[^/]+/g, '..');
  return problem({
    code: 'LRO-INIT-WORKFLOW',
    message: `GitHub reads the workflows at the root of a repository alone, and this folder is ${folder} in one`,
    help: `Move what is in .github/workflows here to ${up}/.github/workflows: it says already that its commands are run in this folder`,
    file: '.github/workflows',
  });
}
