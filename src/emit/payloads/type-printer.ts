import type ts from 'typescript';
import { trusted } from '../code.js';
import { compiler } from '../compiler.js';
import { fits, generic } from '../layout.js';

/**
 * Source of an exported type, laid out as a person would: an interface where it has members, an
 * alias otherwise. The compiler's own printer sets a union of any length on one line.
 */
export function printDeclaration(name: string, type: ts.TypeNode): string {
  if (compiler.isTypeLiteralNode(type) && type.members.length > 0) {
    return `export interface ${name} ${printMembers(type.members, '')}\n`;
  }
  const head = `export type ${name} =`;
  return `${placed(head, type, '')};\n`;
}

/** A type behind a head, on the same line or on lines of its own. */
function placed(head: string, type: ts.TypeNode, indent: string): string {
  const text = printType(type, indent, indent.length + head.length + 1);
  return text.startsWith('\n') ? `${head}${text}` : `${head} ${text}`;
}

/** @param before columns of the first line that are taken. */
function printType(type: ts.TypeNode, indent: string, before: number): string {
  const line = oneLine(type);
  if (line !== undefined && fits(`${line};`, before)) return line;
  if (compiler.isUnionTypeNode(type)) {
    const inner = `${indent}  `;
    return type.types.map((t) => `\n${inner}| ${printType(t, inner, inner.length + 2)}`).join('');
  }
  if (compiler.isIntersectionTypeNode(type)) {
    return type.types.map((part) => printPart(withoutParentheses(part), indent)).join(' & ');
  }
  if (compiler.isArrayTypeNode(type)) {
    const elementType = withoutParentheses(type.elementType);
    const element = printType(elementType, indent, before + '()[]'.length);
    if (!needsParentheses(elementType)) return `${element}[]`;
    return element.startsWith('\n') ? `(${element}\n${indent})[]` : `(${element})[]`;
  }
  if (compiler.isTypeLiteralNode(type)) return printMembers(type.members, indent);
  if (compiler.isTypeReferenceNode(type) && type.typeArguments?.some(compiler.isTypeLiteralNode)) {
    const args = type.typeArguments.map((argument) => printType(argument, indent, before));
    return `${nameOf(type)}<${args.join(', ')}>`;
  }
  if (compiler.isTypeReferenceNode(type) && type.typeArguments !== undefined && indent === '') {
    const args = type.typeArguments.map((argument) => trusted(String(oneLine(argument))));
    return generic(trusted(nameOf(type)), args, before);
  }
  if (line !== undefined) return line;
  throw new TypeError(`a type of kind ${compiler.SyntaxKind[type.kind]} has no layout`);
}

/** A part of an intersection. */
function printPart(part: ts.TypeNode, indent: string): string {
  const text = printType(part, indent, indent.length);
  if (!compiler.isUnionTypeNode(part)) return text;
  return text.startsWith('\n') ? `(${text}\n${indent})` : `(${text})`;
}

/** The type on one line; undefined where it has members, which stand on lines of their own. */
function oneLine(type: ts.TypeNode): string | undefined {
  const keyword = compiler.tokenToString(type.kind);
  if (keyword !== undefined) return keyword;
  if (compiler.isUnionTypeNode(type)) return joined(type.types, ' | ');
  if (compiler.isParenthesizedTypeNode(type)) {
    const inner = oneLine(type.type);
    return inner === undefined ? undefined : `(${inner})`;
  }
  if (compiler.isIntersectionTypeNode(type)) return joined(type.types, ' & ');
  if (compiler.isArrayTypeNode(type)) {
    const elementType = withoutParentheses(type.elementType);
    const element = oneLine(elementType);
    if (element === undefined) return undefined;
    return needsParentheses(elementType) ? `(${element})[]` : `${element}[]`;
  }
  if (compiler.isTypeReferenceNode(type)) {
    const name = nameOf(type);
    if (type.typeArguments === undefined) return name;
    const args = joined(type.typeArguments, ', ');
    return args && `${name}<${args}>`;
  }
  if (compiler.isIndexedAccessTypeNode(type)) return referenceName(type);
  return compiler.isTypeLiteralNode(type) ? mapOnOneLine(type) : undefined;
}

function mapOnOneLine({ members: [member, ...others] }: ts.TypeLiteralNode): string | undefined {
  if (member === undefined || others.length > 0 || !compiler.isIndexSignatureDeclaration(member)) {
    return undefined;
  }
  const value = oneLine(member.type);
  return value === undefined ? undefined : `{ [key: string]: ${value} }`;
}

function joined(types: readonly ts.TypeNode[], separator: string): string | undefined {
  const parts = types.map(oneLine);
  return parts.includes(undefined) ? undefined : parts.join(separator);
}

function nameOf({ typeName }: ts.TypeReferenceNode): string {
  return (typeName as ts.Identifier).text;
}

/** openapi-typescript writes a reference as `components["schemas"]["Name"]`. */
function referenceName({ indexType }: ts.IndexedAccessTypeNode): string | undefined {
  return compiler.isLiteralTypeNode(indexType) && compiler.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : undefined;
}

function printMembers(members: readonly ts.TypeElement[], indent: string): string {
  const inner = `${indent}  `;
  const lines = members.map((member) => `${inner}${printMember(member, inner)};\n`);
  return `{\n${lines.join('')}${indent}}`;
}

function printMember(member: ts.TypeElement, indent: string): string {
  if (compiler.isIndexSignatureDeclaration(member)) {
    return placed('[key: string]:', member.type, indent);
  }
  if (!compiler.isPropertySignature(member) || member.type === undefined) {
    throw new TypeError(`a member of kind ${compiler.SyntaxKind[member.kind]} has no layout`);
  }
  const readonly = member.modifiers?.length ? 'readonly ' : '';
  const optional = member.questionToken === undefined ? '' : '?';
  const head = `${readonly}${(member.name as ts.Identifier).text}${optional}:`;
  return `${comments(member, indent)}${placed(head, member.type, indent)}`;
}

function comments(member: ts.TypeElement, indent: string): string {
  return (compiler.getSyntheticLeadingComments(member) ?? [])
    .map(({ text }) => {
      // openapi-typescript sets further lines of one text in.
      const lines = text.replaceAll('\n *     ', '\n * ').split('\n');
      const last = lines.length - 1;
      const trimmed = lines.map((line, i) => (i < last ? line.trimEnd() : line));
      return `/*${trimmed.join(`\n${indent}`)}*/\n${indent}`;
    })
    .join('');
}

/** The compiler's factory adds parentheses by itself. */
function withoutParentheses(type: ts.TypeNode): ts.TypeNode {
  return compiler.isParenthesizedTypeNode(type) ? type.type : type;
}

function needsParentheses(type: ts.TypeNode): boolean {
  return compiler.isUnionTypeNode(type) || compiler.isIntersectionTypeNode(type);
}
