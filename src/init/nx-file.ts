import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';
import { CHECK_INPUTS } from './check-inputs.js';

/**
 * Targets for Nx (https://nx.dev/reference/nx-json), which are the scripts of the project: a check is cached
 * by all that decides on it, `generate` is not; see `turboFile`. Nx runs scripts of the project itself where
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
          inputs: CHECK_INPUTS.map((path) => `{workspaceRoot}/${path}`),
          outputs: [],
        },
      },
    }),
  };
}
