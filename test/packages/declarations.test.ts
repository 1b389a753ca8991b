import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it, onTestFinished } from 'vitest';
import { publishedApis } from './published-api.js';
import { sampleOf } from './sample.js';

const all = publishedApis();
const services = [
  ...sampleOf(all),
  ...['compute', 'container', 'dns', 'sqladmin', 'deploymentmanager', 'file', 'dialogflow'],
];
const apis = all.filter(({ service }) => services.includes(service));

/** Exports whose types are all inferred, so that the compiler has to write them down. */
function inferred(folder: string, specifier: string): string {
  const declarations = readFileSync(join(folder, 'index.d.ts'), 'utf8');
  const [, client = ''] =
    /export declare class (\w+)|export class (\w+)/.exec(declarations)?.filter(Boolean) ?? [];
  const has = (method: string) => new RegExp(`^  ${method}\\(`, 'm').test(declarations);
  const calls = ['cancel', 'delete', 'get', 'list', 'wait'].filter(has);
  const handle = [
    "export const handle = client.operation('x' as never);",
    'export const last = handle.last;',
    'export const state = await handle.poll();',
    'export const final = await handle.wait();',
    'export const response = await handle.result();',
    'export const metadata = state.metadata;',
    'export const operation = state.operation;',
    'export const states = handle.states();',
    'export const saved = handle.toJSON();',
    "export const failed = state.state === 'failed' ? state : undefined;",
    'export function watched(state: typeof final) {\n  return { state, error: new module.RpcError({ id: "" }, "", {} as never) };\n}',
  ];
  return [
    `import * as module from '${specifier}';`,
    `export const client = new module.${client}();`,
    'export const { api, scopes, methodScopes } = module;',
    'export const connected = module.connect(module.api);',
    ...calls.map((method) => `export const ${method}Of = client.${method}({} as never);`),
    ...(has('operation') ? handle : []),
  ].join('\n');
}

it("a consumer's own declarations can name what they infer of any export", () => {
  const folder = mkdtempSync(join(tmpdir(), 'lrogen-declarations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const files = apis.map(({ service, version, folder: from, specifier }) => {
    const file = join(folder, `${service}-${version}.ts`);
    writeFileSync(file, inferred(from, specifier));
    return file;
  });
  expect(files.length).toBeGreaterThan(10);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    declaration: true,
    emitDeclarationOnly: true,
    preserveSymlinks: true,
    skipLibCheck: true,
    types: [],
    outDir: join(folder, 'out'),
  });
  const { diagnostics } = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(
    ({ code, file, messageText }) =>
      `${file?.fileName.split('/').pop()} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  expect(problems).toEqual([]);
}, 120_000);
