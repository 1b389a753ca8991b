import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { generate } from '../../src/generate/generate.js';
import { withReleasedParts } from '../../src/output/kept-parts.js';
import { specsOf, temporary } from '../cli/lrogen.js';

const PATH = 'file/package.json';
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

describe('of the package.json on disk stays', () => {
  const wanted = { name: '@lrogen/file', version: '0.1.0', dependencies: { r: '^0.1.0' } };
  const cases = [
    ['a later version', { version: '1.2.0' }, { version: '1.2.0' }],
    ['no earlier version than the one stated', { version: '0.0.9' }, { version: '0.1.0' }],
    ['no text that is no version', { version: 'next' }, { version: '0.1.0' }],
    ['a later range', { dependencies: { r: '^0.2.0' } }, { dependencies: { r: '^0.2.0' } }],
    ['an exact range', { dependencies: { r: '0.1.4' } }, { dependencies: { r: '0.1.4' } }],
    ['no range that begins earlier', { dependencies: { r: '^0.0.4' } }, {}],
    [
      'a range of a workspace',
      { dependencies: { r: 'workspace:^' } },
      { dependencies: { r: 'workspace:^' } },
    ],
    ['no range of a package that is not wanted', { dependencies: { r: '^0.1.0', x: '1' } }, {}],
    ['nothing else', { name: 'mine', private: true }, {}],
  ] as const;
  it.each(cases)('%s', (_, onDisk, want) => {
    const found = withReleasedParts(PATH, json(wanted), json({ ...wanted, ...onDisk }));
    expect(JSON.parse(found)).toEqual({ ...wanted, ...want });
  });

  it('nothing where it is no JSON', () => {
    expect(withReleasedParts(PATH, json(wanted), '<<<<<<< ours')).toBe(json(wanted));
  });
});

describe('what the release tool owns', () => {
  let specs: string;
  let out: string;
  const file = () => join(out, PATH);
  const run = () => generate({ specs, out, cache: false });
  beforeEach(async () => {
    specs = await specsOf('discovery/file.v1.json');
    out = join(await temporary(), 'generated');
    await run();
    const found = JSON.parse(await readFile(file(), 'utf8'));
    // As a release tool leaves it: raised, laid out otherwise, with a changelog beside it.
    const raised = { ...found, version: '3.1.4', dependencies: { '@lrogen/runtime': '^7.0.0' } };
    await writeFile(file(), JSON.stringify(raised, null, 4));
    await writeFile(join(out, 'file/CHANGELOG.md'), '# @lrogen/file\n');
  });

  it('generate does not touch, nor does it refuse', async () => {
    const before = await readFile(file(), 'utf8');
    expect(await run()).toMatchObject({ changes: [], diagnostics: [], isWritten: true });
    expect(await readFile(file(), 'utf8')).toBe(before);
  });

  it('check does not complain of', async () => {
    expect((await check({ specs, out })).output).toEqual([]);
  });

  it('stays where all else changes', async () => {
    await generate({ specs, out, cache: false, packages: { facts: { license: 'MIT' } } });
    const found = JSON.parse(await readFile(file(), 'utf8'));
    expect(found).toMatchObject({ license: 'MIT', version: '3.1.4' });
    expect(found.dependencies).toEqual({ '@lrogen/runtime': '^7.0.0' });
  });

  it('does not hide an edit of what is not its own', async () => {
    const found = JSON.parse(await readFile(file(), 'utf8'));
    await writeFile(file(), json({ ...found, sideEffects: true }));
    expect((await check({ specs, out })).output).toEqual([
      expect.objectContaining({ path: PATH, what: 'edited' }),
    ]);
    await expect(run()).resolves.toMatchObject({ isWritten: false });
  });

  it('is no text that is no version: that is an edit', async () => {
    const found = JSON.parse(await readFile(file(), 'utf8'));
    await writeFile(file(), json({ ...found, version: 'next' }));
    expect((await check({ specs, out })).output).toEqual([
      expect.objectContaining({ path: PATH, what: 'edited' }),
    ]);
  });

  it('goes with the package once no spec tells of it, but for the changelog, which is told once', async () => {
    const options = { specs: await specsOf('discovery/privateca.v1.json'), out };
    const stays = [{ code: 'LRO-OUTPUT-CHANGELOG', file: join(out, 'file/CHANGELOG.md') }];
    const { diagnostics } = await generate({ ...options, dryRun: true });
    expect(diagnostics).toMatchObject(stays);
    expect((await generate(options)).diagnostics).toMatchObject(stays);
    await expect(readFile(file())).rejects.toThrow('ENOENT');
    expect(await readFile(join(out, 'file/CHANGELOG.md'), 'utf8')).toBe('# @lrogen/file\n');
    expect(await generate(options)).toMatchObject({ changes: [], diagnostics: [] });
  });
});
