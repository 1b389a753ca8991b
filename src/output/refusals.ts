import type { Diagnostic } from '../diagnostics/diagnostic.js';
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
    found.push({
      code: 'LRO-OUTPUT-CONFLICT',
      severity: 'error',
      message: `these stand where files are to be written, and were not written by this tool: ${foreign.join(', ')}`,
      help: 'Move or remove them, or name another folder for the output',
    });
  }
  const edited = pathsThatAre(plan, 'edited', 'orphaned-edited');
  if (edited.length > 0 && options.force !== true) {
    found.push({
      code: 'LRO-OUTPUT-EDITED',
      severity: 'error',
      message: `these were edited by hand since they were written: ${edited.join(', ')}`,
      help: 'Undo the edits, or lose them with --force',
    });
  }
  return found;
}

function pathsThatAre(plan: OutputPlan, ...changes: readonly Change[]): string[] {
  return [...plan.files, plan.manifest]
    .filter((file) => changes.includes(file.what))
    .map((file) => printable(file.path));
}
