import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownDocument } from '../dialects/own-document.js';
import { lrogenIn, temporary } from './lrogen.js';

/** A project that has just begun. */
async function begun() {
  const cwd = await temporary();
  await writeFile(join(cwd, 'openapi.json'), JSON.stringify(ownDocument()));
  const given = ['init', '--from', 'openapi.json', '--scope', '@acme'];
  expect((await lrogenIn(cwd, given)).code).toBe(0);
  expect((await lrogenIn(cwd, ['check', '--strict'])).code).toBe(0);
  const settings = JSON.parse(await readFile(join(cwd, 'lrogen.config.json'), 'utf8'));
  /** Writes the settings with this stated of the API. */
  const state = (facts: object) => {
    const apis = { 'library:v1': { ...settings.apis['library:v1'], ...facts } };
    return writeFile(join(cwd, 'lrogen.config.json'), JSON.stringify({ ...settings, apis }));
  };
  const run = (...words: string[]) => lrogenIn(cwd, words);
  return { cwd, state, run };
}

it('what the settings state anew is told until it is synced', async () => {
  const { state, run } = await begun();
  await state({ server: 'https://other.acme.example' });
  const want =
    /LRO-CONFIG-SYNC: the settings state another server of library:v1 than its spec holds. Run lrogen sync/;
  for (const words of [['generate'], ['check']]) {
    const { code, stderr } = await run(...words);
    expect([code, stderr]).toEqual([0, expect.stringMatching(want)]);
  }
  expect((await run('check', '--strict')).code).toBe(1);
  for (const words of [['sync', 'library'], ['generate'], ['check']]) {
    expect(await run(...words)).toMatchObject({ code: 0, stderr: '' });
  }
});

it('a document of the project that has changed is told until it is synced', async () => {
  const { cwd, run } = await begun();
  const other = ownDocument({
    info: { title: 'Books', version: 'v1', 'x-serviceName': 'library' },
  });
  await writeFile(join(cwd, 'openapi.json'), JSON.stringify(other));
  const { code, stderr } = await run('check');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^openapi.json: error LRO-CHECK-SPECS: .*openapi\/library.v1.json. Run lrogen sync/,
  );
  await run('sync');
  await run('generate');
  expect((await run('check')).code).toBe(0);
});
