import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isThorough } from '../thorough.js';
import { pack, type Tarball } from './installed-project.js';
import { runProgram } from './program.js';
import { foldersOf, publishedApis, ROOT } from './published-api.js';
import { coverOf, sampleOf } from './sample.js';

const ATTW = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** What of the output of are-the-types-wrong is looked at. */
interface Analysis {
  readonly types: false | { readonly kind: string };
  readonly entrypoints: Readonly<Record<string, unknown>>;
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

async function typesWrong(
  name: string,
): Promise<{ readonly code: number | null; readonly analysis: Analysis }> {
  const args = [ATTW, fileOf(name), '--profile', 'esm-only', '--format', 'json'];
  const { code, stdout } = await runProgram(process.execPath, args, into);
  return { code, analysis: JSON.parse(stdout).analysis };
}

function fileOf(name: string): string {
  const file = tarballs.find((tarball) => tarball.name === name)?.file;
  if (file === undefined) throw new Error(`${name} was not packed`);
  return file;
}

describe.concurrent.each(names)('%s', (name) => {
  it('has nothing that publint finds, suggestions included', async () => {
    expect(await publintCodes(name)).toEqual([]);
  });

  it('has types that every ESM resolution finds', async () => {
    const { code, analysis } = await typesWrong(name);
    expect(code).toBe(0);
    // Without types are-the-types-wrong would be content as well.
    expect(analysis.types).toEqual({ kind: 'included' });
    const subpaths = apis
      .filter(({ specifier }) => specifier.startsWith(`${name}/`))
      .map(({ version }) => `./${version}`);
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(subpaths.length > 0 ? subpaths : ['.']),
    );
  });
});

describe('a package that is wrong', () => {
  it('does not pass publint', async () => {
    expect(await publintCodes('broken')).toContain('FILE_DOES_NOT_EXIST');
  });

  it('does not pass are-the-types-wrong', async () => {
    expect((await typesWrong('broken')).code).toBe(1);
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
