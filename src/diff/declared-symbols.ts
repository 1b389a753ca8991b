import ts from 'typescript';
import type { DeclaredPackage, ReadFile } from './declared-package.js';

/** What an import of a name gives, or that it is a member of a class. */
export type DeclaredKind = 'value' | 'type' | 'member';

/** Kind by symbol, `FileOperationsClient.cancel`. */
export type DeclaredSymbols = ReadonlyMap<string, DeclaredKind>;

/** The module of payloads, of whose types the document of the package tells. */
const PAYLOADS = /\/payloads\.js$/;

/** What each subpath declares, by subpath. */
export function declaredSymbols({ subpaths, read }: DeclaredPackage): Map<string, DeclaredSymbols> {
  return new Map(
    [...subpaths].map(([path, types]) => {
      const isRead = types !== undefined && !PAYLOADS.test(path);
      return [path, isRead ? symbolsOf(types, read) : new Map()] as const;
    }),
  );
}

/** What a module of declarations exports, and what it hands on of others beside it. */
function symbolsOf(
  file: string,
  read: ReadFile,
  within: readonly string[] = [],
): Map<string, DeclaredKind> {
  // Modules may hand each other on in a circle.
  if (within.includes(file)) return new Map();
  const found = new Map<string, DeclaredKind>();
  const source = ts.createSourceFile(file, read(file) ?? '', ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) addExports(found, statement, read, [...within, file]);
    else if (isExported(statement)) addDeclared(found, statement);
  }
  return found;
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  const modifiers = ts.getModifiers(statement) ?? [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function addDeclared(found: Map<string, DeclaredKind>, statement: ts.Statement): void {
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name)) found.set(name.text, 'value');
    }
  } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    found.set(statement.name.text, 'type');
  } else if (ts.isClassDeclaration(statement) && statement.name !== undefined) {
    found.set(statement.name.text, 'value');
    for (const { name } of statement.members) {
      if (name && ts.isIdentifier(name)) found.set(`${statement.name.text}.${name.text}`, 'member');
    }
  } else if (
    ts.isFunctionDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  ) {
    if (statement.name !== undefined) found.set(statement.name.text, 'value');
  }
}

function addExports(
  found: Map<string, DeclaredKind>,
  { exportClause, isTypeOnly, moduleSpecifier }: ts.ExportDeclaration,
  read: ReadFile,
  within: readonly string[],
): void {
  const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  const beside = besides(within.at(-1) ?? '', from);
  if (exportClause === undefined) {
    // What another package declares is its own affair; that it is handed on is this one's.
    if (beside === undefined) found.set(`* of ${from}`, isTypeOnly ? 'type' : 'value');
    else {
      for (const [name, kind] of symbolsOf(beside, read, within)) {
        found.set(name, isTypeOnly && kind === 'value' ? 'type' : kind);
      }
    }
    return;
  }
  if (ts.isNamespaceExport(exportClause)) {
    found.set(exportClause.name.text, isTypeOnly ? 'type' : 'value');
    return;
  }
  for (const element of exportClause.elements) {
    found.set(element.name.text, isTypeOnly || element.isTypeOnly ? 'type' : 'value');
  }
}

/** The declarations of a module that is named relative to a file. */
function besides(file: string, module: string): string | undefined {
  if (!module.startsWith('.')) return undefined;
  const { pathname } = new URL(module, `file:///${file}`);
  return decodeURIComponent(pathname.slice(1)).replace(/(?:\.d\.ts|\.[jt]s)?$/, '.d.ts');
}
