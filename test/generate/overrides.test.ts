import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import type { PackageOptions } from '../../src/emit/package/package-options.js';
import { type GenerateOptions, generate } from '../../src/generate/generate.js';
import { lrogen, ROOT, runNode, specsOf } from '../cli/lrogen.js';
import { typeErrors } from '../emit/type-check.js';
import { readTree } from '../output/folder-tree.js';

const FILE = 'discovery/file.v1.json';
const HEADER = 'partials/header.hbs';

/** Files by their path, in a folder of their own with specs beside them. */
async function projectOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await specsOf();
  const specs = await specsOf(FILE);
  await symlink(specs, join(folder, 'specs'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe('the example of the page about templates', () => {
  it('makes packages with a header, an error class and an export of one’s own', async () => {
    const page = await readFile('.github/docs/templates.md', 'utf8');
    const blocks = page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms);
    const files = Object.fromEntries([...blocks].map(([, path = '', text = '']) => [path, text]));
    const folder = await projectOf(files);
    await mkdir(join(folder, 'node_modules/@lrogen'), { recursive: true });
    await symlink(ROOT, join(folder, 'node_modules/lrogen'));
    await symlink(join(ROOT, 'src/runtime'), join(folder, 'node_modules/@lrogen/runtime'));
    const given = ['generate', '--config', join(folder, 'lrogen.config.ts')];
    expect(await lrogen(given)).toMatchObject({ code: 0, stderr: '' });
    const tree = await readTree(join(folder, 'generated'));
    const code = Object.entries(tree).filter(([path]) => /\.[jt]s$/.test(path));
    expect(code.length).toBeGreaterThan(10);
    for (const [path, text] of code) {
      expect(text, path).toMatch(/^\/\/ Copyright Acme\. Made by lrogen from `file:v1`: edits/);
    }
    expect(typeErrors(code.map(([path, content]) => ({ path, content })))).toEqual([]);
    const use = `
      import { AcmeError, FileOperationsClient, OperationFailedError, runbook } from './generated/file/v1/index.js';
      const failure = Object.assign(Object.create(OperationFailedError.prototype), { message: 'no disk' });
      const { name, message } = new AcmeError(failure);
      const client = new FileOperationsClient();
      console.log(JSON.stringify([name, message, runbook, typeof client.cancel, typeof client.delete]));`;
    const { stdout } = await runNode(['--input-type=module', '--eval', use], { cwd: folder });
    const url = 'https://runbooks.acme.example/FileOperationsClient';
    expect(JSON.parse(stdout)).toEqual([
      ...['AcmeError', `no disk: see ${url}`, url, 'function', 'undefined'],
    ]);
    expect(tree['file/v1/index.d.ts']).toContain('export declare class AcmeError extends Error {');
    expect(tree['file/v1/openapi.json']).not.toContain('operations.delete"');
  });
});

describe('settings with templates or a hook', () => {
  const settings = (text = '"folder": "templates", "view": 1') => `{"templates": {${text}}}`;
  const config = 'lrogen.config.json';
  const cases = [
    {
      name: 'a template that stands for none',
      given: { [config]: settings(), 'templates/{version}/indx.ts.hbs': '' },
      want: 'templates/{version}/indx.ts.hbs: error LRO-TEMPLATE-UNKNOWN: lrogen has no template "{version}/indx.ts.hbs". Did you mean "{version}/index.ts.hbs"?',
    },
    {
      name: 'a file that is made without a template',
      given: { [config]: settings(), 'templates/package.json': '{}' },
      want: 'templates/package.json: error LRO-TEMPLATE-UNKNOWN: lrogen has no template "package.json". Call it',
    },
    {
      name: 'a template that cannot be understood',
      given: { [config]: settings(), [`templates/${HEADER}`]: 'x\n{{#if ids}}' },
      want: 'templates/partials/header.hbs: error LRO-TEMPLATE: Parse error on line 2: Expecting ',
    },
    {
      name: 'a helper that there is not',
      given: { [config]: settings(), [`templates/${HEADER}`]: '\uFEFF{{upper ids}}' },
      want: 'templates/partials/header.hbs: error LRO-TEMPLATE: You specified knownHelpersOnly, but used the unknown helper upper',
    },
    {
      name: 'a member that the view does not have',
      given: {
        [config]: settings(),
        [`templates/${HEADER}`]: '{{{names}}}',
        'templates/README.md.hbs': '',
      },
      want: 'partials/header.hbs: error LRO-TEMPLATE: a view has no member "names". Correct the template',
    },
    {
      name: 'a partial that there is not',
      given: {
        [config]: settings(),
        [`templates/${HEADER}`]: '{{> docs/none}}',
        'templates/README.md.hbs': '{{> default}}',
      },
      want: 'partials/header.hbs: error LRO-TEMPLATE: The partial docs/none could not be found',
    },
    {
      name: 'another version of the views',
      given: { [config]: settings('"folder": "templates", "view": 2') },
      want: 'lrogen.config.json#/templates/view: error LRO-TEMPLATE-VIEW: the templates are written for version 2 of the views; this lrogen has version 1.',
    },
    {
      name: 'no version of the views',
      given: { [config]: settings('"folder": "templates"') },
      want: 'lrogen.config.json#/templates/view: error LRO-CONFIG: line 1, column 2: "view" is missing',
    },
    {
      name: 'a folder that is missing',
      given: { [config]: settings() },
      want: 'templates: error LRO-INPUT-MISSING: there is no such folder of templates',
    },
    {
      name: 'a hook in JSON',
      given: { [config]: '{"transform": "x"}' },
      want: 'lrogen.config.json#/transform: error LRO-CONFIG: line 1, column 2: it must be a function: put the settings into lrogen.config.ts',
    },
    {
      name: 'a hook that fails',
      given: {
        'lrogen.config.js':
          'export default { transform: () => { throw new Error("no such thing"); } };',
      },
      want: 'error LRO-TRANSFORM: transform of file:v1: no such thing. Correct the hook',
    },
    {
      name: 'a hook that gives nothing',
      given: { 'lrogen.config.js': 'export default { transform: () => {} };' },
      want: 'error LRO-TRANSFORM: transform of file:v1: it gives undefined, not the surface',
    },
    {
      name: 'a hook that gives a promise',
      given: { 'lrogen.config.js': 'export default { transform: async (surface) => surface };' },
      want: 'error LRO-TRANSFORM: transform of file:v1: it gives a promise, not the surface',
    },
    {
      name: 'a hook that moves an API',
      given: {
        'lrogen.config.js': 'export default { transform: (s) => ({ ...s, service: "x" }) };',
      },
      want: 'error LRO-TRANSFORM: transform of file:v1: "service" has to stay file',
    },
    {
      name: 'a hook that misspells a member',
      given: { 'lrogen.config.js': 'export default { transform: (s) => ({ ...s, titel: "x" }) };' },
      want: 'error LRO-TRANSFORM: transform of file:v1: a surface has no member "titel"',
    },
    {
      name: 'a hook that takes a list away',
      given: {
        'lrogen.config.js': 'export default { transform: (s) => ({ ...s, methods: undefined }) };',
      },
      want: 'error LRO-TRANSFORM: transform of file:v1: "methods" is undefined, not list',
    },
    {
      name: 'a hook whose names are code',
      given: {
        'lrogen.config.js': 'export default { transform: (s) => ({ ...s, clientName: "x {}" }) };',
      },
      want: 'error LRO-TRANSFORM: transform of file:v1: "x {}" is no identifier',
    },
  ];
  it.each(cases)('write nothing where there is $name', async ({ given, want }) => {
    const folder = await projectOf(given as Record<string, string>);
    const [file = ''] = Object.keys(given);
    const { code, stdout, stderr } = await lrogen(['generate', '--config', join(folder, file)]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(want);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('are told what is wrong from a thread, too', async () => {
    const built = await import('../../dist/exports/generate.js');
    const specs = await specsOf(FILE);
    const packages = { templates: { [HEADER]: '{{{names}}}' } };
    const run = built.generate({ specs, out: join(specs, '../generated'), packages, jobs: 2 });
    await expect(run).rejects.toMatchObject({
      diagnostic: { code: 'LRO-TEMPLATE', file: HEADER },
    });
  });
});

describe('a run behind another', () => {
  const header = (text: string) => ({ templates: { [HEADER]: `// ${text}\n` } });
  const titled = { title: 'A' };
  const retitled: PackageOptions['transform'] = (surface) => ({ ...surface, title: titled.title });

  async function runs(
    first: Partial<PackageOptions>,
    next: Partial<PackageOptions>,
    between?: () => void,
  ) {
    const folder = await projectOf({ 'node_modules/x': '' });
    const given = (packages: Partial<PackageOptions>): GenerateOptions => ({
      ...{ specs: join(folder, 'specs'), out: join(folder, 'generated'), packages },
    });
    await generate(given(first));
    between?.();
    const found = await check(given(next));
    const { changes } = await generate(given(next));
    expect(found.output.map(({ path }) => path).sort()).toEqual(
      changes.map(({ path }) => path).sort(),
    );
    return { changes, index: await readFile(join(folder, 'generated/file/v1/index.js'), 'utf8') };
  }

  it.each([
    { name: 'the same templates', first: header('A'), next: header('A'), want: 0 },
    {
      name: 'the same hook',
      first: { transform: retitled },
      next: { transform: retitled },
      want: 0,
    },
  ])('changes nothing with $name', async ({ first, next, want }) => {
    expect((await runs(first, next)).changes).toHaveLength(want);
  });

  it.each<[string, Partial<PackageOptions>, Partial<PackageOptions>, string]>([
    ['another template', header('A'), header('B'), '// B\n'],
    ['no template any more', header('A'), {}, '// Generated by lrogen'],
    ['a hook', {}, { transform: (s) => ({ ...s, title: 'B' }) }, 'operations of B, '],
    [
      'no hook any more',
      { transform: (s) => ({ ...s, title: 'B' }) },
      {},
      'operations of Cloud Filestore',
    ],
  ])('makes packages anew with %s', async (_, first, next, want) => {
    expect((await runs(first, next)).index).toContain(want);
  });

  it('sees what a hook does now, though its text is the same', async () => {
    const hook = { transform: retitled };
    const { index } = await runs(hook, hook, () => {
      titled.title = 'B';
    });
    expect(index).toContain('operations of B, ');
  });
});
