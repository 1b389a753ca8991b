import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { generate } from '../../src/generate/generate.js';
import { type Registry, startRegistry } from './registry.js';
import { toolsFolder } from './tools.js';
import { type Project, project, withChangesets } from './workspace.js';

const run = promisify(execFile);
const tools = await toolsFolder();

describe.skipIf(tools === undefined)('changesets in a project of generated packages', () => {
  let registry: Registry;
  let own: Project;
  const changeset = async (...args: readonly string[]): Promise<string> => {
    const bin = join(tools ?? '', 'node_modules/@changesets/cli/bin.js');
    const env = {
      ...process.env,
      npm_config_registry: registry.url,
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    };
    const { stdout, stderr } = await run(process.execPath, [bin, ...args], {
      cwd: own.folder,
      env,
    });
    return stdout + stderr;
  };
  beforeAll(async () => {
    registry = await startRegistry(tools ?? '');
    own = await project(registry.url, 'discovery/file.v1.json', 'discovery/redis.v1.json');
    await withChangesets(own, ['@lrogen/file', '@lrogen/runtime']);
  });
  afterAll(async () => registry?.close());

  const neitherComplains = async (): Promise<void> => {
    const { specs, out } = own;
    const well = { diagnostics: [] };
    expect(await check({ specs, out })).toMatchObject({ ...well, output: [] });
    expect(await generate({ specs, out, cache: false })).toMatchObject({ ...well, changes: [] });
  };
  const version = async (service: string): Promise<unknown> =>
    JSON.parse(await readFile(join(own.out, service, 'package.json'), 'utf8'));

  it('raises versions and ranges and writes changelogs, and neither check nor generate complains', async () => {
    await changeset('version');
    expect(await version('file')).toMatchObject({
      version: '0.2.0',
      dependencies: { '@lrogen/runtime': '^0.2.0' },
    });
    // Of 0.x a range ends with the minor version, so who depends on the runtime is raised with it.
    expect(await version('redis')).toMatchObject({ version: '0.1.1' });
    await neitherComplains();
  });

  it('publishes, and neither complains either', async () => {
    const text = await changeset('publish');
    expect(text).toContain('@lrogen/file@0.2.0');
    await neitherComplains();
    const sent = registry.seen.filter((line) => line.startsWith('PUT')).sort();
    expect(sent).toEqual(['file', 'redis', 'runtime'].map((name) => `PUT /@lrogen%2f${name}`));
  });
});
