import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { emitted, readScenarios } from '../scenarios/scenario.js';

const GENERATED = new URL('../../generated/', import.meta.url);

/** The modules that are emitted in each language. */
const MODULE = /(?:^|\/)(?:api|index)\.ts$/;

/** A client's module as it is emitted in each language. */
interface Module {
  readonly name: string;
  readonly typescript: string;
  readonly javascript: string;
  readonly declarations: string;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
};

/** Without what only looks differ in: blanks, trailing commas, quotes and doc comments. */
function bare(text: string): string {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022);
  return ts
    .createPrinter({ removeComments: true })
    .printFile(file)
    .replace(/\s+/g, '')
    .replace(/,(?=[)}\]])/g, '');
}

/** The doc comments of a module, in their order. */
function comments(text: string): string[] {
  return [...text.matchAll(/^ *\/\*\*.*?\*\//gms)].map(([comment]) => comment);
}

function modulesOfScenarios(): Module[] {
  return readScenarios().flatMap((scenario) => {
    const files = new Map(emitted(scenario).map(({ path, content }) => [path, content]));
    const textOf = (path: string): string => files.get(path) ?? '';
    return [...files.keys()]
      .filter((path) => MODULE.test(path))
      .map((path) => ({
        name: `${scenario.name}: ${path}`,
        typescript: textOf(path),
        javascript: textOf(path.replace(/ts$/, 'js')),
        declarations: textOf(path.replace(/ts$/, 'd.ts')),
      }));
  });
}

function modulesOfPackages(): Module[] {
  const paths = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' });
  const read = (path: string): string => readFileSync(new URL(path, GENERATED), 'utf8');
  return paths
    .filter((path) => MODULE.test(path) && !path.includes('node_modules'))
    .map((path) => ({
      name: path,
      typescript: read(path),
      javascript: read(path.replace(/ts$/, 'js')),
      declarations: read(path.replace(/ts$/, 'd.ts')),
    }));
}

describe.each([
  ['scenario', modulesOfScenarios()],
  ['package', modulesOfPackages()],
])('the module of every %s', (_, modules) => {
  it('is in JavaScript what the compiler makes of its TypeScript', () => {
    expect(modules).not.toEqual([]);
    for (const { name, typescript, javascript } of modules) {
      const compiled = ts.transpileModule(typescript, { compilerOptions });
      expect(bare(javascript), name).toBe(bare(compiled.outputText));
    }
  });

  it('declares what the compiler finds declared, with nothing left to infer', () => {
    for (const { name, typescript, declarations } of modules) {
      const compiled = ts.transpileDeclaration(typescript, { compilerOptions });
      expect(compiled.diagnostics, name).toEqual([]);
      expect(bare(declarations), name).toBe(bare(compiled.outputText));
    }
  });

  it('has the doc comments of its TypeScript wherever it has what they are about', () => {
    for (const { name, typescript, javascript, declarations } of modules) {
      const handle = /^ *\/\*\* Follows one operation/;
      const request = /^ *\/\*\* Where `.*` is called/;
      const all = comments(typescript);
      expect(comments(javascript), name).toEqual(all.filter((text) => !handle.test(text)));
      expect(comments(declarations), name).toEqual(all.filter((text) => !request.test(text)));
    }
  });
});
