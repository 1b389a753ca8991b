import ts from 'typescript';

export interface Compiled {
  readonly javascript: string;
  readonly declarations: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  declaration: true,
  isolatedDeclarations: true,
  newLine: ts.NewLineKind.LineFeed,
  noCheck: true,
  noLib: true,
  noResolve: true,
  types: [],
};

/**
 * JavaScript and declarations of one emitted module, each file by itself: that is what
 * `isolatedDeclarations` makes possible, and what keeps a run linear in its files. The compiler's
 * own `transpileModule` and `transpileDeclaration` would parse and bind it twice.
 *
 * @throws Error where the module does not parse, or leaves a type of its exports unsaid.
 */
export function compile(fileName: string, source: string): Compiled {
  const outputs = new Map<string, string>();
  const program = ts.createProgram({
    rootNames: [fileName],
    options,
    host: hostOf(fileName, source, outputs),
  });
  const { diagnostics } = program.emit();
  const [problem] = [...program.getSyntacticDiagnostics(), ...diagnostics];
  if (problem !== undefined) {
    const message = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
    throw new Error(`${fileName} does not compile: ${message}`);
  }
  const output = (extension: string): string =>
    spaced(outputs.get(fileName.replace(/\.ts$/, extension)) ?? '');
  return { javascript: output('.js'), declarations: output('.d.ts') };
}

/** A file system of one file. */
function hostOf(fileName: string, source: string, outputs: Map<string, string>): ts.CompilerHost {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022);
  return {
    getSourceFile: (name) => (name === fileName ? file : undefined),
    writeFile: (name, text) => outputs.set(name, text),
    fileExists: (name) => name === fileName,
    readFile: (name) => (name === fileName ? source : undefined),
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => '',
    getDefaultLibFileName: () => 'lib.d.ts',
    getNewLine: () => '\n',
    useCaseSensitiveFileNames: () => true,
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
