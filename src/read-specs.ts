import type { Diagnostic } from './diagnostics.js';
import type { DocumentedRow } from './model/documented.js';
import type { SourceApi } from './model/source-api.js';
import type { Specs } from './normalize/normalize.js';
import { EXCEPTIONS_FILE, NO_EXCEPTIONS, readExceptions } from './sources/exceptions.js';
import { readDocument } from './sources/read-document.js';
import type { SourceDocument } from './sources/source-document.js';

export interface SpecsReading {
  readonly specs: Specs;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the documents of a folder of specs. `exceptions.json` states exceptions, `lock.json` tells
 * where the documents came from; every other document is read by the reader of its kind. One that
 * cannot be read is a diagnostic, and the others go on.
 */
export function readSpecs(documents: readonly SourceDocument[]): SpecsReading {
  const sources: SourceApi[] = [];
  const documented: DocumentedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  let exceptions = NO_EXCEPTIONS;
  for (const document of documents) {
    if (document.file === 'lock.json') continue;
    if (document.file === EXCEPTIONS_FILE) {
      const reading = readExceptions(document);
      exceptions = reading.exceptions;
      diagnostics.push(...reading.diagnostics);
      continue;
    }
    const reading = readDocument(document);
    sources.push(...reading.apis);
    documented.push(...reading.documented);
    diagnostics.push(...reading.diagnostics);
  }
  return { specs: { sources, documented, exceptions }, diagnostics };
}
