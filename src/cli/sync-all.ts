import { sumOf } from '../sync/summary.js';
import { type SyncOptions, type SyncResult, sync } from '../sync/sync.js';
import type { SyncJob } from './sync-jobs.js';

/** One sync after the other, as one: each says something else of its documents. */
export async function syncAll(
  jobs: readonly SyncJob[],
  options: Omit<SyncOptions, 'from' | 'selectors' | 'stated'>,
): Promise<SyncResult> {
  const results: SyncResult[] = [];
  for (const job of jobs) results.push(await sync({ ...options, ...job }));
  const [first, ...others] = results;
  if (first !== undefined && others.length === 0) return first;
  const changes = results.flatMap((result) => result.changes);
  return {
    changes: [...new Map(changes.map((change) => [change.path, change])).values()],
    files: results.reduce((sum, { files }) => sum + files, 0),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    isWritten: results.every(({ isWritten }) => isWritten),
    summary: sumOf(results.map(({ summary }) => summary)),
  };
}
