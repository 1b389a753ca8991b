import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What only these tests use: a real registry, and the tool that many release with. */
const TOOLS = { '@changesets/cli': '2.31.1', verdaccio: '6.2.0' };
/** A tag that some mirrors lack. */
const OVERRIDES = { 'node-fetch': '2.7.0' };

/**
 * The folder that the tools are installed in, once for a machine: a third of a hundred megabytes that no
 * checkout needs. Undefined where they cannot be had.
 */
export async function toolsFolder(): Promise<string | undefined> {
  const name = Object.values(TOOLS).join('-');
  const folder = join(tmpdir(), `lrogen-release-tools-${name}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}-${process.pid}`;
  await mkdir(fresh, { recursive: true });
  const manifest = { private: true, dependencies: TOOLS, overrides: OVERRIDES };
  await writeFile(join(fresh, 'package.json'), JSON.stringify(manifest));
  try {
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: fresh });
    await rename(fresh, folder);
  } catch {
    await rm(fresh, { recursive: true, force: true });
  }
  return existsSync(folder) ? folder : undefined;
}
