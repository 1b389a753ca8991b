import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics.js';
import type { DocumentedRow } from '../model/documented.js';
import { compareText } from '../model/path-order.js';
import type { RenderedFile } from '../model/rendered-file.js';
import type { SourceApi } from '../model/source-api.js';
import { identify } from '../normalize/identify.js';
import { compareRevision } from '../normalize/precedence.js';
import { EXCEPTIONS_FILE } from '../sources/exceptions.js';
import { pruneDocument } from '../sources/prune-document.js';
import { readDocument } from '../sources/read-document.js';
import type { PrunedDocument, SourceDocument } from '../sources/source-document.js';
import { DOCUMENTED_FILE, mergeDocumented, printDocumented } from './documented.js';
import { LOCK_FILE, type LockEntry, printLock, readLock } from './lock.js';

export interface SyncInput {
  /** Documents as they were found, with paths relative to where they were looked for. */
  readonly from: readonly SourceDocument[];
  /** The folder of specs as it is. */
  readonly specs: readonly SourceDocument[];
  /** `file:v1`, or `file` for all versions; none for all APIs. */
  readonly apis: readonly string[];
  /** Whether an older revision may replace a newer one. */
  readonly allowDowngrade: boolean;
}

export interface SyncResult {
  /** The whole folder of specs as it is to be, but for `exceptions.json`, which people write. */
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings a folder of specs up to date: every document is pruned to its facts, the newest revision
 * of each wins, and what is no longer found stays, since documents get delisted by accident. Pure.
 */
export function sync(input: SyncInput): SyncResult {
  const found = input.from.map((original) => ({ original, ...pruneDocument(original) }));
  const isNamed = namedBy(input.apis, found);
  const entries = new Map(Object.entries(readLock(input.specs).files));
  const files = new Map(
    input.specs
      .filter(({ file }) => file !== EXCEPTIONS_FILE)
      .map(({ file, text }) => [file, text]),
  );
  for (const { original, document, apis } of found) {
    if (document === undefined || !apis.some(isNamed)) continue;
    const entry = lockEntry(original, apis);
    if (!input.allowDowngrade && isOlder(entry, entries.get(document.file))) continue;
    files.set(document.file, document.text);
    entries.set(document.file, entry);
  }
  const rows = mergeDocumented(
    documentedRows(input.specs),
    found.flatMap(({ documented }) => documented.filter((row) => isNamedRow(row, input.apis))),
  );
  if (rows.length > 0) files.set(DOCUMENTED_FILE, printDocumented(rows));
  files.set(LOCK_FILE, printLock({ lockVersion: 1, files: Object.fromEntries(entries) }));
  return {
    files: [...files]
      .map(([path, content]) => ({ path, content }))
      .sort((a, b) => compareText(a.path, b.path)),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Whether a source speaks about one of the named APIs; every one does where none is named. */
function namedBy(
  apis: readonly string[],
  found: readonly PrunedDocument[],
): (source: SourceApi) => boolean {
  if (apis.length === 0) return () => true;
  const named = new Set<SourceApi>();
  for (const { id, service, all } of identify(found.flatMap((document) => document.apis))) {
    if (apis.includes(id) || apis.includes(service)) for (const source of all) named.add(source);
  }
  return (source) => named.has(source);
}

function isNamedRow({ service, version }: DocumentedRow, apis: readonly string[]): boolean {
  if (apis.length === 0) return true;
  return service !== null && (apis.includes(service) || apis.includes(`${service}:${version}`));
}

function lockEntry(original: SourceDocument, apis: readonly SourceApi[]): LockEntry {
  const revision = apis.find((source) => source.revision !== undefined)?.revision;
  return {
    from: original.file,
    ...(revision !== undefined && { revision }),
    sha256: createHash('sha256').update(original.text).digest('hex'),
  };
}

/** A document with no revision is as new as the run that brings it. */
function isOlder(entry: LockEntry, current: LockEntry | undefined): boolean {
  if (current?.revision === undefined || entry.revision === undefined) return false;
  return compareRevision(entry.revision, current.revision) < 0;
}

function documentedRows(specs: readonly SourceDocument[]): readonly DocumentedRow[] {
  const document = specs.find(({ file }) => file === DOCUMENTED_FILE);
  return document === undefined ? [] : readDocument(document).documented;
}
