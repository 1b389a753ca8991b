import { DocumentLog } from './document/document-log.js';
import { isSafeFileName } from './document/file-name.js';
import type { PrunedDocument, SourceDocument } from './document/source-document.js';
import { parseDocument } from './parse-document.js';
import { readParsed } from './read-parsed.js';

/**
 * Reads a document, and cuts it down to its facts about operations under the name it has below the
 * folder of specs: `discovery/<name>.<version>.json`, `openapi/<name>.<version>.json` or
 * `service-config/<base name>.yaml`. The text is byte-stable, and reading it says what reading the
 * whole document says. No document where it has no operations methods, neither bound ones nor
 * some that are skipped, or where it is one of rows or a page: those are merged into
 * `documented.json`.
 *
 * @param isAskedFor false for a file that only lies in a folder: where it has no mark of a kind of
 *   document it is passed over with a warning, where else that is an error.
 */
export function pruneDocument(document: SourceDocument, isAskedFor = true): PrunedDocument {
  const log = new DocumentLog(document.file);
  const { apis, documented, facts } = readParsed(parseDocument(document, log), log, isAskedFor);
  const reading = { apis, documented, diagnostics: log.diagnostics };
  const hasMethods = apis.some(({ claims, skipped }) => claims.length > 0 || skipped.length > 0);
  if (facts === undefined || !hasMethods) return reading;
  const { folder, name, print } = facts;
  if (isSafeFileName(name))
    return { ...reading, document: { file: `${folder}/${name}`, text: print() } };
  log.error(
    'LRO-DOCUMENT-NAME',
    '',
    `"${name}" is no name that a file can safely have`,
    'Correct the name and the version in the document, or the name of its file',
  );
  return reading;
}
