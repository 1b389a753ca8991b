import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Whether npm links the packages in a folder as workspaces: a `package.json` in it or above it has a
 * pattern in its `workspaces` that they match. False where none can be read.
 */
export async function holdsWorkspaces(out: string): Promise<boolean> {
  const inOut = join(resolve(out), 'package');
  for (let folder = dirname(inOut); ; folder = dirname(folder)) {
    const path = relative(folder, inOut).split(sep).join('/');
    const patterns = await workspacesOf(join(folder, 'package.json'));
    if (patterns.some((pattern) => matches(pattern, path))) return true;
    if (folder === dirname(folder)) return false;
  }
}

async function workspacesOf(file: string): Promise<string[]> {
  try {
    const { workspaces } = JSON.parse(await readFile(file, 'utf8'));
    const patterns: unknown = workspaces?.packages ?? workspaces;
    return Array.isArray(patterns) ? patterns.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether a path is one that a pattern of workspaces names: `*` is one segment, `**` any number. */
function matches(pattern: string, path: string): boolean {
  const wanted = pattern
    .replace(/^\.\//, '')
    .split('/')
    .filter((segment) => segment !== '');
  const segments = path.split('/');
  const rest = wanted.indexOf('**');
  const known = rest < 0 ? wanted : wanted.slice(0, rest);
  const isLong = rest < 0 ? segments.length === known.length : segments.length >= known.length;
  return isLong && known.every((segment, i) => segment === '*' || segment === segments[i]);
}
