import { counted } from '../model/counted.js';
import type { WriteResult } from '../output/apply-plan.js';

/** After these a run that has nothing but its record has not left all well. */
const EMPTY: ReadonlySet<string> = new Set([
  'LRO-MODEL-EMPTY',
  'LRO-SHAPE-MEMBER',
  'LRO-SHAPE-UNSTATED',
  'LRO-SYNC-EMPTY',
]);

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
  const told = changes.filter(({ path }) => !isRecord(path));
  const isWell = diagnostics.every(
    ({ code, severity }) => severity !== 'error' && !(files <= 1 && EMPTY.has(code)),
  );
  if (changes.length === 0 && !isWell) return 'Nothing was written';
  const verb = isWritten ? 'changed' : 'not written';
  if (told.length === 0) {
    const records = changes.map(({ path }) => path).join(' and ');
    const also = records === '' ? '' : `; ${records} ${dryRun ? 'would change' : verb}`;
    return `Nothing changed: ${upToDate(files)}${also}`;
  }
  const lines = told.map(({ path, what }) => `${what.padEnd(17)}${path}`);
  const differs = told.length === 1 ? 'differs' : 'differ';
  const isRefused = diagnostics.some(
    ({ code, severity }) => severity === 'error' && code.startsWith('LRO-OUTPUT-'),
  );
  const did = isWritten ? 'changed' : `${differs}; nothing was written`;
  const would = isRefused ? `${differs}; nothing would be written` : 'would change';
  return [...lines, `${share(told, files)} ${dryRun ? would : did}`].join('\n');
}

function upToDate(files: number): string {
  if (files === 0) return 'there is no file to write';
  return files === 1 ? '1 file is up to date' : `all ${files} files are up to date`;
}

/** `1 file`, `all 3 files`, `2 of 3 files`; what is removed is none of those that there are to be. */
function share(changes: WriteResult['changes'], files: number): string {
  const count = changes.length;
  if (changes.some(({ what }) => REMOVED.has(what))) return counted(count, 'file');
  if (count === files) return count === 1 ? '1 file' : `all ${count} files`;
  return `${count} of ${counted(files, 'file')}`;
}

const REMOVED: ReadonlySet<string> = new Set(['removed', 'orphaned-edited']);
