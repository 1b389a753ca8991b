import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FolderLock } from '../../src/output/folder-lock.js';
import { ownDocument } from '../dialects/own-document.js';
import { edit, lrogen, specsOf, temporary } from './lrogen.js';

/** Of another state than the one that is synced. */
const info = { title: 'Books', version: 'v1', 'x-serviceName': 'library' };

interface Folders {
  readonly from: string;
  readonly specs: string;
}

const cases: [
  name: string,
  prepare: (folders: Folders) => Promise<unknown>,
  code: number,
  said: string,
][] = [
  ['bring its first specs', async () => {}, 0, '1 file would change'],
  ['change nothing', (at) => synced(at), 0, 'Nothing changed'],
  [
    'replace what was edited by hand',
    async (at) => {
      await synced(at);
      await edit(join(at.specs, 'openapi/library.v1.json'), (text) => `${text}\n`);
      await writeFile(at.from, JSON.stringify(ownDocument({ info })));
    },
    1,
    'nothing would be written',
  ],
  ['read what is no document', ({ from }) => writeFile(from, '{'), 3, 'Nothing was written'],
];
it.each(cases)('a dry run that would %s ends as the run does', async (_, prepare, code, said) => {
  const root = await temporary();
  const at = { from: join(root, 'openapi.json'), specs: join(root, 'specs') };
  await writeFile(at.from, JSON.stringify(ownDocument()));
  await prepare(at);
  const run = ['sync', '--from', at.from, '--specs', at.specs];
  const dry = await lrogen([...run, '--dry-run']);
  expect([dry.code, dry.stdout]).toEqual([code, expect.stringContaining(said)]);
  // What is wrong with the folder of specs is wrong with no document.
  if (code === 1) expect(dry.stdout).not.toContain('unreadable');
  expect((await lrogen(run)).code).toBe(code);
});

const closed: [name: string, code: string, close: (folder: string) => Promise<string>][] = [
  [
    'is below a file',
    'LRO-OUTPUT-ROOT',
    async (folder) => {
      await writeFile(folder, 'mine');
      return join(folder, 'x');
    },
  ],
  [
    'another file keeps from being locked',
    'LRO-OUTPUT-LINK',
    async (folder) => {
      await mkdir(folder);
      await writeFile(join(folder, '.lrogen-lock'), 'mine');
      return folder;
    },
  ],
  ...(existsSync('/proc/self')
    ? [['is none of a disk', 'LRO-OUTPUT-WRITE', async () => '/proc/x/y'] as (typeof closed)[0]]
    : []),
];
describe.each(closed)('a folder that %s', (_, code, close) => {
  it.each([
    ['generate', (specs: string, folder: string) => ['--specs', specs, '--out', folder]],
    ['sync', (specs: string, folder: string) => ['--from', specs, '--specs', folder]],
  ])('fails a dry run of %s as it does the run', async (command, options) => {
    const specs = await specsOf('discovery/file.v1.json');
    const run = [command, ...options(specs, await close(join(await temporary(), 'closed')))];
    for (const given of [[...run, '--dry-run'], run]) {
      const { code: end, stderr } = await lrogen(given);
      expect([end, stderr]).toEqual([1, expect.stringContaining(`error ${code}: `)]);
    }
  });
});

function synced({ from, specs }: Folders) {
  return lrogen(['sync', '--from', from, '--specs', specs]);
}

describe('a dry run waits for who is changing the folder that it reads', () => {
  it.each<
    [name: string, busy: 'specs' | 'out', run: (folders: Folders & { out: string }) => string[]]
  >([
    ['sync', 'specs', (at) => ['sync', '--from', at.from, '--specs', at.specs]],
    ['generate, of specs', 'specs', (at) => ['generate', '--specs', at.specs, '--out', at.out]],
    ['generate, of packages', 'out', (at) => ['generate', '--specs', at.specs, '--out', at.out]],
  ])('%s', async (_, busy, run) => {
    const root = await temporary();
    const at = {
      from: join(root, 'openapi.json'),
      specs: join(root, 'specs'),
      out: join(root, 'out'),
    };
    await writeFile(at.from, JSON.stringify(ownDocument()));
    await synced(at);
    const staging = join(at[busy], '.lrogen-staging-a');
    await mkdir(staging, { recursive: true });
    await writeFile(join(staging, 'journal.json'), '{}');
    const lock = await FolderLock.take(at[busy]);
    const dry = lrogen([...run(at), '--dry-run']);
    const first = await Promise.race([dry.then(() => 'ended'), pause(1500, 'waits')]);
    await rm(staging, { recursive: true });
    await lock.release();
    expect([first, (await dry).code]).toEqual(['waits', 0]);
  });
});
