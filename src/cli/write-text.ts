import type { WriteResult } from '../output/apply-plan.js';

/** After these a run that has nothing but its record has not left all well. */
const EMPTY: ReadonlySet<string> = new Set(['LRO-MODEL-EMPTY', 'LRO-SYNC-EMPTY']);

/**
 * A line for each file that changed, and how many there are.
 *
 * @param isRecord whether a file only records what the others are, and does not count; none does by
 *   default, for the manifest of packages is one of their files.
 */
export function writeText(
  { changes, files, isWritten, diagnostics }: WriteResult,
  dryRun: boolean,
  isRecord: (path: string) => boolean = () => false,
): string {
  const counted = changes.filter(({ path }) => !isRecord(path));
  const isWell = diagnostics.every(
    ({ code, severity }) => severity !== 'error' && !(files <= 1 && EMPTY.has(code)),
  );
  if (changes.length === 0 && !isWell) return 'Nothing was written';
  const verb = isWritten ? 'changed' : 'differ; nothing was written';
  if (counted.length === 0) {
    const records = changes.map(({ path }) => path).join(' and ');
    const also = records === '' ? '' : `; ${records} ${dryRun ? 'would change' : verb}`;
    const all = files === 1 ? '1 file is' : `all ${files} files are`;
    return `Nothing changed: ${all} up to date${also}`;
  }
  const lines = counted.map(({ path, what }) => `${what.padEnd(17)}${path}`);
  const sum = `${counted.length} of ${files} files ${dryRun ? 'would change' : verb}`;
  return [...lines, sum].join('\n');
}
