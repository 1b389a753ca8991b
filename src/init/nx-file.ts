import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';
import { wordOf } from './in-repository.js';

/**
 * Targets for Nx (https://nx.dev/reference/nx-json), which are the scripts of the project: a check is cached
 * by all files that are checked in, `generate` is not; see `turboFile`. Nx runs scripts of the project itself where
 * its `package.json` has a name and an `nx`.
 */
export function nxFile(): BegunFile {
  return {
    path: 'nx.json',
    content: printJson({
      $schema: './node_modules/nx/schemas/nx-schema.json',
      targetDefaults: {
        'lrogen:generate': { cache: false },
        'lrogen:check': {
          cache: true,
          inputs: ['{workspaceRoot}/**/*'],
          outputs: [],
        },
      },
    }),
  };
}

/** What a project is called: its scope, and its folder where it is one of several in a repository. */
export function nxName(scope: string, folder: string | undefined): string {
  return [scope.slice(1), ...(folder === undefined ? [] : [wordOf(folder)])].join('-');
}
