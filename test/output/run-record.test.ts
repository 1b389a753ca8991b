import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cacheFile } from '../../src/output/cache-folder.js';
import { sha256 } from '../../src/output/digest.js';
import { type RunRecord, readRunRecord, writeRunRecord } from '../../src/output/run-record.js';
import { temporary } from '../temporary.js';

const DIGEST = sha256('');

function recordOf(out: string): RunRecord {
  return {
    recordVersion: 2,
    out,
    cacheKey: DIGEST,
    outputFingerprint: DIGEST,
    manifest: DIGEST,
    packages: { file: DIGEST },
    files: 1,
    diagnostics: [],
  };
}

/** Output folders beside each other, with a place above them that remembers their runs. */
async function outputs(...names: readonly string[]): Promise<string[]> {
  const root = await temporary();
  await mkdir(join(root, 'node_modules'));
  return Promise.all(
    names.map(async (name) => {
      await mkdir(join(root, name));
      await writeRunRecord(recordOf(join(root, name)));
      return join(root, name);
    }),
  );
}

describe('the record of a run', () => {
  it('is read as it was written', async () => {
    const [out = ''] = await outputs('out');
    expect(await readRunRecord(out)).toEqual(recordOf(out));
  });

  it('is removed by the next run into any folder once its own is gone, and no other is', async () => {
    const [gone = '', kept = '', next = ''] = await outputs('gone', 'kept', 'next');
    const file = (await cacheFile(kept, 'json')) ?? '';
    await rm(gone, { recursive: true });
    await writeRunRecord(recordOf(next));
    expect(await readdir(dirname(file))).toHaveLength(2);
    expect(await readRunRecord(kept)).toEqual(recordOf(kept));
  });

  it('is none, and no failure, where there is no place to keep it', async () => {
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue('/');
    try {
      const out = await temporary();
      await writeRunRecord(recordOf(out));
      expect(await readRunRecord(out)).toBeUndefined();
      expect(await readdir(out)).toEqual([]);
    } finally {
      cwd.mockRestore();
    }
  });
});
