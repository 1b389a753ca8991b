import { execFile } from 'node:child_process';
import type { PathLike } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textOf } from '../../src/sources/document/source-document.js';
import { readSpecFolder } from '../../src/specs/spec-folder.js';

/** Nothing is forbidden to a superuser, who may run the tests: the disk refuses by name. */
vi.mock(import('node:fs/promises'), async (importOriginal) => {
  const real = await importOriginal();
  const refusing = <T extends (path: never, ...rest: never[]) => unknown>(read: T): T =>
    ((path: PathLike, ...rest: never[]) =>
      String(path).includes('locked')
        ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))
        : read(path as never, ...rest)) as unknown as T;
  return { ...real, readFile: refusing(real.readFile), readdir: refusing(real.readdir) };
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lrogen-specs-'));
  await mkdir(join(root, 'inner'));
  await writeFile(join(root, 'good.json'), '{}');
  await writeFile(join(root, 'inner/good.yaml'), 'a: 1');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const GOOD = ['good.json', 'inner/good.yaml'];

/** The documents, and `file code` for every diagnostic. */
async function found(): Promise<{ files: string[]; problems: string[] }> {
  const { documents, diagnostics } = await readSpecFolder(root);
  return {
    files: documents.map(({ file }) => file),
    problems: diagnostics.map(({ file, code }) => `${file} ${code}`),
  };
}

it.each<[name: string, make: () => Promise<unknown>, problems: string[]]>([
  ['nothing else', async () => {}, []],
  ['files of other kinds', () => writeFile(join(root, 'notes.md'), Buffer.from([0xff])), []],
  [
    'a file that may not be read',
    () => writeFile(join(root, 'locked.json'), ''),
    ['locked.json LRO-INPUT-READ'],
  ],
  ['a folder that may not be read', () => mkdir(join(root, 'locked')), ['locked LRO-INPUT-READ']],
  ['a folder called like a document', () => mkdir(join(root, 'x.json')), ['x.json LRO-INPUT-READ']],
  [
    'a pipe, which would never end',
    () => promisify(execFile)('mkfifo', [join(root, 'x.json')]),
    ['x.json LRO-INPUT-READ'],
  ],
  ['a link to itself', () => symlink('x.json', join(root, 'x.json')), ['x.json LRO-INPUT-LINK']],
  ['a link to the folder', () => symlink(root, join(root, 'up')), ['up LRO-INPUT-LINK']],
  ['links in a circle', () => symlink('up', join(root, 'up')), ['up LRO-INPUT-LINK']],
  ['a link to another kind of file', () => symlink('/etc/hostname', join(root, 'up.md')), []],
  [
    'UTF-16',
    () => writeFile(join(root, 'x.json'), Buffer.from('\uFEFF{}', 'utf16le')),
    ['x.json LRO-INPUT-ENCODING'],
  ],
  [
    'three gigabytes',
    async () => {
      await writeFile(join(root, 'x.json'), '{');
      await truncate(join(root, 'x.json'), 3 * 1024 ** 3);
    },
    ['x.json LRO-DOCUMENT-SIZE'],
  ],
])('a folder with %s gives its other documents', async (_, make, problems) => {
  await make();
  expect(await found()).toEqual({ files: GOOD, problems });
});

it('a byte order mark stays part of the text', async () => {
  await writeFile(join(root, 'good.json'), '\uFEFF{}');
  const { documents } = await readSpecFolder(root);
  expect(documents.map(textOf)).toEqual(['\uFEFF{}', 'a: 1']);
});

it.each([
  ['no folder', 'none', 'LRO-INPUT-MISSING'],
  ['a folder that may not be read', 'locked', 'LRO-INPUT-READ'],
])('%s is refused', async (_, name, code) => {
  if (name === 'locked') await mkdir(join(root, name));
  await expect(readSpecFolder(join(root, name))).rejects.toMatchObject({ diagnostic: { code } });
});
