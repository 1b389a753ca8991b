import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What the model, or a comparison with it, shows to be wrong. */
export const CHECK_CODES = {
  'LRO-CHECK-DISAGREEMENT': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'Sources contradict each other, and no exception settles it.',
    help: 'Correct the document, or state why under "disagreements" in exceptions.json',
  },
  'LRO-CHECK-DOCUMENTED': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A documented request is not what the specs give.',
    help: 'Correct the row, or state why under "documented" in exceptions.json',
  },
  'LRO-CHECK-OUTPUT': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A file of a package is not what the specs give.',
    help: 'Run lrogen generate; what was edited by hand it replaces with --force only',
  },
  'LRO-CHECK-SPECS': {
    severity: 'error',
    alsoWarning: true,
    exit: ExitCode.found,
    means:
      'A document that the settings name on this machine says otherwise than its spec; a warning where it cannot be read.',
    help: 'Run lrogen sync, then lrogen generate',
  },
  'LRO-EXCEPTION-SYNTAX': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'An entry of `exceptions.json` is not of its form.',
    help: 'Correct the entry; `.github/docs/specs.md` of lrogen says what an exception may state',
  },
  'LRO-EXCEPTION-UNUSED': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'An exception matches nothing.',
    help: 'Remove it, or correct what it names',
  },
  'LRO-GENERATE-HELD': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'Packages stay as they are, because a document that they are made from could not be read.',
    help: 'Correct the document, then generate again',
  },
  'LRO-METHOD-SKIPPED': {
    severity: 'warning',
    exit: ExitCode.found,
    means: 'A document tells of a get, list or cancel of operations that no client gets.',
    help: 'Do what the code of the reason says',
  },
  'LRO-MODEL-EMPTY': {
    severity: 'warning',
    exit: ExitCode.found,
    means: 'An API has operations methods, and every one was skipped.',
    help: 'Correct the document, if the API should have some',
  },
  'LRO-MODEL-NONE': {
    severity: 'error',
    alsoWarning: true,
    exit: ExitCode.input,
    means:
      'A folder of specs, or a side of a comparison, tells of no API at all; a warning where no package is there yet.',
    help: 'Bring some with lrogen sync --from <folder, file or address>, or name another folder with --specs',
  },
  'LRO-MODEL-INVALID': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A name, host or scope of an API cannot be emitted safely; the API is skipped.',
    help: 'Correct the document, or remove it from the folder of specs',
  },
  'LRO-NAME-PINNED': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'The specs would call a client otherwise than it is called; it keeps its name, and with it the names of its types.',
    help: 'Take the new name with lrogen generate --rename-clients, or state "className" of the API in the settings',
  },
} as const satisfies Record<string, CatalogueEntry>;
