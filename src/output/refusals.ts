import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Change, OutputPlan } from './output-plan.js';
import { printable } from './printable.js';

export interface RefusalOptions {
  /** Whether files that were edited by hand may be overwritten or removed. Off by default. */
  readonly force?: boolean;
}

/**
 * Why a plan must not be carried out: each error names every path it is about. None if it may.
 * What was never ours is not overwritten even with `force`.
 */
export function refusals(plan: OutputPlan, options: RefusalOptions = {}): Diagnostic[] {
  const found: Diagnostic[] = [];
  const foreign = pathsThatAre(plan, 'conflict');
  if (foreign.length > 0) {
    found.push(
      problem({
        code: 'LRO-OUTPUT-CONFLICT',
        message: `these stand where files are to be written, and were not written by this tool: ${foreign.join(', ')}`,
      }),
    );
  }
  const edited = pathsThatAre(plan, 'edited', 'orphaned-edited');
  if (edited.length > 0 && options.force !== true) {
    found.push(
      problem({
        code: 'LRO-OUTPUT-EDITED',
        message: `these were edited by hand since they were written: ${edited.join(', ')}`,
      }),
    );
  }
  return found;
}

function pathsThatAre(plan: OutputPlan, ...changes: readonly Change[]): string[] {
  return [...plan.files, plan.manifest]
    .filter((file) => changes.includes(file.what))
    .map((file) => printable(file.path));
}
