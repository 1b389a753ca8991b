import type { DocumentedRow } from '../model/documented.js';
import { compareText } from '../model/path-order.js';

export const DOCUMENTED_FILE = 'documented.json';

/**
 * Adds rows to rows. One page is one row: a row read again replaces its older self unless the page
 * shows an older date. Pages that say the same of one method at different addresses stay apart.
 */
export function mergeDocumented(
  current: readonly DocumentedRow[],
  found: readonly DocumentedRow[],
): DocumentedRow[] {
  const rows = new Map(current.map((row) => [keyOf(row), row]));
  for (const row of found) {
    const older = rows.get(keyOf(row));
    if (older === undefined || (row.lastUpdated ?? '') >= (older.lastUpdated ?? '')) {
      rows.set(keyOf(row), row);
    }
  }
  return [...rows].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

/** Rows as a file: one a block, members in one order. */
export function printDocumented(rows: readonly DocumentedRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function keyOf({ service, version, method, source }: DocumentedRow): string {
  return [service, version, method, source].map((part) => part ?? '').join(' ');
}
