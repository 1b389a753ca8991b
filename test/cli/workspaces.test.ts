import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holdsWorkspaces } from '../../src/cli/workspaces.js';
import { temporary } from './lrogen.js';

it.each([
  { name: 'its packages', given: { workspaces: ['src/runtime', 'made/out/*'] }, want: true },
  { name: 'all below a folder above it', given: { workspaces: ['./made/**'] }, want: true },
  {
    name: 'its packages as yarn writes it',
    given: { workspaces: { packages: ['made/*/*'] } },
    want: true,
  },
  { name: 'packages of another folder', given: { workspaces: ['other/out/*'] }, want: false },
  { name: 'the output itself', given: { workspaces: ['made/out'] }, want: false },
  { name: 'one package by another name', given: { workspaces: ['made/out/file'] }, want: false },
  { name: 'nothing', given: {}, want: false },
  { name: 'no list', given: { workspaces: 1 }, want: false },
])('where workspaces name $name, a new package is linked: $want', async ({ given, want }) => {
  const root = await temporary();
  await writeFile(join(root, 'package.json'), JSON.stringify(given));
  const out = join(root, 'made', 'out');
  await mkdir(out, { recursive: true });
  expect(await holdsWorkspaces(out)).toBe(want);
});
