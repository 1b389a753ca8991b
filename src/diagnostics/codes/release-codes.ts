import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What is compared, released and published. */
export const RELEASE_CODES = {
  'LRO-DIFF-RELEASE': {
    severity: 'error',
    exit: ExitCode.found,
    means:
      'An API changed so much for its callers that its package needs the release of --fail-on or a greater one.',
    help: 'Look at the changes; where they are wanted, release the package so',
  },
  'LRO-GIT': {
    severity: 'error',
    exit: ExitCode.input,
    means:
      'A word names neither a file or folder nor a revision of the git repository of the specs.',
    help: 'Check the word, and that the folder of specs is in a git repository which has the revision',
  },
  'LRO-REGISTRY': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A package cannot be had from its registry.',
    help: 'Check the name and the version, and the registry and credentials in .npmrc',
  },
} as const satisfies Record<string, CatalogueEntry>;
