import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { diff } from '../../src/diff/diff.js';
import { type GenerateOptions, generate } from '../../src/generate/generate.js';
import { copyOf, edit, specsOf, temporary } from '../cli/lrogen.js';

const FILE = 'discovery/file.v1.json';

let specs: string;
let out: string;
beforeEach(async () => {
  specs = await specsOf(FILE, 'discovery/privateca.v1.json');
  out = join(await temporary(), 'generated');
  expect((await made()).said).toEqual([]);
});

async function made(options: Partial<GenerateOptions> = {}) {
  const { changes, diagnostics } = await generate({ specs, out, ...options });
  return {
    changed: changes.map(({ path }) => path),
    said: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

const clientOf = async (api: string) =>
  /export class (\w+)/.exec(await readFile(join(out, api, 'index.js'), 'utf8'))?.[1];

/** The title of Filestore tells its name otherwise from now on. */
async function respelled() {
  await edit(join(specs, FILE), (text) => text.replaceAll('Cloud Filestore', 'Cloud FILEstore'));
}

const NOTE =
  'LRO-NAME-PINNED: the client of file:v1 stays FileOperationsClient; by its specs it would be FILEOperationsClient';

describe('the name of a client', () => {
  it('stays when a title is spelled otherwise, and this is said', async () => {
    await respelled();
    expect((await made()).said).toEqual([NOTE]);
    expect(await clientOf('file/v1')).toBe('FileOperationsClient');
    expect(await readFile(join(out, 'file/v1/types.d.ts'), 'utf8')).toContain('FileOperation');
    // Said again where nothing is left to do, and by check.
    expect(await made()).toEqual({ changed: [], said: [NOTE] });
    const { diagnostics } = await check({ specs, out });
    expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-NAME-PINNED']);
  });

  it('is the new one where that is asked for, of the named APIs alone', async () => {
    await respelled();
    expect((await made({ renameClients: true, selectors: ['privateca'] })).said).toEqual([]);
    expect(await clientOf('file/v1')).toBe('FileOperationsClient');
    expect((await made({ renameClients: true, selectors: ['file:v1'] })).said).toEqual([]);
    expect(await clientOf('file/v1')).toBe('FILEOperationsClient');
    expect((await made()).said).toEqual([]);
    expect(await clientOf('file/v1')).toBe('FILEOperationsClient');
  });

  it('is what the settings state, and stays so when they do not state it any more', async () => {
    const classNames = { file: 'FilesClient' };
    expect((await made({ packages: { classNames } })).said).toEqual([]);
    expect(await clientOf('file/v1')).toBe('FilesClient');
    expect((await made()).said).toEqual([
      'LRO-NAME-PINNED: the client of file:v1 stays FilesClient; by its specs it would be FileOperationsClient',
    ]);
    expect(await clientOf('file/v1')).toBe('FilesClient');
  });

  it('is no change between two states of the specs while it stays', async () => {
    const before = await copyOf(specs);
    await respelled();
    const renames = async (given: object) => {
      const { apis } = await diff({ from: before, to: specs, specs, ...given });
      return apis.flatMap(({ changes }) => changes.map(({ symbol }) => symbol));
    };
    const clients = { 'file:v1': 'FileOperationsClient' };
    expect(await renames({ clients })).not.toContain('FileOperationsClient');
    expect(await renames({})).toContain('FileOperationsClient');
  });

  it('is a change between two packages where it changes', async () => {
    const before = await copyOf(out);
    await made({ packages: { classNames: { file: 'FilesClient' } } });
    const { apis } = await diff({ from: before, to: out, specs });
    expect(apis.map(({ api, release }) => [api, release])).toEqual([['file:v1', 'major']]);
    // Whatever the settings say of it now.
    const packages = { classNames: { file: 'Other' } };
    expect((await diff({ from: before, to: out, specs, packages })).apis).toHaveLength(1);
  });

  it('is not taken from a manifest where it is none', async () => {
    const manifest = join(out, 'lrogen-manifest.json');
    await edit(manifest, (text) => text.replace('"FileOperationsClient"', '"a b"'));
    await expect(made()).rejects.toMatchObject({
      diagnostic: { code: 'LRO-OUTPUT-MANIFEST' },
    });
  });

  it('is forgotten with its package', async () => {
    await writeFile(join(specs, FILE), await readFile(join(specs, 'discovery/privateca.v1.json')));
    await made();
    expect(await readFile(join(out, 'lrogen-manifest.json'), 'utf8')).not.toContain('file:v1');
  });
});
