import type { WriteResult } from '../output/apply-plan.js';

/** After these a run that changed nothing has not left all well. */
const EMPTY: ReadonlySet<string> = new Set(['LRO-MODEL-EMPTY', 'LRO-SYNC-EMPTY']);

/** A line for each file that changed, and how many there are; the manifest is a file too. */
export function writeText(
  { changes, files, isWritten, diagnostics }: WriteResult,
  dryRun: boolean,
): string {
  const isWell = diagnostics.every(
    ({ code, severity }) => severity !== 'error' && !EMPTY.has(code),
  );
  if (changes.length === 0 && !isWell) return 'Nothing was written';
  if (changes.length === 0) return `Nothing changed: all ${files} files are up to date`;
  const lines = changes.map(({ path, what }) => `${what.padEnd(17)}${path}`);
  const verb = isWritten ? 'changed' : 'differ; nothing was written';
  const sum = `${changes.length} of ${files} files ${dryRun ? 'would change' : verb}`;
  return [...lines, sum].join('\n');
}
