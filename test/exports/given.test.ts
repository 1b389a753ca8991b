import { expect, it } from 'vitest';
import * as lrogen from '../../src/index.js';

/** As JavaScript has it, where nobody checks what is given. */
const library = lrogen as unknown as Record<string, (...given: unknown[]) => unknown>;
const folders = { specs: 'none', out: 'none-either' };

const cases: [name: string, given: unknown[], want: string][] = [
  ['sync', [], 'sync(options): it must be an object'],
  ['sync', [{ specs: 'none' }], 'sync(options): "from" is missing'],
  ['sync', [{ specs: 'none', from: 'x' }], 'sync(options): from: it must be a list'],
  ['sync', [{ specs: 'none', from: [1] }], 'sync(options): from.0: it must be a string'],
  [
    'sync',
    [{ specs: 'none', from: ['x'], dryrun: true }],
    'sync(options): there is no option "dryrun"',
  ],
  [
    'sync',
    [{ specs: 'none', from: [], onStep: 1 }],
    'sync(options): onStep: it must be a function',
  ],
  ['generate', [{ specs: 'none' }], 'generate(options): "out" is missing'],
  ['generate', [{ ...folders, jobs: 0 }], 'generate(options): jobs: it must be at least 1'],
  ['generate', [{ ...folders, selectors: 'a' }], 'generate(options): selectors: it must be a list'],
  ['check', [{ ...folders, scope: '@acme' }], 'check(options): there is no option "scope"'],
  [
    'generate',
    [{ ...folders, packages: { scop: '@acme' } }],
    'generate(options): packages: there is no option "scop"',
  ],
  [
    'sync',
    [{ specs: 'none', from: ['x'], stated: { host: 'a' } }],
    'sync(options): stated: there is no option "host"',
  ],
  ['publish', [{ out: 'none', access: 'public' }], 'publish(options): there is no option "access"'],
  ['readSettings', [{ file: 'a' }], 'readSettings(options): there is no option "file"'],
  ['render', [[], { license: 'MIT' }], 'render(apis, options): there is no option "license"'],
  ['check', [{ ...folders, strict: 'no' }], 'check(options): strict: it must be true or false'],
  ['diff', [{ from: 'a', specs: 'none' }], 'diff(options): "to" is missing'],
  [
    'diff',
    [{ from: 'a', to: 'b', specs: 'none', failOn: 'x' }],
    'diff(options): failOn: it must be "major" or "minor" or "patch"',
  ],
  ['release', [{ ...folders, services: 'a' }], 'release(options): services: it must be a list'],
  [
    'publish',
    [{ out: 'none', concurrency: '4' }],
    'publish(options): concurrency: it must be a number',
  ],
  ['deprecate', [{ out: 'none' }], 'deprecate(options): "services" is missing'],
  ['readSettings', [{ config: 1 }], 'readSettings(options): config: it must be a string'],
  ['readModel', [], 'readModel(folder): it must be a string'],
  [
    'readModel',
    ['none', { selectors: 'a' }],
    'readModel(folder, options): selectors: it must be a list',
  ],
  ['readSpecs', [{ file: 'a' }], 'readSpecs(documents): it must be a list'],
  ['readSpecs', [[{ text: 'a' }]], 'readSpecs(documents): 0: "file" is missing'],
  ['readSpecs', [[], { sevice: 'a' }], 'readSpecs(documents, stated): there is no option "sevice"'],
  ['render', [{}], 'render(apis): it must be a list'],
  ['render', [[], 'x'], 'render(apis, options): it must be an object'],
];
it.each(cases)('%s refuses %j', async (name, given, want) => {
  const call = async () => library[name]?.(...given);
  await expect(call()).rejects.toThrow(`LRO-OPTION: ${want}`);
});

it('names the option in which an unknown one has its place', async () => {
  const help = 'Did you mean "packages.scope"?';
  const given = { ...folders, scope: '@acme' } as typeof folders;
  await expect(lrogen.check(given)).rejects.toMatchObject({ diagnostic: { help } });
});

it('passes over folders that other functions take, so that one object may name them for all', async () => {
  const given = { ...folders, from: ['test/no-such-document.json'] };
  await expect(lrogen.sync(given)).rejects.not.toThrow('LRO-OPTION');
  await expect(lrogen.publish(folders)).rejects.not.toThrow('LRO-OPTION');
});
