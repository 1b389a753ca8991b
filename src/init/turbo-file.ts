import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';

/**
 * Tasks for Turborepo (https://turborepo.com/docs/reference/configuration). A check is cached by all files
 * that are checked in: documents, templates and what a hook imports may be any of them. `generate` is not: what a cache would bring back are the packages as they were before a
 * release, and it passes over what stays the same by itself.
 */
export function turboFile(): BegunFile {
  return {
    path: 'turbo.json',
    content: printJson({
      $schema: 'https://turborepo.com/schema.json',
      tasks: {
        '//#lrogen:generate': { cache: false },
        '//#lrogen:check': { inputs: ['$TURBO_DEFAULT$', 'generated/**'], outputs: [] },
      },
    }),
  };
}
