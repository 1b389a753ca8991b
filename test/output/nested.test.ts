import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseNested } from '../../src/output/nested.js';
import { codeOf, temporaryFolder } from './folder-tree.js';

const cases: [name: string, managed: string[], written: string, isRefused: boolean][] = [
  ['a folder beside one', ['a'], 'b', false],
  ['the folder itself', ['a'], 'a', false],
  ['a folder in one', ['a'], 'a/in', true],
  ['a folder deep in one that is not there yet', ['a'], 'a/x/y/z', true],
  ['a folder above one', ['a/in/x'], 'a', true],
  ['a folder above what was installed', ['a/node_modules/x'], 'a', false],
  ['one of two that began before', ['a', 'a/in'], 'a/in', false],
];
it.each(cases)('%s: with %j to write %s is refused: %s', async (_, managed, written, isRefused) => {
  const root = await temporaryFolder();
  for (const folder of managed) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, 'lrogen-manifest.json'), '{}');
  }
  const code = await codeOf(refuseNested(join(root, written)));
  expect(code).toBe(isRefused ? 'LRO-OUTPUT-OVERLAP' : 'none');
});
