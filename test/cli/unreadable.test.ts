import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTree, touchedTree } from '../output/folder-tree.js';
import { copyOf, edit, lrogen, specsOf, temporary } from './lrogen.js';

/** Documents that cannot be read, and the one diagnostic that each gives. */
const BROKEN: Readonly<Record<string, { content: string | Buffer; code: string }>> = {
  'discovery/array.v1.json': { content: '{"rootUrl": ["x"', code: 'LRO-JSON-SYNTAX' },
  'discovery/bytes.v1.json': {
    content: Buffer.from([0x7b, 0xff, 0xfe, 0]),
    code: 'LRO-INPUT-ENCODING',
  },
  'discovery/directory.json': {
    content: '{"kind": "discovery#directoryList", "items": []}',
    code: 'LRO-DOCUMENT-KIND',
  },
  'discovery/empty.json': { content: '', code: 'LRO-DOCUMENT-KIND' },
  'openapi/old.v1.json': { content: '{"swagger": "1.2"}', code: 'LRO-DOCUMENT-KIND' },
  'service-config/wrong.yaml': {
    content: 'type: google.api.Service\nhttp: {rules: [',
    code: 'LRO-YAML-SYNTAX',
  },
};

let specs: string;
let packages: string;
beforeAll(async () => {
  specs = await specsOf(
    'discovery/file.v1.json',
    'discovery/file.v1beta1.json',
    'discovery/privateca.v1.json',
    'service-config/cloud__filestore__v1__file_v1.yaml',
  );
  packages = join(await temporary(), 'packages');
  expect((await lrogen(['generate', '--specs', specs, '--out', packages])).code).toBe(0);
});

describe('a spec that cannot be read', () => {
  it('is one coded diagnostic that names the file, and the rest goes on', async () => {
    const given = await copyOf(specs);
    await mkdir(join(given, 'openapi'));
    await Promise.all(
      Object.entries(BROKEN).map(([file, { content }]) => writeFile(join(given, file), content)),
    );
    await symlink(join(specs, 'discovery/file.v1.json'), join(given, 'discovery/link.v1.json'));
    const run = await lrogen(['list', '--json', '--specs', given]);
    expect(run.code).toBe(3);
    const apis = JSON.parse(run.stdout).map(({ api }: { api: string }) => api);
    expect([...new Set(apis)]).toEqual(['file:v1', 'file:v1beta1', 'privateca:v1']);
    const told = run.stderr
      .trim()
      .split('\n')
      .map((line) => {
        const [, file, code] = /^(\S+): error (LRO-[A-Z-]+): .+\. .+$/.exec(line) ?? [line];
        return [file, code];
      });
    const want = Object.entries(BROKEN).map(([file, { code }]) => [file, code]);
    expect(told.sort()).toEqual([...want, ['discovery/link.v1.json', 'LRO-INPUT-LINK']].sort());
  });

  it('names the place inside a document that is read in part', async () => {
    const given = await copyOf(specs);
    await edit(join(given, 'discovery/privateca.v1.json'), (text) => {
      const document = JSON.parse(text);
      document.resources.projects.resources.locations.resources.operations.methods.get.scopes = 7;
      return JSON.stringify(document);
    });
    const { code, stderr } = await lrogen(['list', '--specs', given]);
    expect(stderr).toMatch(
      /^discovery\/privateca\.v1\.json#\/resources\/projects\/\S+\/get\/scopes: warning LRO-DOCUMENT-TYPE: /,
    );
    expect(code).toBe(0);
  });

  const cases = [
    { name: 'one of two versions', given: ['discovery/file.v1beta1.json'], held: 'file' },
    {
      name: 'one of two sources',
      given: ['service-config/cloud__filestore__v1__file_v1.yaml'],
      held: 'file',
    },
    {
      name: 'all there is of a service',
      given: ['discovery/privateca.v1.json'],
      held: 'privateca',
    },
  ];
  it.each(cases)('leaves the package that an earlier run made: $name', async ({ given, held }) => {
    const [broken, out] = await Promise.all([copyOf(specs), copyOf(packages)]);
    for (const file of ['file.v1', 'file.v1beta1', 'privateca.v1']) {
      await edit(join(broken, `discovery/${file}.json`), (text) =>
        text.replace(/("title": ?")[^"]+/, '$1Another Title'),
      );
    }
    for (const file of given) {
      const start = file.endsWith('.json') ? '' : 'type: google.api.Service\n';
      await edit(join(broken, file), (text) => `${start}${text.slice(0, text.length / 2)}[{"`);
    }
    const [before, contents] = await Promise.all([touchedTree(out), readTree(out)]);
    const run = await lrogen(['generate', '--json', '--specs', broken, '--out', out]);
    expect(run.code).toBe(3);
    const result = JSON.parse(run.stdout);
    expect(result.diagnostics[0]).toMatchObject({ severity: 'error', file: given[0] });
    const [after, now] = await Promise.all([touchedTree(out), readTree(out)]);
    expect(Object.keys(now)).toEqual(Object.keys(contents));
    const touched = Object.keys(after).filter((path) => after[path] !== before[path]);
    const other = held === 'file' ? 'privateca' : 'file';
    expect(new Set(touched.map((path) => path.split('/')[0]))).toEqual(
      new Set([other, 'lrogen-manifest.json']),
    );
    const digests = JSON.parse(now['lrogen-manifest.json'] ?? '').files;
    expect(Object.keys(digests)).toContain(`${held}/v1/index.ts`);
  });

  it('that states facts about all APIs holds all packages', async () => {
    const [broken, out] = await Promise.all([copyOf(specs), copyOf(packages)]);
    await writeFile(join(broken, 'exceptions.json'), '{"endpoints": [{"host": ""}]}');
    await edit(join(broken, 'discovery/file.v1.json'), (text) =>
      text.replace(/("title": ?")[^"]+/, '$1Another Title'),
    );
    const before = await touchedTree(out);
    const run = await lrogen(['generate', '--specs', broken, '--out', out]);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(
      /^exceptions\.json#\/endpoints\/0\/\S+: error LRO-EXCEPTION-SYNTAX/m,
    );
    expect(run.stderr).toMatch(/warning LRO-GENERATE-HELD: .*: file, privateca\./);
    expect(await touchedTree(out)).toEqual(before);
  });
});
