import { describe, expect, it } from 'vitest';
import * as lrogen from '../../src/index.js';
import { ROOT, runNode, temporary } from './lrogen.js';

const PROGRAM = `
  import { readFile, readdir } from 'node:fs/promises';
  import { normalize, readSpecs, render } from 'lrogen';
  const file = 'discovery/file.v1.json';
  const text = await readFile('specs/' + file, 'utf8');
  const documents = [
    { file, text },
    { file: 'lock.json', text: 'not read' },
    { file: 'discovery/broken.json', text: '{' },
  ];
  const before = JSON.stringify(documents);
  const { specs, diagnostics } = readSpecs(documents);
  const model = normalize(specs);
  const files = render(model.apis, { scope: '@acme', versions: { file: '3.0.0' } });
  console.log(JSON.stringify({
    untouched: before === JSON.stringify(documents),
    diagnostics: diagnostics.map(({ code, file }) => [code, file]),
    apis: model.apis.map(({ id, bindings }) => [id, bindings.length]),
    members: [...new Set(files.flatMap((file) => Object.keys(file)))],
    paths: files.map(({ path }) => path),
    package: JSON.parse(files.find(({ path }) => path === 'file/package.json').content),
  }));
`;

describe("import 'lrogen'", () => {
  it('reads, normalizes and renders in memory, as the README shows it', async () => {
    const run = await runNode(['--input-type=module', '--eval', PROGRAM], { cwd: ROOT });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const result = JSON.parse(run.stdout);
    expect(result).toMatchObject({
      untouched: true,
      diagnostics: [['LRO-JSON-SYNTAX', 'discovery/broken.json']],
      apis: [['file:v1', 4]],
      members: ['path', 'content'],
      package: { name: '@acme/file', version: '3.0.0' },
    });
    expect(result.paths).toEqual(
      expect.arrayContaining(['file/README.md', 'file/v1/index.d.ts', 'file/v1/index.js']),
    );
  });

  it('has the surface that is documented, and no more', () => {
    expect(Object.keys(lrogen).sort()).toEqual([
      'CATALOGUE',
      'DiagnosticError',
      'PathTemplateError',
      'apiSurface',
      'bindingUrl',
      'check',
      'comparePathTemplates',
      'defineConfig',
      'deprecate',
      'diff',
      'documentedForm',
      'exitCodeOf',
      'expandPathTemplate',
      'factsOf',
      'formatDiagnostic',
      'generate',
      'listRows',
      'matchPathTemplate',
      'normalize',
      'parsePathTemplate',
      'printPathTemplate',
      'pruneDocument',
      'publish',
      'readModel',
      'readSettings',
      'readSpecs',
      'release',
      'render',
      'samePaths',
      'startRows',
      'sync',
    ]);
  });

  it('does what the commands do, says on the way what it is at, and prints nothing', async () => {
    const folder = await temporary();
    const program = `
      import { check, exitCodeOf, generate, sync } from 'lrogen';
      const [specs, out] = ['specs', 'packages'].map((name) => ${JSON.stringify(folder)} + '/' + name);
      const said = [];
      const listener = {
        onStep: ({ title }) => said.at(-1) === title || said.push(title),
        onDiagnostic: ({ code, file }) => said.push(code + ' ' + file),
      };
      const from = ['specs/discovery/file.v1.json', 'specs/discovery/redis.v1.json'];
      const synced = await sync({ specs, from, selectors: ['file'], ...listener });
      const dry = await generate({ specs, out, dryRun: true });
      const before = await check({ specs, out });
      const made = await generate({ specs, out, ...listener });
      const after = await check({ specs, out, ...listener });
      process.stderr.write(JSON.stringify({
        said,
        synced: synced.changes.map(({ path }) => path),
        written: [synced, dry, made].map(({ isWritten }) => isWritten),
        same: JSON.stringify(dry.changes) === JSON.stringify(made.changes),
        codes: [before, after].map(({ diagnostics }) => exitCodeOf(diagnostics)),
        stale: [before, after].map(({ output }) => output.length > 0),
      }));
    `;
    const run = await runNode(['--input-type=module', '--eval', program], { cwd: ROOT });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const steps = ['Rendering packages', 'Comparing with what is there'];
    expect(JSON.parse(run.stderr)).toEqual({
      said: [
        ...['Reading documents', 'Writing'],
        ...['Reading specs', 'Normalizing', ...steps, 'Writing'],
        ...['Reading specs', 'Normalizing', ...steps],
      ],
      synced: ['discovery/file.v1.json', 'lock.json', 'lrogen-manifest.json'],
      written: [true, false, true],
      same: true,
      codes: [1, 0],
      stale: [true, false],
    });
  });
});
