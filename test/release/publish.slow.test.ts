import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import { publish } from '../../src/release/publish.js';
import { release } from '../../src/release/release.js';
import { edit, MAIN } from '../cli/lrogen.js';
import { onlyTo } from './only-registry.js';
import { type Answer, type Registry, startRegistry } from './registry.js';
import { toolsFolder } from './tools.js';
import { type Project, project } from './workspace.js';

const tools = await toolsFolder();
const SERVICES = ['batch', 'datafusion', 'file', 'osconfig', 'privateca', 'redis', 'workflows'];
const names = SERVICES.map((service) => `@lrogen/${service}`);

describe.skipIf(tools === undefined)('publishing to a real registry', () => {
  let registry: Registry;
  let own: Project;
  beforeAll(async () => {
    registry = await startRegistry(tools ?? '');
    own = await project(registry.url, ...SERVICES.map((service) => `discovery/${service}.v1.json`));
    await onlyTo(registry, own.folder);
  });
  afterAll(async () => {
    delete process.env.npm_config_registry;
    await registry?.close();
  });

  const settings = () => ({ out: own.out, specs: own.specs, cwd: own.folder });
  const runtime = () => ({ also: [join(own.folder, 'runtime')] });
  const puts = (): string[] => registry.seen.filter((line) => line.startsWith('PUT'));
  const versions = async (name: string): Promise<string[]> => {
    const answer = await fetch(new URL(name, registry.url));
    return Object.keys(((await answer.json()) as { versions?: object }).versions ?? {});
  };
  /** Runs the built command, and kills it once so many versions were sent. */
  const killed = (after: number): Promise<string | null> =>
    new Promise((resolve) => {
      const before = puts().length;
      const args = [MAIN, 'publish', '--out', own.out, '--also', join(own.folder, 'runtime')];
      const child = spawn(process.execPath, args, { cwd: own.folder, stdio: 'ignore' });
      const timer = setInterval(() => puts().length - before >= after && child.kill('SIGKILL'), 1);
      child.on('close', (_, signal) => {
        clearInterval(timer);
        resolve(signal);
      });
    });

  it('a dry run tells what the registry does not know, and sends nothing', async () => {
    const { releases } = await release(settings());
    expect(releases.map(({ package: name, version, reason }) => [name, version, reason])).toEqual(
      names.map((name) => [name, '0.1.0', 'first']),
    );
    const { published, unknown } = await publish({ ...settings(), ...runtime(), dryRun: true });
    expect(published).toEqual(['@lrogen/runtime', ...names].map((name) => `${name}@0.1.0`));
    expect(unknown).toEqual(['@lrogen/runtime', ...names]);
    expect(puts()).toEqual([]);
  });

  it('nothing is sent where what a package depends on would not be there', async () => {
    const { published, diagnostics } = await publish(settings());
    expect(published).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('LRO-PUBLISH-DEPENDENCY');
    expect(puts()).toEqual([]);
  });

  it('goes on where it was killed, waits where it is asked to, and believes no lost answer', async () => {
    const hit = new Set<string>();
    const once: Readonly<Record<string, Answer>> = {
      file: { status: 429, headers: { 'retry-after': '1' } },
      privateca: { status: 429 },
      redis: { status: 502, isAsked: true },
      osconfig: { status: 403, isAsked: true, body: '{"error":"cannot publish over"}' },
      batch: { status: 503 },
    };
    registry.intercept = (line) => {
      const service = /^PUT .*%2f(\w+)$/.exec(line)?.[1];
      if (service === undefined || hit.has(service)) return undefined;
      hit.add(service);
      return once[service];
    };
    expect(await killed(3)).toBe('SIGKILL');
    const { diagnostics, published, there } = await publish({
      ...settings(),
      ...runtime(),
      tag: true,
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...published, ...there].length).toBe(8);
    for (const name of ['@lrogen/runtime', ...names])
      expect(await versions(name)).toEqual(['0.1.0']);
    // The runtime first, for nobody can install a package without it.
    expect(puts()[0]).toContain('runtime');
    const tags = (await own.git('tag')).trim().split('\n');
    expect(tags).toEqual([...names, '@lrogen/runtime'].sort().map((name) => `${name}@0.1.0`));
  });

  it('a second run sends nothing', async () => {
    const before = puts().length;
    const { published, there } = await publish({ ...settings(), ...runtime() });
    expect([published, there.length, puts().length]).toEqual([[], 8, before]);
    expect((await release(settings())).releases).toEqual([]);
  });

  it('a prerelease that was set by hand stays, is counted on, and is ended by hand', async () => {
    const manifest = join(own.out, 'redis/package.json');
    const set = (version: string) =>
      edit(manifest, (text) => text.replace(/"version": ".*"/, `"version": "${version}"`));
    const rename = async (from: string, to: string) => {
      await edit(join(own.specs, 'discovery/redis.v1.json'), (text) =>
        text.replaceAll(`"${from}"`, `"${to}"`),
      );
      await generate({ specs: own.specs, out: own.out, cache: false });
    };
    const released = async () => {
      await release(settings());
      const { published, diagnostics } = await publish(settings());
      expect(diagnostics).toEqual([]);
      return published;
    };
    await rename('verb', 'action');
    await set('0.2.0-beta.1');
    expect(await released()).toEqual(['@lrogen/redis@0.2.0-beta.1']);
    expect((await release({ ...settings(), dryRun: true })).releases).toEqual([]);
    await rename('action', 'deed');
    expect(await released()).toEqual(['@lrogen/redis@0.2.0-beta.2']);
    await set('0.2.0');
    expect(await released()).toEqual(['@lrogen/redis@0.2.0']);
    expect(await released()).toEqual([]);
    const changelog = await readFile(join(own.out, 'redis/CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(/## 0\.2\.0\n[^#]*### What breaks\n[^#]*\.verb` removed/);
  });

  it('a change for callers makes the next version, told in a changelog, and no other package', async () => {
    await edit(join(own.specs, 'discovery/file.v1.json'), (text) =>
      text.replaceAll('"verb"', '"action"'),
    );
    await generate({ specs: own.specs, out: own.out, cache: false });
    const dry = await release({ ...settings(), dryRun: true });
    expect(await readFile(join(own.out, 'file/package.json'), 'utf8')).toContain(
      '"version": "0.1.0"',
    );
    const first = await release(settings());
    expect(first.releases).toEqual(dry.releases);
    expect(first.releases).toMatchObject([
      {
        package: '@lrogen/file',
        from: '0.1.0',
        version: '0.2.0',
        release: 'major',
        reason: 'callers',
      },
    ]);
    const changelog = await readFile(join(own.out, 'file/CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(
      '## 0.2.0\n\n### What breaks\n\n- `v1`: field `OperationMetadata.verb` removed',
    );
    await release(settings());
    expect(await readFile(join(own.out, 'file/CHANGELOG.md'), 'utf8')).toBe(changelog);
    expect((await publish(settings())).published).toEqual(['@lrogen/file@0.2.0']);
    expect(await versions('@lrogen/file')).toEqual(['0.1.0', '0.2.0']);
  });

  it('a version that is there with other files is told, and nothing is sent', async () => {
    await edit(join(own.out, 'file/README.md'), (text) => `${text}\nMore.\n`);
    const { published, diagnostics } = await publish(settings());
    expect(published).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-PUBLISH-OTHER']);
    // Words alone are no release; code is.
    expect((await release(settings())).releases).toEqual([]);
    await edit(join(own.out, 'file/v1/index.js'), (text) => `${text}\nexport const more = 1;\n`);
    const { releases } = await release(settings());
    expect(releases).toMatchObject([{ version: '0.2.1', release: 'patch', reason: 'code' }]);
  });
});
