import type { PlainSegment } from '../../model/path-template.js';
import { printPattern } from '../../model/path-template.js';
import type { MemberType } from '../../surface/api-surface.js';
import {
  type Code,
  code,
  identifier,
  joined,
  stringLiteral,
  templateText,
  trusted,
} from '../code.js';

/** Keeps the known values in an editor's suggestions, which a plain `string` would swallow. */
const OTHER_STRING = code`(string & {})`;

/** A hole of a template literal type that takes any text. */
const STRING = code`\${string}`;

/** Source of a type of the surface. */
export function memberType(type: MemberType): Code {
  if (type === 'other string') return OTHER_STRING;
  if (typeof type === 'string') return trusted(type);
  if ('literal' in type) return stringLiteral(type.literal);
  return 'type' in type ? identifier(type.type) : patternType(type.pattern);
}

/** The type of the texts that fit a resource pattern. */
export function patternType(pattern: readonly PlainSegment[]): Code {
  if (pattern.every(({ kind }) => kind === 'literal')) return stringLiteral(printPattern(pattern));
  const parts = pattern.map((segment) =>
    segment.kind === 'literal' ? templateText(segment.value) : STRING,
  );
  return code`\`${joined(parts, '/')}\``;
}

/** The members of an open enum: a server may send or take a value that its document lacks yet. */
export function openEnum(values: readonly string[]): Code[] {
  const known = [...new Set(values)].map((literal): MemberType => ({ literal }));
  return [...known, 'other string' as const].map(memberType);
}
