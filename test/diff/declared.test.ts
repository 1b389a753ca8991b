import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import type { PackageOptions } from '../../src/emit/package/package-options.js';
import { generate } from '../../src/generate/generate.js';
import { specsOf, temporary } from '../cli/lrogen.js';

type Packages = Partial<PackageOptions>;

let specs: string;
let plain: string;
beforeAll(async () => {
  specs = await specsOf('discovery/file.v1.json');
  plain = await generated({});
});

async function generated(packages: Packages): Promise<string> {
  const out = join(await temporary(), 'generated');
  await generate({ specs, out, packages, cache: false });
  return out;
}

const INDEX = '{version}/index.d.ts.hbs';
const withIndex = (text: string): Packages => ({
  templates: { [INDEX]: `{{> default}}\n${text}\n` },
});

const CASES: readonly [name: string, options: Packages, forth: string[], back: string[]][] = [
  [
    'the class of the client',
    { classNames: { file: 'DiskClient' } },
    [
      'major export FileOperation renamed',
      'major export FileOperationHandle renamed',
      'major export FileOperationMetadata renamed',
      'major export FileOperationResponse renamed',
      'major export FileOperationsClient renamed',
      'major export FileTypes renamed',
    ],
    [
      'major export DiskClient renamed',
      'major export DiskOperation renamed',
      'major export DiskOperationHandle renamed',
      'major export DiskOperationMetadata renamed',
      'major export DiskOperationResponse renamed',
      'major export DiskTypes renamed',
    ],
  ],
  [
    'the name of the package',
    { names: { file: '@acme/disks' } },
    ['major package @lrogen/file/v1 renamed'],
    ['major package @acme/disks/v1 renamed'],
  ],
  [
    'an export of a template of one’s own',
    withIndex('export declare const runbook: string;'),
    ['minor export runbook added'],
    ['major export runbook removed'],
  ],
  [
    'a class of a template of one’s own',
    withIndex('export declare class AcmeError extends Error { readonly page: string }'),
    ['minor export AcmeError added'],
    ['major export AcmeError removed'],
  ],
  [
    'a module that a template hands on',
    withIndex("export * from 'acme';"),
    ['minor export * of acme added'],
    ['major export * of acme removed'],
  ],
  [
    'a method that a hook takes away, with its requests',
    {
      transform: (surface) => ({
        ...surface,
        methods: surface.methods.filter(({ kind }) => kind !== 'delete'),
        bindings: surface.bindings.filter(({ kind }) => kind !== 'delete'),
      }),
    },
    ['major method FileOperationsClient.delete removed'],
    ['minor method FileOperationsClient.delete added'],
  ],
  [
    'a method that a hook takes away from the client alone',
    {
      transform: (surface) => ({
        ...surface,
        methods: surface.methods.filter(({ kind }) => kind !== 'delete'),
      }),
    },
    [
      'major export DeleteRequest removed',
      'major export remove removed',
      'major member FileOperationsClient.delete removed',
    ],
    [
      'minor export DeleteRequest added',
      'minor export remove added',
      'minor member FileOperationsClient.delete added',
    ],
  ],
  [
    'a start, which a hook takes away',
    {
      transform: (surface) => {
        const methods = surface.starts.methods.filter(
          ({ name }) => name !== 'pauseReplicaInstance',
        );
        return { ...surface, starts: { ...surface.starts, methods } };
      },
    },
    ['major start pauseReplicaInstance removed'],
    ['minor start pauseReplicaInstance added'],
  ],
];

async function told(from: string, to: string, packages: Packages): Promise<string[]> {
  const { apis } = await diff({ from, to, specs, packages });
  return apis
    .flatMap(({ changes }) => changes)
    .map(({ release, kind, symbol, change }) => `${release} ${kind} ${symbol} ${change}`);
}

describe.each(CASES)('what packages declare is compared: %s', (_, packages, forth, back) => {
  let other: string;
  beforeAll(async () => {
    other = await generated(packages);
  });

  it('from a package to a package, and back', async () => {
    expect(await told(plain, other, packages)).toEqual(forth);
    expect(await told(other, plain, packages)).toEqual(back);
    expect(await told(other, plain, {})).toEqual(back);
  });

  it('from a package to specs with other settings, and back', async () => {
    expect(await told(plain, specs, packages)).toEqual(forth);
    expect(await told(specs, plain, packages)).toEqual(back);
  });

  it('and nothing changed between a package and the specs and settings that it was made of', async () => {
    expect(await told(other, specs, packages)).toEqual([]);
    expect(await told(specs, other, packages)).toEqual([]);
  });
});
