import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import { packFolder } from '../../src/registry/pack.js';
import { Registry } from '../../src/registry/registry.js';
import { Pace } from '../../src/release/pace.js';
import { preflight } from '../../src/release/preflight.js';
import { publish } from '../../src/release/publish.js';
import { publishPackage } from '../../src/release/publish-package.js';
import { release } from '../../src/release/release.js';
import { PLAN_FILE, readPublishPlan } from '../../src/release/release-plan.js';
import { edit, specsOf, temporary } from '../cli/lrogen.js';
import { type Served, serve } from './serve.js';

const open: Served[] = [];
afterEach(() => {
  delete process.env.npm_config_registry;
  for (const one of open.splice(0)) one.close();
});

async function started(...args: Parameters<typeof serve>): Promise<Served> {
  const served = await serve(...args);
  open.push(served);
  return served;
}

/** A project whose registry is the one served. */
async function projectOf({ url }: Served, more = ''): Promise<string> {
  const folder = await temporary();
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const auth = `//${new URL(url).host}/:_authToken=own\n`;
  const npmrc = `registry=${url}\n${auth}cache=${join(folder, '.npm')}\nfetch-retries=0\n${more}`;
  await writeFile(join(folder, '.npmrc'), npmrc);
  process.env.npm_config_registry = url;
  return folder;
}

async function packageIn(folder: string, manifest: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

const plan = (name: string, version: string) => ({
  planVersion: 1 as const,
  packages: [{ package: name, folder: 'a', from: null, version, release: 'minor' as const }],
});

describe('before anything is sent', () => {
  it('a version whose files the registry does not tell is an error', async () => {
    const out = await temporary();
    await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0' });
    const served = await started([await packFolder(join(out, 'a'))], 'sha512-AAAA');
    const registry = await Registry.open(await projectOf(served));
    const { diagnostics } = await preflight(out, plan('a', '1.0.0'), [], registry, () => {});
    expect(diagnostics).toMatchObject([{ code: 'LRO-REGISTRY', severity: 'error' }]);
  });

  it.each([
    ['name', 'b', '1.0.0'],
    ['version', 'a', '2.0.0'],
  ])('a folder with a package of another %s than planned is an error', async (_, name, version) => {
    const out = await temporary();
    await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0' });
    const registry = await Registry.open(await projectOf(await started([])));
    const { diagnostics } = await preflight(out, plan(name, version), [], registry, () => {});
    expect(diagnostics.map(({ code }) => code)).toContain('LRO-PUBLISH-STALE');
  });

  it('a folder that is planned and gone is an error', async () => {
    const registry = await Registry.open(await projectOf(await started([])));
    const planned = plan('a', '1.0.0');
    const { diagnostics } = await preflight(await temporary(), planned, [], registry, () => {});
    const message = 'the folder of a@1.0.0, which the plan has, holds no package';
    expect(diagnostics).toMatchObject([{ code: 'LRO-PUBLISH-STALE', severity: 'error', message }]);
  });

  it.each(['..', '.', 'a/b', ''])('a plan with the folder %j is refused', async (folder) => {
    const out = await temporary();
    const [one] = plan('a', '1.0.0').packages;
    const text = JSON.stringify({ planVersion: 1, packages: [{ ...one, folder }] });
    await writeFile(join(out, PLAN_FILE), text);
    await expect(readPublishPlan(out)).rejects.toMatchObject({ diagnostic: { code: 'LRO-PLAN' } });
  });
});

it.each([
  ['1.0.0', {}, '', 'latest'],
  ['2.0.0-beta.1', {}, '', 'beta'],
  ['2.0.0-0', {}, '', 'next'],
  ['2.0.0-beta.1', { tag: 'latest' }, '', 'latest'],
  ['2.0.0-beta.1', {}, 'tag=canary\n', 'canary'],
])('%s with %j and %j is published as %s', async (version, publishConfig, npmrc, want) => {
  const served = await started([]);
  const folder = await projectOf(served, npmrc);
  await packageIn(join(folder, 'a'), { name: 'a', version, publishConfig });
  const registry = await Registry.open(folder);
  expect(await publishPackage(await packFolder(join(folder, 'a')), registry, new Pace())).toBe(
    undefined,
  );
  expect(served.sent.map((sent) => sent['dist-tags'])).toEqual([{ [want]: version }]);
});

it('a package of another registry is looked up and sent there, and no token goes elsewhere', async () => {
  const [served, theirs] = [await started([]), await started([])];
  const auth = `//${new URL(theirs.url).host}/:_authToken=theirs\n`;
  const out = await projectOf(served, auth);
  const publishConfig = { registry: theirs.url };
  await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0', publishConfig });
  const registry = await Registry.open(out);
  process.env.NPM_ID_TOKEN = 'identity';
  const { missing } = await preflight(out, plan('a', '1.0.0'), [], registry, () => {});
  for (const one of missing) await publishPackage(one, registry, new Pace());
  delete process.env.NPM_ID_TOKEN;
  expect(served.seen).toEqual([]);
  expect([...new Set(theirs.seen)]).toEqual([
    'GET /a Bearer theirs',
    'POST /-/npm/v1/oidc/token/exchange/package/a Bearer identity',
    'PUT /a Bearer theirs',
  ]);
});

it('packages of a run that was stopped while it changed them are neither released nor published', async () => {
  const out = await temporary();
  await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0' });
  await mkdir(join(out, '.lrogen-staging-1'));
  await writeFile(join(out, '.lrogen-staging-1/journal.json'), '{}');
  const interrupted = { diagnostic: { code: 'LRO-OUTPUT-INTERRUPTED' } };
  await expect(release({ specs: 'specs', out })).rejects.toMatchObject(interrupted);
  await expect(publish({ out })).rejects.toMatchObject(interrupted);
});

it.each([
  ['the one that is meant is named', 'widgit', 'Did you mean "widget"?'],
  [
    'it says what to do about one that was removed',
    'gadget',
    expect.stringContaining('lrogen deprecate'),
  ],
])('a release of a service that has no package is refused, and %s', async (_, service, help) => {
  const out = await temporary();
  await packageIn(join(out, 'widget'), { name: 'widget', version: '1.0.0' });
  await expect(release({ specs: 'specs', out, services: [service] })).rejects.toMatchObject({
    diagnostic: { code: 'LRO-API-UNKNOWN', help, message: expect.stringContaining(service) },
  });
});

describe('a second release', () => {
  it('changes nothing, removes a changeset of which nothing is planned, and takes no unreadable changelog for none', async () => {
    const specs = await specsOf('discovery/file.v1.json');
    const before = await specsOf('discovery/file.v1.json');
    const out = join(await temporary(), 'generated');
    await generate({ specs, out, cache: false });
    const served = await started([await packFolder(join(out, 'file'))]);
    const cwd = await projectOf(served);
    const spec = join(specs, 'discovery/file.v1.json');
    await edit(spec, (text) => text.replaceAll('"verb"', '"action"'));
    await generate({ specs, out, cache: false });
    const options = { specs, out, cwd, since: before };
    const { releases } = await release(options);
    expect(releases).toMatchObject([{ from: '0.1.0', version: '0.2.0' }]);
    expect((await release(options)).releases).toEqual(releases);
    const file = join(cwd, '.changeset/lrogen-file.md');
    await mkdir(join(cwd, '.changeset'));
    await release({ ...options, changesets: cwd });
    expect(await readFile(file, 'utf8')).toContain("'@lrogen/file': minor");
    await release({ ...options, since: specs, changesets: cwd });
    await expect(readFile(file)).rejects.toThrow('ENOENT');
    await rm(join(out, 'file/CHANGELOG.md'));
    await mkdir(join(out, 'file/CHANGELOG.md'));
    await expect(release(options)).rejects.toThrow('a directory, read');
  });
});
