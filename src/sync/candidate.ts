import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { compareRevision } from '../model/revision.js';
import type { SourceApi } from '../model/source-api.js';
import type { SourceDocument, TextDocument } from '../sources/document/source-document.js';
import type { PrunedDocument, PrunedPart } from '../sources/prune-document.js';
import { type LockEntry, lockEntry, type Remembered } from './lock.js';
import { qualifyNames } from './qualified-name.js';

/** A document that would be kept under a name of the folder of specs. */
export interface Candidate {
  readonly document: TextDocument;
  readonly entry: LockEntry;
  readonly apis: readonly SourceApi[];
}

/** A document as it was found, and what it says. */
export interface FoundDocument extends PrunedDocument {
  readonly original: SourceDocument;
}

/** A part of a document as it was found. */
export interface FoundPart extends PrunedPart {
  readonly original: SourceDocument;
}

export interface Choice {
  /** One for each name. */
  readonly chosen: readonly Candidate[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Of documents that would have the same name the one with the newest revision, whatever their order.
 * Where that does not decide, for neither tells its revision or both tell the same, the last by
 * path is taken, and the loss is told.
 *
 * @param remembered what the next run is to know of documents, by their names.
 */
export function chooseNewest(
  found: readonly FoundPart[],
  remembered: ReadonlyMap<string, Remembered> = new Map(),
): Choice {
  const candidates = qualifyNames(found)
    .map(({ original, document, apis }) => {
      const entry = lockEntry(original, apis, remembered.get(original.file));
      return { document, entry, apis };
    })
    .sort(compareCandidates);
  const chosen = new Map<string, Candidate>();
  const diagnostics: Diagnostic[] = [];
  for (const candidate of candidates) {
    const older = chosen.get(candidate.document.file);
    if (older !== undefined && isTwin(older, candidate)) diagnostics.push(twin(older, candidate));
    chosen.set(candidate.document.file, candidate);
  }
  return { chosen: [...chosen.values()], diagnostics };
}

/** Oldest first. */
function compareCandidates({ entry: a }: Candidate, { entry: b }: Candidate): number {
  return (
    compareRevision(a.revision, b.revision) ||
    compareText(a.from, b.from) ||
    compareText(a.sha256, b.sha256)
  );
}

/** Whether the facts of two documents differ, and no revision says which are the newer. */
function isTwin(a: Candidate, b: Candidate): boolean {
  return a.entry.revision === b.entry.revision && a.document.text !== b.document.text;
}

function twin(left: Candidate, taken: Candidate): Diagnostic {
  const age = taken.entry.revision === undefined ? 'tell no revision' : 'tell the same revision';
  return problem({
    code: 'LRO-SYNC-TWINS',
    message: `this and ${taken.entry.from} both make ${taken.document.file} and ${age}: it is skipped`,
    file: left.entry.from,
    pointer: '',
  });
}
