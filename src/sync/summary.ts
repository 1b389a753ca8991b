import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlannedFile } from '../output/output-plan.js';
import { isRecord } from './lock.js';

/** What a run found, in numbers: specs, and documents that make none. */
export interface SyncSummary {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Services that their directory lists no more; their specs stay. */
  readonly retired: number;
  /** Documents that are older than what is there, or of another service, host or day than they should be. */
  readonly refused: number;
  /** Documents that could not be had, or not be read. */
  readonly unreadable: number;
}

/** Codes of documents that are well by themselves, and yet not taken. */
const REFUSED: ReadonlySet<string> = new Set([
  ...['LRO-SYNC-FUTURE', 'LRO-SYNC-HOST', 'LRO-SYNC-LISTED', 'LRO-SYNC-LOST'],
  ...['LRO-SYNC-OLDER', 'LRO-SYNC-TWINS'],
]);

const NO_SUMMARY: SyncSummary = {
  ...{ new: 0, changed: 0, unchanged: 0, retired: 0, refused: 0, unreadable: 0 },
};

/** @param asBefore how many specs are of documents that their servers say are as they were. */
export function summaryOf(
  files: readonly PlannedFile[],
  asBefore: number,
  diagnostics: readonly Diagnostic[],
): SyncSummary {
  const specs = files.filter(({ path }) => !isRecord(path));
  const count = (what: PlannedFile['what']): number =>
    specs.filter((file) => file.what === what).length;
  const told = (isIt: (diagnostic: Diagnostic) => boolean): number =>
    new Set(diagnostics.filter(isIt).map(({ code, file, message }) => file ?? code + message)).size;
  return {
    new: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged') + asBefore,
    retired: told(({ code }) => code === 'LRO-SYNC-DELISTED'),
    refused: told(({ code }) => REFUSED.has(code)),
    unreadable: told(
      ({ code, severity }) =>
        severity === 'error' &&
        !REFUSED.has(code) &&
        // What is read, and has nothing to be kept.
        code !== 'LRO-SYNC-EMPTY' &&
        code !== 'LRO-SHAPE-UNSTATED' &&
        // What is wrong with the folder of specs is wrong with no document.
        !code.startsWith('LRO-OUTPUT-'),
    ),
  };
}

/** Of several runs in one. */
export function sumOf(summaries: readonly SyncSummary[]): SyncSummary {
  return summaries.reduce(
    (a, b) => ({
      new: a.new + b.new,
      changed: a.changed + b.changed,
      unchanged: a.unchanged + b.unchanged,
      retired: a.retired + b.retired,
      refused: a.refused + b.refused,
      unreadable: a.unreadable + b.unreadable,
    }),
    NO_SUMMARY,
  );
}
