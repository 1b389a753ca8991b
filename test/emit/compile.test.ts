import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { viewClient } from '../../src/emit/client-view.js';
import { compile } from '../../src/emit/compile.js';
import { renderTemplate } from '../../src/emit/template.js';
import { api, binding, NAMED } from './builders.js';

const SOURCE = renderTemplate(
  '{version}/index.ts.hbs',
  viewClient(api([binding('get', NAMED), binding('cancel', `${NAMED}:cancel`)]), '@lrogen/runtime'),
);

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

/** Without blanks and blank lines, which are laid out anew. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('compile', () => {
  it("writes what the compiler's own transpilers write", () => {
    const { javascript, declarations } = compile('library/v1/index.ts', SOURCE);
    const js = ts.transpileModule(SOURCE, { compilerOptions }).outputText;
    const dts = ts.transpileDeclaration(SOURCE, { compilerOptions }).outputText;
    expect(bare(javascript)).toBe(bare(js));
    expect(bare(declarations)).toBe(bare(dts));
  });

  it.each([
    ['that does not parse', 'export const a: string = ;', 'Expression expected'],
    ['whose exports need inference', 'export const a = Date.now();', 'explicit type annotation'],
  ])('refuses a module %s', (_, source, want) => {
    expect(() => compile('x/index.ts', source)).toThrow(
      new RegExp(`^x/index\\.ts does not compile: .*${want}`),
    );
  });
});
