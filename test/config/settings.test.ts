import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.js';
import { DiagnosticError, formatDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { lrogen, lrogenIn, temporary } from '../cli/lrogen.js';

/** What reading a file of settings fails with, for people. */
async function problemOf(config: string): Promise<string> {
  try {
    await readSettings({ config });
  } catch (error) {
    if (error instanceof DiagnosticError) return formatDiagnostic(error.diagnostic);
    throw error;
  }
  return 'none';
}

async function settingsFile(name: string, text: string): Promise<string> {
  const config = join(await temporary(), name);
  await writeFile(config, text);
  return config;
}

describe('settings with a mistake', () => {
  const cases = [
    {
      name: 'a setting that is misspelt',
      given: '{\n  "outt": "x"\n}',
      want: '#/outt: error LRO-CONFIG: line 2, column 3: there is no setting "outt". Did you mean "out"?',
    },
    {
      name: 'a short setting that is heard wrong',
      given: '{"scoop": "@acme"}',
      want: '#/scoop: error LRO-CONFIG: line 1, column 2: there is no setting "scoop". Did you mean "scope"?',
    },
    {
      name: 'a setting that belongs into another',
      given: '{"license": "MIT"}',
      want: '#/license: error LRO-CONFIG: line 1, column 2: there is no setting "license". Did you mean "package.license"?',
    },
    {
      name: 'a setting of an API that is none',
      given: '{"apis": {"acme:v1": {"colour": "x"}}}',
      want: '#/apis/acme:v1/colour: error LRO-CONFIG: line 1, column 23: there is no setting "colour". There is from, service, version, server,',
    },
    {
      name: 'a scope that is none',
      given: '{"scope": "acme"}',
      want: '#/scope: error LRO-CONFIG: line 1, column 2: an npm scope is @ and a name in lower case',
    },
    {
      name: 'a version that is none',
      given: '{"versions": {"file": "v1"}}',
      want: '#/versions/file: error LRO-CONFIG: line 1, column 15: this is no semantic version',
    },
    {
      name: 'an API whose name is none',
      given: '{"apis": {"Acme API": {}}}',
      want: '#/apis/Acme API: error LRO-CONFIG: line 1, column 11: an API is written as service:version',
    },
    {
      name: 'a pattern that is none',
      given: '{"apis": {"acme": {"patterns": {"name": "^projects/.*$"}}}}',
      want: '#/apis/acme/patterns/name: error LRO-CONFIG: line 1, column 33: a pattern of resource names is like',
    },
    {
      name: 'a server that is none',
      given: '{"apis": {"acme": {"server": "api.example.com"}}}',
      want: '#/apis/acme/server: error LRO-CONFIG: line 1, column 20: a server is an https address',
    },
    {
      name: 'a shape that says its end twice',
      given: '{"apis": {"acme": {"shape": {"done": "done", "status": "s", "succeeded": ["x"]}}}}',
      want: '#/apis/acme/shape/done: error LRO-CONFIG: line 1, column 30: either done or status',
    },
    {
      name: 'an author that is none',
      given: '{"package": {"author": {"nmae": "x"}}}',
      want: '#/package/author/nmae: error LRO-CONFIG: line 1, column 25: there is no setting "nmae". Did you mean "name"?',
    },
    {
      name: 'a value of another type',
      given: '{"package": {"keywords": "x"}}',
      want: '#/package/keywords: error LRO-CONFIG: line 1, column 14: it must be a list',
    },
    {
      name: 'a version of an API that is none',
      given: '{"apis": {"acme": {"version": "banana"}}}',
      want: '#/apis/acme/version: error LRO-CONFIG: line 1, column 20: a version is like v1, v1beta1 or 2024-10-01. ',
    },
    {
      name: 'an output without a folder',
      given: '{"outputs": [{}]}',
      want: '#/outputs/0/out: error LRO-CONFIG: line 1, column 14: "out" is missing',
    },
    {
      name: 'a value of none of two types',
      given: '{"apis": {"acme": {"from": 7}}}',
      want: '#/apis/acme/from: error LRO-CONFIG: line 1, column 20: it must be a string or a list',
    },
    {
      name: 'one output beside several',
      given: '{\n  "outputs": [{"out": "b"}],\n  "out": "a"\n}',
      want: '#/out: error LRO-CONFIG: line 3, column 3: only one of "out" and "outputs" can say where packages go: remove "out", or list it in "outputs". ',
    },
    ...[
      ['outputs', '{"outputs": []}', 2],
      ['outputs/0/apis', '{"outputs": [{"out": "x", "apis": []}]}', 27],
      ['apis/a/from', '{"apis": {"a": {"from": []}}}', 17],
      [
        'apis/a/shape/succeeded',
        '{"apis": {"a": {"shape": {"status": "s", "succeeded": []}}}}',
        42,
      ],
    ].map(([place, given, column]) => ({
      name: `a list of nothing, ${place}`,
      given: String(given),
      want: `#/${place}: error LRO-CONFIG: line 1, column ${column}: it lists nothing: name at least one, or remove it. `,
    })),
    {
      name: 'a value that is none of some',
      given: '{"package": {"access": "private"}}',
      want: '#/package/access: error LRO-CONFIG: line 1, column 14: it must be "public" or "restricted". ',
    },
    {
      name: 'a number that is too small',
      given: '{"templates": {"folder": "t", "view": 0}}',
      want: '#/templates/view: error LRO-CONFIG: line 1, column 31: it must be at least 1. ',
    },
    {
      name: 'a number that is none',
      given: '{"templates": {"folder": "t", "view": 1.5}}',
      want: '#/templates/view: error LRO-CONFIG: line 1, column 31: it must be a whole number. ',
    },
    {
      name: 'an empty value',
      given: '{"apis": {"a": {"shape": {"status": "s", "succeeded": [""]}}}}',
      want: '#/apis/a/shape/succeeded/0: error LRO-CONFIG: line 1, column 56: a value of status is empty. ',
    },
    {
      name: 'an empty file',
      given: '',
      want: ': error LRO-CONFIG: line 1, column 1: the file is empty: write settings, {} for none, or remove it. ',
    },
    {
      name: 'a setting that is there twice',
      given: '{"out": "a", "out": "b"}',
      want: ': error LRO-CONFIG: line 1, column 14: "out" is there twice',
    },
    {
      name: 'text that is no JSON',
      given: '{',
      want: ': error LRO-CONFIG: line 1, column 2: a closing brace is missing',
    },
    {
      name: 'a comment in JSON',
      given: '{\n// why\n}',
      want: ': error LRO-CONFIG: line 2, column 1: a comment does not belong here: call the file .jsonc',
    },
  ];
  it.each(cases)('name the place: $name', async ({ given, want }) => {
    const config = await settingsFile('settings.json', given);
    expect(await problemOf(config)).toContain(`${config}${want}`);
  });

  it('name a file that is missing', async () => {
    const config = join(await temporary(), 'settings.json');
    expect(await problemOf(config)).toContain(
      `${config}: error LRO-CONFIG: the settings cannot be read: there is no such file. Check the path behind --config`,
    );
  });

  it('name a folder that stands where the file is to be', async () => {
    const folder = await temporary();
    expect(await problemOf(folder)).toContain(
      `${folder}: error LRO-CONFIG: the settings cannot be read: it is a folder. Check the path behind --config`,
    );
  });

  it('end a command with 3', async () => {
    const config = await settingsFile('settings.json', '{');
    const { code, stdout, stderr } = await lrogen(['list', '--config', config]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${config}: error LRO-CONFIG: `);
  });
});

describe('a file of settings', () => {
  const said = { scope: '@acme' };
  it.each([
    ['lrogen.config.json', '{ "$schema": "x", "scope": "@acme" }'],
    ['lrogen.config.jsonc', '{ // why\n "scope": "@acme", }'],
    [
      'lrogen.config.ts',
      "const settings: { scope: string } = { scope: '@acme' };\nexport default settings;",
    ],
    ['lrogen.config.js', "export default { scope: '@acme' };"],
    ['lrogen.config.mjs', "export default { scope: '@acme' };"],
    ['lrogen.config.cjs', "module.exports = { scope: '@acme' };"],
    ['which-is-common.js', "module.exports = { scope: '@acme' };"],
    [
      'which-imports.mjs',
      "import path from 'node:path';\nexport default { scope: path.join('@acme') };",
    ],
    ['settings', '{ "scope": "@acme" }'],
    ['with-mark.json', '\uFEFF{ "scope": "@acme" }'],
  ])('may be %s', async (name, text) => {
    const { outputs } = await readSettings({ config: await settingsFile(name, text) });
    expect(outputs[0]?.packages).toMatchObject(said);
  });

  it('is told, where it is a program that fails', async () => {
    const config = await settingsFile('lrogen.config.js', "throw new Error('no such thing');");
    expect(await problemOf(config)).toContain(
      `${config}: error LRO-CONFIG: the settings cannot be run: no such thing`,
    );
  });

  it.each([
    ['imports what is not there', 'import x from "nowhere";\nexport default x;'],
    ['ends too early', 'export default { scope: '],
  ])('is told in one line, where it is a program that %s', async (_, text) => {
    const said = await problemOf(await settingsFile('lrogen.config.ts', text));
    expect(said).toContain('error LRO-CONFIG: the settings cannot be run: ');
    expect(said).not.toMatch(/\\u\{a\}|\n./);
  });

  it('is told, where it is a program without a default export', async () => {
    const config = await settingsFile('lrogen.config.ts', "export const scope = '@acme';");
    expect(await problemOf(config)).toContain(
      `${config}: error LRO-CONFIG: the program has no default export. Write export default { … }, with the settings in it`,
    );
  });

  it('is found in the working folder only, and there but once', async () => {
    const folder = await temporary();
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'lrogen.config.json'), '{ "specs": "none" }');
    const above = await lrogenIn(join(folder, 'inner'), ['list']);
    expect(above.stderr).toMatch(/^specs: error LRO-INPUT-MISSING/);
    await writeFile(join(folder, 'lrogen.config.ts'), 'export default {};');
    const { code, stderr } = await lrogenIn(folder, ['list']);
    expect(code).toBe(3);
    expect(stderr).toContain(
      'lrogen.config.json: error LRO-CONFIG: lrogen.config.ts is there too, and only one',
    );
  });
});

describe('settings', () => {
  it('name folders relative to their file, and addresses as they are', async () => {
    const text = JSON.stringify({
      specs: 'a',
      out: '../b',
      apis: { 'acme:v1': { from: ['openapi.yaml', 'https://example.com/openapi.json'] } },
    });
    const config = await settingsFile('settings.json', text);
    const folder = join(config, '..');
    expect(await readSettings({ config })).toMatchObject({
      specs: join(folder, 'a'),
      outputs: [{ out: join(folder, '../b') }],
      apis: [
        { id: 'acme:v1', from: [join(folder, 'openapi.yaml'), 'https://example.com/openapi.json'] },
      ],
    });
  });

  it('give each output what it has of its own, and all else', async () => {
    const config = await settingsFile(
      'settings.json',
      JSON.stringify({
        scope: '@acme',
        package: { license: 'MIT', author: 'Acme' },
        outputs: [
          { out: 'inner' },
          { out: 'outer', apis: ['file'], scope: '@acme-public', package: { access: 'public' } },
        ],
      }),
    );
    const { outputs } = await readSettings({ config });
    expect(outputs.map(({ only, packages: { scope, facts } }) => ({ only, scope, facts }))).toEqual(
      [
        { only: undefined, scope: '@acme', facts: { license: 'MIT', author: 'Acme' } },
        {
          only: ['file'],
          scope: '@acme-public',
          facts: { license: 'MIT', author: 'Acme', access: 'public' },
        },
      ],
    );
    await expect(readSettings({ config, out: 'x' })).rejects.toThrow('several outputs');
  });
});

it('are read as the README shows them', async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, example = ''] = /```jsonc\n([\s\S]*?)```/.exec(readme) ?? [];
  const config = await settingsFile('lrogen.config.jsonc', example);
  expect((await readSettings({ config })).outputs[0]?.packages).toMatchObject({
    scope: '@acme',
    names: { jobs: '@acme/jobs-client' },
    classNames: { 'jobs:v1': 'AcmeJobs' },
  });
});
