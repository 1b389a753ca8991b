import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareReleases } from '../../src/diff/release-kind.js';
import { generate } from '../../src/generate/generate.js';
import { publish } from '../../src/release/publish.js';
import { type ReleaseResult, release } from '../../src/release/release.js';
import { sync } from '../../src/sync/sync.js';
import { ROOT, temporary } from '../cli/lrogen.js';
import { showsInTypes } from '../diff/oracle.js';
import { REAL_PAIRS } from '../diff/real-pairs.js';
import {
  BROKEN,
  type Nights,
  readDocuments,
  retiredNames,
  serveNights,
  serviceOf,
} from './nights.js';
import { brokenConsumers } from './old-consumers.js';
import { onlyTo } from './only-registry.js';
import { type Registry, startRegistry } from './registry.js';
import { toolsFolder } from './tools.js';

const tools = await toolsFolder();
const documents = await readDocuments();

describe.skipIf(tools === undefined || documents === undefined)('two years of nights', () => {
  let registry: Registry;
  let nights: Nights;
  beforeAll(async () => {
    registry = await startRegistry(tools ?? '');
    nights = await serveNights(documents ?? []);
  });
  afterAll(async () => {
    delete process.env.npm_config_registry;
    nights?.close();
    await registry?.close();
  });

  const versions = async (name: string): Promise<string[]> => {
    const answer = await fetch(new URL(name, registry.url));
    return Object.keys(((await answer.json()) as { versions?: object }).versions ?? {});
  };

  it('are synced, generated, released and published, each package once and as its callers see it', async () => {
    const folder = await temporary();
    const [specs, out] = [join(folder, 'specs'), join(folder, 'generated')];
    const runtime = join(folder, 'runtime');
    await cp(join(ROOT, 'src/runtime/package.json'), join(runtime, 'package.json'));
    await cp(join(ROOT, 'src/runtime/dist'), join(runtime, 'dist'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"private":true}');
    const { host } = new URL(registry.url);
    const cache = join(folder, '.npm');
    const npmrc = `registry=${registry.url}\n//${host}/:_authToken=token\ncache=${cache}\n`;
    await writeFile(join(folder, '.npmrc'), npmrc);
    await onlyTo(registry, folder);
    const routine = async (): Promise<
      ReleaseResult & { summary: object; published: readonly string[] }
    > => {
      nights.seen = [];
      const { summary } = await sync({ specs, from: [`${nights.address}/apis`] });
      await generate({ specs, out, cache: false });
      const released = await release({ specs, out, cwd: folder });
      const { published, diagnostics } = await publish({ out, cwd: folder, also: [runtime] });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      return { ...released, summary, published };
    };

    const first = await routine();
    const apis = [...(documents?.[0]?.keys() ?? [])];
    const names = new Set(apis.map(serviceOf));
    expect(first.releases.length).toBe(names.size);
    expect(
      first.releases.every(({ version, reason }) => version === '0.1.0' && reason === 'first'),
    ).toBe(true);
    expect(first.published.length).toBe(names.size + 1);

    nights.night = 1;
    const second = await routine();
    const retired = retiredNames(documents ?? []).size;
    expect(second.summary).toMatchObject({ retired, unreadable: 4, refused: 4 });
    const released = new Map(second.releases.map((one) => [one.folder, one]));
    // Breaking, so the second number: 0.x has no other.
    for (const service of [
      ...['privateca', 'osconfig', 'networkmanagement', 'backupdr', 'artifactregistry', 'file'],
    ]) {
      expect(released.get(service)).toMatchObject({ version: '0.2.0', release: 'major' });
    }
    for (const service of ['redis', 'dataproc', 'securitycenter']) {
      expect(released.get(service)).toMatchObject({ version: '0.1.1', release: 'minor' });
    }
    // What is broken or delisted is as it was: no release, nothing dropped.
    const isWhollyBroken = (service: string): boolean =>
      apis.every((api) => serviceOf(api) !== service || BROKEN.has(api));
    const asBefore = [...BROKEN.keys()].map(serviceOf).filter(isWhollyBroken);
    expect(asBefore.length).toBeGreaterThan(4);
    expect(asBefore.filter((service) => released.has(service))).toEqual([]);
    expect(second.published.length).toBe(second.releases.length);
    expect(await versions('@lrogen/osconfig')).toEqual(['0.1.0', '0.2.0']);
    expect(nights.seen.filter((line) => line.startsWith('redis.v1 '))).toEqual([
      'redis.v1 changed',
    ]);

    // What was found by reading both documents is in the changelogs.
    const told = REAL_PAIRS.filter(
      ({ api }) => released.has(serviceOf(api)) && documents?.[1]?.has(api.replace(':', '.')),
    );
    expect(told.length).toBeGreaterThan(7);
    for (const { api, major = [], minor = [] } of told) {
      const [service = '', version] = api.split(':');
      const text = await readFile(join(out, service, 'CHANGELOG.md'), 'utf8');
      const lines = text.split('\n').filter((line) => line.startsWith(`- \`${version}\`: `));
      for (const change of [...major, ...minor]) {
        const [, kind, symbol, word] = /^(.*?) (\S*[^a-z ]\S*) (\w+)$/.exec(change) ?? [];
        const isTold = (line: string): boolean =>
          [` ${kind} `, ` ${kind}s `].some((one) => line.includes(one)) &&
          [` \`${symbol}\``, ` ${word}`].every((one) => line.includes(one));
        expect(lines.some(isTold), `${api} ${change}`).toBe(true);
      }
    }

    // Who has used a version compiles with the next one, unless that says that it breaks.
    const upgrades = second.releases.flatMap(({ folder: service, from, version: to }) =>
      from === null ? [] : [{ service, from, to }],
    );
    const compileNoMore = await brokenConsumers(upgrades, npmrc);
    const breaks = second.releases.filter(({ apis: changed }) =>
      changed.some(({ changes }) => changes.some(showsInTypes)),
    );
    expect([...compileNoMore].sort()).toEqual(breaks.map(({ folder: name }) => name).sort());
    expect(breaks.every(({ release: kind }) => compareReleases(kind, 'major') === 0)).toBe(true);

    nights.night = 2;
    // The third night brings what was broken; the fourth nothing at all.
    await routine();
    const before = registry.seen.length;
    const fourth = await routine();
    expect(fourth).toMatchObject({ releases: [], published: [], summary: { new: 0, changed: 0 } });
    expect(nights.seen.every((line) => line.endsWith(' same'))).toBe(true);
    expect(registry.seen.slice(before).filter((line) => line.startsWith('PUT'))).toEqual([]);
  });
});
