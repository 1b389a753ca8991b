import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isThorough } from '../thorough.js';
import { pack, type Tarball } from './installed-project.js';
import { foldersOf, publishedApis } from './published-api.js';
import { coverOf, sampleOf } from './sample.js';

/** The ways to resolve a package that CommonJS has: the packages are ES modules and say so. */
const NOT_ESM = ['node10', 'node16-cjs'];

/** What are-the-types-wrong has to say of a package. */
interface Analysis {
  readonly types: unknown;
  readonly subpaths: readonly string[];
  readonly problems: readonly Problem[];
}

let into: string;
let tarballs: readonly Tarball[];
beforeAll(async () => {
  into = await mkdtemp(join(tmpdir(), 'lrogen-lint-'));
  tarballs = await pack(into, [...foldersOf(sample), await brokenPackage(into)]);
});
afterAll(() => rm(into, { recursive: true, force: true }));

const apis = publishedApis();
const sample = sampleOf(apis);
/** Services that together have every form of `exports`. */
const exporting = coverOf(
  new Map(
    sample.map((service) => {
      const its = apis.filter((api) => api.service === service);
      return [service, new Set(its.map(({ folder }) => exportsOf(folder, its.length)))];
    }),
  ),
);
const names = ['runtime', ...(isThorough ? sample : exporting)].map((name) => `@lrogen/${name}`);

function exportsOf(folder: string, versions: number): string {
  const hasPayloads = existsSync(join(folder, 'payloads.d.ts'));
  return `${hasPayloads ? 'payloads' : 'none'}, ${versions > 1 ? 'several versions' : 'one version'}`;
}

async function publintCodes(name: string): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = await readFile(fileOf(name));
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages } = await publint({ pack: { tarball }, strict: true });
  return messages.map(({ code }) => code);
}

async function typesWrong(name: string): Promise<Analysis> {
  const tarball = createPackageFromTarballData(await readFile(fileOf(name)));
  const analysis = await checkPackage(tarball);
  if (analysis.types === false) return { types: false, subpaths: [], problems: [] };
  const { types, entrypoints, problems } = analysis;
  const told = problems.filter(
    (problem) => !('resolutionKind' in problem && NOT_ESM.includes(problem.resolutionKind)),
  );
  return { types, subpaths: Object.keys(entrypoints), problems: told };
}

function fileOf(name: string): string {
  const file = tarballs.find((tarball) => tarball.name === name)?.file;
  if (file === undefined) throw new Error(`${name} was not packed`);
  return file;
}

describe.each(names)('%s', (name) => {
  it('has nothing that publint finds, suggestions included', async () => {
    expect(await publintCodes(name)).toEqual([]);
  });

  it('has types that every ESM resolution finds', async () => {
    const { types, subpaths, problems } = await typesWrong(name);
    expect(problems).toEqual([]);
    // Without types are-the-types-wrong would be content as well.
    expect(types).toEqual({ kind: 'included' });
    const wanted = apis
      .filter(({ specifier }) => specifier.startsWith(`${name}/`))
      .map(({ version }) => `./${version}`);
    expect(subpaths).toEqual(expect.arrayContaining(wanted.length > 0 ? wanted : ['.']));
  });
});

describe('a package that is wrong', () => {
  it('does not pass publint', async () => {
    expect(await publintCodes('broken')).toContain('FILE_DOES_NOT_EXIST');
  });

  it('does not pass are-the-types-wrong', async () => {
    const { problems } = await typesWrong('broken');
    // For Node and for a bundler.
    expect(problems.map(({ kind }) => kind)).toEqual(['FalseCJS', 'NoResolution', 'NoResolution']);
  });
});

/** Its CommonJS declarations mask a module, and one of its subpaths leads nowhere. */
async function brokenPackage(within: string): Promise<string> {
  const folder = join(within, 'broken');
  const manifest = {
    name: 'broken',
    version: '1.0.0',
    type: 'module',
    exports: {
      '.': { types: './index.d.cts', default: './index.js' },
      './gone': './gone.js',
    },
  };
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'index.js'), 'export const value = 1;\n');
  await writeFile(join(folder, 'index.d.cts'), 'export declare const value: number;\n');
  return folder;
}
