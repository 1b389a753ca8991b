import type { PlacedRow } from '../model/documented.js';
import type { SourceApi } from '../model/source-api.js';
import { pruneDiscovery } from './discovery/prune.js';
import { readDiscovery } from './discovery/read.js';
import type { DocumentLog } from './document/document-log.js';
import { isDeviceName } from './document/file-name.js';
import { printJsonText } from './document/json-text.js';
import { readPage } from './documentation/page.js';
import { readRows } from './documentation/rows.js';
import { pruneOpenApi } from './openapi/prune.js';
import { readOpenApi } from './openapi/read.js';
import { type ParsedDocument, reportUnmarked } from './parse-document.js';
import { printServiceConfig, pruneServiceConfig } from './service-config/prune.js';
import { readServiceConfig } from './service-config/read.js';

/** What a parsed document says. */
export interface ParsedReading {
  readonly apis: readonly SourceApi[];
  readonly documented: readonly PlacedRow[];
  /** Its facts, where they are kept as a document of their own. */
  readonly facts?: {
    readonly folder: string;
    readonly name: string;
    readonly print: () => string;
  };
}

const NOTHING: ParsedReading = { apis: [], documented: [] };

/**
 * Reads a parsed document with the reader of its kind. What speaks of a service that no folder can
 * be called after is not used, as its package could not be written.
 *
 * @param isAskedFor whether somebody holds it to be a document, so that being none is an error.
 */
export function readParsed(
  parsed: ParsedDocument,
  log: DocumentLog,
  isAskedFor = true,
): ParsedReading {
  if (parsed.kind === 'unmarked') reportUnmarked(log, isAskedFor, parsed.why);
  const reading = readKind(parsed, log);
  const unfit = reading.apis.map(serviceName).find(isDeviceName);
  if (unfit === undefined) return reading;
  log.error(
    'LRO-DOCUMENT-NAME',
    '',
    `"${unfit}" is no name that a folder can have on every system`,
    'Correct the name of the service in the document',
  );
  return NOTHING;
}

function readKind(parsed: ParsedDocument, log: DocumentLog): ParsedReading {
  switch (parsed.kind) {
    case 'discovery': {
      const reading = readDiscovery(parsed.root);
      if (reading === undefined) return NOTHING;
      const { api, document } = reading;
      const name = `${api.service}.${api.version}.json`;
      const print = (): string => printJsonText(pruneDiscovery(document));
      return { apis: [api], documented: [], facts: { folder: 'discovery', name, print } };
    }
    case 'openapi': {
      const reading = readOpenApi(parsed.root);
      if (reading === undefined) return NOTHING;
      const { api, document } = reading;
      const name = `${serviceName(api)}.${api.version}.json`;
      const print = (): string => printJsonText(pruneOpenApi(document));
      return { apis: [api], documented: [], facts: { folder: 'openapi', name, print } };
    }
    case 'service-config': {
      const apis = readServiceConfig(parsed.root);
      const name = `${baseName(log.file)}.yaml`;
      const print = (): string => printServiceConfig(pruneServiceConfig(parsed.root));
      return { apis, documented: [], facts: { folder: 'service-config', name, print } };
    }
    case 'documented':
      return { apis: [], documented: readRows(parsed.rows, log) };
    case 'page': {
      const row = readPage(parsed.text, log);
      return {
        apis: [],
        documented: row === undefined ? [] : [{ row, file: log.file, pointer: '' }],
      };
    }
    case 'unmarked':
    case 'unreadable':
      return NOTHING;
  }
}

/** The host's first label where the document does not tell the service's name. */
function serviceName({ service, host }: SourceApi): string {
  return service ?? host.split('.')[0] ?? '';
}

/** A document from the network is called by its address, whose query is no part of its name. */
function baseName(name: string): string {
  const file = /^https?:\/\//i.test(name) ? new URL(name).pathname : name;
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|json)$/i, '');
}
