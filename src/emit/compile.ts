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
  return {
    javascript: spaced(module.outputText),
    declarations: spaced(declaration.outputText),
  };
}

/**
 * The compiler indents by four and drops blank lines. Two and one before a doc comment are
 * easier to read; no line of an emitted module begins inside a literal.
 */
function spaced(text: string): string {
  return text
    .replace(/^(?: {4})+/gm, (spaces) => spaces.slice(spaces.length / 2))
    .replace(/(?<=[^{\n])\n(?= *\/\*\*)/g, '\n\n');
}
