import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { type GenerateOptions, generate } from '../../src/generate/generate.js';
import { readModel } from '../../src/specs/read-model.js';
import { sync } from '../../src/sync/sync.js';
import { copyOf, edit, ROOT, specsOf, temporary } from '../cli/lrogen.js';
import { codeOf, readTree, writeTree } from '../output/folder-tree.js';

const FILE = 'discovery/file.v1.json';
const BETA = 'discovery/file.v1beta1.json';
const KEPT = [FILE, BETA, 'discovery/redis.v1.json', 'lock.json', 'lrogen-manifest.json'];

/** A folder with `specs` and the `generated` that they give. */
let project: string;
beforeAll(async () => {
  project = await temporary();
  await rename(await specsOf(...KEPT), join(project, 'specs'));
  expect((await run(project)).isWritten).toBe(true);
});

const run = (folder: string, options: Partial<GenerateOptions> = {}) =>
  generate({
    ...{ specs: join(folder, 'specs'), out: join(folder, 'generated'), cache: false },
    ...options,
  });

const JOURNAL = { '.lrogen-staging-abc/journal.json': '{"steps":[],"created":[]}' };

describe('folders that are taken for each other', () => {
  const swaps: { name: string; want: string; swapped: (folder: string) => Promise<unknown> }[] = [
    {
      name: 'packages put into the specs',
      want: 'LRO-OUTPUT-OVERLAP',
      swapped: (folder) => run(folder, { out: join(folder, 'specs') }),
    },
    {
      name: 'packages put into other specs',
      want: 'LRO-OUTPUT-FOREIGN',
      swapped: (folder) => run(folder, { specs: join(ROOT, 'specs'), out: join(folder, 'specs') }),
    },
    {
      name: 'packages put below the specs',
      want: 'LRO-OUTPUT-OVERLAP',
      swapped: (folder) => run(folder, { out: join(folder, 'specs/out'), dryRun: true }),
    },
    {
      name: 'specs put into the packages',
      want: 'LRO-OUTPUT-FOREIGN',
      swapped: (folder) =>
        sync({ specs: join(folder, 'generated'), from: [join(folder, 'specs')] }),
    },
    {
      name: 'specs read from themselves',
      want: 'LRO-OUTPUT-OVERLAP',
      swapped: (folder) => sync({ specs: join(folder, 'specs'), from: [folder] }),
    },
    {
      name: 'packages looked for in the specs',
      want: 'LRO-OUTPUT-OVERLAP',
      swapped: (folder) => check({ specs: join(folder, 'specs'), out: join(folder, 'specs') }),
    },
  ];
  it.each(swaps)('are refused: $name', async ({ want, swapped }) => {
    const before = await readTree(project);
    expect(await codeOf(swapped(project))).toBe(want);
    expect(await readTree(project)).toEqual(before);
  });
});

describe('specs that a run was stopped in', () => {
  it('are refused by whoever reads, and put back by whoever writes', async () => {
    const folder = await copyOf(project);
    const [specs, out] = [join(folder, 'specs'), join(folder, 'generated')];
    await writeTree(specs, JOURNAL);
    const codes = [
      await codeOf(check({ specs, out })),
      await codeOf(readModel(specs)),
      await codeOf(run(folder, { dryRun: true })),
      await codeOf(sync({ specs, from: [project], dryRun: true })),
      await codeOf(sync({ specs: join(folder, 'other'), from: [specs] })),
    ];
    expect(new Set(codes)).toEqual(new Set(['LRO-OUTPUT-INTERRUPTED']));
    expect((await run(folder)).changes).toEqual([]);
    expect(await codeOf(readModel(specs))).toBe('none');
  });
});

describe('two runs at once', () => {
  it('both do what they were asked for, one after the other', async () => {
    const folder = await copyOf(project);
    const specs = join(folder, 'specs');
    for (const name of ['file.v1', 'redis.v1']) {
      const retitled = (text: string) => text.replace(/("title": ?")[^"]+/, '$1Another Title');
      await edit(join(specs, `discovery/${name}.json`), retitled);
    }
    const both = await Promise.all(
      ['file', 'redis'].map((name) => run(folder, { selectors: [name] })),
    );
    expect(both.map(({ isWritten, diagnostics }) => ({ isWritten, diagnostics }))).toEqual([
      { isWritten: true, diagnostics: [] },
      { isWritten: true, diagnostics: [] },
    ]);
    expect((await run(folder)).changes).toEqual([]);
  });
});

describe('a manifest with the marks of a merge', () => {
  it('stops a run where a side is no manifest, until it is to be made anew', async () => {
    const folder = await copyOf(project);
    const manifest = join(folder, 'generated/lrogen-manifest.json');
    await edit(manifest, (text) => `<<<<<<< HEAD\n${text}=======\n${text}}\n>>>>>>> other\n`);
    expect(await codeOf(run(folder))).toBe('LRO-OUTPUT-MANIFEST');
    expect(await run(folder, { rebuildManifest: true })).toMatchObject({
      isWritten: true,
      changes: [{ path: 'lrogen-manifest.json' }],
    });
    expect(await readTree(folder)).toEqual(await readTree(project));
  });
});

describe('a document that is cut off', () => {
  const places = [FILE, 'file.v1.json', 'vendor/discovery/file.v1.json', 'vendor/any-name.json'];
  it.each(places)('does not cost its package a version as %s', async (place) => {
    const folder = await copyOf(project);
    const specs = join(folder, 'specs');
    await rm(join(specs, FILE));
    await mkdir(join(specs, place, '..'), { recursive: true });
    await writeFile(join(specs, place), '{"kind": "discovery#restDescription", ');
    const { diagnostics, changes } = await run(folder);
    expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-JSON-SYNTAX', 'LRO-GENERATE-HELD']);
    expect(changes).toEqual([]);
  });
});

describe('a document of no name that tells its service', () => {
  const PROTO = 'proto/google.cloud.filestore.v1.proto';
  it('costs its package nothing where it is cut off, and holds none that stays the same', async () => {
    const folder = await copyOf(project);
    const specs = join(folder, 'specs');
    await mkdir(join(specs, 'proto'));
    await cp(join(ROOT, 'specs', PROTO), join(specs, PROTO));
    await mkdir(join(folder, 'node_modules'));
    expect((await run(folder, { cache: true })).isWritten).toBe(true);
    const before = await readTree(join(folder, 'generated'));
    await edit(join(specs, PROTO), (text) => text.slice(0, text.length / 2));
    for (const cache of [true, false]) {
      const { diagnostics } = await run(folder, { cache });
      const held = diagnostics.find(({ code }) => code === 'LRO-GENERATE-HELD');
      expect(held?.message).toMatch(/: file$/);
      expect(await readTree(join(folder, 'generated'))).toEqual(before);
    }
  });
});

describe('what is neither a file nor a folder', () => {
  it.skipIf(process.platform === 'win32')('is not read as specs', async () => {
    const pipe = join(await temporary(), 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    for (const specs of [pipe, '/dev/zero']) {
      expect(await codeOf(readModel(specs))).toBe('LRO-INPUT-READ');
      const into = join(await temporary(), 'specs');
      expect(await codeOf(sync({ specs: into, from: [specs] }))).toBe('LRO-INPUT-READ');
    }
  });
});
