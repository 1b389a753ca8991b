import { join } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { readDiskEntry } from './disk-entry.js';
import type { OutputDifference } from './output-diff.js';
import { hasReleasedParts } from './released-parts.js';

/**
 * Says which changelogs stay alone, for their packages are removed and they belong to the release tool.
 *
 * @param changes what a run has changed, or would.
 */
export async function leftChangelogs(
  out: string,
  changes: readonly OutputDifference[],
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { path, what } of changes) {
    if (!/^(?:removed|orphaned-edited)$/.test(what) || !hasReleasedParts(path)) continue;
    const file = join(out, path.replace(/package\.json$/, 'CHANGELOG.md'));
    const { kind } = await readDiskEntry(file);
    const message = 'it stays, though its package is removed';
    if (kind === 'file') found.push(problem({ code: 'LRO-OUTPUT-CHANGELOG', message, file }));
  }
  return found;
}
