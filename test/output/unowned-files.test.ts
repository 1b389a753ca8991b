import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unownedFiles } from '../../src/output/unowned-files.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lrogen-unowned-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), 'x');
  }
}

async function unowned(...owned: string[]): Promise<string[]> {
  return (await unownedFiles(root, owned)).map(({ path }) => path);
}

it('finds files that a package would be published with', async () => {
  await put('file/v1/index.js', 'file/v1/stray.js', 'file/stray.md', 'file/v9/deep/stray.js');
  expect(await unowned('file/v1/index.js', 'file/package.json')).toEqual([
    'file/stray.md',
    'file/v1/stray.js',
    'file/v9/deep/stray.js',
  ]);
});

it("leaves alone what is in no package's folder, and what other tools put there", async () => {
  await put('README.md', 'own/notes.md', 'file/node_modules/a/index.js', 'file/a.js');
  expect(await unowned('file/a.js')).toEqual([]);
});

it('finds nothing where nothing was made yet', async () => {
  expect(await unowned('file/v1/index.js')).toEqual([]);
});
