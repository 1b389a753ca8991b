import { createHash } from 'node:crypto';
import ts from 'typescript';
import type { RenderedFile } from '../../src/model/rendered-file.js';

/**
 * What is left of emitted files without their literals, their comments and the names that come
 * from a spec: equal for two documents that differ in harmless ways alone. What has no order is
 * sorted, as another name may sort elsewhere.
 *
 * @returns a digest of each file's, by the file's role.
 * @throws where a file does not parse.
 */
export function skeletons(files: readonly RenderedFile[]): Map<string, string> {
  return new Map(
    files.map(({ path, content }) => {
      const shape = known.get(content) ?? digest(skeleton(path, content));
      known.set(content, shape);
      return [roleOf(path), shape];
    }),
  );
}

/** Most files of two changed documents are the same. */
const known = new Map<string, string>();

/** Thousands of outlines are compared, and none is looked at. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The path without the service and the version, which may be called otherwise. */
function roleOf(path: string): string {
  const [, ...rest] = path.split('/');
  return rest.length > 1 ? `version/${rest.slice(1).join('/')}` : rest.join('/');
}

function skeleton(path: string, content: string): string {
  if (path.endsWith('.json')) {
    JSON.parse(content);
    return 'json';
  }
  if (path.endsWith('.md')) return markdownSkeleton(content);
  if (!/\.[jt]s$/.test(path)) return content;
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const [problem] = parseDiagnostics;
  if (problem !== undefined) {
    throw new SyntaxError(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  }
  return outline(file);
}

/** The characters that make Markdown's structure, line by line. */
function markdownSkeleton(text: string): string {
  return text.replace(/[^`*<>[\]|#\\\n]/g, '');
}

function outline(node: ts.Node): string {
  if (ts.isIdentifier(node)) return isFromSpec(node) ? 'name' : node.text;
  if (isPropertyName(node)) return 'name';
  if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)) return 'literal';
  const children: string[] = [];
  ts.forEachChild(node, (child) => {
    children.push(outline(child));
  });
  if (isUnordered(node)) children.sort();
  return `${ts.SyntaxKind[node.kind]}(${children.join(' ')})`;
}

/** Types, members and the class are called after what a spec says; nothing that runs is. */
function isFromSpec(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    isPropertyName(node) ||
    ts.isTypeNode(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isImportSpecifier(parent) ||
    (ts.isExportSpecifier(parent) && parent.name === node) ||
    ts.isExpressionWithTypeArguments(parent) ||
    (isDeclaration(parent) && parent.name === node)
  );
}

function isDeclaration(node: ts.Node): node is ts.Node & { name?: ts.Node } {
  return (
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

function isPropertyName(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  );
}

function isUnordered(node: ts.Node): boolean {
  return (
    ts.isSourceFile(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeLiteralNode(node) ||
    ts.isUnionTypeNode(node) ||
    ts.isNamedImports(node) ||
    ts.isObjectLiteralExpression(node)
  );
}
