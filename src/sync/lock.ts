import { z } from 'zod';
import { DiagnosticError } from '../diagnostics.js';
import { compareText } from '../model/path-order.js';
import type { SourceDocument } from '../sources/source-document.js';

/** Where a spec came from, for telling older from newer. */
const lockEntry = z.strictObject({
  /** The document, relative to where `sync` looked. */
  from: z.string(),
  /** `YYYYMMDD` where the document tells it. */
  revision: z.string().optional(),
  /** Of the document before it was pruned. */
  sha256: z.string(),
});

const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  files: z.record(z.string(), lockEntry),
});

export type LockEntry = {
  readonly from: string;
  readonly revision?: string | undefined;
  readonly sha256: string;
};

export interface Lock {
  readonly lockVersion: 1;
  /** By path in the folder of specs. */
  readonly files: Readonly<Record<string, LockEntry>>;
}

export const LOCK_FILE = 'lock.json';

/**
 * @throws DiagnosticError `LRO-LOCK` where the lock is not of its form.
 */
export function readLock(specs: readonly SourceDocument[]): Lock {
  const document = specs.find(({ file }) => file === LOCK_FILE);
  if (document === undefined) return { lockVersion: 1, files: {} };
  try {
    return lockSchema.parse(JSON.parse(document.text));
  } catch {
    throw new DiagnosticError({
      code: 'LRO-LOCK',
      severity: 'error',
      message: 'the lock is not of its form',
      help: 'Restore it from version control, or remove it to take every document anew',
      file: LOCK_FILE,
    });
  }
}

export function printLock({ lockVersion, files }: Lock): string {
  const sorted = Object.entries(files).sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ lockVersion, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
