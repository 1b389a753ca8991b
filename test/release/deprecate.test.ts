import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import { packFolder } from '../../src/registry/pack.js';
import { deprecate } from '../../src/release/deprecate.js';
import { lrogen, specsOf, temporary } from '../cli/lrogen.js';
import { onlyTo } from './only-registry.js';
import { type Served, serve } from './serve.js';

let served: Served;
afterEach(() => {
  delete process.env.npm_config_registry;
  served.close();
});

/** A project with two packages, of which the registry knows the first. */
async function project(): Promise<{ readonly out: string; readonly cwd: string }> {
  const specs = await specsOf('discovery/file.v1.json', 'discovery/redis.v1.json');
  const cwd = await temporary();
  const out = join(cwd, 'generated');
  await generate({ specs, out, cache: false });
  served = await serve([await packFolder(join(out, 'file'))]);
  const { host } = new URL(served.url);
  const cache = join(cwd, '.npm');
  const npmrc = `registry=${served.url}\n//${host}/:_authToken=own\ncache=${cache}\nfetch-retries=0\n`;
  await writeFile(join(cwd, '.npmrc'), npmrc);
  await onlyTo(served, cwd);
  return { out, cwd };
}

const versions = () =>
  served.sent.map((document) => (document as { versions?: Record<string, object> }).versions);

describe('a package of a service that is gone', () => {
  it('is deprecated in all versions, once, and no more where that is taken back', async () => {
    const options = { ...(await project()), services: ['file'], message: 'Use @lrogen/disk.' };
    const told = [{ package: '@lrogen/file', versions: 1 }];
    expect(await deprecate({ ...options, dryRun: true })).toMatchObject({ deprecated: told });
    expect(served.sent).toEqual([]);
    expect(await deprecate(options)).toEqual({ deprecated: told, there: [], diagnostics: [] });
    expect(versions()).toMatchObject([{ '0.1.0': { deprecated: 'Use @lrogen/disk.' } }]);
    expect(await deprecate(options)).toMatchObject({ deprecated: [], there: ['@lrogen/file'] });
    expect(served.sent.length).toBe(1);
    expect(await deprecate({ ...options, message: '' })).toMatchObject({ deprecated: told });
    expect(versions()[1]).toMatchObject({ '0.1.0': { deprecated: '' } });
  });

  it('that the registry does not know is told, and the others are deprecated', async () => {
    const options = { ...(await project()), services: ['redis', 'file'], message: 'Gone.' };
    const { deprecated, diagnostics } = await deprecate(options);
    expect(deprecated).toEqual([{ package: '@lrogen/file', versions: 1 }]);
    expect(diagnostics).toMatchObject([{ code: 'LRO-REGISTRY', severity: 'error' }]);
  });
});

describe('a package of which all versions were unpublished', () => {
  it.each([true, false])('is told as one, where its folder is there: %s', async (isHere) => {
    const options = { ...(await project()), services: ['file'], message: 'Gone.' };
    if (!isHere) await rm(join(options.out, 'file'), { recursive: true });
    const time = { created: '2026-01-01T00:00:00Z', '0.1.0': '2026-01-01T00:00:00Z' };
    const document = { name: '@lrogen/file', 'dist-tags': {}, versions: {}, time };
    const body = JSON.stringify(document);
    await fetch(`${served.url}@lrogen%2ffile`, { method: 'PUT', body });
    const { deprecated, there, diagnostics } = await deprecate(options);
    expect([deprecated, there]).toEqual([[], []]);
    expect(diagnostics).toMatchObject([
      {
        code: 'LRO-REGISTRY',
        severity: 'error',
        message: 'the registry has no version of @lrogen/file, all of them were unpublished',
      },
    ]);
    expect(served.sent.length).toBe(1);
  });
});

describe('a package that was removed from the output', () => {
  it.each([
    ['is found by its name', 'file', {}, ['@lrogen/file'], []],
    [
      'is found by the name that settings state',
      'old',
      { names: { old: '@lrogen/file' } },
      ['@lrogen/file'],
      [],
    ],
    ['is told where the registry knows none either', 'redi', {}, [], ['Did you mean "redis"?']],
    ['is told where none can have its name', 'redis:v1', {}, [], ['Did you mean "redis"?']],
    ['is told where its name leads elsewhere', '../redis', {}, [], ['Did you mean "redis"?']],
  ])('%s', async (_, service, packages, want, helps) => {
    const options = { ...(await project()), services: [service], message: 'Gone.', packages };
    await rm(join(options.out, 'file'), { recursive: true });
    const { deprecated, diagnostics } = await deprecate(options);
    expect(deprecated.map((one) => one.package)).toEqual(want);
    expect(diagnostics.map(({ code, help }) => `${code}: ${help}`)).toEqual(
      helps.map((help) => `LRO-API-UNKNOWN: ${help}`),
    );
  });
});

describe('lrogen deprecate', () => {
  it.each(['--message', '--to'])(
    'refuses an empty %s, which would take it back',
    async (option) => {
      const { out } = await project();
      const { code, stderr } = await lrogen(['deprecate', 'file', '--out', out, option, ' ']);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${option} is empty`)]);
      expect(served.sent).toEqual([]);
    },
  );

  it('names what to use in its place', async () => {
    const { out } = await project();
    const { code, stdout } = await lrogen([
      'deprecate',
      'file',
      '--out',
      out,
      '--to',
      '@lrogen/disk',
    ]);
    expect([code, stdout]).toEqual([
      0,
      '@lrogen/file: 1 version\n1 package deprecated, 0 as asked before\n',
    ]);
    const [its] = versions();
    expect(its).toMatchObject({
      '0.1.0': { deprecated: 'The service is not published any more: use @lrogen/disk.' },
    });
  });

  it('refuses to do without a service, and to take back what it tells', async () => {
    await project();
    expect((await lrogen(['deprecate'])).code).toBe(2);
    expect((await lrogen(['deprecate', 'file', '--undo', '--to', 'other'])).code).toBe(2);
    expect(served.seen).toEqual([]);
  });
});
