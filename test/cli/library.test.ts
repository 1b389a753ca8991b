import { describe, expect, it } from 'vitest';
import { ROOT, runNode } from './lrogen.js';

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

  it('has the surface that is documented, and no more', async () => {
    const names =
      "import * as lrogen from 'lrogen'; console.log(Object.keys(lrogen).sort().join(' '))";
    const { stdout } = await runNode(['--input-type=module', '--eval', names], { cwd: ROOT });
    expect(stdout.trim().split(' ')).toEqual([
      'DiagnosticError',
      'PathTemplateError',
      'comparePathTemplates',
      'expandPathTemplate',
      'formatDiagnostic',
      'matchPathTemplate',
      'normalize',
      'parsePathTemplate',
      'printPathTemplate',
      'readSpecs',
      'render',
      'samePaths',
    ]);
  });
});
