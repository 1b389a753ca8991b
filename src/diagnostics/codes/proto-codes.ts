import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What is wrong with `.proto` files and compiled descriptor sets. */
export const PROTO_CODES = {
  'LRO-PROTO-DESCRIPTOR': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A file is called like a compiled descriptor set and is none.',
    help: 'Write it anew with `buf build -o` or `protoc --include_imports --descriptor_set_out`',
  },
  'LRO-PROTO-HOST': {
    severity: 'error',
    alsoWarning: true,
    exit: ExitCode.input,
    means:
      'Neither a service nor one service config that came with it tells its host, so that nothing can be called; it is skipped. A warning where others are left.',
    help: 'State `option (google.api.default_host)`, or sync it with its service config; or give its https address, a host without a port or a path, with --server, or as "server" of the API in the settings',
  },
  'LRO-PROTO-HTTP': {
    severity: 'skipped',
    exit: ExitCode.input,
    means:
      'No HTTP request can be made of an rpc that starts an operation or is a method on them: it has no HTTP rule, streams, answers with something else, or has a body that is no field of its request or, of a further rule, another than that of the first.',
    help: 'Nothing is to be done, unless it should be called over HTTP: give it then a rule by `option (google.api.http)`, or among the `http: rules:` of a service config',
  },
  'LRO-PROTO-SYNTAX': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'The text of a `.proto` file is none that protoc takes.',
    help: 'Correct it, or fetch it again: it may be cut off',
  },
  'LRO-PROTO-TWICE': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'Two files declare a type of the same name; the first by path is used.',
    help: 'Keep the one that is meant',
  },
  'LRO-PROTO-TYPE': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A type is named and no file declares it: what is in it stays unknown.',
    help: 'Give the file that declares it too; build a descriptor set with its imports',
  },
  'LRO-PROTO-VERSION': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'Neither the package of a service nor its paths name a version; it is skipped.',
    help: 'Give the package a version (AIP-185)',
  },
} as const satisfies Record<string, CatalogueEntry>;
