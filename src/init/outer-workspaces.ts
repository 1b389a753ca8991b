import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isObject } from '../model/is-object.js';

/** A project's folder that lies in a larger one, of which npm knows the workspaces alone. */
export interface OuterWorkspaces {
  /** The `package.json` that has them, relative to the project. */
  readonly file: string;
  /** The pattern that is to be among them. */
  readonly pattern: string;
}

/**
 * The workspaces of a project above, if there are any: npm takes no others below it
 * (https://docs.npmjs.com/cli/using-npm/workspaces).
 *
 * @param root the project's folder.
 * @param out the folder of its packages, relative to it.
 */
export async function outerWorkspaces(
  root: string,
  out: string,
): Promise<OuterWorkspaces | undefined> {
  const inner = resolve(root);
  for (let folder = dirname(inner); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    const content: unknown = await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => undefined);
    if (!isObject(content) || content.workspaces === undefined) continue;
    const slashed = (path: string) => path.split(sep).join('/');
    return {
      file: slashed(relative(inner, file)),
      pattern: `${slashed(relative(folder, join(inner, out)))}/*`,
    };
  }
  return undefined;
}
