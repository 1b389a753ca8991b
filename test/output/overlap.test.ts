import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseOverlap, refuseSharedFolders } from '../../src/output/overlap.js';
import { codeOf, temporaryFolder } from './folder-tree.js';

describe('refuseOverlap', () => {
  const cases: { name: string; read: string; written: string; isRefused: boolean }[] = [
    { name: 'folders beside each other', read: 'a', written: 'b', isRefused: false },
    { name: 'one that begins like the other', read: 'a', written: 'ab', isRefused: false },
    { name: 'one that does not exist yet', read: 'a', written: 'new/x', isRefused: false },
    {
      name: 'a document and the folder it lies in',
      read: 'a/x.json',
      written: 'a',
      isRefused: false,
    },
    { name: 'the same folder', read: 'a', written: 'a', isRefused: true },
    { name: 'the same by another spelling', read: 'a', written: 'b/../a/', isRefused: true },
    { name: 'the same by a link', read: 'a', written: 'link', isRefused: true },
    { name: 'the same that does not exist yet', read: 'new', written: 'new', isRefused: true },
    { name: 'one in the other', read: 'a', written: 'a/in', isRefused: true },
    {
      name: 'one in the other that does not exist yet',
      read: 'a',
      written: 'link/new',
      isRefused: true,
    },
    { name: 'one that holds the other', read: 'a/in', written: 'a', isRefused: true },
    { name: 'one that holds the other, by a link', read: 'link/in', written: 'a', isRefused: true },
  ];
  it.each(cases)('says $isRefused of $name', async ({ read, written, isRefused }) => {
    const root = await temporaryFolder();
    for (const folder of ['a/in', 'b', 'ab']) await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, 'a/x.json'), '{}');
    await symlink(join(root, 'a'), join(root, 'link'));
    const code = await codeOf(refuseOverlap(join(root, read), join(root, written)));
    expect(code).toBe(isRefused ? 'LRO-OUTPUT-OVERLAP' : 'none');
  });
});

describe('refuseSharedFolders', () => {
  it.each([
    { name: 'folders beside each other', folders: ['a', 'b', 'ab'], isRefused: false },
    { name: 'one folder', folders: ['a'], isRefused: false },
    { name: 'the same folder twice', folders: ['b', 'a', 'a'], isRefused: true },
    { name: 'the same by a link', folders: ['a', 'link'], isRefused: true },
    { name: 'one in another', folders: ['a/in', 'b', 'a'], isRefused: true },
    { name: 'one in another that does not exist yet', folders: ['new', 'new/in'], isRefused: true },
  ])('says $isRefused of $name', async ({ folders, isRefused }) => {
    const root = await temporaryFolder();
    for (const folder of ['a/in', 'b', 'ab']) await mkdir(join(root, folder), { recursive: true });
    await symlink(join(root, 'a'), join(root, 'link'));
    const code = await codeOf(refuseSharedFolders(folders.map((folder) => join(root, folder))));
    expect(code).toBe(isRefused ? 'LRO-OUTPUT-OVERLAP' : 'none');
  });
});
