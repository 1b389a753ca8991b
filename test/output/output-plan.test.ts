import { link, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planOutput } from '../../src/output/output-plan.js';
import { refusals } from '../../src/output/refusals.js';
import {
  changes,
  codeOf,
  GENERATOR,
  plan,
  readTree,
  temporaryFolder,
  touchedTree,
  write,
  writeTree,
} from './folder-tree.js';

const OLD = { 'a/x': 'x1', 'a/y': 'y1', z: 'z1' };

describe('planOutput', () => {
  it.each([
    {
      name: 'the same again',
      wanted: OLD,
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'unchanged' },
    },
    {
      name: 'new content',
      wanted: { ...OLD, z: 'z2' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'changed' },
    },
    {
      name: 'new content of another length',
      wanted: { ...OLD, z: 'longer' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'changed' },
    },
    {
      name: 'a new file',
      wanted: { ...OLD, n: 'n' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', n: 'added', z: 'unchanged' },
    },
    {
      name: 'files no longer wanted',
      wanted: { z: 'z1' },
      want: { 'a/x': 'removed', 'a/y': 'removed', z: 'unchanged' },
    },
    {
      name: 'a hand-edited file',
      disk: { z: 'mine' },
      wanted: OLD,
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'edited' },
    },
    {
      name: 'an edit of the same length',
      disk: { z: 'z9' },
      wanted: OLD,
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'edited' },
    },
    {
      name: 'a hand-edited file that changes too',
      disk: { z: 'mine' },
      wanted: { ...OLD, z: 'z2' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'edited' },
    },
    {
      name: 'an edit that is just what is wanted',
      disk: { z: 'z2' },
      wanted: { ...OLD, z: 'z2' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'unchanged' },
    },
    {
      name: 'a hand-edited file no longer wanted',
      disk: { z: 'mine' },
      wanted: { 'a/x': 'x1', 'a/y': 'y1' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'orphaned-edited' },
    },
    {
      name: 'a foreign file in the way',
      disk: { n: 'mine' },
      wanted: { ...OLD, n: 'n' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', n: 'conflict', z: 'unchanged' },
    },
    {
      name: 'a foreign file of the same length',
      disk: { n: 'm' },
      wanted: { ...OLD, n: 'n' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', n: 'conflict', z: 'unchanged' },
    },
    {
      name: 'a foreign file with the wanted content',
      disk: { n: 'n' },
      wanted: { ...OLD, n: 'n' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', n: 'unchanged', z: 'unchanged' },
    },
    {
      name: 'foreign files elsewhere',
      disk: { f: 'mine', 'a/f': 'mine' },
      wanted: OLD,
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', z: 'unchanged' },
    },
    {
      name: 'a foreign file in the way of a folder',
      disk: { n: 'mine' },
      wanted: { ...OLD, 'n/x': 'n' },
      want: { 'a/x': 'unchanged', 'a/y': 'unchanged', 'n/x': 'conflict', z: 'unchanged' },
    },
    {
      name: 'a folder where a file was',
      wanted: { 'z/x': 'n' },
      want: { 'a/x': 'removed', 'a/y': 'removed', z: 'removed', 'z/x': 'added' },
    },
    {
      name: 'a file where a folder was',
      wanted: { a: 'n' },
      want: { a: 'added', 'a/x': 'removed', 'a/y': 'removed', z: 'removed' },
    },
    {
      name: 'a file where a folder with a foreign file is',
      disk: { 'a/f': 'mine' },
      wanted: { a: 'n' },
      want: { a: 'conflict', 'a/x': 'removed', 'a/y': 'removed', z: 'removed' },
    },
  ])('tells $name', async ({ disk = {}, wanted, want }) => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await writeTree(root, disk);
    expect(await changes(root, wanted)).toEqual(want);
  });

  it('restores a file that was deleted by hand, and forgets one that is not wanted either', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await rm(join(root, 'a'), { recursive: true });
    expect(await changes(root, { 'a/x': 'x1', z: 'z1' })).toEqual({
      'a/x': 'added',
      z: 'unchanged',
    });
  });

  it('takes a link and a folder in place of a file for no file of ours', async () => {
    const [root, outside] = [await temporaryFolder(), await temporaryFolder()];
    await write(root, OLD);
    await writeFile(join(outside, 'z'), 'z1');
    await rm(join(root, 'z'));
    await symlink(join(outside, 'z'), join(root, 'z'));
    await symlink(join(outside, 'z'), join(root, 'n'));
    await rm(join(root, 'a/x'));
    await mkdir(join(root, 'a/x'));
    expect(await changes(root, { ...OLD, n: 'z1' })).toEqual({
      'a/x': 'conflict',
      'a/y': 'unchanged',
      n: 'conflict',
      z: 'edited',
    });
  });

  it('takes a folder for foreign even where it is empty', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await mkdir(join(root, 'a/empty'));
    await mkdir(join(root, 'n'));
    expect(await changes(root, { a: '1', n: '2', z: 'z1' })).toMatchObject({
      a: 'conflict',
      n: 'conflict',
    });
  });

  it('knows a file again that a new spelling of its path leads to', async () => {
    const root = await temporaryFolder();
    await write(root, { 'File.ts': 'one' });
    // On a file system that ignores case both names lead to one file; a hard link does the same.
    await link(join(root, 'File.ts'), join(root, 'file.ts')).catch(() => undefined);
    const want = { 'File.ts': 'removed', 'file.ts': 'added' };
    expect(await changes(root, { 'file.ts': 'one' })).toEqual(want);
    expect(await changes(root, { 'file.ts': 'other' })).toEqual(want);
    await write(root, { 'file.ts': 'other' });
    expect(await readTree(root)).toMatchObject({ 'file.ts': 'other' });
    expect(Object.keys(await readTree(root))).not.toContain('File.ts');
  });

  it('finds every wanted path in conflict where files differ and no manifest tells whose they are', async () => {
    const root = await temporaryFolder();
    await writeTree(root, { a: '1', b: '2', c: '3' });
    const made = await plan(root, { a: '1', b: 'x', c: 'y' });
    expect(made.files.map((file) => file.what)).toEqual(['unchanged', 'conflict', 'conflict']);
    expect(refusals(made).map((error) => [error.code, error.message])).toEqual([
      ['LRO-OUTPUT-CONFLICT', expect.stringMatching(/: b, c$/)],
    ]);
  });

  it('refuses a manifest that the caller did not read', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const files = [{ path: 'n', content: 'n' }];
    const made = await planOutput({
      root,
      manages: 'packages',
      files,
      previous: undefined,
      generator: GENERATOR,
    });
    expect(made.manifest.what).toBe('conflict');
  });

  it('tells a manifest that only another version of the tool would change', async () => {
    const root = await temporaryFolder();
    await write(root, { a: '1' });
    const previous = {
      manifestVersion: 1,
      manages: 'packages',
      generator: GENERATOR,
      files: {},
    } as const;
    const files = [{ path: 'a', content: '1' }];
    const made = await planOutput({
      ...{ root, manages: 'packages', files, previous, generator: 'lrogen@9.0.0' },
    });
    expect([made.manifest.what, ...made.files.map((f) => f.what)]).toEqual([
      'changed',
      'unchanged',
    ]);
  });

  it('writes nothing, not even the root', async () => {
    const root = join(await temporaryFolder(), 'missing');
    expect(await changes(root, OLD)).toEqual({ 'a/x': 'added', 'a/y': 'added', z: 'added' });
    await expect(readTree(root)).rejects.toThrow('ENOENT');
    await write(root, OLD);
    const before = await touchedTree(root);
    await changes(root, { n: 'n' });
    expect(await touchedTree(root)).toEqual(before);
  });

  it('refuses a path that may not be written', async () => {
    const root = await temporaryFolder();
    expect(await codeOf(plan(root, { '../x': '' }))).toBe('LRO-OUTPUT-PATH-OUTSIDE');
  });

  it('refuses a root that is a file', async () => {
    const root = await temporaryFolder();
    await writeTree(root, { file: '' });
    expect(await codeOf(plan(join(root, 'file'), { a: '' }))).toBe('LRO-OUTPUT-ROOT');
  });

  it('refuses to go through a link, and follows one that is the root itself', async () => {
    const [root, outside] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(outside, join(root, 'out'));
    await symlink(join(root, 'nowhere'), join(root, 'dangling'));
    expect(await codeOf(plan(root, { 'out/x': '1' }))).toBe('LRO-OUTPUT-LINK');
    expect(await codeOf(plan(root, { 'out/deep/x': '1' }))).toBe('LRO-OUTPUT-LINK');
    expect(await codeOf(plan(root, { 'dangling/x': '1' }))).toBe('LRO-OUTPUT-LINK');
    expect(await readTree(outside)).toEqual({});
    await write(join(root, 'out'), { x: '1' });
    expect(await readTree(outside)).toMatchObject({ x: '1' });
  });

  it('refuses to remove through a link', async () => {
    const [root, outside] = [await temporaryFolder(), await temporaryFolder()];
    await write(root, { 'a/x': '1' });
    await rm(join(root, 'a'), { recursive: true });
    await writeTree(outside, { x: '1' });
    await symlink(outside, join(root, 'a'));
    expect(await codeOf(plan(root, {}))).toBe('LRO-OUTPUT-LINK');
    expect(await readTree(outside)).toEqual({ x: '1' });
  });
});
