import { readdir, rm } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyPlan } from '../../src/output/apply-plan.js';
import { recoverOutput } from '../../src/output/recover-output.js';
import { untilKilled } from '../killed-run.js';
import { type Compiled, compileOutput } from './compiled.js';
import {
  codeOf,
  GENERATOR,
  plan,
  readTree,
  type Tree,
  temporaryFolder,
  writeTree,
} from './folder-tree.js';

const OLD = { 'a/x': 'x1', 'b/c/d': 'd1', 'same/s': 's', z: 'z1' };
const NEW = { 'a/x': 'x2', 'a/n': 'n2', b: 'b2', 'n/o/p': 'p2', 'same/s': 's', 'z/z': 'z2' };
const SPY = new URL('./kill-spy.mjs', import.meta.url).href;
/** Runs that are killed in this process, which takes no time to begin, and processes that are. */
const DRAWS = 100;
const PROCESSES = 10;
/** Busy: it was killed before it had told whose the lock is. */
const TOLD = ['none', 'LRO-OUTPUT-INTERRUPTED', 'LRO-OUTPUT-BUSY'];

let compiled: Compiled;
beforeAll(async () => {
  compiled = await compileOutput();
});
afterAll(() => compiled.remove());

/** What `generate` does once files are rendered: put back what was left, plan, lock, write. */
function wholeRun(root: string, tree: Tree): string {
  const files = Object.entries(tree).map(([path, content]) => ({ path, content }));
  return `
    import { applyPlan } from './output/apply-plan.js';
    import { readManifest } from './output/manifest.js';
    import { planOutput } from './output/output-plan.js';
    import { recoverOutput } from './output/recover-output.js';
    const root = ${JSON.stringify(root)};
    await recoverOutput(root);
    const replan = async () => planOutput({
      root, manages: 'packages', files: ${JSON.stringify(files)},
      previous: await readManifest(root, 'packages'), generator: ${JSON.stringify(GENERATOR)},
    });
    await applyPlan(await replan(), replan, {});
  `;
}

/** @returns how many calls it made; undefined where it was killed. */
async function run(root: string, tree: Tree, at: number): Promise<number | undefined> {
  const env = { ...process.env, KILL_AT: String(at) };
  const { signal, code, output } = await compiled.run(wholeRun(root, tree), { env, preload: SPY });
  if (signal === 'SIGKILL') return undefined;
  expect(output).toMatch(/^\d+$/);
  expect(code).toBe(0);
  return Number(output);
}

async function written(tree: Tree): Promise<string> {
  const root = await temporaryFolder();
  await run(root, tree, 0);
  return root;
}

/** The same in this process. */
function runHere(root: string, tree: Tree, at: number): Promise<number | undefined> {
  return untilKilled(root, at, async () => {
    await recoverOutput(root);
    const replan = () => plan(root, tree);
    await applyPlan(await replan(), replan, {});
  });
}

it.each([
  ['process', PROCESSES, run],
  ['run', DRAWS, runHere],
] as const)(
  'a %s that is killed at any call, and the one after it too, tears and loses nothing',
  async (_, numRuns, begin) => {
    const before = await readTree(await written(OLD));
    const after = await readTree(await written(NEW));
    const probe = await written(OLD);
    const calls = (await begin(probe, NEW, 0)) ?? 0;
    expect(calls).toBeGreaterThan(60);
    const kill = fc.integer({ min: 1, max: calls });
    await fc.assert(
      fc.asyncProperty(kill, fc.option(kill), async (first, second) => {
        const root = await temporaryFolder();
        await writeTree(root, { ...before, foreign: 'mine' });
        await begin(root, NEW, first);
        if (second !== null) await begin(root, NEW, second);
        // What stays is whole at every moment, and whoever looks is told if it is not all of one run.
        expect(['x1', 'x2']).toContain((await readTree(root))['a/x']);
        expect(TOLD).toContain(await codeOf(plan(root, NEW)));
        await recoverOutput(root, { stale: 200 });
        // One that was killed before it had told its name would be waited for.
        await rm(`${root}/.lrogen-lock`, { recursive: true, force: true });
        const { foreign, ...tree } = await readTree(root);
        expect(foreign).toBe('mine');
        expect([before, after]).toContainEqual(tree);
        await begin(root, NEW, 0);
        expect(await readTree(root)).toEqual({ ...after, foreign: 'mine' });
        expect((await readdir(root)).filter((name) => name.startsWith('.lrogen'))).toEqual([]);
        await rm(root, { recursive: true });
      }),
      { numRuns },
    );
  },
);
