import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../sources/document/json-node.js';

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
 * @param nxName makes it a project of Nx, called so where it has no name.
 * @throws DiagnosticError `LRO-INIT-PACKAGE` where it is no JSON object.
 */
export function packageJson(
  text: string | undefined,
  out: string,
  version: string,
  nxName?: string,
): BegunFile {
  const given: JsonObject = text === undefined ? { private: true, type: 'module' } : parsed(text);
  const content = {
    ...(nxName !== undefined && { name: nxName, nx: {} }),
    ...given,
    workspaces: withPattern(given.workspaces, `${out}/*`),
    scripts: { ...SCRIPTS, ...members(given.scripts) },
    ...(!hasTool(given.dependencies) && {
      devDependencies: { lrogen: `^${version}`, ...members(given.devDependencies) },
    }),
  };
  return { path: 'package.json', content: printJson(content), isReplaced: true };
}

/** npm takes a list; Yarn also an object with one (https://classic.yarnpkg.com/docs/workspaces). */
function withPattern(workspaces: JsonValue | undefined, pattern: string): JsonValue {
  if (Array.isArray(workspaces)) {
    return workspaces.includes(pattern) ? workspaces : [...workspaces, pattern];
  }
  if (!isJsonObject(workspaces)) return [pattern];
  const { packages } = workspaces;
  return { ...workspaces, packages: withPattern(Array.isArray(packages) ? packages : [], pattern) };
}

function parsed(text: string): JsonObject {
  let given: JsonValue | undefined;
  try {
    given = JSON.parse(text);
  } catch {
    // Told below, as all else that is no object.
  }
  if (isJsonObject(given)) return given;
  throw new DiagnosticError({
    code: 'LRO-INIT-PACKAGE',
    message: 'this is no JSON object',
    file: 'package.json',
  });
}

function hasTool(dependencies: JsonValue | undefined): boolean {
  return 'lrogen' in members(dependencies);
}

function members(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
