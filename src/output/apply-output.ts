import { link, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { sha256 } from './digest.js';
import { readDiskEntry } from './disk-entry.js';
import { syncFolder, writeDurably } from './durable.js';
import { makeFolder } from './folder.js';
import { removeEmptyFolders, removeJournal, rollBack, writeJournal } from './journal.js';
import { foldersOf } from './output-path.js';
import type { OutputPlan, PlannedFile } from './output-plan.js';
import { mapPooled } from './pool.js';
import { printable } from './printable.js';
import { type RefusalOptions, refusals } from './refusals.js';
import {
  closeStaging,
  newFile,
  oldFile,
  openStaging,
  otherStaging,
  refuseInterrupted,
} from './staging.js';
import { messageOf, writeError } from './write-error.js';

export interface ApplyOptions extends RefusalOptions {
  /** Asked before anything is changed: throws where the folder is no longer ours to change. */
  readonly assertHeld?: () => Promise<void>;
  /** Stand in for the calls of `node:fs/promises` that put files into place. */
  readonly rename?: typeof rename;
  readonly link?: typeof link;
}

/**
 * Carries a plan out, wholly or not at all. Files that need no change are not touched. Everything new
 * is first written beside; a failure puts the previous output back, and after a kill
 * `recoverOutput` does. At every moment each file that stays is whole, either the old or the new one.
 * To be called with the folder's lock held.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-CONFLICT` or `LRO-OUTPUT-EDITED` where files stand in
 *   the way that are not ours or not as we wrote them, `LRO-OUTPUT-MOVED` where something changed
 *   since the plan was made, `LRO-OUTPUT-INTERRUPTED` where another run was at work, `LRO-OUTPUT-WRITE` where writing failed: in all of these the previous output stands.
 *   With `LRO-OUTPUT-ROLLBACK` it does not, until `recoverOutput` succeeds.
 */
export async function applyOutput(plan: OutputPlan, options: ApplyOptions = {}): Promise<void> {
  const [refusal] = refusals(plan, options);
  if (refusal !== undefined) throw new DiagnosticError(refusal);
  const steps = stepsOf(plan);
  if (steps.length === 0) return;
  const staging = await openStaging(plan.root).catch((error: unknown) => {
    throw writeError(plan.root, error);
  });
  try {
    await refuseOtherRuns(plan.root, staging);
    await stage(plan.root, staging, steps);
    await options.assertHeld?.();
    await commit(plan.root, staging, steps, options);
  } catch (error) {
    await rollBack(plan.root, staging, options.rename).catch((second: unknown) => {
      throw rollBackError(plan.root, error, second);
    });
    await closeStaging(staging);
    throw writeError(plan.root, error);
  }
  await closeStaging(staging);
}

/** Removals first, for a file may take the place of a folder or the other way round; the manifest last. */
function stepsOf(plan: OutputPlan): PlannedFile[] {
  const changing = plan.files.filter((file) => file.what !== 'unchanged');
  const manifest = plan.manifest.what === 'unchanged' ? [] : [plan.manifest];
  return [
    ...changing.filter((file) => file.content === undefined),
    ...changing.filter((file) => file.content !== undefined),
    ...manifest,
  ];
}

async function refuseOtherRuns(root: string, staging: string): Promise<void> {
  const others = await otherStaging(root, staging);
  refuseInterrupted(others);
  for (const { folder } of others) await closeStaging(folder);
}

/** Writes everything new beside and the journal last; nothing of the output is touched. */
async function stage(root: string, staging: string, steps: readonly PlannedFile[]): Promise<void> {
  await mapPooled(steps, async ({ content }, index) => {
    if (content !== undefined) await writeDurably(newFile(staging, index), content);
  });
  await mapPooled(steps, async ({ path, seen }) => {
    const { fingerprint } = await readDiskEntry(join(root, path));
    if (fingerprint !== seen.fingerprint) throw movedError(path);
  });
  const parents = [...new Set(steps.flatMap(({ path }) => foldersOf(path)))];
  const created = await mapPooled(parents, async (folder) => {
    const { kind } = await readDiskEntry(join(root, folder));
    return kind === 'folder' ? [] : [folder];
  });
  await writeJournal(staging, {
    steps: steps.map(({ path, content }) => {
      return content === undefined ? { path } : { path, digest: sha256(content) };
    }),
    created: created.flat(),
  });
}

async function commit(
  root: string,
  staging: string,
  steps: readonly PlannedFile[],
  { rename: move = rename, link: linkTo = link }: ApplyOptions,
): Promise<void> {
  const parents = [...new Set(steps.map(({ path }) => dirname(join(root, path))))];
  const removals = steps.filter((step) => step.content === undefined);
  for (const [index, { path }] of removals.entries()) {
    await move(join(root, path), oldFile(staging, index));
  }
  // A file may come where only a folder is left of what went before.
  const replaced = steps.filter(
    ({ content, seen }) => content !== undefined && seen.kind === 'folder',
  );
  const left = [
    ...replaced.map(({ path }) => path),
    ...removals.flatMap(({ path }) => foldersOf(path)),
  ];
  await removeEmptyFolders(root, [...new Set(left)]);
  const added = steps.filter(({ what }) => what === 'added');
  const folders = new Set(added.map(({ path }) => dirname(join(root, path))));
  await mapPooled([...folders], makeFolder);
  const place = async ({ path, content, what, seen }: PlannedFile, index: number) => {
    if (content === undefined) return;
    const target = join(root, path);
    const old = oldFile(staging, index);
    // A second name for the old file, so that there is no moment without one at its own name.
    if (what !== 'added' && seen.kind === 'file') {
      await linkTo(target, old).catch(() => move(target, old));
    } else if (what !== 'added') await move(target, old);
    await move(newFile(staging, index), target);
  };
  const last = steps.length - 1;
  await mapPooled(steps.slice(0, last), place);
  // The manifest, where it changes, comes last, for it says that all else is there.
  for (const step of steps.slice(last)) await place(step, last);
  await mapPooled(parents, syncFolder);
  await removeJournal(staging);
}

function movedError(path: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-OUTPUT-MOVED',
    message: `"${printable(path)}" changed while the output was being made`,
  });
}

function rollBackError(root: string, cause: unknown, second: unknown): DiagnosticError {
  const error = new DiagnosticError({
    code: 'LRO-OUTPUT-ROLLBACK',
    message: `the output cannot be written (${messageOf(cause)}), nor the previous one put back (${messageOf(second)})`,
    file: root,
  });
  error.cause = cause;
  return error;
}
