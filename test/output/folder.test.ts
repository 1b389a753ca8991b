import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFolder, makeFolder } from '../../src/output/folder.js';
import { readManifest } from '../../src/output/manifest.js';
import { refuseOverlap } from '../../src/output/overlap.js';
import { resolveRoot } from '../../src/output/root.js';
import { temporary } from '../temporary.js';

describe('a folder to be made', () => {
  it('gets those above it too, also where many make it at once', async () => {
    const path = join(await temporary(), 'a/b/c');
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, '../d'))]);
    expect(await Promise.all([isFolder(path), isFolder(join(path, '../d'))])).toEqual([true, true]);
  });

  it('is refused where a file stands at it or above it', async () => {
    const file = join(await temporary(), 'file');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(file, 'x/y'))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  it.runIf(process.platform === 'linux')(
    'is refused at once by a file system that takes none',
    async () => {
      for (const path of ['/proc/lrogen', '/proc/lrogen/x']) {
        await expect(makeFolder(path)).rejects.toThrow('ENOENT');
      }
    },
  );
});

// A link in a circle is refused to everybody, also to those who may read all there is.
it('a folder that nobody may look at is told with one code by all that name it', async () => {
  const folder = join(await temporary(), 'circle');
  await symlink('circle', folder);
  await refuseOverlap(folder, await temporary());
  for (const refused of [resolveRoot(folder), readManifest(folder, 'packages')]) {
    const help = 'Check its permissions and those of the folders above it';
    await expect(refused).rejects.toMatchObject({
      diagnostic: { code: 'LRO-INPUT-READ', file: folder, help },
    });
  }
});
