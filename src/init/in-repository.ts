import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { BegunFile } from '../output/begin-files.js';
import { nightlyFiles } from './nightly-files.js';
import { workflowFile } from './project-files.js';

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

/** Workflows as they have to be at the root of the repository, where alone GitHub reads them, for a project in a folder. */
export function workflowsOf(folder: string | undefined, isNightly: boolean): BegunFile[] {
  const own = folder === undefined ? '' : `-${wordOf(folder)}`;
  const files = [workflowFile(own), ...(isNightly ? nightlyFiles(own) : [])];
  return folder === undefined ? files : files.map((file) => inFolder(folder, file));
}

/** A word for a folder that a file and a branch can be called by, and that no other folder has. */
export function wordOf(folder: string): string {
  const word = folder.replaceAll('/', '_').replace(/[^\w-]+/g, '-');
  if (/^[A-Za-z0-9/-]+$/.test(folder)) return word;
  return `${word}_${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
}

function inFolder(folder: string, { path, content }: BegunFile): BegunFile {
  const there = `defaults: { run: { working-directory: ${quoted(folder)} } }\njobs:\n`;
  const paths = `${literalPattern(folder)}/generated/**`;
  // By functions, for text in which a folder has a `$` would stand for more than itself.
  const adapted = content
    .replace(/^jobs:\n/m, () => there)
    .replace("'generated/**'", () => quoted(paths))
    // The lock that it would look for may be that of a project above.
    .replace(', cache: npm', '');
  return { path, content: adapted };
}

/** A pattern that finds a path alone (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet). */
function literalPattern(path: string): string {
  return path.replace(/[*?+[\\]|^!/g, '\\$&');
}

/** A text as YAML has it between quotes: as JSON, but for what is printable in that alone (https://yaml.org/spec/1.2.2/#51-character-set). */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
