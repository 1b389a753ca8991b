import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lrogen, specsOf, temporary } from './lrogen.js';

let specs: string;
let out: string;
beforeAll(async () => {
  specs = await specsOf('discovery/file.v1.json');
  out = join(await temporary(), 'generated');
  await lrogen(['generate', '--specs', specs, '--out', out]);
});

const others: [name: string, fill: (folder: string) => Promise<void>][] = [
  ['is empty', async () => {}],
  ['only has notes', (folder) => writeFile(join(folder, 'notes.txt'), 'Remember the milk.')],
];

describe.each(others)('a folder that %s', (_, fill) => {
  const wrong = async (): Promise<string> => {
    const folder = await temporary();
    await fill(folder);
    return folder;
  };

  it('is no side of a comparison', async () => {
    const folder = await wrong();
    for (const sides of [
      [folder, specs],
      [specs, folder],
    ]) {
      const { code, stdout, stderr } = await lrogen(['diff', ...sides]);
      expect(code).toBe(3);
      expect(stdout).not.toContain('file:v1');
      expect(stdout).not.toContain('Nothing changed');
      expect(stderr).toMatch(
        /: error (?:LRO-MODEL-NONE: no spec tells of an API|LRO-DOCUMENT-KIND)/,
      );
    }
  });

  it('is no specs by which packages go', async () => {
    const folder = await wrong();
    const before = await readdir(out, { recursive: true });
    for (const command of [['generate', '--dry-run'], ['generate'], ['check']]) {
      const run = await lrogen([...command, '--specs', folder, '--out', out]);
      expect(run.code).toBe(3);
      expect(run.stderr).toMatch(/: error LRO-(?:MODEL-NONE|DOCUMENT-KIND): /);
    }
    expect(await readdir(out, { recursive: true })).toEqual(before);
  });

  it('is nothing that sync could be done with', async () => {
    const folder = await wrong();
    const to = join(await temporary(), 'specs');
    const run = await lrogen(['sync', '--from', folder, '--specs', to]);
    expect([run.code, run.stdout]).toEqual([3, 'Nothing was written\n']);
    expect(run.stderr).toContain('error LRO-SYNC-EMPTY: ');
  });
});

it('a document that tells of no API adds and removes none', async () => {
  const folder = await temporary();
  const file = join(folder, 'openapi.json');
  const paths = { '/v1/books': { get: { responses: {} } } };
  const info = { title: 'Books', version: 'v1' };
  await writeFile(file, JSON.stringify({ openapi: '3.0.3', info, paths }));
  const { code, stderr } = await lrogen(['diff', file, specs]);
  expect(code).toBe(3);
  expect(stderr).toContain(`${file}: error LRO-MODEL-NONE: `);
});
