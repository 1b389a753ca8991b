import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';

/** What the scripts of a project are to do. */
const SCRIPTS = {
  'lrogen:sync': 'lrogen sync',
  'lrogen:generate': 'lrogen generate',
  'lrogen:check': 'lrogen check',
};

/**
 * The project's `package.json` with scripts, the packages as workspaces, and this tool: one that is there
 * keeps all that it has.
 *
 * @param text of the one that is there.
 * @param out the folder of the packages.
 * @param version of this tool.
 * @throws SyntaxError where it is no JSON.
 */
export function packageJson(text: string | undefined, out: string, version: string): BegunFile {
  const given = text === undefined ? { private: true, type: 'module' } : JSON.parse(text);
  const { workspaces = [] } = given;
  const pattern = `${out}/*`;
  const known: unknown = Array.isArray(workspaces) ? workspaces : workspaces.packages;
  const isKnown = Array.isArray(known) && known.includes(pattern);
  const content = {
    ...given,
    ...(Array.isArray(workspaces) && !isKnown && { workspaces: [...workspaces, pattern] }),
    scripts: { ...SCRIPTS, ...given.scripts },
    devDependencies: { lrogen: `^${version}`, ...given.devDependencies },
  };
  return { path: 'package.json', content: printJson(content), isReplaced: true };
}
