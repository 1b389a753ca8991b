import { isDeepStrictEqual } from 'node:util';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareRevision } from '../model/revision.js';
import type { Candidate, FoundPart } from './candidate.js';
import type { LockEntry, Remembered } from './lock.js';

/** What is known of the document that a candidate would replace. */
export interface Known {
  readonly entry: LockEntry | undefined;
  /** Its facts, as they are kept. */
  readonly text: string | undefined;
}

/** Why a candidate does not replace what is there: that is newer, or as new and other. */
export function reasonToKeep(
  { document: { file, text }, entry }: Candidate,
  known: Known,
): Diagnostic | undefined {
  const order = compareKnown(entry, known.entry);
  if (order === undefined || order > 0) return undefined;
  if (order < 0) return olderThan(file, entry, known.entry);
  // The same place may tell something else by now. Two places that differ would take turns.
  const isTwin = entry.from !== known.entry?.from && text !== known.text;
  return isTwin && known.text !== undefined ? twinOf(file, entry, known.entry) : undefined;
}

/** Undefined where one of two revisions is not known: a document without one is as new as the run that brings it. */
function compareKnown(entry: LockEntry, known: LockEntry | undefined): number | undefined {
  if (known?.revision === undefined || entry.revision === undefined) return undefined;
  return compareRevision(entry.revision, known.revision);
}

/** What the lock says once a candidate is taken. */
export function nextEntry({ document, entry }: Candidate, known: Known): LockEntry {
  const current = known.entry;
  if (current === undefined) return entry;
  // The same document found elsewhere is no news, nor are the same facts of the same day.
  const isSameDay = entry.revision === undefined || entry.revision === current.revision;
  const isSameStated = isDeepStrictEqual(current.stated, entry.stated);
  const isSameDocument = current.sha256 === entry.sha256 && isSameStated;
  if (isSameDocument || (isSameDay && document.text === known.text)) {
    // What a server knows it by is told once for what is stated, and is no news by itself either.
    const isTold = current.etag !== undefined || current.lastModified !== undefined;
    const isKept = (isTold && isSameStated) || current.from !== entry.from;
    return isKept ? current : { ...current, ...rememberedOf(entry) };
  }
  // One that lost its revision must not be outrun by older ones.
  const revision = entry.revision ?? current.revision;
  const directory = entry.from === current.from ? current.directory : undefined;
  return {
    from: entry.from,
    ...(revision !== undefined && { revision }),
    sha256: entry.sha256,
    ...rememberedOf(entry),
    ...(directory !== undefined && { directory }),
  };
}

function rememberedOf({ etag, lastModified, stated }: LockEntry): Remembered {
  return { etag, lastModified, stated };
}

/**
 * What is wrong where a document is of a day that has not come: every true one would count as older
 * from then on.
 *
 * @param latest the last day that it is anywhere on Earth, `YYYYMMDD`.
 */
export function futureRevision(
  { apis, original }: FoundPart,
  latest: string,
): Diagnostic | undefined {
  const { revision } = apis.find((api) => compareRevision(api.revision, latest) > 0) ?? {};
  if (revision === undefined) return undefined;
  return problem({
    code: 'LRO-SYNC-FUTURE',
    message: `its revision ${revision} is of a day that has not come: it is skipped`,
    file: original.file,
    pointer: '',
  });
}

function olderThan(file: string, { revision }: LockEntry, known: LockEntry | undefined) {
  return problem({
    code: 'LRO-SYNC-OLDER',
    message: `the document of ${revision} is older than the one of ${known?.revision} that is there, and is skipped`,
    file,
  });
}

function twinOf(file: string, { from, revision }: LockEntry, known: LockEntry | undefined) {
  return problem({
    code: 'LRO-SYNC-TWINS',
    message: `the document of ${from} is of ${revision} as the one of ${known?.from} that is there, and says something else: it is skipped`,
    help: 'Give --allow-downgrade to take it all the same',
    file,
  });
}
