import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderLock } from '../../src/output/folder-lock.js';
import { LOCK_FOLDER } from '../../src/output/output-path.js';
import { type Compiled, compileOutput } from './compiled.js';
import { codeOf, temporaryFolder } from './folder-tree.js';

/** What makes a container of a process: numbers of processes, and a name of the machine, of its own. */
const CONTAINER = ['unshare', '--map-root-user', '--uts', '--pid', '--fork', '--mount-proc'];
const [COMMAND = '', ...ARGUMENTS] = [...CONTAINER, 'true'];
const isThere = spawnSync(COMMAND, ARGUMENTS).status === 0;

let compiled: Compiled;
beforeAll(async () => {
  compiled = await compileOutput();
});
afterAll(() => compiled.remove());

/** Runs, as process 1 of a container, what follows once it has the lock of a folder. */
function holdInContainer(root: string, then: string) {
  const script = `
    import { existsSync } from 'node:fs';
    import { setTimeout as pause } from 'node:timers/promises';
    import { FolderLock } from './output/folder-lock.js';
    const lock = await FolderLock.take(${JSON.stringify(root)});
    console.log(process.pid);
    ${then}
  `;
  return compiled.run(script, { within: CONTAINER });
}

/** Who holds the lock of a folder, once somebody does and has written down who: it is never half read. */
async function ownerOf(root: string): Promise<unknown> {
  for (;;) {
    try {
      const folder = join(root, LOCK_FOLDER);
      const [file = ''] = await readdir(folder);
      return JSON.parse(await readFile(join(folder, file), 'utf8'));
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

describe.skipIf(!isThere)('a folder that a container shares', () => {
  it('is left to the container while its process lives', async () => {
    const root = await temporaryFolder();
    const done = join(await temporaryFolder(), 'done');
    const container = holdInContainer(
      root,
      `while (!existsSync(${JSON.stringify(done)})) await pause(20); await lock.release();`,
    );
    expect(await ownerOf(root)).toMatchObject({ pid: 1 });
    const busy = FolderLock.take(root, { patience: 2500, stale: 3000 });
    expect(await codeOf(busy)).toBe('LRO-OUTPUT-BUSY');
    await writeFile(done, '');
    const lock = await FolderLock.take(root, { wait: true });
    expect(await container).toMatchObject({ code: 0, output: '1\n' });
    await lock.release();
  });

  it('is taken over once the container’s process is gone, though process 1 lives here', async () => {
    const root = await temporaryFolder();
    expect(await holdInContainer(root, 'process.exit(9);')).toMatchObject({ code: 9 });
    const lock = await FolderLock.take(root, { stale: 1500 });
    await lock.assertHeld();
    await lock.release();
  });
});
