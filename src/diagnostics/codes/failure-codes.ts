import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What no step expected. */
export const FAILURE_CODES = {
  'LRO-INTERNAL': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'lrogen itself failed: this is a bug.',
    help: 'This is a bug in lrogen: run again with --verbose, and report what it prints',
  },
  'LRO-SYSTEM': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'The operating system refused something, such as a write to a full disk.',
    help: 'Remove what the operating system objects to, then run again',
  },
} as const satisfies Record<string, CatalogueEntry>;
