import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';

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
