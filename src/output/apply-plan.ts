import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { applyOutput } from './apply-output.js';
import { diffOutput, type OutputDifference } from './output-diff.js';
import type { OutputPlan } from './output-plan.js';
import { refusals } from './refusals.js';

export interface ApplyPlanOptions {
  /** Whether nothing is to be written; off by default. */
  readonly dryRun?: boolean;
  /** Whether files that were edited by hand may be replaced or removed; off by default. */
  readonly force?: boolean;
}

export interface AppliedPlan {
  /** What changed, or would. */
  readonly changes: readonly OutputDifference[];
  /** Why nothing was written, or would be. */
  readonly refused: readonly Diagnostic[];
  /** Whether the output is now what the plan wants. */
  readonly isWritten: boolean;
}

/** What a run that writes has done. */
export interface WriteResult {
  /** What changed, or would; sorted by path, the manifest last. */
  readonly changes: readonly OutputDifference[];
  /** How many files there are to be, the manifest among them. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the output is now what the specs give: not after a dry run or a refusal. */
  readonly isWritten: boolean;
}

/**
 * Carries a plan out, unless this is a dry run or something stands in the way.
 *
 * @throws DiagnosticError the codes of `applyOutput`.
 */
export async function applyPlan(
  plan: OutputPlan,
  { dryRun = false, force = false }: ApplyPlanOptions,
): Promise<AppliedPlan> {
  const changes = await diffOutput(plan);
  const refused = refusals(plan, { force });
  const isWritten = !dryRun && refused.length === 0;
  if (isWritten) await applyOutput(plan, { force });
  return { changes, refused, isWritten };
}
