import { link, mkdir, rename, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOutput } from '../../src/output/apply-output.js';
import { FolderLock, withLock } from '../../src/output/folder-lock.js';
import { parseManifest } from '../../src/output/manifest.js';
import { planOutput } from '../../src/output/output-plan.js';
import {
  codeOf,
  GENERATOR,
  plan,
  readTree,
  type Tree,
  temporaryFolder,
  touchedTree,
  write,
  writeTree,
} from './folder-tree.js';

const MANIFEST = 'lrogen-manifest.json';
const OLD = { 'a/x': 'x1', 'a/y': 'y1', 'b/c/d': 'd1', z: 'z1' };
/** Changes, adds and removes, puts a file where a folder was and a folder where a file was. */
const NEW = { 'a/x': 'x2', 'a/y': 'y1', 'a/n': 'n2', b: 'b2', 'n/o/p': 'p2', 'z/z': 'z2' };

async function withoutManifest(root: string): Promise<Tree> {
  const { [MANIFEST]: manifest, ...tree } = await readTree(root);
  expect(manifest).toBeDefined();
  return tree;
}

/** A `rename` or `link` that fails at its nth call, and from then on if it is to be broken. */
function failing<Call extends (a: never, b: never) => Promise<void>>(
  call: Call,
  at: number,
  broken = false,
): { call: Call; count: () => number } {
  let count = 0;
  const wrapped = async (a: never, b: never) => {
    count++;
    if (broken ? count >= at : count === at) {
      throw Object.assign(new Error('EIO: no luck'), { code: 'EIO' });
    }
    return call(a, b);
  };
  return { call: wrapped as Call, count: () => count };
}

describe('applyOutput', () => {
  it('writes a first output, and the manifest that lists it', async () => {
    const root = join(await temporaryFolder(), 'not/there/yet');
    await write(root, OLD);
    expect(await withoutManifest(root)).toEqual(OLD);
    const manifest = parseManifest((await readTree(root))[MANIFEST] ?? '');
    expect(manifest.generator).toBe(GENERATOR);
    expect(Object.keys(manifest.files)).toEqual(Object.keys(OLD));
  });

  it('turns one output into another, and leaves no empty folder and nothing of its own', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await write(root, NEW);
    expect(await withoutManifest(root)).toEqual(NEW);
    await write(root, OLD);
    expect(await withoutManifest(root)).toEqual(OLD);
  });

  it('does not touch what need not change', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    for (const path of Object.keys(await readTree(root))) await utimes(join(root, path), 1, 1);
    const before = await touchedTree(root);
    await write(root, OLD);
    expect(await touchedTree(root)).toEqual(before);
    await write(root, { ...OLD, z: 'z2' });
    const after = await touchedTree(root);
    const touched = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(touched).toEqual([MANIFEST, 'z']);
  });

  it('writes the same bytes whatever the order of the files', async () => {
    const files = Object.entries(NEW).map(([path, content]) => ({ path, content }));
    const outputs = new Set<string>();
    for (const shuffled of fc.sample(fc.shuffledSubarray(files, { minLength: files.length }), 5)) {
      const root = await temporaryFolder();
      const previous = undefined;
      await applyOutput(
        await planOutput({
          root,
          manages: 'packages',
          files: shuffled,
          previous,
          generator: GENERATOR,
        }),
      );
      outputs.add(JSON.stringify(await readTree(root)));
    }
    expect(outputs.size).toBe(1);
  });

  it('removes the folders that removals leave empty, but never the root', async () => {
    const root = await temporaryFolder();
    await write(root, { 'a/b/c/x': '1', 'a/keep': '2' });
    await mkdir(join(root, 'foreign-empty'));
    await write(root, { 'a/keep': '2' });
    expect(await withoutManifest(root)).toEqual({ 'a/keep': '2', 'foreign-empty/': '' });
    await rm(join(root, 'foreign-empty'), { recursive: true });
    await write(root, {});
    expect(await withoutManifest(root)).toEqual({});
  });

  it('keeps a folder in which somebody else has a file', async () => {
    const root = await temporaryFolder();
    await write(root, { 'a/b/x': '1' });
    await writeTree(root, { 'a/b/foreign': 'mine' });
    await write(root, {});
    expect(await withoutManifest(root)).toEqual({ 'a/b/foreign': 'mine' });
  });

  it('adopts a file that is already what is wanted', async () => {
    const root = await temporaryFolder();
    await writeTree(root, { a: '1' });
    const before = await touchedTree(root);
    await write(root, { a: '1' });
    expect((await touchedTree(root)).a).toBe(before.a);
    await write(root, {});
    expect(await withoutManifest(root)).toEqual({});
  });

  it.each([
    { name: 'a foreign file', disk: { n: 'mine' }, wanted: { ...OLD, n: 'n' }, want: 'CONFLICT' },
    { name: 'an edited file', disk: { z: 'mine' }, wanted: { ...OLD, n: 'n' }, want: 'EDITED' },
    { name: 'an edited orphan', disk: { z: 'mine' }, wanted: { n: 'n' }, want: 'EDITED' },
  ])('writes nothing where $name is in the way', async ({ disk, wanted, want }) => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await writeTree(root, disk);
    const before = await touchedTree(root);
    expect(await codeOf(write(root, wanted))).toBe(`LRO-OUTPUT-${want}`);
    expect(await touchedTree(root)).toEqual(before);
  });

  it('puts a file where an empty folder is left of one that was removed by hand', async () => {
    const root = await temporaryFolder();
    await write(root, { 'b/d/x': 'x' });
    await rm(join(root, 'b/d/x'));
    await write(root, { 'b/d': 'd' });
    expect(await readTree(root)).toMatchObject({ 'b/d': 'd' });
  });

  it('leaves a folder that stands where a file is no longer wanted, forced or not', async () => {
    const root = await temporaryFolder();
    await write(root, { a: 'a', b: 'b' });
    await rm(join(root, 'a'));
    await writeTree(root, { 'a/own': 'mine' });
    await write(root, { b: 'b' }, { force: true });
    expect(await readTree(root)).toMatchObject({ 'a/own': 'mine', b: 'b' });
  });

  it('overwrites and removes edited files when forced, but nothing foreign', async () => {
    const [root, outside] = [await temporaryFolder(), await temporaryFolder()];
    await write(root, OLD);
    await writeTree(outside, { secret: 'mine' });
    await writeTree(root, { z: 'mine', 'a/x': 'mine' });
    await rm(join(root, 'a/y'));
    await symlink(join(outside, 'secret'), join(root, 'a/y'));
    await write(root, { 'a/x': 'x2', 'a/y': 'y2' }, { force: true });
    expect(await withoutManifest(root)).toEqual({ 'a/x': 'x2', 'a/y': 'y2' });
    expect(await readTree(outside)).toEqual({ secret: 'mine' });
    await writeTree(root, { n: 'mine' });
    const forced = write(root, { n: 'n' }, { force: true });
    expect(await codeOf(forced)).toBe('LRO-OUTPUT-CONFLICT');
  });

  it.each([
    { name: 'a file to be changed', disk: { 'a/x': 'edited meanwhile' } },
    { name: 'a file to be removed', disk: { 'b/c/d': 'edited meanwhile' } },
    { name: 'the place of a new file', disk: { 'n/o/p': 'came meanwhile' } },
  ])('stops where $name changed since the plan was made', async ({ disk }) => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const made = await plan(root, NEW);
    await writeTree(root, disk);
    const before = await touchedTree(root);
    expect(await codeOf(applyOutput(made))).toBe('LRO-OUTPUT-MOVED');
    expect(await touchedTree(root)).toEqual(before);
  });

  it('puts the previous output back, times and all, wherever a rename fails', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await writeTree(root, { 'b/../foreign': 'mine' });
    const [tree, before] = [await readTree(root), await touchedTree(root)];
    let at = 1;
    for (; at < 100; at++) {
      const { call, count } = failing(rename, at);
      const code = await codeOf(write(root, NEW, { rename: call }));
      if (count() < at) break;
      expect(code).toBe('LRO-OUTPUT-WRITE');
      expect(await readTree(root)).toEqual(tree);
      expect(await touchedTree(root)).toEqual(before);
    }
    expect(at).toBeGreaterThan(8);
    expect(await withoutManifest(root)).toEqual({ ...NEW, foreign: 'mine' });
  });

  it('needs no hard links, and puts the previous output back without them too', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const before = await touchedTree(root);
    const noLinks = async () => {
      throw Object.assign(new Error('ENOTSUP'), { code: 'ENOTSUP' });
    };
    for (let at = 1; at < 100; at++) {
      const { call, count } = failing(rename, at);
      const code = await codeOf(write(root, NEW, { rename: call, link: noLinks }));
      if (count() < at) break;
      expect(code).toBe('LRO-OUTPUT-WRITE');
      expect(await touchedTree(root)).toEqual(before);
    }
    expect(await withoutManifest(root)).toEqual(NEW);
  });

  it('never leaves a file that stays without its name, not for a moment', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const seen: string[] = [];
    const watch: typeof rename = async (from, to) => {
      seen.push((await readTree(root))['a/x'] ?? 'missing');
      await rename(from, to);
    };
    await write(root, NEW, { rename: watch, link });
    expect([...new Set(seen)]).toEqual(['x1', 'x2']);
  });

  it('is seen while it changes files, by whoever reads or writes there', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    let read = 'none';
    const meet: typeof rename = async (from, to) => {
      if (read === 'none') read = await codeOf(plan(root, NEW));
      await rename(from, to);
    };
    await withLock(root, {}, () => write(root, NEW, { rename: meet }));
    expect(read).toBe('LRO-OUTPUT-BUSY');
    expect(await withoutManifest(root)).toEqual(NEW);
  });

  it('changes nothing where the folder is not its own any more', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const lost = await FolderLock.take(root);
    await rm(join(root, '.lrogen-lock'), { recursive: true });
    const assertHeld = () => lost.assertHeld();
    expect(await codeOf(write(root, NEW, { assertHeld }))).toBe('LRO-OUTPUT-BUSY');
    expect(await withoutManifest(root)).toEqual(OLD);
    await lost.release();
  });

  it('gives exactly the new files, and leaves foreign ones, whatever was there before', async () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const tree = fc.dictionary(path, fc.constantFrom('1', '2', '33'), { maxKeys: 6 }).map(leaves);
    const foreign = fc.dictionary(
      fc.tuple(path, fc.constantFrom('F', 'G')).map((parts) => parts.join('/')),
      fc.constant('foreign'),
      { maxKeys: 3 },
    );
    await fc.assert(
      fc.asyncProperty(tree, tree, foreign, async (before, after, others) => {
        const inTheWay = [...Object.keys(before), ...Object.keys(after)].some((file) =>
          Object.keys(others).some((other) => other.startsWith(`${file}/`)),
        );
        fc.pre(!inTheWay);
        const root = await temporaryFolder();
        await write(root, before);
        await writeTree(root, others);
        await write(root, after);
        expect(await withoutManifest(root)).toEqual({ ...after, ...others });
        const times = await touchedTree(root);
        await write(root, after);
        expect(await touchedTree(root)).toEqual(times);
      }),
      { numRuns: 60 },
    );
  });
});

/** Without the files that are folders of others. */
function leaves(tree: Tree): Tree {
  const paths = Object.keys(tree);
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) => !paths.some((p) => p.startsWith(`${path}/`))),
  );
}
