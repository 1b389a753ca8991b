import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A run that is stopped at one of its steps, as by `kill -9`: it does nothing any more. */
interface Run {
  /** What it is about; calls elsewhere are no steps. */
  readonly folder: string;
  readonly at: number;
  steps: number;
  isKilled: boolean;
  readonly onKill: () => void;
}

const runs = new AsyncLocalStorage<Run>();
const NAMES = [
  'link',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'utimes',
  'writeFile',
];
const SYNC = ['closeSync', 'openSync', 'writeFileSync'];
/** A number that no process has, so that whoever finds its locks knows that it has ended. */
const NOBODY = 2 ** 22 + 1;

/**
 * Does work until a step of it, and no further: a call that changes something in a folder has two steps, one
 * before and one after it.
 *
 * @param folder where the work is done.
 * @param at which step, from 1; 0 for none, so that the work comes to its end.
 * @returns how many steps there were; undefined where it was killed.
 */
export async function untilKilled(
  folder: string,
  at: number,
  work: () => Promise<unknown>,
): Promise<number | undefined> {
  const { pid } = process;
  Object.defineProperty(process, 'pid', { value: NOBODY, configurable: true });
  try {
    return await new Promise((resolve, reject) => {
      const run: Run = { folder, at, steps: 0, isKilled: false, onKill: () => resolve(undefined) };
      runs.run(run, work).then(() => resolve(run.steps), reject);
    });
  } finally {
    Object.defineProperty(process, 'pid', { value: pid, configurable: true });
  }
}

/** Whether it goes on. */
function step(run: Run): boolean {
  if (!run.isKilled && ++run.steps === run.at) {
    run.isKilled = true;
    run.onKill();
  }
  return !run.isKilled;
}

/** A number is of a file that is open, which those are alone that are to last. */
function isIn({ folder }: Run, target: unknown): boolean {
  return typeof target === 'number' || String(target).startsWith(folder);
}

const never = new Promise<never>(() => {});

type Calls = Record<string, (...given: unknown[]) => unknown>;
const [promises, calls] = [fs.promises, fs] as unknown as [Calls, Calls];
for (const name of NAMES) {
  const call = promises[name];
  promises[name] = async (...given) => {
    const run = runs.getStore();
    if (run === undefined || !isIn(run, given[0])) return call?.(...given);
    if (!step(run)) return never;
    const result = await call?.(...given);
    return step(run) ? result : never;
  };
}
for (const name of SYNC) {
  const call = calls[name];
  calls[name] = (...given) => {
    const run = runs.getStore();
    if (run === undefined || !isIn(run, given[0])) return call?.(...given);
    // Whoever catches it does nothing to the disk either.
    if (!step(run)) throw new Error('killed');
    const result = call?.(...given);
    if (!step(run)) throw new Error('killed');
    return result;
  };
}
syncBuiltinESMExports();
