import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTree, touchedTree } from '../output/folder-tree.js';
import { discovery, PAGE, row, serviceConfig } from '../sync/document.js';
import { lrogen, temporary } from './lrogen.js';

/** Two dates of documents, and pages. */
let from: string;
beforeAll(async () => {
  from = await temporary();
  const folders = {
    old: [
      discovery({ revision: '20240701', title: 'Old' }),
      discovery({ service: 'gone', revision: '20240701' }),
    ],
    new: [discovery({ revision: '20260801', title: 'New' }), serviceConfig()],
    pages: [PAGE, { file: 'rows.json', text: JSON.stringify([row()]) }],
  };
  for (const [folder, documents] of Object.entries(folders)) {
    await mkdir(join(from, folder));
    for (const { file, text } of documents) await writeFile(join(from, folder, file), text);
  }
});

describe('sync', () => {
  it('brings the newer of two dates, rows and pages, and touches nothing the second time', async () => {
    const specs = join(await temporary(), 'specs');
    const common = ['sync', '--specs', specs];
    const dry = await lrogen([...common, '--from', from, '--dry-run']);
    expect(dry.stdout).toContain('all 4 files would change');
    await expect(readdir(specs)).rejects.toThrow('ENOENT');
    const parts = ['pages', 'new', 'old'].flatMap((folder) => ['--from', join(from, folder)]);
    const first = await lrogen([...common, ...parts, '--json']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toMatchObject({
      changes: [
        'discovery/gone.v1.json',
        'discovery/library.v1.json',
        'documented.json',
        'lock.json',
        'service-config/library_v1.yaml',
        'lrogen-manifest.json',
      ].map((path) => ({ path, what: 'added' })),
      files: 4,
      diagnostics: [],
    });
    const tree = await readTree(specs);
    expect(JSON.parse(tree['discovery/library.v1.json'] ?? '').title).toBe('New');
    expect(JSON.parse(tree['documented.json'] ?? '').length).toBe(2);
    const touched = await touchedTree(specs);
    const reversed = [...parts]
      .reverse()
      .flatMap((part) => (part === '--from' ? [] : ['--from', part]));
    const again = await lrogen([...common, ...reversed]);
    expect(again).toMatchObject({
      code: 0,
      stderr: '',
      stdout: 'Nothing changed: all 4 files are up to date\n',
    });
    expect(await touchedTree(specs)).toEqual(touched);
  });

  it('says in one line that nothing tells of an API, and why where nothing could be read', async () => {
    const folder = await temporary();
    await writeFile(join(folder, 'broken.json'), '{');
    const specs = join(await temporary(), 'specs');
    const common = ['sync', 'nope', '--specs', specs, '--from', folder];
    const broken = await lrogen(common);
    expect(broken.stderr).toMatch(/broken\.json.*error LRO-JSON-SYNTAX[\s\S]*LRO-API-UNKNOWN/);
    // Programs that are told the last problem alone are told why as well.
    expect(broken.stderr).toMatch(
      /LRO-API-UNKNOWN: .*"nope"\. See broken\.json: LRO-JSON-SYNTAX: /,
    );
    const mistyped = await lrogen([...common, '--from', join(from, 'new')]);
    expect(mistyped.stderr).toMatch(/^error LRO-API-UNKNOWN: .*"nope".*\n$/);
  });

  it('brings named APIs only, and takes an older revision only when told', async () => {
    const specs = join(await temporary(), 'specs');
    const common = ['sync', 'library:v1', '--specs', specs, '--quiet'];
    const title = async () =>
      JSON.parse((await readTree(specs))['discovery/library.v1.json'] ?? '').title;
    await lrogen([...common, '--from', join(from, 'new')]);
    const refused = await lrogen([...common, '--from', join(from, 'old')]);
    expect(refused).toMatchObject({ code: 0, stdout: '' });
    expect(refused.stderr).toMatch(/^discovery\/library\.v1\.json: warning LRO-SYNC-OLDER: .*\n$/);
    expect(await title()).toBe('New');
    await lrogen([...common, '--from', join(from, 'old'), '--allow-downgrade']);
    expect(await title()).toBe('Old');
    expect(await readdir(join(specs, 'discovery'))).toEqual(['library.v1.json']);
  });

  it('fetches the documents of a Discovery directory, and goes on where one is missing', async () => {
    const texts = new Map([['/library', discovery().text]]);
    const server = createServer(({ url = '' }, response) => {
      const text = texts.get(url);
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const items = ['library', 'gone'].map((name) => ({ name, discoveryRestUrl: `/${name}` }));
    texts.set('/apis', JSON.stringify({ kind: 'discovery#directoryList', items }));
    const specs = join(await temporary(), 'specs');
    const common = ['sync', '--specs', specs, '--json', '--from', `${origin}/apis`];
    const [all, named] = [await lrogen(common), await lrogen([...common, 'library'])];
    server.close();
    expect(all.code).toBe(3);
    expect(all.stderr).toMatch(/^http:\S+\/gone: error LRO-INPUT-MISSING: .*\n$/);
    expect(named).toMatchObject({ code: 0, stderr: '' });
    const lock = JSON.parse((await readTree(specs))['lock.json'] ?? '');
    expect(lock.files['discovery/library.v1.json'].from).toBe(`${origin}/library`);
  });

  it('writes the rest where one document fails, and ends with 3', async () => {
    const specs = join(await temporary(), 'specs');
    const bad = await temporary();
    await writeFile(join(bad, 'library.v2.json'), discovery({ version: 'v2' }).text.slice(0, 200));
    const run = await lrogen([
      'sync',
      '--specs',
      specs,
      '--from',
      bad,
      '--from',
      join(from, 'old'),
      '--json',
    ]);
    expect(run.code).toBe(3);
    expect(run.stderr).toBe(
      `${join(bad, 'library.v2.json')}: error LRO-JSON-SYNTAX: the document is no JSON: it ends too early. It may be cut off: fetch it again\n`,
    );
    expect(JSON.parse(run.stdout).diagnostics).toMatchObject([{ code: 'LRO-JSON-SYNTAX' }]);
    expect(await readdir(join(specs, 'discovery'))).toEqual(['gone.v1.json', 'library.v1.json']);
  });

  it('stops before it writes where it cannot do what is asked', async () => {
    const specs = join(await temporary(), 'specs');
    const common = ['sync', '--specs', specs, '--json'];
    const cases = [
      { given: ['nope', '--from', from], code: 2, want: /^error LRO-API-UNKNOWN: .*"nope"/ },
      { given: ['library:v7', '--from', from], code: 2, want: /There is library:v1\n$/ },
      { given: ['--from', join(from, 'none')], code: 3, want: /none: error LRO-INPUT-MISSING: / },
      {
        given: ['--from', 'http://www.example.com/apis'],
        code: 3,
        want: /^http:\/\/www\.example\.com\/apis: error LRO-INPUT-URL: .*folder\n$/,
      },
    ];
    const runs = await Promise.all(cases.map(({ given }) => lrogen([...common, ...given])));
    for (const [i, { code, want }] of cases.entries()) {
      expect(runs[i]?.code).toBe(code);
      expect(JSON.parse(runs[i]?.stdout ?? '').diagnostics).toHaveLength(1);
      expect(runs[i]?.stderr).toMatch(want);
    }
    await expect(readdir(specs)).rejects.toThrow('ENOENT');
  });
});
