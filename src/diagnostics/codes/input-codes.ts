import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What a run was asked for, and what it was to read. */
export const INPUT_CODES = {
  'LRO-API-UNKNOWN': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'No spec tells of an API that was named, or no package is there of a service.',
    help: 'Write it as service:version, such as file:v1; lrogen list prints all that specs tell of',
  },
  'LRO-CONFIG': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'The settings cannot be read, or one of them is unknown or not of its form.',
    help: 'Correct the file that is named; `.github/docs/settings.md` of lrogen lists the settings',
  },
  'LRO-CONFIG-SYNC': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'The settings state something of an API that only `sync` takes over, and its spec does not hold it.',
    help: 'Run lrogen sync, then lrogen generate',
  },
  'LRO-CONFIG-UNUSED': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A setting is about an API or a service that no spec tells of.',
    help: 'Correct its name, as lrogen list prints it, or bring its documents with lrogen sync',
  },
  'LRO-INIT-API': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'The documents that a project is to begin with tell of no API that a client could call.',
    help: 'Name a document that has methods such as operations.get, answering with an Operation; or say with --shape how its operations look',
  },
  'LRO-INIT-CREDENTIAL': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'An address that the settings are to keep holds a password, a key or a token.',
    help: 'Give it with --header, or save the document and name the file',
  },
  'LRO-INIT-PACKAGE': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'The `package.json` that a project has is no JSON object.',
    help: 'Mend it, then run lrogen init again',
  },
  'LRO-INIT-SEVERAL': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'The documents that a project is to begin with tell of several APIs.',
    help: 'Name the document of one with --from, in a folder without specs; then add the others to "apis" in the settings',
  },
  'LRO-INIT-SETTINGS': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'A project is to begin where there are settings already.',
    help: 'Edit that file, then run lrogen sync and lrogen generate; or run lrogen init elsewhere',
  },
  'LRO-INIT-WORKFLOW': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'A project was begun in a folder of a git repository, and its workflows lie where GitHub reads none.',
    help: 'Move them to .github/workflows at the root of the repository',
  },
  'LRO-INPUT-API': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'There are documents, and none of them tells of long-running operations.',
    help: 'Name documents with methods such as operations.get; a package that an older version made is to be generated anew',
  },
  'LRO-INPUT-ENCODING': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document is not text in UTF-8.',
    help: 'Save it as UTF-8, or remove it from the folder',
  },
  'LRO-INPUT-LINK': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document, or a folder of documents, is a symbolic link; links are not followed.',
    help: 'Put the document itself there',
  },
  'LRO-INPUT-MISSING': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'There is no file, folder or page where one is named.',
    help: 'Check the path or the address: a path is looked for in the folder that lrogen runs in',
  },
  'LRO-INPUT-READ': {
    severity: 'error',
    exit: ExitCode.input,
    means:
      'A document or a folder cannot be read: the disk, the network or the server refuses it, or it is no file.',
    help: 'Check permissions and connection, or save the documents in a folder and name that folder',
  },
  'LRO-INPUT-URL': {
    severity: 'error',
    exit: ExitCode.input,
    means:
      'An address is not one, is neither https nor on loopback, holds a user name or a password, or leads from the network to this machine or into a private network.',
    help: 'Check the address, or save the documents in a folder and name that folder',
  },
  'LRO-LOCK': {
    severity: 'error',
    exit: ExitCode.input,
    means: '`lock.json` is not of its form.',
    help: 'Restore it from version control, or remove it to take every document anew',
  },
  'LRO-OPTION': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'A function of the library is given what it does not take.',
    help: 'Give what its declaration says',
  },
  'LRO-SYNC-DELISTED': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'A directory does not list a service, or a version of one, any more whose specs came from where it lists documents.',
    help: 'Where it is gone for good, tell callers by lrogen deprecate; remove its specs once nobody is left',
  },
  'LRO-SYNC-EMPTY': {
    severity: 'error',
    alsoWarning: true,
    exit: ExitCode.input,
    means:
      'A folder holds no document, or none of the documents that are named one by one tells of long-running operations; a warning where none of those in a folder or a directory does, a directory lists none, or a service config tells only how rpcs are called and not what they answer.',
    help: 'Name documents that have methods such as operations.get, answering with an Operation; or say with --shape how their operations look',
  },
  'LRO-SYNC-STATED': {
    severity: 'error',
    exit: ExitCode.usage,
    means:
      'A service, a version or a shape is stated of documents that tell theirs themselves, and otherwise: protos, Discovery documents, service configs.',
    help: 'Leave out --service, --api-version and --shape, and name the API in the settings as its documents do',
  },
  'LRO-SYNC-FUTURE': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'The revision of a document is of a day that has not come.',
    help: 'Correct the revision in the document, or the clock of this machine',
  },
  'LRO-SYNC-HOST': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document is about a service that is known at another host.',
    help: 'Name the service in the document, or name the API where its host has changed',
  },
  'LRO-SYNC-LISTED': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document is about another API than the directory lists it for.',
    help: 'Tell whoever keeps the directory, or sync the document by its own address',
  },
  'LRO-SYNC-LOST': {
    severity: 'error',
    exit: ExitCode.input,
    means:
      'A document of a known API tells of no long-running operations any more, or of none of which a client can be made; its spec stays.',
    help: 'Where the API has lost them, remove its spec',
  },
  'LRO-SYNC-OLDER': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A document is older than the spec that is there, and is skipped.',
    help: 'Give --allow-downgrade to take it all the same',
  },
  'LRO-SYNC-ROW': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A row of a Discovery directory has no name, or no address of a document.',
    help: 'Tell whoever keeps the directory, or sync the document by its own address',
  },
  'LRO-SYNC-TWINS': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'Two documents make the same spec, and no revision tells which is newer; one is skipped. One that is there stays.',
    help: 'Sync from a folder that holds one of them, or give them different names',
  },
  'LRO-SYNC-UNSTATED': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'What was stated of an API when its spec was made is stated no more, and not in the spec.',
    help: 'State it again with all else, or in the settings, by which every sync has it',
  },
  'LRO-TEMPLATE': {
    severity: 'error',
    exit: ExitCode.input,
    means:
      'A template of the settings cannot be understood, or asks for what its view does not have.',
    help: 'Correct the template; the page about templates lists the members of each view',
  },
  'LRO-TEMPLATE-UNKNOWN': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A file in the folder of templates stands for no template of lrogen.',
    help: 'Call it as the template in the folder templates of lrogen that it stands for, or remove it',
  },
  'LRO-TEMPLATE-VIEW': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'The templates of the settings are written for another version of the views.',
    help: 'Compare them with the page about templates, then state the version of this lrogen',
  },
  'LRO-TRANSFORM': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'The hook `transform` of the settings fails, or gives no surface of the API.',
    help: 'Correct the hook: it is to give the surface that it gets, with other values',
  },
  'LRO-USAGE': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'The command line names a command, an option or a value that there is not.',
    help: 'lrogen --help lists commands, and lrogen <command> --help the options of one',
  },
} as const satisfies Record<string, CatalogueEntry>;
