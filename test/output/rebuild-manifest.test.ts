import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/output/manifest.js';
import { planOutput } from '../../src/output/output-plan.js';
import { rebuildManifest } from '../../src/output/rebuild-manifest.js';
import {
  codeOf,
  GENERATOR,
  readTree,
  type Tree,
  temporaryFolder,
  write,
  writeTree,
} from './folder-tree.js';

const MANIFEST = 'lrogen-manifest.json';

async function writtenManifest(tree: Tree): Promise<string> {
  const root = await temporaryFolder();
  await write(root, tree);
  return (await readTree(root))[MANIFEST] ?? '';
}

const files = (text: string): string => text.split('\n').slice(4, -3).join('\n');

/** What becomes of each file after a merge, by the manifest that is made anew. */
async function rebuilt(onDisk: Tree, wanted: Tree): Promise<Record<string, string>> {
  const root = await temporaryFolder();
  await writeTree(root, onDisk);
  const plan = await planOutput({
    root,
    manages: 'packages',
    files: Object.entries(wanted).map(([path, content]) => ({ path, content })),
    previous: await rebuildManifest(root, 'packages'),
    generator: GENERATOR,
    adopt: true,
  });
  return Object.fromEntries(plan.files.map(({ path, what }) => [path, what]));
}

describe('rebuildManifest', () => {
  it('takes what both sides of a merge list, and knows each file by what is on disk', async () => {
    const ours = await writtenManifest({ 'a/x': 'ours', 'a/y': 'same', 'a/gone': 'g' });
    const theirs = await writtenManifest({ 'a/x': 'theirs', 'a/y': 'same', 'b/z': 'z' });
    const merged = `{\n  "manifestVersion": 1,\n<<<<<<< HEAD\n${files(ours)}\n=======\n${files(theirs)}\n>>>>>>> other\n  }\n}\n`;
    const onDisk = {
      [MANIFEST]: merged,
      'a/x': 'theirs',
      'a/y': 'edited',
      'a/gone': 'g',
      'b/z': 'z',
    };
    const wanted = { 'a/x': 'new', 'a/y': 'new', 'b/z': 'z', 'c/n': 'n' };
    expect(await rebuilt(onDisk, wanted)).toEqual({
      'a/gone': 'removed',
      'a/x': 'changed',
      'a/y': 'edited',
      'b/z': 'unchanged',
      'c/n': 'added',
    });
  });

  it('calls a client that has two names as it is called on disk, and says so', async () => {
    const root = await temporaryFolder();
    for (const [ours, theirs] of [
      ['AcmeClient', 'OtherClient'],
      ['OtherClient', 'AcmeClient'],
    ]) {
      const manifest = `"acme:v1": "${ours}",\n"acme:v1": "${theirs}"`;
      const index = 'export class AcmeClient extends OperationsClient {}\n';
      await writeTree(root, { [MANIFEST]: manifest, 'acme/v1/index.js': index });
      const { clients, diagnostics } = await rebuildManifest(root, 'packages');
      expect(clients).toEqual({ 'acme:v1': 'AcmeClient' });
      expect(diagnostics).toMatchObject([
        { code: 'LRO-OUTPUT-MERGED', message: expect.stringMatching(/it stays AcmeClient$/) },
      ]);
    }
  });

  it('vouches for nothing where no manifest is left', async () => {
    const onDisk = { 'a/x': 'old', 'a/y': 'y', 'a/mine': 'mine' };
    expect(await rebuilt(onDisk, { 'a/x': 'new', 'a/y': 'y' })).toEqual({
      'a/x': 'edited',
      'a/y': 'unchanged',
    });
  });

  it('takes no path that this tool would not have written, and no folder of something else', async () => {
    const root = await temporaryFolder();
    const digest = '0'.repeat(64);
    await writeTree(root, { [MANIFEST]: `"../a": "${digest}", "x/b": "${digest}", "c": 1` });
    expect((await rebuildManifest(root, 'packages')).files).toEqual({ 'x/b': digest });
    await writeTree(root, { [MANIFEST]: `"lock.json": "${digest}",` });
    expect(await codeOf(rebuildManifest(root, 'packages'))).toBe('LRO-OUTPUT-FOREIGN');
  });
});

describe('readManifest', () => {
  it('refuses a folder that holds something else, also where the manifest does not say so', async () => {
    const root = await temporaryFolder();
    await write(root, { 'a/x': 'x' });
    expect(await codeOf(readManifest(root, 'specs'))).toBe('LRO-OUTPUT-FOREIGN');
    const text = (await readTree(root))[MANIFEST] ?? '';
    await writeTree(root, { [MANIFEST]: text.replace('  "manages": "packages",\n', '') });
    expect(await codeOf(readManifest(root, 'specs'))).toBe('LRO-OUTPUT-FOREIGN');
    expect(await readManifest(root, 'packages')).toMatchObject({ manages: 'packages' });
  });
});
