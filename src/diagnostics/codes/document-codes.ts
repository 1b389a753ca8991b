import { ExitCode } from '../exit-code.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What is wrong with a document, or with a part of one. */
export const DOCUMENT_CODES = {
  'LRO-CONFIG-NAME': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A service config does not name its host, or names it with a port.',
    help: 'Correct the name of the service config, or fetch it again',
  },
  'LRO-DISCOVERY-INCOMPLETE': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A Discovery document lacks its name, version or server.',
    help: 'It may be cut down too far: fetch it again',
  },
  'LRO-DOCUMENT-DEPTH': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document is nested too deeply to be read safely.',
    help: 'Correct the document, or fetch it again',
  },
  'LRO-DOCUMENT-KIND': {
    severity: 'error',
    alsoWarning: true,
    exit: ExitCode.input,
    means:
      'A document is of no kind that is read; a warning for a file that only lies in a folder that is synced.',
    help: 'Give a Discovery document, OpenAPI 3, Swagger 2.0, a google.api.Service config or a reference page',
  },
  'LRO-DOCUMENT-NAME': {
    severity: 'error',
    exit: ExitCode.input,
    means:
      'The service or the version of a document is no name that a file or folder can have on every system.',
    help: 'Correct the name and the version in the document, or the name of its file',
  },
  'LRO-DOCUMENT-SIZE': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document is too large to be read safely.',
    help: 'Split it, or cut it down to the operations',
  },
  'LRO-DOCUMENT-TYPE': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'A member has another type than its format says, or is text of more than 4096 characters where a fact is, and is ignored.',
    help: 'Correct the document, or fetch it again',
  },
  'LRO-DOCUMENTED-ROW': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A row of `documented.json` names no method, and is skipped.',
    help: 'Give the row at least a method, such as projects.locations.operations.cancel',
  },
  'LRO-JSON-SYNTAX': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document is not valid JSON, or says something twice, of which the last is read.',
    help: 'It may be cut off: fetch it again. Of what is said twice, keep what is meant',
  },
  'LRO-OPENAPI-VERSION': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'An OpenAPI document does not tell the version of its API.',
    help: 'Give it with --api-version, such as v1, or as "version" of the API in the settings',
  },
  'LRO-PAGE-METHOD': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A reference page does not show the request of one method.',
    help: 'Save the reference page of a single REST method',
  },
  'LRO-PAGE-NEXT': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'Pages of a list of operations have a member that tells of a further page, and no client can tell how that is asked for.',
    help: 'State "nextPage" and "pageToken" in "shape" of the API in the settings, or with --shape',
  },
  'LRO-PARAMETER-TYPE': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'A query parameter has no type that a URL can carry, and is skipped; or a list goes into the query as one text, and callers give it as that.',
    help: 'Nothing is to be done, unless the document is wrong: a list that goes item by item has "explode": true, or "collectionFormat": "multi" of Swagger 2.0',
  },
  'LRO-PATTERN-UNUSED': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A pattern that is stated is of no path and of no path parameter of the document.',
    help: 'Write it under "patterns" of the API in the settings as the document writes the parameter or the path',
  },
  'LRO-REF-DANGLING': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A reference leads nowhere, and what holds it is skipped.',
    help: 'Correct the document',
  },
  'LRO-REF-FOREIGN': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'A reference leads out of its document, to no file of its folder, or to an `$anchor` or `$id`, which are not read; what holds it is skipped.',
    help: 'Put the file that it leads to into the folder of the document and sync that, or bundle the document first',
  },
  'LRO-SCHEMA-KEYWORD': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A schema uses a choice (`oneOf`, `anyOf`, …) that is taken for "anything".',
    help: 'Nothing is to be done, unless the schema is part of an operation',
  },
  'LRO-SERVER-URL': {
    severity: 'error',
    alsoWarning: true,
    exit: ExitCode.input,
    means:
      'The address of a server is not one: it takes `https:` and a host with a dot; a warning where it is that of a location or of mTLS only. A method with another server than its API has no binding.',
    help: 'Correct the server in the document; or give its https address with --server, or as "server" of the API in the settings',
  },
  'LRO-SHAPE-MEMBER': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'The shape of operations that is stated has a member that no operation of the document has.',
    help: 'Correct "shape" of the API in the settings: members of members are written with dots, result.output',
  },
  'LRO-SHAPE-UNLISTED': {
    severity: 'warning',
    exit: ExitCode.input,
    means:
      'The status of operations has values that look like an end, and the shape that is stated has them for none: operations of these run on.',
    help: 'Give each that is an end in succeeded, failed or cancelled of "shape" of the API in the settings',
  },
  'LRO-SHAPE-UNSTATED': {
    severity: 'error',
    alsoWarning: true,
    exit: ExitCode.input,
    means:
      'A document has no operations of AIP-151, but something that is cancelled, or begun and then asked for, like one; an error where a sync of documents that are named one by one keeps nothing else.',
    help: 'If it is one, say how it looks as "shape" of the API in the settings, or with --shape',
  },
  'LRO-SHAPE-VALUE': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A value of the shape of operations that is stated is none that their status may have.',
    help: 'Correct "shape" of the API in the settings',
  },
  'LRO-YAML-INDENT': {
    severity: 'warning',
    exit: ExitCode.input,
    means: 'A line of a YAML document has to be indented to be valid; it is read as if it were.',
    help: 'Indent the line',
  },
  'LRO-YAML-SYNTAX': {
    severity: 'error',
    exit: ExitCode.input,
    means: 'A document is not valid YAML, or says something twice, of which the last is read.',
    help: 'Correct the document, or fetch it again',
  },
} as const satisfies Record<string, CatalogueEntry>;
