import type { SourceApi } from '../model/source-api.js';
import { DocumentLog } from './document/document-log.js';
import { isSafeFileName } from './document/file-name.js';
import type { DocumentSet, SourceDocument, TextDocument } from './document/source-document.js';
import type { DocumentReading } from './read-document.js';
import { readSource } from './read-source.js';
import { type SourcePart, withUsed } from './source-reader.js';
import type { StatedFacts } from './stated-facts.js';

/** What a document says, and its facts as documents; none where it has no operations methods. */
export interface PrunedDocument extends DocumentReading {
  readonly pruned: readonly PrunedPart[];
}

export interface PrunedPart {
  /** Under the name that it has in the folder of specs. */
  readonly document: TextDocument;
  readonly apis: readonly SourceApi[];
  /** What is put before the name of one of several parts that would have the same name. */
  readonly qualifier: string | undefined;
  /** Names of the parts that it needs. */
  readonly uses: readonly string[];
  /** The documents that it was made of, where they are only some of those that were read together. */
  readonly from: DocumentSet | undefined;
}

/**
 * Reads a document, and cuts it down to its facts about operations under the name each part has
 * below the folder of specs, in the folder of its kind. The text is byte-stable, and reading it says
 * what reading the whole document says. There is no part without operations methods, neither bound
 * ones nor some that are skipped, and none of rows or a page: those are merged into
 * `documented.json`.
 *
 * @param isAskedFor false for a file that only lies in a folder: where it has no mark of a kind of
 *   document it is passed over with a warning, where else that is an error.
 * @param stated what somebody states of its API; what is kept says it itself.
 */
export function pruneDocument(
  document: SourceDocument,
  isAskedFor = true,
  stated: StatedFacts = {},
): PrunedDocument {
  const log = new DocumentLog(document.file);
  const { reader, parts, documented } = readSource(document, log, isAskedFor, stated);
  const folder = reader?.kept?.folder;
  const pruned = withUsed(parts, ({ name }) => name, hasMethods).flatMap((part) =>
    folder === undefined ? [] : prunedPart(part, folder, log),
  );
  const apis = parts.flatMap((part) => part.apis);
  return { apis, documented, pruned, diagnostics: log.diagnostics };
}

function hasMethods({ apis }: SourcePart): boolean {
  return apis.some(
    ({ source, claims, skipped, starts = [], httpRules = [] }) =>
      claims.length + skipped.length + httpRules.length > 0 ||
      (source === 'proto' && starts.length > 0),
  );
}

function prunedPart(
  { apis, name, qualifier, uses = [], from, print }: SourcePart,
  folder: string,
  log: DocumentLog,
): PrunedPart[] {
  if (isSafeFileName(name)) {
    const document = { file: `${folder}/${name}`, text: print() };
    const inFolder = uses.map((used) => `${folder}/${used}`);
    return [{ document, apis, qualifier, uses: inFolder, from }];
  }
  log.error('LRO-DOCUMENT-NAME', '', `"${name}" is no name that a file can safely have`);
  return [];
}
