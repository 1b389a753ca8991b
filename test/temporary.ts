import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new folder outside the repository, removed after the tests of the file. */
export async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lrogen-test-'));
  made.push(folder);
  return folder;
}

export async function removeTemporary(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}
