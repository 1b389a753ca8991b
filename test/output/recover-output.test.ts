import { chmod, chown, mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyOutput } from '../../src/output/apply-output.js';
import { FolderLock } from '../../src/output/folder-lock.js';
import { recoverOutput } from '../../src/output/recover-output.js';
import { type Compiled, compileOutput } from './compiled.js';
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

const OLD = { 'a/x': 'x1', 'b/c/d': 'd1', 'same/s': 's', z: 'z1' };
const NEW = { 'a/x': 'x2', 'a/n': 'n2', b: 'b2', 'n/o/p': 'p2', 'same/s': 's', 'z/z': 'z2' };

let compiled: Compiled;
beforeAll(async () => {
  compiled = await compileOutput();
});
afterAll(() => compiled.remove());

/** A run that is killed, as by `kill -9`, before or after its nth rename or link. */
function killedRun(root: string, tree: Tree, at: number): string {
  const files = Object.entries(tree).map(([path, content]) => ({ path, content }));
  return `
    import { link, rename } from 'node:fs/promises';
    import { applyOutput } from './output/apply-output.js';
    import { readManifest } from './output/manifest.js';
    import { planOutput } from './output/output-plan.js';
    let calls = 0;
    const count = (call) => async (from, to) => {
      if (++calls === ${at}) process.kill(process.pid, 'SIGKILL');
      await call(from, to);
      if (++calls === ${at}) process.kill(process.pid, 'SIGKILL');
    };
    const root = ${JSON.stringify(root)};
    const previous = await readManifest(root, 'packages');
    const files = ${JSON.stringify(files)};
    const plan = await planOutput({ root, manages: 'packages', files, previous, generator: ${JSON.stringify(GENERATOR)} });
    await applyOutput(plan, { rename: count(rename), link: count(link) });
  `;
}

async function kill(root: string, tree: Tree, at: number): Promise<boolean> {
  const { signal, code, output } = await compiled.run(killedRun(root, tree, at));
  expect(output).toBe('');
  expect(signal === 'SIGKILL' || code === 0).toBe(true);
  return signal === 'SIGKILL';
}

const stagingIn = async (root: string) =>
  (await readdir(root)).filter((name) => name.startsWith('.lrogen-staging-'));

describe('recoverOutput', () => {
  it('puts the previous output back wherever a run was killed', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await writeTree(root, { foreign: 'mine' });
    const [tree, before] = [await readTree(root), await touchedTree(root)];
    let at = 1;
    while (await kill(root, NEW, at)) {
      // What stays is whole at every moment, the old or the new.
      expect(['x1', 'x2']).toContain((await readTree(root))['a/x']);
      expect(await codeOf(plan(root, NEW))).toBe('LRO-OUTPUT-INTERRUPTED');
      expect(await recoverOutput(root)).toBe(true);
      expect(await readTree(root)).toEqual(tree);
      expect(await touchedTree(root)).toEqual(before);
      at++;
    }
    expect(at).toBeGreaterThan(16);
    expect(await readTree(root)).toMatchObject({ ...NEW, foreign: 'mine' });
    expect(await stagingIn(root)).toEqual([]);
  });

  it('leaves alone what somebody did between the kill and the next run', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    let at = 1;
    do {
      await recoverOutput(root);
      expect(await kill(root, NEW, at++)).toBe(true);
    } while ((await readTree(root))['n/o/p'] !== 'p2');
    await writeTree(root, { 'a/x': 'edited', 'n/o/p': 'edited too', 'n/foreign': 'mine' });
    await recoverOutput(root);
    const { 'lrogen-manifest.json': _, ...left } = await readTree(root);
    expect(left).toEqual({
      ...OLD,
      'a/x': 'edited',
      'n/o/p': 'edited too',
      'n/foreign': 'mine',
    });
    expect(await codeOf(write(root, OLD))).toBe('LRO-OUTPUT-EDITED');
  });

  it('recovers in this process what this process could not put back', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const before = await touchedTree(root);
    let calls = 0;
    const breaking: typeof rename = async (from, to) => {
      if (++calls > 3) throw new Error('the disk is gone');
      await rename(from, to);
    };
    expect(await codeOf(write(root, NEW, { rename: breaking }))).toBe('LRO-OUTPUT-ROLLBACK');
    expect(await codeOf(write(root, NEW))).toBe('LRO-OUTPUT-INTERRUPTED');
    expect(await recoverOutput(root)).toBe(true);
    expect(await touchedTree(root)).toEqual(before);
    expect(await recoverOutput(root)).toBe(false);
  });

  it('removes what a run left that was killed before it changed anything', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const tree = await readTree(root);
    await writeTree(root, { '.lrogen-staging-999999999-abc/new/0': 'half' });
    expect(await recoverOutput(root)).toBe(false);
    expect(await readTree(root)).toEqual(tree);
    await writeTree(root, { '.lrogen-staging-999999999-abc/new/0': 'half' });
    await write(root, { ...OLD, z: 'z2' });
    expect(await stagingIn(root)).toEqual([]);
  });

  it('keeps away from a run that goes on', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    await mkdir(join(root, '.lrogen-staging-abc'));
    const run = await FolderLock.take(root);
    expect(await codeOf(recoverOutput(root, { patience: 0 }))).toBe('LRO-OUTPUT-BUSY');
    expect(await stagingIn(root)).toEqual(['.lrogen-staging-abc']);
    await run.release();
    expect(await recoverOutput(root)).toBe(false);
    expect(await stagingIn(root)).toEqual([]);
  });

  it('must come first, also where a run was killed since the plan was made', async () => {
    const root = await temporaryFolder();
    const made = await plan(root, OLD);
    await writeTree(root, { '.lrogen-staging-dead/journal.json': journalOf('a/x') });
    expect(await codeOf(applyOutput(made))).toBe('LRO-OUTPUT-INTERRUPTED');
    expect(await stagingIn(root)).toEqual(['.lrogen-staging-dead']);
    expect(await recoverOutput(root)).toBe(true);
    await applyOutput(made);
    expect(await readTree(root)).toMatchObject(OLD);
  });

  it('leaves the new output where a run was killed as it cleared away', async () => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const { signal } = await compiled.run(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { rm } = fs.promises;
      fs.promises.rm = (path, options) =>
        options?.recursive ? process.kill(process.pid, 'SIGKILL') : rm(path, options);
      syncBuiltinESMExports();
      ${killedRun(root, NEW, -1)}
    `);
    expect(signal).toBe('SIGKILL');
    expect(await stagingIn(root)).toHaveLength(1);
    await recoverOutput(root);
    expect(await readTree(root)).toMatchObject(NEW);
    expect(await stagingIn(root)).toEqual([]);
  });

  it('has nothing to do where there is no folder', async () => {
    expect(await recoverOutput(join(await temporaryFolder(), 'missing'))).toBe(false);
  });

  it('refuses a root that is a file or lies in one', async () => {
    const root = await temporaryFolder();
    await writeTree(root, { file: '' });
    expect(await codeOf(recoverOutput(join(root, 'file')))).toBe('LRO-OUTPUT-ROOT');
    expect(await codeOf(recoverOutput(join(root, 'file/x')))).toBe('LRO-OUTPUT-ROOT');
  });

  it.each([
    { name: 'no JSON', journal: '{"steps": [' },
    { name: 'no journal', journal: '{}' },
    { name: 'steps that are no list', journal: '{"steps":{},"created":[]}' },
    { name: 'folders that are no list', journal: '{"steps":[],"created":"x"}' },
    { name: 'a path out of the root', journal: journalOf('../victim') },
    { name: 'an absolute path', journal: journalOf('/victim') },
    { name: 'a folder out of the root', journal: '{"steps":[],"created":["../victim"]}' },
  ])('refuses a journal that is $name, and does nothing', async ({ journal }) => {
    const parent = await temporaryFolder();
    const root = join(parent, 'root');
    await writeTree(parent, {
      victim: 'mine',
      'root/.lrogen-staging-dead/journal.json': journal,
      'root/.lrogen-staging-dead/old/0': 'evil',
    });
    const before = await readTree(parent);
    expect(await codeOf(recoverOutput(root))).toBe('LRO-OUTPUT-JOURNAL');
    expect(await readTree(parent)).toEqual(before);
  });

  it('puts nothing back through a link', async () => {
    const [root, outside] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(outside, join(root, 'out'));
    await writeTree(root, {
      '.lrogen-staging-dead/journal.json': journalOf('out/victim'),
      '.lrogen-staging-dead/old/0': 'evil',
    });
    expect(await codeOf(recoverOutput(root))).toBe('LRO-OUTPUT-LINK');
    expect(await readTree(outside)).toEqual({});
  });
});

function journalOf(path: string): string {
  return JSON.stringify({ steps: [{ path }], created: [] });
}

describe('an output that cannot be written', () => {
  // The superuser may write anywhere: then another user runs the writer.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;

  it.each([
    { name: 'the root', readOnly: '' },
    { name: 'a folder in it', readOnly: 'b/c' },
  ])('stays as it was where $name is read-only, as a dry run says', async ({ readOnly }) => {
    const root = await temporaryFolder();
    await write(root, OLD);
    const before = await touchedTree(root);
    if (uid !== undefined) await chownAll(root, uid);
    await chmod(join(root, readOnly), 0o555);
    const script = killedRun(root, NEW, -1).replace(/await applyOutput.*/, '');
    const { output } = await compiled.run(
      `import { applyPlan } from './output/apply-plan.js';
      ${script}
      for (const dryRun of [true, false]) {
        const told = (error) => console.log(error.diagnostic.message.replace(/: .*/, ''));
        await applyPlan(plan, () => plan, { dryRun }).catch(told);
      }`,
      uid === undefined ? {} : { uid },
    );
    await chmod(join(root, readOnly), 0o755);
    expect(output).toBe('the output cannot be written, and stays as it was\n'.repeat(2));
    expect(await touchedTree(root)).toEqual(before);
    expect(await stagingIn(root)).toEqual([]);
  });

  async function chownAll(folder: string, owner: number): Promise<void> {
    await chown(folder, owner, owner);
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      await chown(join(entry.parentPath, entry.name), owner, owner);
    }
  }
});
