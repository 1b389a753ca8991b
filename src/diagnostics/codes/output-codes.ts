import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What keeps the output from being written; the previous output stays as it was, but for `LRO-OUTPUT-ROLLBACK`. */
export const OUTPUT_CODES = {
  'LRO-OUTPUT-BUSY': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'Another run is writing to the folder.',
    help: 'Give --wait to wait for it to end',
  },
  'LRO-OUTPUT-CHANGELOG': {
    severity: 'warning',
    exit: ExitCode.found,
    means: 'The changelog of a package that was removed stays: it belongs to the release tool.',
    help: 'Remove it where nobody needs it, and have npm tell callers by lrogen deprecate',
  },
  'LRO-OUTPUT-CONFLICT': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'Files that lrogen did not write stand where files are to be written.',
    help: 'Move or remove them, or name another folder for the output',
  },
  'LRO-OUTPUT-EDITED': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'Files were edited by hand since they were written.',
    help: 'Undo the edits, or lose them with --force',
  },
  'LRO-OUTPUT-FOREIGN': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'The manifest of a folder says that it holds something else than it is named for.',
    help: 'Name the folder of specs with --specs, and that of packages with --out',
  },
  'LRO-OUTPUT-INTERRUPTED': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A run was stopped while it changed the output.',
    help: 'Run lrogen generate: it puts back first what was there before',
  },
  'LRO-OUTPUT-JOURNAL': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'The journal of a run that was stopped cannot be trusted.',
    help: 'Restore the output from version control and remove the folder of the journal',
  },
  'LRO-OUTPUT-LINK': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A link, a device or a file stands where a folder of the output must be.',
    help: 'Remove it, or give the folder that was meant as the output',
  },
  'LRO-OUTPUT-MANIFEST': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'The manifest of the output cannot be trusted.',
    help: 'Restore it from version control, or give --rebuild-manifest to make it anew of what it lists and what is there',
  },
  'LRO-OUTPUT-MERGED': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'A merge has left its marks in a manifest or in the lock, and what both sides list is taken together.',
    help: 'Nothing more is to be done once lrogen sync or lrogen generate has written it',
  },
  'LRO-OUTPUT-MOVED': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A file changed while the run was preparing.',
    help: 'Run it again',
  },
  'LRO-OUTPUT-OVERLAP': {
    severity: 'error',
    exit: ExitCode.usage,
    means:
      'A folder that is written and one that is read, or two that are written, are the same or lie in each other.',
    help: 'Name folders that lie beside each other',
  },
  'LRO-OUTPUT-PATH-CHARACTER': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A path has a character that is invisible or that not every file system takes.',
    help: 'Rename what the path is made from: a service or a version in the specs',
  },
  'LRO-OUTPUT-PATH-FOLDER': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A path is a folder of another path, or lies in one that is a file.',
    help: 'Rename what the path is made from: a service or a version in the specs',
  },
  'LRO-OUTPUT-PATH-LENGTH': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A path, or one of its names, is too long for some file systems.',
    help: 'Rename what the path is made from: a service or a version in the specs',
  },
  'LRO-OUTPUT-PATH-NAME': {
    severity: 'error',
    exit: ExitCode.found,
    means:
      'A path has a name that is reserved, belongs to another tool, or ends with a dot or a blank.',
    help: 'Rename what the path is made from: a service or a version in the specs',
  },
  'LRO-OUTPUT-PATH-OUTSIDE': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A path is not a plain relative path inside the output.',
    help: 'Rename what the path is made from: a service or a version in the specs',
  },
  'LRO-OUTPUT-PATH-TWIN': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A path is the same as another where case or Unicode form is ignored.',
    help: 'Rename what the path is made from: a service or a version in the specs',
  },
  'LRO-OUTPUT-ROLLBACK': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'The output cannot be written, nor the previous one put back.',
    help: 'Remove the cause and run it again: it puts the previous output back first',
  },
  'LRO-OUTPUT-ROOT': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'The output is no folder.',
    help: 'Name a folder, or one that does not exist yet',
  },
  'LRO-OUTPUT-UNOWNED': {
    severity: 'warning',
    exit: ExitCode.found,
    means: 'Files that lrogen did not write are in the folders of packages.',
    help: 'Move or remove them: lrogen check fails for them',
  },
  'LRO-OUTPUT-WRITE': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'The output cannot be written, and stays as it was.',
    help: 'See to the permissions of the folder and to the space on its disk',
  },
} as const satisfies Record<string, CatalogueEntry>;
