import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlacedRow } from '../model/documented.js';
import type { SourceApi } from '../model/source-api.js';
import { DocumentLog } from './document/document-log.js';
import type { SourceDocument } from './document/source-document.js';
import { readSource } from './read-source.js';
import type { StatedFacts } from './stated-facts.js';

/** What one document says. A document that says nothing usable has diagnostics only. */
export interface DocumentReading {
  readonly apis: readonly SourceApi[];
  readonly documented: readonly PlacedRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one document of any kind that has a row in `SOURCE_READERS`, told by its content. Nothing
 * throws: a document that cannot be used has a diagnostic with a stable code, and says nothing.
 *
 * @param stated what somebody states of its API, over what it says.
 */
export function readDocument(document: SourceDocument, stated: StatedFacts = {}): DocumentReading {
  const log = new DocumentLog(document.file);
  const { parts, documented } = readSource(document, log, true, stated);
  return { apis: parts.flatMap(({ apis }) => apis), documented, diagnostics: log.diagnostics };
}
