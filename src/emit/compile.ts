import ts from 'typescript';

export interface Compiled {
  readonly javascript: string;
  readonly declarations: string;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  newLine: ts.NewLineKind.LineFeed,
};

/**
 * JavaScript and declarations of one emitted module, each file by itself: that is what
 * `isolatedDeclarations` makes possible, and what keeps a run linear in its files.
 */
export function compile(fileName: string, source: string): Compiled {
  const input = { fileName, compilerOptions, reportDiagnostics: true };
  const module = ts.transpileModule(source, input);
  const declaration = ts.transpileDeclaration(source, {
    ...input,
    compilerOptions: { ...compilerOptions, declaration: true, isolatedDeclarations: true },
  });
  const [problem] = [...(module.diagnostics ?? []), ...(declaration.diagnostics ?? [])];
  if (problem !== undefined) {
    const message = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
    throw new Error(`${fileName} does not compile: ${message}`);
  }
  return { javascript: module.outputText, declarations: declaration.outputText };
}
