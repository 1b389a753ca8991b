import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/diagnostics/exit-code-of.js';
import { failureOf } from '../../src/diagnostics/failure.js';
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
  it('a version that is none is an error', async () => {
    const out = await temporary();
    await packageIn(join(out, 'a'), { name: 'a', version: 'next' });
    const registry = await Registry.open(await projectOf(await started([])));
    const { diagnostics } = await preflight(out, plan('a', 'next'), [], registry, () => {});
    expect(diagnostics).toMatchObject([
      { code: 'LRO-RELEASE-VERSION', severity: 'error', file: join(out, 'a/package.json') },
      { code: 'LRO-PUBLISH-NEW' },
    ]);
  });

  it('a version that was unpublished is an error', async () => {
    const out = await temporary();
    await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0' });
    const packed = await packFolder(join(out, 'a'));
    await packageIn(join(out, 'a'), { name: 'a', version: '1.1.0' });
    const served = await started([packed], undefined, ['1.1.0']);
    const registry = await Registry.open(await projectOf(served));
    const { diagnostics } = await preflight(out, plan('a', '1.1.0'), [], registry, () => {});
    const message = 'a@1.1.0 was unpublished, and can never be published again';
    expect(diagnostics).toMatchObject([{ code: 'LRO-PUBLISH-OTHER', message }]);
  });

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
    'gizmo',
    expect.stringContaining('lrogen deprecate'),
  ],
])('a release of a service that has no package is refused, and %s', async (_, service, help) => {
  const out = await temporary();
  await packageIn(join(out, 'widget'), { name: 'widget', version: '1.0.0' });
  await expect(release({ specs: 'specs', out, services: [service] })).rejects.toMatchObject({
    diagnostic: { code: 'LRO-API-UNKNOWN', help, message: expect.stringContaining(service) },
  });
});

describe('a release', () => {
  /** Of a package that was published as 1.0.0, and has other code since. */
  async function released(version: string, unpublished: readonly string[]) {
    const out = await temporary();
    await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0' });
    const served = await started([await packFolder(join(out, 'a'))], undefined, unpublished);
    const cwd = await projectOf(served);
    await packageIn(join(out, 'a'), { name: 'a', version, sideEffects: false });
    const { releases, diagnostics } = await release({ specs: 'specs', out, cwd, dryRun: true });
    return [releases.map((one) => one.version), diagnostics.map(({ code }) => code)];
  }

  it.each([
    ['takes the next version', '1.0.0', [], ['1.0.1'], []],
    [
      'passes over one that was unpublished, and says so',
      '1.0.0',
      ['1.0.1'],
      ['1.0.2'],
      ['LRO-RELEASE-UNPUBLISHED'],
    ],
    [
      'passes over one that was raised to what was unpublished',
      '2.0.0',
      ['2.0.0'],
      ['2.0.1'],
      ['LRO-RELEASE-UNPUBLISHED'],
    ],
    ['says nothing of those that are not in its way', '1.0.0', ['0.9.0', '1.0.7'], ['1.0.1'], []],
    [
      'plans none of a package whose version is none, and says so',
      'next',
      [],
      [],
      ['LRO-RELEASE-VERSION'],
    ],
  ])('%s', async (_, version, unpublished, want, codes) => {
    expect(await released(version, unpublished)).toEqual([want, codes]);
  });
});

describe('publish with tags', () => {
  const git = promisify(execFile);

  it('sets those that a killed run did not, and says which it cannot set', async () => {
    const out = await temporary();
    for (const name of ['a', 'b', 'c', 'd']) {
      await packageIn(join(out, name), { name, version: '1.0.0' });
    }
    const packed = await Promise.all(['a', 'b', 'c'].map((name) => packFolder(join(out, name))));
    const cwd = await projectOf(await started(packed));
    // b has gone on, c is planned anew, and d was never published.
    await packageIn(join(out, 'b'), { name: 'b', version: '1.0.0', sideEffects: false });
    await packageIn(join(out, 'c'), { name: 'c', version: '1.0.1' });
    const planned = {
      package: 'c',
      folder: 'c',
      from: '1.0.0',
      version: '1.0.1',
      release: 'patch',
    };
    await writeFile(join(out, PLAN_FILE), JSON.stringify({ planVersion: 1, packages: [planned] }));
    await git('git', ['init', '-q'], { cwd: out });
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    // All but the package that is planned is committed.
    await git('git', ['add', 'a', 'b', 'd', PLAN_FILE], { cwd: out });
    await git('git', [...author, 'commit', '-q', '-m', 'Begin'], { cwd: out });
    const { published, there, diagnostics } = await publish({ out, cwd, tag: true });
    expect([published, there]).toEqual([['c@1.0.1'], ['a@1.0.0']]);
    const { stdout } = await git('git', ['tag'], { cwd: out });
    expect(stdout).toBe('a@1.0.0\nc@1.0.1\n');
    expect(diagnostics).toMatchObject([
      {
        ...{ code: 'LRO-PUBLISH-UNCOMMITTED', severity: 'warning', file: out },
        message:
          'the commit that the tags name differs from the published packages in 1 file: c/package.json',
      },
      {
        ...{ code: 'LRO-PUBLISH-TAG', severity: 'warning' },
        message: expect.stringMatching(/^the registry has 2 versions .*: b@1\.0\.0, c@1\.0\.0$/),
        help: expect.stringContaining('git tag b@1.0.0 <commit>'),
      },
    ]);
  });
});

describe('a dry run', () => {
  it.each([
    ['the folder that cannot be locked', '.lrogen-lock', false, 'LRO-OUTPUT-LINK'],
    ['a file where changesets go', '.changeset', true, 'LRO-OUTPUT-WRITE'],
  ])('of a release fails as the release does: at %s', async (_, file, isChangesets, code) => {
    const out = await temporary();
    await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0' });
    const cwd = await projectOf(await started([await packFolder(join(out, 'a'))]));
    await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0', sideEffects: false });
    await writeFile(join(out, file), 'mine');
    const options = { specs: 'specs', out, cwd, ...(isChangesets && { changesets: out }) };
    for (const dryRun of [true, false]) {
      const failed = await release({ ...options, dryRun }).then(() => undefined, failureOf);
      expect(failed?.code).toMatch(code);
      expect(failed && exitCodeOf([failed])).toBe(1);
    }
  });

  it('of publish fails as that does where there is no commit to tag, and nothing is sent', async () => {
    const out = await temporary();
    await packageIn(join(out, 'a'), { name: 'a', version: '1.0.0' });
    const served = await started([]);
    const cwd = await projectOf(served);
    await writeFile(join(out, PLAN_FILE), JSON.stringify(plan('a', '1.0.0')));
    await promisify(execFile)('git', ['init', '-q'], { cwd: out });
    for (const dryRun of [true, false]) {
      await expect(publish({ out, cwd, tag: true, dryRun })).rejects.toMatchObject({
        diagnostic: { code: 'LRO-GIT', message: expect.stringContaining('no git tag can be set') },
      });
    }
    expect(served.sent).toEqual([]);
  });
});

describe('a second release', () => {
  it.each([
    ['stays, once all of it is published', '1.0.0', [], '1.0.0'],
    ['is emptied of a version that is there no more', '1.1.0', [], undefined],
    ['is emptied of packages that were not asked for', '1.0.0', ['b'], undefined],
  ])('finds nothing to do, and the plan %s', async (_, planned, services, want) => {
    const out = await temporary();
    for (const name of ['a', 'b']) await packageIn(join(out, name), { name, version: '1.0.0' });
    const packed = await Promise.all(['a', 'b'].map((name) => packFolder(join(out, name))));
    const cwd = await projectOf(await started(packed));
    const file = join(out, PLAN_FILE);
    await writeFile(file, JSON.stringify(plan('a', planned)));
    const { releases } = await release({ specs: 'specs', out, cwd, services });
    expect(releases).toEqual([]);
    const { packages } = JSON.parse(await readFile(file, 'utf8'));
    expect(packages[0]?.version).toBe(want);
  });

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
