import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { applyOutput } from './apply-output.js';
import { readDiskEntry } from './disk-entry.js';
import { FolderLock, type LockOptions } from './folder-lock.js';
import { foreseeWriting } from './foresee-writing.js';
import { diffOutput, type OutputDifference } from './output-diff.js';
import type { OutputPlan } from './output-plan.js';
import { recoverHeld } from './recover-output.js';
import { refusals } from './refusals.js';

export interface ApplyPlanOptions {
  /** Whether nothing is to be written; off by default. */
  readonly dryRun?: boolean;
  /** Whether files that were edited by hand may be replaced or removed; off by default. */
  readonly force?: boolean;
  /**
   * Whether to wait however long another run is writing to the folder; off by default: then for
   * fifteen seconds.
   */
  readonly wait?: boolean;
  /**
   * Whether a manifest that cannot be used, as one with the marks of a merge, is made anew of what it
   * lists and of what is there; off by default. Files that nothing vouches for count as edited.
   */
  readonly rebuildManifest?: boolean;
}

export interface AppliedPlan {
  /** The plan that was carried out, or would be. */
  readonly plan: OutputPlan;
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
  /** How many files there are to be; of packages the manifest is one. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the output is now what the specs give: not after a dry run or a refusal. */
  readonly isWritten: boolean;
}

/**
 * Carries a plan out, unless this is a dry run, which ends as the run would, or something stands in the way. Runs
 * that write to one folder do so one after the other.
 *
 * @param replan makes the plan anew, where another run has written to the folder since.
 * @throws DiagnosticError the codes of `applyOutput` and of `replan`, and `LRO-OUTPUT-BUSY` where another
 *   run writes for longer than one may wait.
 */
export async function applyPlan(
  plan: OutputPlan,
  replan: () => Promise<OutputPlan>,
  options: ApplyPlanOptions & Pick<LockOptions, 'onWait'>,
): Promise<AppliedPlan> {
  const { dryRun = false } = options;
  const outlook = await outlookOn(plan, options);
  const { changes, refused } = outlook;
  if (refused.length > 0) return { ...outlook, isWritten: false };
  // Where nothing is to be written, nobody is waited for.
  if (changes.length === 0) return { ...outlook, isWritten: !dryRun };
  if (dryRun) {
    const paths = changes.map(({ path }) => path);
    await foreseeWriting(plan.root, paths);
    return { ...outlook, isWritten: false };
  }
  const lock = await FolderLock.take(plan.root, options);
  try {
    const isMoved = (await recoverHeld(plan.root, lock)) || !(await isAsPlanned(plan));
    const settled = isMoved ? await outlookOn(await replan(), options) : outlook;
    const isWritten = settled.refused.length === 0;
    const assertHeld = () => lock.assertHeld();
    if (isWritten) await applyOutput(settled.plan, { ...options, assertHeld });
    return { ...settled, isWritten };
  } finally {
    await lock.release();
  }
}

async function outlookOn(
  plan: OutputPlan,
  { force = false }: ApplyPlanOptions,
): Promise<Omit<AppliedPlan, 'isWritten'>> {
  return { plan, changes: await diffOutput(plan), refused: refusals(plan, { force }) };
}

/** Every run that writes writes the manifest. */
async function isAsPlanned({ root, manifest }: OutputPlan): Promise<boolean> {
  const { fingerprint } = await readDiskEntry(join(root, manifest.path));
  return fingerprint === manifest.seen.fingerprint;
}
