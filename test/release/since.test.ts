import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import { packFolder } from '../../src/registry/pack.js';
import { release } from '../../src/release/release.js';
import { edit, specsOf, temporary } from '../cli/lrogen.js';
import { onlyTo } from './only-registry.js';
import { type Served, serve } from './serve.js';

let served: Served | undefined;
afterEach(() => {
  delete process.env.npm_config_registry;
  served?.close();
});

const FILE = 'discovery/file.v1.json';
const REDIS = 'discovery/redis.v1.json';

/** Two packages, made once. */
let out: string;
beforeAll(async () => {
  out = join(await temporary(), 'generated');
  await generate({ specs: await specsOf(FILE, REDIS), out, cache: false });
});

/** A project with two packages, which the registry has. */
async function project() {
  const specs = await specsOf(FILE, REDIS);
  const cwd = await temporary();
  served = await serve([await packFolder(join(out, 'file')), await packFolder(join(out, 'redis'))]);
  const npmrc = `registry=${served.url}\ncache=${join(cwd, '.npm')}\nfetch-retries=0\n`;
  await writeFile(join(cwd, '.npmrc'), npmrc);
  await onlyTo(served, cwd);
  return { specs, out, cwd, dryRun: true };
}

/** A packed package of a service, in a file. */
async function packed(spec: string, scope = '@lrogen'): Promise<string> {
  const folder = await temporary();
  const [service = ''] = spec.slice('discovery/'.length).split('.');
  const isMade = scope === '@lrogen' && spec === FILE;
  const made = isMade ? out : folder;
  if (!isMade) {
    await generate({ specs: await specsOf(spec), out: made, cache: false, packages: { scope } });
  }
  const file = join(folder, 'packed.tgz');
  await writeFile(file, (await packFolder(join(made, service))).tarball);
  return file;
}

it.each([
  ['a service without a package', 'discovery/batch.v1.json', '@lrogen', 'tells of batch, and of'],
  ['a package of another scope', FILE, '@acme', 'is @acme/file, and not @lrogen/file'],
])('nothing is released since %s', async (_, spec, scope, want) => {
  const options = await project();
  const since = await packed(spec, scope);
  await expect(release({ ...options, since })).rejects.toMatchObject({
    diagnostic: { code: 'LRO-RELEASE-SINCE', message: expect.stringContaining(want) },
  });
  expect(served?.seen).toEqual([]);
});

it('what --since does not tell of is said once', async () => {
  const options = await project();
  const since = await packed(FILE);
  const { releases, diagnostics } = await release({ ...options, since });
  expect(releases).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: 'LRO-RELEASE-PART',
      severity: 'warning',
      message: `1 package is compared with what was published, because ${since} does not tell of it`,
    },
  ]);
  const alone = await release({ ...options, since, services: ['file'] });
  expect(alone.diagnostics).toEqual([]);
});

it('an API that is listed no more is told with its days of absence, and kept', async () => {
  const options = await project();
  const entry = { from: 'https://x.example.com/', sha256: '0'.repeat(64), absent: '20260701' };
  const files = { [REDIS]: entry, [FILE]: { ...entry, absent: undefined } };
  await writeFile(join(options.specs, 'lock.json'), JSON.stringify({ lockVersion: 1, files }));
  const now = () => Date.UTC(2026, 6, 31);
  const { diagnostics } = await release({ ...options, now });
  expect(diagnostics).toMatchObject([
    {
      code: 'LRO-SYNC-DELISTED',
      severity: 'warning',
      file: REDIS,
      message: 'no directory lists "redis" any more, for 30 days; its specs and its package stay',
    },
  ]);
  expect((await release({ ...options, now, services: ['file'] })).diagnostics).toEqual([]);
  await edit(join(options.specs, 'lock.json'), (text) =>
    text.replace(REDIS, 'discovery/gone.v1.json'),
  );
  expect((await release({ ...options, now })).diagnostics).toEqual([]);
  expect(await readFile(join(options.out, 'redis/package.json'), 'utf8')).toContain('0.1.0');
});

it('a version that was raised by hand is released, though nothing changed for callers', async () => {
  const options = await project();
  const raised = join(await temporary(), 'generated');
  await cp(out, raised, { recursive: true });
  await edit(join(raised, 'redis/package.json'), (text) => text.replace('"0.1.0"', '"1.0.0"'));
  const { releases } = await release({ ...options, out: raised });
  expect(releases).toMatchObject([
    {
      package: '@lrogen/redis',
      from: '0.1.0',
      version: '1.0.0',
      release: 'patch',
      reason: 'version',
    },
  ]);
});
