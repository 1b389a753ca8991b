import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalize, render } from '../../src/index.js';
import { claim, source } from '../normalize/builders.js';
import { COMPILERS, compileWith, type TypeProblem } from './compilers.js';
import { linesOf, USES, type Use, usesText } from './consumer-uses.js';
import { type InstalledProject, installProject } from './installed-project.js';
import { packageFolders, publishedApis } from './published-api.js';

const apis = publishedApis();
const named = USES.map((use) => [use.name, use] as const);
const namedApis = apis.map((api) => [api.id, api] as const);
const RIGHT = named.filter(([, { errors }]) => errors.length === 0);
const WRONG = named.filter(([, { errors }]) => errors.length > 0);
const REPORT = 'declare function report(value: unknown): void;\n';

let project: InstalledProject;
let files: string[];
beforeAll(async () => {
  project = await installProject();
  await installQuiet();
  files = [
    ...(await writeUses()),
    ...(await writeImports()),
    ...(await writeReadmes()),
    ...(await writeEmitted()),
    ...(await writeBad()),
  ];
}, 60_000);
afterAll(() => project.remove());

describe.each(COMPILERS.map((compiler) => [compiler.name, compiler] as const))(
  '%s',
  (_, compiler) => {
    let problems: readonly TypeProblem[];
    let outDir: string;
    beforeAll(async () => {
      ({ problems, outDir } = await compileWith(project, compiler, files));
    }, 90_000);

    it.each(RIGHT)('takes what is right: %s', (_, use) => {
      expect(problemsIn(use)).toEqual([]);
    });

    it.each(WRONG)('refuses what is wrong: %s', (_, use) => {
      const found = problemsIn(use).map(({ code }) => code);
      expect(found).toHaveLength(1);
      expect(use.errors).toEqual(expect.arrayContaining(found));
    });

    it('finds nothing in the packages, in the README examples and in the sources', () => {
      expect(problems.filter(({ file }) => !['uses.ts', 'bad.ts'].includes(file))).toEqual([]);
      const expected = USES.flatMap(problemsIn);
      const all = problems.filter(({ file }) => file === 'uses.ts');
      expect(all.filter((problem) => !expected.includes(problem))).toEqual([]);
    });

    it('has looked: a file that is bad on purpose is found to be', () => {
      const bad = problems.filter(({ file }) => file === 'bad.ts');
      expect(bad.map(({ line, code }) => [line, code])).toEqual([
        [1, 2307],
        [2, 2322],
        [3, 9010],
      ]);
    });

    it.each(namedApis)('makes the published declarations of %s of its source', (id, { folder }) => {
      const made = readFileSync(join(outDir, 'emitted', ...id.split(':'), 'index.d.ts'), 'utf8');
      const published = readFileSync(join(folder, 'index.d.ts'), 'utf8');
      expect(wordLines(made)).toEqual(wordLines(published));
    });

    function problemsIn(use: Use): TypeProblem[] {
      const [first, last] = linesOf(use);
      return problems.filter(
        ({ file, line }) => file === 'uses.ts' && line >= first && line <= last,
      );
    }
  },
);

/** Compilers indent and space as they like. */
function wordLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function writeUses(): Promise<string[]> {
  await project.write('uses.ts', usesText);
  return ['uses.ts'];
}

/** Every client of every package, so that all their declarations are checked. */
async function writeImports(): Promise<string[]> {
  const lines = apis.map(
    ({ specifier }, i) => `import * as api${i} from '${specifier}';\nreport(api${i});\n`,
  );
  await project.write('imports.ts', `${REPORT}${lines.join('')}`);
  return ['imports.ts'];
}

/** The examples of every README, as somebody would copy them. */
async function writeReadmes(): Promise<string[]> {
  const names: string[] = [];
  for (const folder of packageFolders().slice(1)) {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    // One example goes on where the one before it ended.
    const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code);
    expect(blocks.length).toBeGreaterThan(0);
    const file = `readme-${names.length}.ts`;
    const node = [
      'declare const process: { env: Record<string, string | undefined> };',
      'declare const console: { log(...args: unknown[]): void; error(...args: unknown[]): void };',
    ];
    await project.write(file, `${node.join('\n')}\n${blocks.join('')}`);
    names.push(file);
  }
  expect(names.length).toBe(packageFolders().length - 1);
  return names;
}

/** The sources that the packages were made of, each beside its declarations. */
async function writeEmitted(): Promise<string[]> {
  return Promise.all(
    apis.map(async ({ folder, service, version }) => {
      const at = `emitted/${service}/${version}`;
      await cp(folder, join(project.folder, at), {
        recursive: true,
        filter: (path) => !/index\.(d\.ts|js)$/.test(path),
      });
      return `${at}/index.ts`;
    }),
  );
}

async function writeBad(): Promise<string[]> {
  const lines = [
    "export { nothing } from '@lrogen/no-such-package';",
    "export const name: number = 'text';",
    'export const isolated = Math.random();',
  ];
  await project.write('bad.ts', lines.join('\n'));
  return ['bad.ts'];
}

/** An API whose operations cannot be cancelled or deleted, as a package beside the others. */
async function installQuiet(): Promise<void> {
  const name = '/v1/{name=projects/*/locations/*/operations/*}';
  const { apis: quiet } = normalize({
    sources: [
      source({
        host: 'quiet.googleapis.com',
        title: 'Quiet API',
        canonicalName: 'Quiet',
        claims: [claim('get', name), claim('list', '/v1/{name=projects/*/locations/*}/operations')],
      }),
    ],
    documented: [],
    exceptions: { endpoints: [], disagreements: [], documented: [] },
  });
  for (const { path, content } of render(quiet)) {
    await project.write(`node_modules/@lrogen/${path}`, content);
  }
}
