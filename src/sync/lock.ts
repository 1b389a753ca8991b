import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { own } from '../model/own.js';
import { printJson } from '../model/print-json.js';
import { compareRevision, isRevision } from '../model/revision.js';
import type { SourceApi } from '../model/source-api.js';
import { sha256 } from '../output/digest.js';
import { mergedSides } from '../output/merge-marks.js';
import { MANIFEST_FILE } from '../output/output-path.js';
import { contentOf, type SourceDocument, textOf } from '../sources/document/source-document.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { LOCK_FILE } from '../specs/spec-folder.js';
import type { Validators } from './fetch-bytes.js';

const SHA256 = /^[0-9a-f]{64}$/;

const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  files: z.record(
    z.string(),
    z.strictObject({
      from: z.string(),
      revision: z.string().refine(isRevision).optional(),
      sha256: z.string().regex(SHA256),
      etag: z.string().max(256).optional(),
      lastModified: z.string().max(256).optional(),
      // What is of no such form is not known, and asked for anew.
      stated: z.record(z.string(), z.unknown()).optional().catch(undefined),
      directory: z.string().optional(),
      absent: z.string().refine(isRevision).optional(),
    }),
  ),
});

/** By what the next run knows that a document would give the same again: its server, and what is stated, say the same. */
export interface Remembered extends Validators {
  /** What `keptFacts` gave. */
  readonly stated?: KeptFacts | undefined;
}

/** Where a spec came from, for telling older from newer; and what is known of its document, as of the run that took it. */
export interface LockEntry extends Remembered {
  /** The document's address, or its path relative to where `sync` looked. */
  readonly from: string;
  /** `YYYYMMDD`; of a document that does not tell it, that of the document it replaced. */
  readonly revision?: string | undefined;
  /** Of the document before it was pruned, in hexadecimal digits. */
  readonly sha256: string;
  /** The address of the directory that listed it, where that does not follow from its host. */
  readonly directory?: string | undefined;
  /** `YYYYMMDD`: the day of the first run that found its directory to list it no more. */
  readonly absent?: string | undefined;
}

/** What was stated of an API, by the names of `StatedFacts`. */
export type KeptFacts = Readonly<Record<string, unknown>>;

/** What is stated of an API as the lock keeps it, in one order; undefined where nothing is. */
export function keptFacts(stated: StatedFacts = {}): KeptFacts | undefined {
  const facts = Object.entries(stated).filter(([, value]) => value !== undefined);
  if (facts.length === 0) return undefined;
  return Object.fromEntries(facts.sort(([a], [b]) => compareText(a, b)));
}

/** Whether a file of the folder of specs only records where the others came from. */
export function isRecord(path: string): boolean {
  return path === LOCK_FILE || path === MANIFEST_FILE;
}

/** By path in the folder of specs. */
export type Lock = ReadonlyMap<string, LockEntry>;

export function lockEntry(
  original: SourceDocument,
  apis: readonly SourceApi[],
  remembered: Remembered = {},
): LockEntry {
  const revision = apis.find((source) => source.revision !== undefined)?.revision;
  return {
    from: original.file,
    ...(revision !== undefined && { revision }),
    sha256: sha256(contentOf(original)),
    ...remembered,
  };
}

/**
 * The lock of a folder of specs, without documents that are gone from it.
 *
 * @param latest no revision is newer; one that is counts as unknown, for every true one would be older.
 * @throws DiagnosticError `LRO-LOCK` where the lock is not of its form.
 */
export function readLock(specs: readonly SourceDocument[], latest?: string): Lock {
  const document = specs.find(({ file }) => file === LOCK_FILE);
  if (document === undefined) return new Map();
  const present = new Set(specs.map(({ file }) => file));
  const its = [...lockOf(textOf(document))].filter(([file]) => present.has(file));
  return new Map(its.map(([file, entry]) => [file, knownEntry(entry, latest)]));
}

/** @throws DiagnosticError `LRO-LOCK` where the text is not of the form of a lock. */
export function lockOf(text: string): Lock {
  return new Map(Object.entries(parseLock(text)));
}

function knownEntry(entry: LockEntry, latest: string | undefined): LockEntry {
  if (latest === undefined || compareRevision(entry.revision, latest) <= 0) return entry;
  const { revision, ...known } = entry;
  return known;
}

/** The lock as a file: a line for each document, sorted by path, so that merges keep entries whole. */
export function printLock(lock: Lock): string {
  const lines = [...lock]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, entry]) => `    ${JSON.stringify(file)}: ${printJson(entry, 0).trimEnd()}`);
  return `{\n  "lockVersion": 1,\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Whether a merge has left its marks in the lock of a folder of specs. */
export function isLockMerged(specs: readonly SourceDocument[]): boolean {
  const document = specs.find(({ file }) => file === LOCK_FILE);
  return document !== undefined && mergedSides(textOf(document)) !== undefined;
}

/**
 * The entries of both sides of a merge. Of two for one document the older counts, and of it nothing by which
 * a server would say that nothing has changed: the next document decides. It is absent since the first day
 * that either side tells: the next listing decides.
 */
function unite([ours = {}, theirs = {}]: readonly Readonly<Record<string, LockEntry>>[]) {
  const files = { ...ours, ...theirs };
  for (const [file, entry] of Object.entries(theirs)) {
    const other = own(ours, file);
    if (other === undefined || isDeepStrictEqual(other, entry)) continue;
    const isOlder = compareRevision(other.revision, entry.revision) <= 0;
    const { from, revision, sha256, directory } = isOlder ? other : entry;
    const [absent] = [other.absent, entry.absent].filter((day) => day !== undefined).sort();
    files[file] = {
      from,
      ...(revision !== undefined && { revision }),
      sha256,
      ...(directory !== undefined && { directory }),
      ...(absent !== undefined && { absent }),
    };
  }
  return files;
}

function parseLock(text: string): Readonly<Record<string, LockEntry>> {
  try {
    const sides = (mergedSides(text) ?? [text]).map(
      (side) => lockSchema.parse(JSON.parse(side)).files,
    );
    return sides.length > 1 ? unite(sides) : (sides[0] ?? {});
  } catch {
    throw new DiagnosticError({
      code: 'LRO-LOCK',
      message: 'the lock is not of its form',
      file: LOCK_FILE,
      pointer: '',
    });
  }
}
