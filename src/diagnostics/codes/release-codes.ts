import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What is compared, released and published. */
export const RELEASE_CODES = {
  'LRO-DIFF-PACKAGE': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'A side of a comparison is a package with an OpenAPI document that gives no API, as of an older version that did not tell the shape of operations: its API counts as absent there.',
    help: 'Compare folders of specs or git revisions of them, or generate the package anew',
  },
  'LRO-DIFF-PART': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'A side of a comparison is one package, and the other one has further services: they were not compared, and count neither as added nor as removed.',
    help: 'Name the service of the package behind both sides to compare it alone, or give a folder of all packages',
  },
  'LRO-DIFF-RELEASE': {
    severity: 'error',
    exit: ExitCode.found,
    means:
      'An API changed so much for its callers that its package needs the release of --fail-on or a greater one.',
    help: 'Look at the changes; where they are wanted, release the package so',
  },
  'LRO-DIFF-STARTS': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'A side of a comparison is a package that an older version made, whose OpenAPI document does not tell the methods that start operations: they were not compared.',
    help: 'Compare folders of specs or git revisions of them, or generate the package anew',
  },
  'LRO-DIFF-UNREAD': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'A document of a side cannot be read: the APIs that it may be about were not compared, for what is not there may be in it.',
    help: 'Mend or restore the document, then compare again',
  },
  'LRO-GIT': {
    severity: 'error',
    exit: ExitCode.input,
    means:
      'A word names neither a file or folder nor a revision of the git repository of the specs, or no tag can be set.',
    help: 'Check the word, and that the folder of specs is in a git repository which has the revision',
  },
  'LRO-PLAN': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'There is no plan of a release in the folder of the packages, or it is not of its form.',
    help: 'Run lrogen release, which makes one',
  },
  'LRO-PUBLISH-DEPENDENCY': {
    severity: 'error',
    exit: ExitCode.found,
    means:
      'A package depends on another of which the registry has no version in its range; nothing was published.',
    help: 'Publish that one first, or name its folder with --also',
  },
  'LRO-PUBLISH-FAILED': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'The registry did not take a version.',
    help: 'Mend what it says and run lrogen publish again: what is there already is not sent twice',
  },
  'LRO-PUBLISH-NEW': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'The registry knows no package of this name yet, so that this publishes its first version.',
    help: 'The first version needs a token: a trusted publisher can be set up once it is there',
  },
  'LRO-PUBLISH-OTHER': {
    severity: 'error',
    exit: ExitCode.found,
    means:
      'The registry has this version of a package with other files, or had it once, and no version can be published twice.',
    help: 'Run lrogen release again, which takes the next version',
  },
  'LRO-PUBLISH-STALE': {
    severity: 'error',
    exit: ExitCode.found,
    means: 'A folder does not hold the package that the plan has, or another version of it.',
    help: 'Run lrogen release again',
  },
  'LRO-PUBLISH-TAG': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'Versions were published and never tagged, as by a run that was stopped, and the output has gone on since: their commit cannot be told.',
    help: 'Set the tags yourself, with git tag, at the commits of their releases',
  },
  'LRO-PUBLISH-UNCOMMITTED': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'Tags are set at a commit that has other files than the published packages, lacks some or has further ones.',
    help: 'Commit what lrogen release has written, and any other change of these folders, before lrogen publish --tag',
  },
  'LRO-REGISTRY': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A package cannot be had from its registry.',
    help: 'Check the name and the version, and the registry and credentials in .npmrc',
  },
  'LRO-RELEASE-CHANGESET': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'The package.json of a package has another version than the published one, from which changesets counts.',
    help: 'Set its version to the published one before changeset version',
  },
  'LRO-RELEASE-PART': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'What packages are to be compared with does not tell of all of them: the others are compared with what was published.',
    help: 'Name the services that it tells of, or give a git revision or a folder of all packages',
  },
  'LRO-RELEASE-SINCE': {
    severity: 'error',
    exit: ExitCode.usage,
    means: 'What packages are to be compared with tells of none of them, or is another package.',
    help: 'Give a git revision, a folder of specs or of packages, or an earlier version of the package, and name its service',
  },
  'LRO-RELEASE-UNPUBLISHED': {
    severity: 'warning',
    exit: ExitCode.found,
    means: 'The next version of a package was published once and taken back: it is passed over.',
    help: 'Nothing needs to be done; where another version is wanted, set that in the package.json',
  },
  'LRO-RELEASE-VERSION': {
    severity: 'error',
    exit: ExitCode.found,
    means:
      'The package.json of a package has a version that is none: nothing can be counted from it.',
    help: 'Set the version that was published last, or run lrogen generate --force, which sets the first one',
  },
} as const satisfies Record<string, CatalogueEntry>;
