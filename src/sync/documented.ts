import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { DocumentedRow } from '../model/documented.js';
import { printJson } from '../model/print-json.js';
import type { SourceDocument } from '../sources/document/source-document.js';
import { DOCUMENTED_FILE } from '../sources/documentation/kind.js';
import { readDocument } from '../sources/read-document.js';

/**
 * Adds rows to rows. One page is one row: a row read again replaces its older self unless it shows
 * an older date. Pages that tell of one method at different addresses stay apart, so that they can
 * contradict each other visibly. The result does not depend on the order of `found`.
 */
export function mergeDocumented(
  current: readonly DocumentedRow[],
  found: readonly DocumentedRow[],
): DocumentedRow[] {
  const rows = new Map(current.map((row) => [pageOf(row), row]));
  const oldestFirst = found.toSorted(
    (a, b) => compareText(dateOf(a), dateOf(b)) || compareText(textOf(a), textOf(b)),
  );
  for (const row of oldestFirst) {
    const known = rows.get(pageOf(row));
    if (known === undefined || dateOf(row) >= dateOf(known)) rows.set(pageOf(row), row);
  }
  return [...rows].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

/** `documented.json` with the rows that were found; it stays as it is where it cannot be read. */
export function syncDocumented(
  specs: readonly SourceDocument[],
  found: readonly DocumentedRow[],
): { readonly text?: string; readonly diagnostics: readonly Diagnostic[] } {
  if (found.length === 0) return { diagnostics: [] };
  const document = specs.find(({ file }) => file === DOCUMENTED_FILE);
  const current = document && readDocument(document);
  if (current?.diagnostics.length) return { diagnostics: current.diagnostics };
  const rows = mergeDocumented(current?.documented.map(({ row }) => row) ?? [], found);
  return { text: printJson(rows), diagnostics: [] };
}

/** Where a page does not tell the service, its host does. */
function pageOf({ service, host, version, method, source }: DocumentedRow): string {
  return [service ?? host, version, method, source].map((part) => part ?? '').join(' ');
}

/** A row without a date is older than any with one. */
function dateOf({ lastUpdated }: DocumentedRow): string {
  return lastUpdated ?? '';
}

function textOf(row: DocumentedRow): string {
  return JSON.stringify(row);
}
