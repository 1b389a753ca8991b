import { DocumentLog } from './document/document-log.js';
import type { DocumentReading, SourceDocument } from './document/source-document.js';
import { parseDocument } from './parse-document.js';
import { readParsed } from './read-parsed.js';

/**
 * Reads one document of any supported kind, told by its content: Discovery, OpenAPI 3.0 and 3.1,
 * Swagger 2.0, `google.api.Service` configs, reference pages, and `documented.json`. Nothing throws: a document
 * that cannot be used has a diagnostic with a stable code, and says nothing.
 */
export function readDocument(document: SourceDocument): DocumentReading {
  const log = new DocumentLog(document.file);
  const { apis, documented } = readParsed(parseDocument(document, log), log);
  return { apis, documented, diagnostics: log.diagnostics };
}
