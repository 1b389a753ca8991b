import { cp, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../src/generate/generate.js';
import { LOCK_FOLDER } from '../src/output/output-path.js';
import { packFolder } from '../src/registry/pack.js';
import { release } from '../src/release/release.js';
import { sync } from '../src/sync/sync.js';
import { specsOf } from './cli/lrogen.js';
import { untilKilled } from './killed-run.js';
import { readTree, type Tree } from './output/folder-tree.js';
import { onlyTo } from './release/only-registry.js';
import { type Served, serve } from './release/serve.js';
import { temporary } from './temporary.js';

const MOMENTS = 100;
const FILES = ['discovery/file.v1.json'];

/** A copy of a folder as it was before, and how it is made what it becomes. */
interface Killed {
  readonly before: string;
  readonly work: (folder: string) => Promise<unknown>;
  /** Whether a state between the two is whole in each of its files, and told; else there is none. */
  readonly between?: (tree: Tree, before: Tree, after: Tree) => void;
}

/** At a hundred moments, and some of the runs after it at another one. */
async function everywhere({ before, work, between }: Killed): Promise<void> {
  const fresh = async (): Promise<string> => {
    const folder = join(await temporary(), 'copy');
    await cp(before, folder, { recursive: true });
    return folder;
  };
  const done = await fresh();
  const steps = (await untilKilled(done, 0, () => work(done))) ?? 0;
  expect(steps).toBeGreaterThan(10);
  const [old, want] = [await readTree(before), await readTree(done)];
  expect(want).not.toEqual(old);
  const moment = fc.integer({ min: 1, max: steps });
  await fc.assert(
    fc.asyncProperty(moment, fc.option(moment, { freq: 1 }), async (first, second) => {
      const folder = await fresh();
      expect(await untilKilled(folder, first, () => work(folder))).toBe(undefined);
      between?.(await readTree(folder), old, want);
      await withoutNameless(folder);
      if (second !== null) {
        await untilKilled(folder, second, () => work(folder));
        await withoutNameless(folder);
      }
      await work(folder);
      expect(await readTree(folder)).toEqual(want);
      await rm(folder, { recursive: true });
    }),
    { numRuns: MOMENTS, endOnFailure: true },
  );
}

/** Who is killed before the lock tells whose it is would be waited for: for ten seconds. */
async function withoutNameless(folder: string): Promise<void> {
  await rmdir(join(folder, LOCK_FOLDER)).catch(() => {});
}

/** Each file is as before or as after, or not yet or no longer there. */
function isWhole(tree: Tree, before: Tree, after: Tree): void {
  const torn = Object.entries(tree).filter(
    ([path, text]) =>
      !/(?:^|\/)\.lrogen|\.tmp$/.test(path) && text !== before[path] && text !== after[path],
  );
  expect(torn.map(([path]) => path)).toEqual([]);
}

let specs: string;
let changed: string;
beforeAll(async () => {
  specs = await specsOf(...FILES);
  changed = await specsOf(...FILES);
  const file = join(changed, 'discovery/file.v1.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('"verb"', '"action"'));
});

describe('a run that is killed at any moment is finished by the next one, and tears nothing:', () => {
  it('sync', async () => {
    const before = join(await temporary(), 'specs');
    await sync({ specs: before, from: [specs], allowDowngrade: true });
    const work = (folder: string) => sync({ specs: folder, from: [changed], allowDowngrade: true });
    await everywhere({ before, work, between: isWhole });
  });

  it('generate', async () => {
    const before = join(await temporary(), 'generated');
    await generate({ specs, out: before, cache: false });
    const work = (out: string) => generate({ specs: changed, out, cache: false, jobs: 1 });
    await everywhere({ before, work, between: isWhole });
  });

  describe('and', () => {
    let served: Served;
    afterEach(() => {
      delete process.env.npm_config_registry;
      served?.close();
    });

    it('release', async () => {
      const before = join(await temporary(), 'generated');
      await generate({ specs, out: before, cache: false });
      served = await serve([await packFolder(join(before, 'file'))]);
      const cwd = await temporary();
      const npmrc = `registry=${served.url}\ncache=${join(cwd, '.npm')}\nfetch-retries=0\n`;
      await writeFile(join(cwd, '.npmrc'), npmrc);
      await onlyTo(served, cwd);
      await generate({ specs: changed, out: before, cache: false });
      const work = (out: string) => release({ specs: changed, out, cwd });
      await everywhere({ before, work, between: isWhole });
    });
  });
});
