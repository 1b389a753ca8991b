import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { applyOutput } from '../output/apply-output.js';
import { diffOutput, type OutputDifference } from '../output/output-diff.js';
import type { OutputPlan } from '../output/output-plan.js';
import { refusals } from '../output/refusals.js';

export interface Outcome {
  readonly changes: readonly OutputDifference[];
  /** Why nothing was written, or would be. */
  readonly refused: readonly Diagnostic[];
}

/** Carries a plan out, unless this is a dry run or something stands in the way. */
export async function carryOut(
  plan: OutputPlan,
  { dryRun, force }: { readonly dryRun: boolean; readonly force: boolean },
): Promise<Outcome> {
  const changes = await diffOutput(plan);
  const refused = refusals(plan, { force });
  if (!dryRun && refused.length === 0) await applyOutput(plan, { force });
  return { changes, refused };
}

/** A line for each file that changed, and how many there are; the manifest is a file too. */
export function outcomeText({ changes, refused }: Outcome, files: number, dryRun: boolean): string {
  if (changes.length === 0) return `Nothing changed: all ${files} files are up to date`;
  const lines = changes.map(({ path, what }) => `${what.padEnd(17)}${path}`);
  const verb = refused.length > 0 ? 'differ; nothing was written' : 'changed';
  return [...lines, `${changes.length} of ${files} files ${dryRun ? 'would change' : verb}`].join(
    '\n',
  );
}
