import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { RenderedFile } from '../../src/model/rendered-file.js';

const RUNTIME = fileURLToPath(new URL('../../src/runtime/', import.meta.url));
/** Where the files under test seem to be. */
const ROOT = '/emitted';

/** What emitted code promises to compile under, and the compiler's strictest besides. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noEmit: true,
  skipLibCheck: false,
};

/** Parsed once for all programs: the standard library and the runtime. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks emitted TypeScript against the runtime's sources.
 *
 * @returns one line for each error: `library/v1/index.ts: message`.
 */
export function typeErrors(files: readonly RenderedFile[]): string[] {
  const sources = files.filter(({ path }) => /(?<!\/(?:api|index|starts)\.d)\.ts$/.test(path));
  const texts = new Map(sources.map(({ path, content }) => [`${ROOT}/${path}`, content]));
  texts.set(`${ROOT}/package.json`, '{"type":"module"}');
  const program = ts.createProgram({
    rootNames: [...texts.keys()].filter((name) => name.endsWith('.ts')),
    options: OPTIONS,
    host: compilerHost(texts),
  });
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    // Only what is under test: the standard library takes longer than all else.
    ...[...texts.keys()].flatMap((name) => {
      const file = program.getSourceFile(name);
      return file === undefined ? [] : problemsIn(program, file);
    }),
  ];
  return diagnostics.map(({ file, messageText }) => {
    const where = file === undefined ? '' : `${file.fileName.replace(`${ROOT}/`, '')}: `;
    return where + ts.flattenDiagnosticMessageText(messageText, ' ');
  });
}

function problemsIn(program: ts.Program, file: ts.SourceFile): readonly ts.Diagnostic[] {
  return [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
    ...(file.isDeclarationFile ? [] : program.getDeclarationDiagnostics(file)),
  ];
}

function compilerHost(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    directoryExists: (name) => name.startsWith(ROOT) || host.directoryExists?.(name) === true,
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, options) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, options, true);
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, options));
      return parsed.get(name);
    },
    resolveModuleNameLiterals: (literals, containing) =>
      literals.map(({ text }) => ({ resolvedModule: resolve(text, containing, texts) })),
  };
}

function resolve(
  name: string,
  containing: string,
  texts: ReadonlyMap<string, string>,
): ts.ResolvedModuleFull | undefined {
  const base = new URL(
    name === '@lrogen/runtime' ? `file://${RUNTIME}index.js` : name,
    `file://${containing}`,
  );
  const stem = fileURLToPath(base).replace(/\.js$/, '');
  const extension = [ts.Extension.Ts, ts.Extension.Dts].find(
    (candidate) => texts.has(stem + candidate) || RUNTIME_FILES.has(stem + candidate),
  );
  return extension && { resolvedFileName: stem + extension, extension };
}

const RUNTIME_FILES = new Set(
  readdirSync(RUNTIME)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => RUNTIME + name),
);
