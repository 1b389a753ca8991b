import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';

/** What decides on the packages, and on what a check finds of them. */
const INPUTS = ['specs/**', 'generated/**', 'lrogen.config.*', 'package.json', 'package-lock.json'];

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
        '//#lrogen:check': { inputs: INPUTS, outputs: [] },
      },
    }),
  };
}
