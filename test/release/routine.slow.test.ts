import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import { publish } from '../../src/release/publish.js';
import { type ReleaseResult, release } from '../../src/release/release.js';
import { sync } from '../../src/sync/sync.js';
import { ROOT, temporary } from '../cli/lrogen.js';
import { CORPUS } from '../corpus.js';
import { onlyTo } from './only-registry.js';
import { type Registry, startRegistry } from './registry.js';
import { toolsFolder } from './tools.js';

const tools = await toolsFolder();
const dates = ['2024-07', '2026-08'] as const;
const folders = dates.map((date) => join(CORPUS, 'discovery', date));
const isThere = await readdir(folders[0] ?? '').then(
  () => true,
  () => false,
);

/** Documents that are broken on the second night: each way twice. */
const BROKEN = [
  ...['batch.v1', 'workflows.v1'].map((api) => [api, 'truncated'] as const),
  ...['memcache.v1', 'tpu.v2'].map((api) => [api, 'HTML'] as const),
  ...['looker.v1', 'ids.v1'].map((api) => [api, 'delisted'] as const),
  ...['vision.v1', 'eventarc.v1'].map((api) => [api, 'other'] as const),
  ...['iam.v2', 'notebooks.v2'].map((api) => [api, 'empty'] as const),
];
/** Services beside the broken ones: some that changed in every way, some that did not. */
const SERVICES = [
  ...['file', 'privateca', 'osconfig', 'networkmanagement', 'backupdr', 'redis', 'apikeys'],
  ...['artifactregistry', 'dataproc', 'securitycenter', 'looker', 'config'],
];
const broken = new Map<string, string>(BROKEN);

describe.skipIf(tools === undefined || !isThere)('two years of nights', () => {
  let registry: Registry;
  let server: Server;
  let address: string;
  let night = 0;
  let seen: string[] = [];
  let documents: ReadonlyMap<string, string>[];
  const busy = new Set(['redis.v1', 'config.v1']);

  const textOf = (api: string): string => {
    const text = documents[Math.min(night, 1)]?.get(api) ?? '';
    const how = night === 1 ? broken.get(api) : undefined;
    if (how === 'truncated') return text.slice(0, text.length / 2);
    if (how === 'HTML') return '<!doctype html><html><body>Sorry.</body></html>';
    if (how === 'empty') return '';
    if (how === 'other') return text.replaceAll(/"name": "(vision|eventarc)"/g, '"name": "other"');
    return text;
  };
  beforeAll(async () => {
    registry = await startRegistry(tools ?? '');
    const wanted = new Set([...SERVICES, ...BROKEN.map(([api]) => api.split('.')[0] ?? '')]);
    documents = await Promise.all(
      folders.map(async (folder) => {
        const names = (await readdir(folder)).filter((name) =>
          wanted.has(name.split('.')[0] ?? ''),
        );
        const read = names.map(
          async (name) => [name.slice(0, -5), await readFile(join(folder, name), 'utf8')] as const,
        );
        return new Map(await Promise.all(read));
      }),
    );
    server = createServer((request, response) => {
      const api = (request.url ?? '').slice(1);
      const isListed = (name: string): boolean => night === 0 || broken.get(name) !== 'delisted';
      if (api === 'apis') {
        const items = [...(documents[Math.min(night, 1)]?.keys() ?? [])]
          .filter(isListed)
          .map((id) => {
            const [name = '', version] = id.split('.');
            return {
              id: `${name}:${version}`,
              name,
              version,
              discoveryRestUrl: `${address}/${id}`,
            };
          });
        response.end(JSON.stringify({ kind: 'discovery#directoryList', items }));
        return;
      }
      if (night === 1 && busy.delete(api)) {
        response.writeHead(429, { 'retry-after': '0' }).end();
        return;
      }
      const text = textOf(api);
      const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
      const condition = request.headers['if-none-match'];
      seen.push(
        `${api} ${condition === undefined ? 'all' : condition === etag ? 'same' : 'changed'}`,
      );
      response.setHeader('etag', etag);
      if (condition === etag) response.writeHead(304).end();
      else response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 120_000);
  afterAll(async () => {
    delete process.env.npm_config_registry;
    server?.close();
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
    await writeFile(
      join(folder, '.npmrc'),
      `registry=${registry.url}\n//${host}/:_authToken=token\ncache=${cache}\n`,
    );
    await onlyTo(registry, folder);
    const routine = async (): Promise<
      ReleaseResult & { summary: object; published: readonly string[] }
    > => {
      seen = [];
      const { summary } = await sync({ specs, from: [`${address}/apis`] });
      await generate({ specs, out, cache: false });
      const released = await release({ specs, out, cwd: folder });
      const { published, diagnostics } = await publish({ out, cwd: folder, also: [runtime] });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      return { ...released, summary, published };
    };

    const first = await routine();
    const names = new Set([...(documents[0]?.keys() ?? [])].map((api) => api.split('.')[0] ?? ''));
    expect(first.releases.length).toBe(names.size);
    expect(
      first.releases.every(({ version, reason }) => version === '0.1.0' && reason === 'first'),
    ).toBe(true);
    expect(first.published.length).toBe(names.size + 1);

    night = 1;
    const second = await routine();
    expect(second.summary).toMatchObject({ retired: 2, unreadable: 6, refused: 2 });
    const released = new Map(second.releases.map((one) => [one.folder, one]));
    // Breaking, so the second number: 0.x has no other.
    for (const service of [
      'privateca',
      'osconfig',
      'networkmanagement',
      'backupdr',
      'artifactregistry',
    ]) {
      expect(released.get(service)).toMatchObject({ version: '0.2.0', release: 'major' });
    }
    for (const service of ['file', 'redis', 'dataproc', 'securitycenter']) {
      expect(released.get(service)).toMatchObject({ version: '0.1.1', release: 'minor' });
    }
    // What is broken or delisted is as it was: no release, nothing dropped.
    const isWhollyBroken = (service: string): boolean =>
      [...(documents[0]?.keys() ?? [])].every(
        (api) => !api.startsWith(`${service}.`) || broken.has(api),
      );
    const asBefore = [...broken.keys()]
      .map((api) => api.split('.')[0] ?? '')
      .filter(isWhollyBroken);
    expect(asBefore.length).toBeGreaterThan(4);
    expect(asBefore.filter((service) => released.has(service))).toEqual([]);
    expect(second.published.length).toBe(second.releases.length);
    expect(await versions('@lrogen/osconfig')).toEqual(['0.1.0', '0.2.0']);
    const changelog = await readFile(join(out, 'privateca/CHANGELOG.md'), 'utf8');
    expect(changelog).toContain('payload type `ReconciliationOperationMetadata` removed');
    expect(seen.filter((line) => line.startsWith('redis.v1'))).toEqual(['redis.v1 changed']);

    night = 2;
    // The third night brings what was broken; the fourth nothing at all.
    await routine();
    const before = registry.seen.length;
    const fourth = await routine();
    expect(fourth).toMatchObject({ releases: [], published: [], summary: { new: 0, changed: 0 } });
    expect(seen.every((line) => line.endsWith(' same'))).toBe(true);
    expect(registry.seen.slice(before).filter((line) => line.startsWith('PUT'))).toEqual([]);
  }, 110_000);
});
