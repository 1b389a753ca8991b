import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isObject } from '../model/is-object.js';

/** Where the workspaces are listed that a package manager knows, if not in the project's own `package.json`. */
export interface OuterWorkspaces {
  readonly manager: 'npm' | 'pnpm';
  /** The file that has them, relative to the project. */
  readonly file: string;
  /** The pattern that is to be among them. */
  readonly pattern: string;
}

const PNPM = 'pnpm-workspace.yaml';

/**
 * The workspaces of a project above, if there are any: npm takes no others below it
 * (https://docs.npmjs.com/cli/using-npm/workspaces), and neither does Yarn. pnpm takes those of a file of its own, also
 * beside the project's `package.json` (https://pnpm.io/pnpm-workspace_yaml).
 *
 * @param root the project's folder.
 * @param out the folder of its packages, relative to it.
 */
export async function outerWorkspaces(
  root: string,
  out: string,
): Promise<OuterWorkspaces | undefined> {
  const inner = resolve(root);
  const slashed = (path: string) => path.split(sep).join('/');
  for (let folder = inner; ; folder = dirname(folder)) {
    const manager = await managerOf(folder, folder === inner);
    if (manager !== undefined) {
      const file = join(folder, manager === 'pnpm' ? PNPM : 'package.json');
      const pattern = `${slashed(relative(folder, join(inner, out)))}/*`;
      return { manager, file: slashed(relative(inner, file)), pattern };
    }
    if (folder === dirname(folder)) return undefined;
  }
}

/** Whose workspaces a folder lists; what npm has in the project's own `package.json` is none above. */
async function managerOf(
  folder: string,
  isOwn: boolean,
): Promise<OuterWorkspaces['manager'] | undefined> {
  const textOf = (name: string) => readFile(join(folder, name), 'utf8');
  const isPnpm = await textOf(PNPM).then(
    () => true,
    () => false,
  );
  if (isPnpm) return 'pnpm';
  const content: unknown = isOwn
    ? undefined
    : await textOf('package.json')
        .then(JSON.parse)
        .catch(() => undefined);
  return isObject(content) && content.workspaces !== undefined ? 'npm' : undefined;
}
