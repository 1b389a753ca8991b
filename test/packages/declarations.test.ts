import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isThorough } from '../thorough.js';
import { COMPILERS, compileWith } from './compilers.js';
import { copyProject, type InstalledProject } from './installed-project.js';
import { foldersOf, publishedApis } from './published-api.js';
import { sampleOf } from './sample.js';

const all = publishedApis();
const services = [
  ...new Set([
    ...sampleOf(all),
    ...['compute', 'container', 'dns', 'sqladmin', 'deploymentmanager', 'file', 'dialogflow'],
  ]),
];
const apis = all.filter(({ service }) => services.includes(service));

/**
 * Exports whose types are all inferred, so that the compiler has to write them down. They are imported
 * by name: what a whole module is imported as would be a name for all that it exports.
 */
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
    'export function watched(state: typeof final) {\n  return { state, error: new RpcError({ id: "" }, "", {} as never) };\n}',
  ];
  return [
    `import { ${client}, RpcError, api, connect, methodScopes, scopes } from '${specifier}';`,
    `export const client = new ${client}();`,
    'export const all = { api, scopes, methodScopes };',
    'export const connected = connect(api);',
    ...calls.map((method) => `export const ${method}Of = client.${method}({} as never);`),
    ...(has('operation') ? handle : []),
  ].join('\n');
}

/** A consumer whose types are mostly inferred; what it declares is checked, not what it imports. */
const INFERRED = {
  target: 'es2022',
  types: [],
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
  skipLibCheck: true,
};

let project: InstalledProject;
const fileOf = (service: string, version: string): string => `${service}-${version}.ts`;
beforeAll(async () => {
  project = await copyProject(foldersOf(services));
  for (const { service, version, folder, specifier } of apis) {
    await project.write(fileOf(service, version), inferred(folder, specifier));
  }
});
afterAll(() => project.remove());

const named = COMPILERS.filter(({ name }) => isThorough || name === 'TypeScript 5.9 and Node').map(
  (compiler) => [compiler.name, compiler] as const,
);

describe.each(named)("a consumer's own declarations under %s", (_, compiler) => {
  it('can name what they infer of any export', async () => {
    const files = apis.map(({ service, version }) => fileOf(service, version));
    expect(files.length).toBeGreaterThan(10);
    const { problems } = await compileWith(project, compiler, files, INFERRED);
    expect(problems).toEqual([]);
  });

  it('could not, were the payloads no part of the package', async () => {
    const manifest = 'node_modules/@lrogen/dialogflow/package.json';
    const text = await readFile(join(project.folder, manifest), 'utf8');
    const { exports, ...rest } = JSON.parse(text);
    const { './v2/payloads.js': payloads, ...others } = exports;
    expect(payloads).toBeDefined();
    await project.write(manifest, JSON.stringify({ ...rest, exports: others }));
    try {
      const files = [fileOf('dialogflow', 'v2')];
      const { problems } = await compileWith(project, compiler, files, INFERRED);
      const [code, ...more] = new Set(problems.map((problem) => problem.code));
      // That a type cannot be named, as each compiler says it.
      expect([2742, 2883]).toContain(code);
      expect(more).toEqual([]);
    } finally {
      await project.write(manifest, text);
    }
  });
});
