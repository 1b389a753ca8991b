import { spawn } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FolderLock, withLock } from '../../src/output/folder-lock.js';
import { hasEnded, type LockOwner, thisOwner } from '../../src/output/lock-owner.js';
import { codeOf, temporaryFolder } from './folder-tree.js';

const NOBODY = 4_000_000;
const ELSEWHERE: LockOwner = { host: 'elsewhere', pid: 1, namespace: 'another boot pid:[1]' };

/** A lock as a run leaves it that is killed, or that goes on elsewhere. */
async function lockOf(root: string, owner: unknown): Promise<string> {
  const file = join(root, '.lrogen-lock', 'token');
  await mkdir(join(root, '.lrogen-lock'), { recursive: true });
  await writeFile(file, typeof owner === 'string' ? owner : JSON.stringify(owner));
  return file;
}

const QUICK = { stale: 150, patience: 300 };

describe('FolderLock', () => {
  it('is one run’s at a time, and of the next as soon as it is released', async () => {
    const root = await temporaryFolder();
    const order: string[] = [];
    const told: string[] = [];
    const first = await FolderLock.take(root);
    let second: Promise<unknown> | undefined;
    await new Promise<void>((waits) => {
      const onWait = (holder: string): void => {
        told.push(holder);
        waits();
      };
      second = withLock(root, { onWait }, async () => order.push('second'));
    });
    order.push('first');
    await first.release();
    await second;
    expect(order).toEqual(['first', 'second']);
    expect(told).toEqual([`process ${process.pid} on ${hostname()}`]);
    expect(await readdir(root)).toEqual([]);
  });

  it('lets many take turns, and never two at once', async () => {
    const root = await temporaryFolder();
    let inside = 0;
    let most = 0;
    const turn = () =>
      withLock(root, {}, async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
      });
    await Promise.all(Array.from({ length: 12 }, turn));
    expect(most).toBe(1);
  });

  it('is left to another who has named himself in the folder that this one had made', async () => {
    const root = await temporaryFolder();
    const lock = join(root, '.lrogen-lock');
    const taken = codeOf(FolderLock.take(root, { patience: 0 }));
    // Naming oneself takes several turns of the event loop, so the other comes before the last look.
    while (!existsSync(lock)) await new Promise(setImmediate);
    writeFileSync(join(lock, 'other'), JSON.stringify(ELSEWHERE));
    expect(await taken).toBe('LRO-OUTPUT-BUSY');
    expect(await readdir(lock)).toEqual(['other']);
  });

  it.each([
    ['a file', (path: string) => writeFile(path, '')],
    ['a link to nowhere', (path: string) => symlink('nowhere', path)],
    ['a link to a folder', (path: string) => symlink('.', path)],
  ])('is refused at once where %s stands in its place', async (_, make) => {
    const root = await temporaryFolder();
    await make(join(root, '.lrogen-lock'));
    expect(await codeOf(FolderLock.take(root))).toBe('LRO-OUTPUT-LINK');
  });

  const gone: { name: string; owner: unknown }[] = [
    { name: 'a process that is no more', owner: { ...thisOwner(), pid: NOBODY } },
    { name: 'one whose number another has', owner: { ...thisOwner(), began: '1' } },
  ];
  it.skipIf(thisOwner().namespace === undefined).each(gone)(
    'is taken at once from $name',
    async ({ owner }) => {
      const root = await temporaryFolder();
      await lockOf(root, owner);
      await (await FolderLock.take(root, { patience: 0 })).release();
    },
  );

  const silent: { name: string; owner: unknown }[] = [
    { name: 'a run on another machine or in another container', owner: ELSEWHERE },
    { name: 'one that tells no namespace', owner: { host: hostname(), pid: process.pid } },
    { name: 'nobody that can be known', owner: 'half a' },
  ];
  it.each(silent)('is taken from $name once its heart has stopped', async ({ owner }) => {
    const root = await temporaryFolder();
    await lockOf(root, owner);
    const begun = performance.now();
    await (await FolderLock.take(root, QUICK)).release();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(140);
  });

  it('is taken from a run that was killed before it had told its name', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, '.lrogen-lock'));
    await (await FolderLock.take(root, QUICK)).release();
  });

  it('is left to a run elsewhere whose heart beats, however wrong its clock is', async () => {
    const root = await temporaryFolder();
    const file = await lockOf(root, ELSEWHERE);
    let [beats, looks, isAlive] = [0, 0, true];
    // A heartbeat for every look, and not for so many milliseconds, which a busy machine would miss.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      if (isAlive) utimesSync(file, beats, ++beats);
      return ++looks * 100;
    });
    onTestFinished(() => clock.mockRestore());
    expect(await codeOf(FolderLock.take(root, QUICK))).toBe('LRO-OUTPUT-BUSY');
    const before = looks;
    const waiting = FolderLock.take(root, { ...QUICK, wait: true });
    await vi.waitUntil(() => looks > before + 5, { timeout: 30_000 });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(ELSEWHERE);
    isAlive = false;
    await (await waiting).release();
  });
});

describe('thisOwner', () => {
  it.skipIf(thisOwner().namespace === undefined)('tells when this process began', async () => {
    const stat = await readFile('/proc/self/stat', 'utf8');
    expect(thisOwner().began).toBe(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  });
});

describe('hasEnded', () => {
  it.skipIf(thisOwner().namespace === undefined)(
    'knows a killed process of this machine',
    async () => {
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
      const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8');
      const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
      const owner = { ...thisOwner(), pid: child.pid ?? 0, began };
      expect(hasEnded(owner)).toBe(false);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(hasEnded(owner)).toBe(true);
      expect(hasEnded(thisOwner())).toBe(false);
      expect(hasEnded({ ...owner, namespace: 'another' })).toBe(false);
    },
  );
});
