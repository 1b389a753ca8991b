import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** Why a method gets no binding: `show` prints these beside the methods that are skipped. */
export const METHOD_CODES = {
  'LRO-HTTP-METHOD': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'The HTTP method is none that can be bound.',
    help: 'Correct the document, if it should be one',
  },
  'LRO-METHOD-OTHER': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'The method is none of the methods of operations that are read.',
    help: 'Nothing is to be done',
  },
  'LRO-METHOD-TYPE': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'The method does not answer with an operation.',
    help: 'Nothing is to be done, unless the document is wrong',
  },
  'LRO-NOT-OPERATION': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'The collection is called operations and holds something else.',
    help: 'Nothing is to be done, unless its members mean what those of AIP-151 do: then state how as "shape" of the API in the settings',
  },
  'LRO-OPERATION-MIXED': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'The methods of one API answer with operations of different kinds.',
    help: 'Correct the document, if they should be of one kind',
  },
  'LRO-OPERATION-SHAPE': {
    severity: 'skipped',
    exit: ExitCode.input,
    means:
      'What a method answers with is an operation, but for the members that AIP-151 gives one.',
    help: 'State how its operations look, by --shape or as "shape" of the API in the settings',
  },
  'LRO-PATH-AMBIGUOUS': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'No request of the method can be told from one of another method.',
    help: 'Nothing is to be done: the other method is bound',
  },
  'LRO-PATH-PATTERN': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'The path has a parameter whose pattern is unknown or cannot be written as a template.',
    help: 'Give the parameter a pattern or an example in the document, or state it under "patterns" of the API in the settings',
  },
  'LRO-PATH-RPC': {
    severity: 'skipped',
    exit: ExitCode.input,
    means:
      'The path is the full name of an rpc, as Connect and gRPC write it; clients call the HTTP rules.',
    help: 'Sync a document that has the HTTP rules (google.api.http) of the rpcs',
  },
  'LRO-PATH-VERSION': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'The path does not begin with the version of an API.',
    help: 'Correct the document, if it should',
  },
  'LRO-SCHEMA-REF': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'A schema of the method is not in the document.',
    help: 'Correct the document, or fetch it again',
  },
  'LRO-PARAMETER-NEEDED': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'Methods on operations need a header, something in the query that is no string, number or boolean, or a body, which no client fills by itself.',
    help: 'Give a header in the "headers" of the client\'s options, and what goes into the query in their "query", as the URL has it',
  },
  'LRO-START-ANSWER': {
    severity: 'skipped',
    exit: ExitCode.input,
    means:
      'What starts an operation answers with its id or its address alone, or with something else, and not with the operation.',
    help: 'Let it answer with the operation; or call it by other means, and follow its operation by its name',
  },
  'LRO-START-NAME': {
    severity: 'warning',
    exit: ExitCode.found,
    means:
      'Several methods that start operations would have the same name, and have a number behind it.',
    help: 'Give each an operationId of its own in the document',
  },
  'LRO-START-PLACE': {
    severity: 'skipped',
    exit: ExitCode.input,
    means:
      'The operation that a method starts is got at another place than those of the client, or its id may be of several places.',
    help: 'Read the document once more under another service, with the last word before the id as "collection" of its shape: one client has one place',
  },
  'LRO-START-REQUEST': {
    severity: 'skipped',
    exit: ExitCode.input,
    means:
      'A request that starts an operation needs what no client sends: an object in the query, a body that is no JSON, a header that frames it.',
    help: 'Call the method by other means and follow its operation by its name',
  },
  'LRO-TEMPLATE-FIELD': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'A variable of a path template is no field path, or stands in it twice.',
    help: 'Correct the path in the document',
  },
  'LRO-TEMPLATE-LITERAL': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'A literal of a path template has a character that a path cannot have there.',
    help: 'Correct the path in the document',
  },
  'LRO-TEMPLATE-MANY': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'A path template has more than one `**`, so that no path can be split for sure.',
    help: 'Correct the path in the document',
  },
  'LRO-TEMPLATE-SYNTAX': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'A path is not of the grammar of path templates (google/api/http.proto).',
    help: 'Correct the path in the document',
  },
  'LRO-TEMPLATE-VALUE': {
    severity: 'skipped',
    exit: ExitCode.input,
    means: 'A value does not match the variable of a path template that it is for.',
    help: 'Give a value of the pattern that the variable has',
  },
} as const satisfies Record<string, CatalogueEntry>;
