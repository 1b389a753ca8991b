import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, OutputPlan, PlannedFile } from './output-plan.js';
import { clip } from './printable.js';

/** A path where the output folder is not what it should be. */
export interface OutputDifference {
  readonly path: string;
  /** `unowned`: no run wrote it and none wants it; only `unownedFiles` finds such. */
  readonly what: Exclude<Change, 'unchanged'> | 'unowned';
  /** The first line that differs, if asked for, where both sides are files. */
  readonly line?: LineDifference;
}

export interface LineDifference {
  /** From 1. */
  readonly number: number;
  /** Clipped, with control characters escaped; absent where the text ends before this line. */
  readonly onDisk?: string;
  readonly wanted?: string;
}

/**
 * Where an output folder is not what the plan wants, in the order of the paths, the manifest last.
 *
 * @param options `lines`: whether to read the files again for the first line that differs.
 */
export async function diffOutput(
  plan: OutputPlan,
  options: { readonly lines?: boolean } = {},
): Promise<OutputDifference[]> {
  const differences: OutputDifference[] = [];
  for (const file of [...plan.files, plan.manifest]) {
    const { path, what } = file;
    if (what === 'unchanged') continue;
    const line = options.lines === true ? await firstDifference(plan.root, file) : undefined;
    differences.push(line === undefined ? { path, what } : { path, what, line });
  }
  return differences;
}

async function firstDifference(
  root: string,
  { path, content, seen }: PlannedFile,
): Promise<LineDifference | undefined> {
  if (content === undefined || seen.kind !== 'file') return undefined;
  return differingLine(await readFile(join(root, path), 'utf8'), content);
}

/** The first line in which two texts differ; undefined where they are the same. */
export function differingLine(onDisk: string, wanted: string): LineDifference | undefined {
  if (onDisk === wanted) return undefined;
  const [left, right] = [onDisk.split('\n'), wanted.split('\n')];
  const index = left.findIndex((line, i) => line !== right[i]);
  const at = index < 0 ? left.length : index;
  const [a, b] = [left[at], right[at]];
  const column = differingColumn(a ?? '', b ?? '');
  return {
    number: at + 1,
    ...(a === undefined ? {} : { onDisk: clip(a, column) }),
    ...(b === undefined ? {} : { wanted: clip(b, column) }),
  };
}

function differingColumn(a: string, b: string): number {
  let column = 0;
  while (column < a.length && a[column] === b[column]) column++;
  return column;
}
