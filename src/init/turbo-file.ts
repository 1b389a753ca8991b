import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';
import { CHECK_INPUTS } from './check-inputs.js';

/**
 * Tasks for Turborepo (https://turborepo.com/docs/reference/configuration). A check is cached by all that
 * decides on it. `generate` is not: what a cache would bring back are the packages as they were before a
 * release, and it passes over what stays the same by itself.
 */
export function turboFile(): BegunFile {
  return {
    path: 'turbo.json',
    content: printJson({
      $schema: 'https://turborepo.com/schema.json',
      tasks: {
        '//#lrogen:generate': { cache: false },
        '//#lrogen:check': { inputs: CHECK_INPUTS, outputs: [] },
      },
    }),
  };
}
