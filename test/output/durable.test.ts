import { closeSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { syncFolder, writeDurably } from '../../src/output/durable.js';
import { temporary } from '../temporary.js';

/** The lowest descriptor that is free: what a file that stays open takes. */
function lowestFree(): number {
  const file = openSync(import.meta.filename, 'r');
  closeSync(file);
  return file;
}

describe('writeDurably', () => {
  it('writes a file, and leaves it closed', async () => {
    const path = join(await temporary(), 'a');
    const before = lowestFree();
    await writeDurably(path, 'ä\n');
    expect(lowestFree()).toBe(before);
    expect(await readFile(path, 'utf8')).toBe('ä\n');
  });

  it('leaves it closed where it could not be written', async () => {
    const path = join(await temporary(), 'a');
    const before = lowestFree();
    const content = Object(Symbol('no text'));
    await expect(writeDurably(path, content)).rejects.toThrow(TypeError);
    expect(lowestFree()).toBe(before);
  });

  it('never writes over what is there', async () => {
    const path = join(await temporary(), 'a');
    await writeFile(path, 'theirs');
    await expect(writeDurably(path, 'ours')).rejects.toThrow('EEXIST');
    expect(await readFile(path, 'utf8')).toBe('theirs');
  });
});

describe('syncFolder', () => {
  it('leaves nothing open, and is no failure where there is no folder', async () => {
    const folder = await temporary();
    const before = lowestFree();
    await syncFolder(folder);
    await syncFolder(join(folder, 'none'));
    expect(lowestFree()).toBe(before);
  });
});
