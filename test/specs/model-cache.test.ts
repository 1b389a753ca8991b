import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { generate } from '../../src/generate/generate.js';
import type { Normalized } from '../../src/normalize/normalize.js';
import { rowsOf } from '../../src/specs/api-rows.js';
import { readFolderModel, readModel } from '../../src/specs/read-model.js';
import { copyOf, edit, ROOT, specsOf, temporary } from '../cli/lrogen.js';
import { codeOf } from '../output/folder-tree.js';

/** Enough documents to be worth keeping, protos among them, which are read together. */
async function someSpecs(): Promise<string[]> {
  const documents = await readdir(join(ROOT, 'specs'), { recursive: true });
  const isOurs = /(?:^|[/_.])(?:file|filestore|redis|longrunning|privateca)[._]/;
  const some = documents.filter((file) => /\.(?:json|yaml|proto)$/.test(file) && isOurs.test(file));
  return [...some.filter((file) => file.includes('/')), 'documented.json'];
}

let project: string;
beforeAll(async () => {
  project = await temporary();
  await mkdir(join(project, 'node_modules'));
  const specs = await specsOf(...(await someSpecs()));
  const { rename } = await import('node:fs/promises');
  await rename(specs, join(project, 'specs'));
});

const cacheIn = (folder: string) => join(folder, 'node_modules/.cache/lrogen');

async function keptFile(folder: string, kind: string): Promise<string> {
  const name = (await readdir(cacheIn(folder))).find((file) => file.endsWith(kind));
  return join(cacheIn(folder), name ?? 'missing');
}

/** The files that the parts of what is kept lie in. */
async function packs(folder: string): Promise<string[]> {
  const names = await readdir(cacheIn(folder));
  return names
    .filter((name) => /\.(?:model|readings)\./.test(name))
    .map((name) => join(cacheIn(folder), name));
}

/** The model by what is kept, which must be the one that is read anew. */
async function model(folder: string, ...selectors: readonly string[]): Promise<Normalized> {
  const specs = join(folder, 'specs');
  const [cached, anew] = [
    await readModel(specs, { selectors }),
    await readModel(specs, { selectors, cache: false }),
  ];
  const { conformance: _, ...rest } = cached;
  const { conformance: __, ...wanted } = anew;
  expect(rest).toEqual(JSON.parse(JSON.stringify(wanted)));
  expect(cached.conformance).toEqual(JSON.parse(JSON.stringify(anew.conformance)));
  return cached;
}

/** A copy of which the model is kept. */
async function copied(): Promise<string> {
  const copy = await copyOf(project);
  expect((await readModel(join(copy, 'specs'))).apis.length).toBeGreaterThan(4);
  return copy;
}

const retitled = (text: string): string => text.replace(/("title": ?")[^"]+/, '$1Another Title');
const FILE = 'specs/discovery/file.v1.json';

describe('what is kept of documents', () => {
  const changes: { name: string; change: (folder: string) => Promise<unknown> }[] = [
    { name: 'nothing', change: async () => {} },
    { name: 'a document', change: (folder) => edit(join(folder, FILE), retitled) },
    {
      name: 'a document, its length and its date the same',
      change: async (folder) => {
        await edit(join(folder, FILE), (text) => text.replace('Cloud', 'Cluod'));
        await utimes(join(folder, FILE), 1, 1);
      },
    },
    {
      name: 'only the date of documents',
      change: (folder) => utimes(join(folder, FILE), 1, 1),
    },
    { name: 'that one is gone', change: (folder) => rm(join(folder, FILE)) },
    {
      name: 'that one is new',
      change: async (folder) => {
        const text = await readFile(join(folder, FILE), 'utf8');
        await writeFile(
          join(folder, 'specs/discovery/aaa.v1.json'),
          text.replaceAll('file', 'aaa'),
        );
      },
    },
    {
      name: 'that one cannot be read',
      change: (folder) => writeFile(join(folder, FILE), Buffer.from([0xff, 0xfe])),
    },
    { name: 'that one is cut off', change: (folder) => writeFile(join(folder, FILE), '{"a": ') },
    {
      name: 'a proto',
      change: async (folder) => {
        const protos = join(folder, 'specs/proto');
        const [first = ''] = await readdir(protos);
        await edit(join(protos, first), (text) => `${text}\nmessage Added {}\n`);
      },
    },
    {
      name: 'the exceptions',
      change: (folder) =>
        writeFile(join(folder, 'specs/exceptions.json'), '{"disagreements":[{"api":"no:v1"}]}'),
    },
    {
      name: 'an exception, so that another is used',
      change: (folder) =>
        writeFile(
          join(folder, 'specs/exceptions.json'),
          JSON.stringify({
            endpoints: ['file.googleapis.com', 'nobody.googleapis.com'].map((host) => ({
              ...{ host, pattern: `{location}-${host}`, required: false },
              reason: 'Only to be seen in the model',
            })),
          }),
        ),
    },
    {
      name: 'documented rows',
      change: (folder) =>
        edit(join(folder, 'specs/documented.json'), (text) =>
          text.replaceAll('file.googleapis.com', 'elsewhere.googleapis.com'),
        ),
    },
    {
      name: 'the host that documented rows are found by',
      change: (folder) =>
        edit(join(folder, FILE), (text) =>
          text.replaceAll('file.googleapis.com', 'redis.googleapis.com'),
        ),
    },
    {
      name: 'a document, and a letter of what is kept of others',
      change: async (folder) => {
        await edit(join(folder, FILE), retitled);
        await edit(await keptFile(folder, '.model'), (text) =>
          text.replaceAll('"fate":"bound"', '"fate":"bount"'),
        );
      },
    },
    {
      name: 'that what is kept is damaged',
      change: async (folder) => {
        for (const kind of ['.model', '.readings']) {
          const file = await keptFile(folder, kind);
          const bytes = await readFile(file);
          bytes.fill(0x20, bytes.length - 4000);
          await writeFile(file, bytes);
        }
      },
    },
    {
      name: 'a document, and what is kept of others is damaged',
      change: async (folder) => {
        await edit(join(folder, FILE), retitled);
        for (const file of await packs(folder)) {
          const bytes = await readFile(file);
          await writeFile(file, bytes.fill(0x20, bytes.length / 2));
        }
      },
    },
    {
      name: 'a document, and what is kept of others is gone',
      change: async (folder) => {
        await edit(join(folder, FILE), retitled);
        for (const file of await packs(folder)) await rm(file);
      },
    },
    {
      name: 'that what is kept is gone, but for where it was',
      change: async (folder) => {
        for (const file of await packs(folder)) await rm(file);
      },
    },
    {
      name: 'that what is kept is of nothing',
      change: async (folder) => {
        for (const kind of ['.model', '.readings'])
          await writeFile(await keptFile(folder, kind), '{');
      },
    },
    { name: 'that nothing is kept', change: (folder) => rm(cacheIn(folder), { recursive: true }) },
  ];
  it.each(changes)('gives what reading all gives where $name changed', async ({ change }) => {
    const copy = await copied();
    await change(copy);
    const read = await model(copy);
    // What the run before has kept says so too.
    expect(await readModel(join(copy, 'specs'))).toEqual(JSON.parse(JSON.stringify(read)));
  });

  it('is not kept longer than the documents are there', async () => {
    const copy = await copied();
    const protos = await readdir(join(copy, 'specs/proto'));
    await rm(join(copy, 'specs/proto', protos[0] ?? ''));
    await model(copy);
    const [head = ''] = (await readFile(await keptFile(copy, '.readings'), 'utf8')).split('\n', 1);
    const { digests } = JSON.parse(head.slice(head.indexOf('{')));
    const kept = Object.keys(digests).filter((file) => file.startsWith('proto/'));
    expect(kept.sort()).toEqual(
      protos
        .slice(1)
        .map((file) => `proto/${file}`)
        .sort(),
    );
  });

  it('is written only as far as it changed', async () => {
    const copy = await copied();
    const before = await packs(copy);
    expect(before).toHaveLength(2);
    await edit(join(copy, FILE), retitled);
    await model(copy);
    const added = (await packs(copy)).filter((file) => !before.includes(file));
    const sizes = async (files: string[]) =>
      (await Promise.all(files.map((file) => readFile(file)))).reduce(
        (sum, { length }) => sum + length,
        0,
      );
    expect(added).toHaveLength(2);
    expect(await sizes(added)).toBeLessThan((await sizes(before)) / 2);
    expect(await packs(copy)).toEqual(expect.arrayContaining(before));
  });

  it('gives the rows of all APIs as they follow from the whole model', async () => {
    const copy = await copied();
    await edit(join(copy, FILE), retitled);
    const { apis, unbound } = await model(copy);
    const folder = await readFolderModel(join(copy, 'specs'), {});
    const all = [...apis, ...unbound].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await folder.rows(folder.apis)).toEqual(all.map(rowsOf));
  });

  it('gives the APIs that are named, and tells of those that are not there', async () => {
    const copy = await copied();
    expect((await model(copy, 'file:v1')).apis.map(({ id }) => id)).toEqual(['file:v1']);
    expect((await model(copy, 'file')).apis.map(({ service }) => service)).toEqual([
      'file',
      'file',
    ]);
    const unknown = readModel(join(copy, 'specs'), { selectors: ['file:v9'] });
    expect(await codeOf(unknown)).toBe('LRO-API-UNKNOWN');
  });
});

describe('a check behind a run', () => {
  it('finds what one finds that looks at everything', async () => {
    const copy = await copied();
    const given = { specs: join(copy, 'specs'), out: join(copy, 'generated') };
    await generate(given);
    const both = async () => {
      const cached = await check(given);
      expect(cached).toEqual(await check({ ...given, cache: false }));
      return cached.output.map(({ path, what }) => `${what} ${path}`);
    };
    expect(await both()).toEqual([]);
    await writeFile(join(copy, 'generated/file/mine.txt'), 'mine');
    expect(await both()).toEqual(['unowned file/mine.txt']);
    await edit(join(copy, 'generated/redis/README.md'), (text) => `${text}edited\n`);
    expect(await both()).toEqual(['edited redis/README.md', 'unowned file/mine.txt']);
    await edit(join(copy, FILE), retitled);
    expect(await both()).toContain('changed file/v1/index.ts');
  });
});
