import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, type Tarball } from './installed-project.js';
import {
  DOCUMENTED,
  type PublishedApi,
  packageFolders,
  publishedApis,
  ROOT,
} from './published-api.js';

const KB = 1024;
const folders = packageFolders().map((folder) => [basename(folder), folder] as const);
const apis = publishedApis();

let into: string;
let tarballs: readonly Tarball[];
beforeAll(async () => {
  into = await mkdtemp(join(tmpdir(), 'lrogen-pack-'));
  tarballs = await pack(into);
});
afterAll(() => rm(into, { recursive: true, force: true }));

const tarballOf = (name: string): Tarball => {
  const tarball = tarballs.find((candidate) => candidate.name === `@lrogen/${name}`);
  if (tarball === undefined) throw new Error(`${name} was not packed`);
  return tarball;
};
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

const RUNTIME_LIMITS = { size: 47 * KB, unpackedSize: 158 * KB };

/** Bytes for the package, for each version, each request, and each member of a payload. */
function limitsOf(versions: readonly PublishedApi[]): typeof RUNTIME_LIMITS {
  const bindings = versions.flatMap((api) => api.bindings).length;
  const members = versions.reduce((sum, { folder }) => sum + payloadMembers(folder), 0);
  const starts = versions.reduce((sum, { folder }) => sum + linesIn(folder, 'starts.js'), 0);
  const requests = versions.reduce((sum, { folder }) => sum + linesIn(folder, 'requests.d.ts'), 0);
  const size = bindings * 100 + members * 24 + starts * 12 + requests * 12;
  const unpackedSize = bindings * 2 * KB + members * 768 + starts * 150 + requests * 60;
  return {
    size: 9 * KB + versions.length * 3 * KB + size,
    unpackedSize: 20 * KB + versions.length * 16 * KB + unpackedSize,
  };
}

/** The declarations that one needs, itself among them: nobody can import any other. */
function reachedFrom(folder: string, file: string, reached = new Set<string>()): string[] {
  reached.add(file);
  for (const [, next = ''] of read(folder, `${file}.d.ts`).matchAll(/['"]\.\/([\w-]+)\.js['"]/g)) {
    if (!reached.has(next)) reachedFrom(folder, next, reached);
  }
  return [...reached];
}

function linesIn(folder: string, file: string): number {
  return existsSync(join(folder, file)) ? read(folder, file).split('\n').length : 0;
}

function payloadMembers(folder: string): number {
  const document: OpenApi = JSON.parse(read(folder, 'openapi.json'));
  const schemas = Object.values(document.components.schemas);
  return schemas.flatMap(({ properties = {} }) => Object.keys(properties)).length;
}

interface OpenApi {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: object }>>;
  };
}

it('the runtime and the documented services are published', () => {
  expect(folders.map(([name]) => name)).toEqual(expect.arrayContaining(['runtime', ...DOCUMENTED]));
  expect(tarballs).toHaveLength(folders.length);
});

describe.each(folders)('the tarball of %s', (name, folder) => {
  const manifest = JSON.parse(read(folder, 'package.json'));
  const versions = apis.filter(({ service }) => service === name);

  it('holds what is imported, its declarations, a licence and a README, and nothing else', () => {
    const imported =
      name === 'runtime'
        ? [
            // One module, for each is a file to find and open when a program starts.
            'dist/index.js',
            ...reachedFrom(join(folder, 'dist'), 'index').map((file) => `dist/${file}.d.ts`),
          ]
        : versions.flatMap(({ version, folder: from }) =>
            [
              ...['api', 'index'].flatMap((file) => [`${file}.js`, `${file}.d.ts`]),
              ...['types.d.ts', 'openapi.json'],
              ...['payloads.d.ts', 'starts.d.ts', 'starts.js', 'requests.d.ts'].filter((file) =>
                existsSync(join(from, file)),
              ),
            ].map((file) => `${version}/${file}`),
          );
    const root = name === 'runtime' ? [] : ['index.d.ts', 'index.js'];
    const want = ['LICENSE', 'README.md', 'package.json', ...root, ...imported].sort();
    expect(tarballOf(name).paths).toEqual(want);
  });

  it('has the licence of the repository, and a README that names the package', () => {
    expect(read(folder, 'LICENSE')).toBe(read(ROOT, 'LICENSE'));
    expect(read(folder, 'README.md')).toContain(`# @lrogen/${name}\n`);
  });

  it('installs nothing else, and runs nothing when it is installed', () => {
    const dependencies = name === 'runtime' ? undefined : { '@lrogen/runtime': expect.anything() };
    expect(manifest.dependencies).toEqual(dependencies);
    for (const kind of ['peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
      expect(manifest).not.toHaveProperty(kind);
    }
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).not.toHaveProperty('bin');
    expect(manifest).toMatchObject({ type: 'module', sideEffects: false, license: 'Apache-2.0' });
  });

  it('has no JavaScript that is bound to one platform', () => {
    const code = tarballOf(name).paths.filter((path) => path.endsWith('.js'));
    expect(code).not.toEqual([]);
    expect(
      code.flatMap((path) => platformUses(read(folder, path)).map((use) => `${path}: ${use}`)),
    ).toEqual([]);
  });

  it('tells nothing of the machine it was made on', () => {
    const texts = tarballOf(name).paths.map((path) => read(folder, path));
    expect(texts.filter((text) => text.includes(ROOT))).toEqual([]);
    expect(texts.filter((text) => text.includes('\r'))).toEqual([]);
  });

  it('stays small: it grows with its requests and with what their payloads hold', () => {
    const { size, unpackedSize } = tarballOf(name);
    const limits = name === 'runtime' ? RUNTIME_LIMITS : limitsOf(versions);
    expect(size).toBeLessThan(limits.size);
    expect(unpackedSize).toBeLessThan(limits.unpackedSize);
    for (const { folder: version, bindings } of versions) {
      const code = read(version, 'index.js').length;
      expect(code).toBeLessThan(8 * KB + bindings.length * 256);
    }
  });
});

it.each([
  ["import 'node:fs';", 'import node:fs'],
  ["import fs from 'fs';", 'import fs'],
  ["export * from 'undici';", 'import undici'],
  ["await import('node:fs');", 'import node:fs'],
  ["const fs = require('fs');", 'require'],
  ['const { env } = process;', 'process'],
  ['Buffer.from(text);', 'Buffer'],
  ['globalThis.process.exit();', 'process'],
  ['eval(text);', 'eval'],
])('%j is seen as bound to a platform', (code, want) => {
  expect(platformUses(code)).toContain(want);
});

it('a comment or a key is not', () => {
  const code = '/** Goes on in another process, as they require. */ f({ global: 1 });';
  expect(platformUses(code)).toEqual([]);
});

/** Names that only some platforms have, and imports of anything but what is published here. */
function platformUses(code: string): string[] {
  const names = new Set([
    ...['process', 'Buffer', 'require', 'module', 'exports', '__dirname', '__filename'],
    ...['window', 'document', 'global', 'self', 'Deno', 'Bun', 'setImmediate', 'eval', 'Function'],
  ]);
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && names.has(node.text) && !isKey) uses.push(node.text);
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (from !== undefined && !/^['"](\.\/[\w-]+\.js|@lrogen\/runtime)['"]$/.test(from.getText())) {
      uses.push(`import ${ts.isStringLiteral(from) ? from.text : '?'}`);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true), visit);
  return uses;
}
