import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, compileWith, type TypeProblem } from './compilers.js';
import { copyProject, type InstalledProject } from './installed-project.js';
import { outputOf } from './program.js';
import { foldersOf } from './published-api.js';

/** What the README says of CommonJS, as TypeScript compiles it. */
const FILES = {
  'static.cts': `
    import { FileOperationsClient } from '@lrogen/file/v1';
    declare const console: { log(text: string): void };
    console.log(FileOperationsClient.name);`,
  'dynamic.cts': `
    import type { FileOperationsClient } from '@lrogen/file/v1' with { 'resolution-mode': 'import' };
    declare const console: { log(text: string): void };
    async function main(): Promise<FileOperationsClient> {
      const { FileOperationsClient } = await import('@lrogen/file/v1');
      console.log(FileOperationsClient.name);
      return new FileOperationsClient();
    }
    void main();`,
};

const OPTIONS = {
  ...{ target: 'es2022', lib: ['es2022', 'dom'], types: [], strict: true },
  // The declarations are checked by all other tests.
  skipLibCheck: true,
};

let project: InstalledProject;
beforeAll(async () => {
  project = await copyProject(foldersOf(['file']));
  for (const [file, text] of Object.entries(FILES)) await project.write(file, text);
});
afterAll(() => project.remove());

const compilers = COMPILERS.filter(({ name }) => name.endsWith('and Node')).map(
  (compiler) => [compiler.name.replace(' and Node', ''), compiler] as const,
);

describe.each(compilers)('in a CommonJS file of %s', (_, compiler) => {
  const compiled = new Map<string, { problems: readonly TypeProblem[]; outDir: string }>();
  beforeAll(async () => {
    for (const module of ['nodenext', 'node16']) {
      const named = { ...compiler, name: `${compiler.name} ${module}`, resolution: { module } };
      compiled.set(module, await compileWith(project, named, Object.keys(FILES), OPTIONS));
    }
  });
  const problemsIn = (module: string, file: keyof typeof FILES): TypeProblem[] | undefined =>
    compiled.get(module)?.problems.filter((problem) => problem.file === file);

  it.each([
    ['nodenext', 'static.cts'],
    ['nodenext', 'dynamic.cts'],
    ['node16', 'dynamic.cts'],
  ] as const)('`module: %s` compiles %s, and it runs', async (module, file) => {
    expect(problemsIn(module, file)).toEqual([]);
    const made = join(compiled.get(module)?.outDir ?? '', file.replace('cts', 'cjs'));
    expect(await outputOf(process.execPath, [made], project.folder)).toBe('FileOperationsClient\n');
  });

  it('`module: node16` refuses a static import', () => {
    expect(problemsIn('node16', 'static.cts')?.map(({ code }) => code)).toEqual([1479]);
    expect(compiled.get('node16')?.problems).toHaveLength(1);
  });
});
