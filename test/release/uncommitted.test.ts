import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packFolder } from '../../src/registry/pack.js';
import { publish } from '../../src/release/publish.js';
import { PLAN_FILE } from '../../src/release/release-plan.js';
import { temporary } from '../cli/lrogen.js';
import { serve } from './serve.js';

const run = promisify(execFile);

/** A file's text by its path, undefined to remove it. */
type Files = Readonly<Record<string, string | undefined>>;

/** A repository's `own` package in its plan, an `other` outside it, and one in `also` that goes first. */
const COMMITTED: Files = {
  '.gitignore': 'build/\n',
  'generated/own/package.json': '{"name":"own","version":"1.0.0","files":["v1","!**/api.ts"]}',
  'generated/own/v1/api.ts': '',
  'generated/own/v1/index.js': '',
  'generated/other/package.json': '{"name":"other","version":"1.0.0"}',
  'generated/other/index.js': '',
  'src/also/package.json': '{"name":"also","version":"1.0.0","files":["build"]}',
};

async function write(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    if (content === undefined) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}

/** What a dry run of `publish --tag` says of a commit. */
async function said(
  root: string,
  options: { readonly also?: string[]; readonly there?: string[]; readonly tags?: string[] },
): Promise<string[]> {
  const { also = [], there = [], tags = [] } = options;
  const out = join(root, 'generated');
  for (const tag of tags) await run('git', ['tag', tag], { cwd: root });
  const served = await serve(await Promise.all(there.map((path) => packFolder(join(root, path)))));
  try {
    process.env.npm_config_registry = served.url;
    const { diagnostics } = await publish({ out, also, cwd: root, tag: true, dryRun: true });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const uncommitted = diagnostics.filter(({ code }) => code === 'LRO-PUBLISH-UNCOMMITTED');
    return uncommitted.map(({ message }) => message.replace(/^.* published packages /, ''));
  } finally {
    delete process.env.npm_config_registry;
    served.close();
  }
}

async function repository(files: Files): Promise<string> {
  const root = await temporary();
  const [name, version] = ['own', '1.0.0'];
  const packages = [{ package: name, folder: name, from: null, version, release: 'minor' }];
  await write(root, {
    ...files,
    [`generated/${PLAN_FILE}`]: JSON.stringify({ planVersion: 1, packages }),
  });
  await run('git', ['init', '-q'], { cwd: root });
  await run('git', ['add', '.'], { cwd: root });
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  await run('git', [...author, 'commit', '-q', '-m', 'Begin'], { cwd: root });
  return root;
}

it.each<
  [name: string, committed: Files, here: Files, options: Parameters<typeof said>[1], want: string[]]
>([
  ['nothing where all is committed', {}, {}, {}, []],
  ['a changed file', {}, { 'generated/own/v1/index.js': '1' }, {}, ['in 1 file: own/v1/index.js']],
  ['a new file', {}, { 'generated/own/v1/new.js': '' }, {}, ['in 1 file: own/v1/new.js']],
  [
    'a new file that is ignored',
    {},
    { 'generated/own/v1/build/a.js': '' },
    {},
    ['in 1 file: own/v1/build/a.js'],
  ],
  [
    'a package that is ignored',
    { '.gitignore': 'generated/own/' },
    {},
    {},
    ['in 2 files: own/package.json, own/v1/index.js'],
  ],
  [
    'a removed file',
    {},
    { 'generated/own/v1/index.js': undefined },
    {},
    ['in 1 file: own/v1/index.js'],
  ],
  [
    'a removed file that others are made of',
    {},
    { 'generated/own/v1/api.ts': undefined },
    {},
    ['in 1 file: own/v1/api.ts'],
  ],
  [
    'nothing of a package that is tagged already',
    {},
    { 'generated/own/v1/index.js': '1' },
    { tags: ['own@1.0.0'] },
    [],
  ],
  [
    'nothing of a package beside the plan that was not published',
    {},
    { 'generated/other/index.js': '1' },
    {},
    [],
  ],
  [
    'a package beside the plan that an earlier run published',
    {},
    { 'generated/other/index.js': '1' },
    { there: ['generated/other'] },
    ['in 1 file: other/index.js'],
  ],
  [
    'a further package',
    {},
    { 'src/also/package.json': '{"name":"also","version":"1.0.1"}' },
    { also: ['src/also'] },
    ['in 1 file: ../src/also/package.json'],
  ],
  [
    'nothing of what a further package is built to',
    {},
    { 'src/also/build/index.js': '' },
    { also: ['src/also'] },
    [],
  ],
  [
    'a further package that is ignored whole',
    { '.gitignore': 'src/' },
    {},
    { also: ['src/also'] },
    ['in 1 file: ../src/also/package.json'],
  ],
])('tags say of what their commit lacks %s', async (_, committed, here, options, want) => {
  const root = await repository({ ...COMMITTED, ...committed });
  await write(root, here);
  const also = options.also?.map((folder) => join(root, folder));
  expect(await said(root, { ...options, ...(also && { also }) })).toEqual(want);
});

it('tags say of a further package that it is in another repository', async () => {
  const elsewhere = await repository(COMMITTED);
  const root = await repository(COMMITTED);
  expect(await said(root, { also: [join(elsewhere, 'src/also')] })).toEqual([
    expect.stringMatching(/^in 1 file: .*src\/also\/package\.json$/),
  ]);
});
