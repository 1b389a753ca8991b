import type { PlainSegment } from '../model/path-template.js';

export interface RequestMember {
  readonly name: string;
  /** What it may be: the members of a union. */
  readonly types: readonly MemberType[];
  readonly isList: boolean;
  /** How a text or a number is written, where its type does not tell: `date-time`, `int64`, `integer`. */
  readonly format?: string;
  readonly isOptional: boolean;
  /** Whether somebody has to say it all the same: to the client once, or a call, where it is missing. */
  readonly isNeeded?: boolean;
  readonly deprecated?: true;
  /** What its document says of it in words, where that is kept. */
  readonly description?: string;
  /** Where it goes in an HTTP request. */
  readonly in: 'path' | 'query' | 'body';
}

/** A type, or one member of a union. */
export type MemberType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'unknown'
  /** Any string beside known ones: a server may know values that its document lacks yet. */
  | 'other string'
  | { readonly literal: string }
  /** A type that the version exports. */
  | { readonly type: string }
  /** Any text that fits a resource pattern. */
  | { readonly pattern: readonly PlainSegment[] };

/** Values that are known of a text, and any other. */
export function openValues(values: readonly string[]): MemberType[] {
  return [...[...new Set(values)].map((literal) => ({ literal })), 'other string'];
}

/** The values that are known of a member. */
export function literalsOf(types: readonly MemberType[]): string[] {
  return types.flatMap((type) =>
    typeof type === 'object' && 'literal' in type ? [type.literal] : [],
  );
}

/** How values are written: no type of a member tells that a number is whole. */
export function writtenAs({
  type,
  format = type === 'integer' ? type : undefined,
}: {
  readonly type?: string | undefined;
  readonly format?: string | undefined;
}): Pick<RequestMember, 'format'> {
  return format === undefined ? {} : { format };
}
