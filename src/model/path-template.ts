import { decodeSegment, isSafeSegment } from './path-encoding.js';

/**
 * Path templates in the gRPC-transcoding form, `google/api/http.proto`:
 *
 *     Template  = "/" Segments [ Verb ] ;
 *     Segments  = Segment { "/" Segment } ;
 *     Segment   = "*" | "**" | LITERAL | Variable ;
 *     Variable  = "{" FieldPath [ "=" Segments ] "}" ;
 *     FieldPath = IDENT { "." IDENT } ;
 *     Verb      = ":" LITERAL ;
 *
 * A template is parsed once and never handled as a string again.
 */
export type PlainSegment =
  /** As the template has it, percent escapes and all: `literalText` is what it stands for. */
  | { readonly kind: 'literal'; readonly value: string }
  /** `*`: exactly one path segment. */
  | { readonly kind: 'one' }
  /** `**`: zero or more path segments. */
  | { readonly kind: 'many' };

export interface VariableSegment {
  readonly kind: 'variable';
  /** `a.b.c` is kept as `['a', 'b', 'c']`. */
  readonly fieldPath: readonly string[];
  /** A bare `{name}` is `{name=*}`. */
  readonly segments: readonly PlainSegment[];
}

export type Segment = PlainSegment | VariableSegment;

export interface PathTemplate {
  readonly segments: readonly Segment[];
  /** The custom verb behind the last colon: `cancel` in `…:cancel`. */
  readonly verb?: string;
  /**
   * Whether a slash stands behind the segments, `…/operations/` and `…/:cancel`, which is no path of http.proto
   * and found all the same.
   */
  readonly hasTrailingSlash?: boolean;
}

export type PathTemplateErrorCode =
  | 'LRO-TEMPLATE-SYNTAX'
  | 'LRO-TEMPLATE-LITERAL'
  | 'LRO-TEMPLATE-FIELD'
  | 'LRO-TEMPLATE-MANY'
  | 'LRO-TEMPLATE-VALUE';

/** A template that is not of the grammar, or a value that a template cannot carry. */
export class PathTemplateError extends Error {
  override readonly name = 'PathTemplateError';
  readonly code: PathTemplateErrorCode;
  constructor(code: PathTemplateErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const IDENT = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** RFC 3986 `pchar` without the characters that mean something in a template. */
const LITERAL = /^(?:[A-Za-z0-9\-._~!$&'()+,;=@]|%[0-9A-Fa-f]{2})+$/;

/**
 * @throws PathTemplateError where `text` is not of the grammar.
 */
export function parsePathTemplate(text: string): PathTemplate {
  if (!text.startsWith('/')) throw syntax(text, 'it must start with "/"');
  const { path, verb } = splitVerb(text);
  const hasTrailingSlash = path.length > 1 && path.endsWith('/');
  const written = path.slice(1, hasTrailingSlash ? -1 : undefined);
  const segments = splitOutsideBraces(written, text).map((part) => parseSegment(part, text));
  checkTemplate(segments, text);
  return {
    segments,
    ...(verb !== undefined && { verb: literal(verb, text) }),
    ...(hasTrailingSlash && { hasTrailingSlash }),
  };
}

/** The text of a template; a variable of one `*` is printed bare. `parse(print(t))` equals `t`. */
export function printPathTemplate(template: PathTemplate): string {
  return `/${template.segments.map(printSegment).join('/')}${endText(template)}`;
}

/** What a template ends with behind its segments: `:cancel`, `/`, `/:cancel`, or nothing. */
export function endText({ verb, hasTrailingSlash = false }: PathTemplate): string {
  return `${hasTrailingSlash ? '/' : ''}${verb === undefined ? '' : `:${verb}`}`;
}

/** The text of a variable's own segments, the part behind its `=`. */
export function printPattern(segments: readonly PlainSegment[]): string {
  return segments.map(printPlain).join('/');
}

/** Parses a resource pattern: what may stand behind a variable's `=`. */
export function parsePattern(text: string): PlainSegment[] {
  const segments = text.split('/').map((part) => parsePlain(part, text));
  checkTemplate(segments, text);
  return segments;
}

/** The variables of a template, in order. */
export function templateVariables(template: PathTemplate): VariableSegment[] {
  return template.segments.filter((segment) => segment.kind === 'variable');
}

/** The template's segments with every variable replaced by what it may hold. */
export function flatSegments(template: PathTemplate): PlainSegment[] {
  return template.segments.flatMap((segment) =>
    segment.kind === 'variable' ? segment.segments : [segment],
  );
}

/** The text that a literal stands for: the one in a resource name, where nothing is escaped. */
export function literalText(value: string): string {
  return decodeSegment(value) ?? value;
}

function splitVerb(text: string): { path: string; verb?: string } {
  const colon = text.lastIndexOf(':');
  // A colon before the last "/" or inside braces belongs to no verb: LITERAL refuses it later.
  if (colon < text.lastIndexOf('/') || colon < text.lastIndexOf('}')) {
    return { path: text };
  }
  return { path: text.slice(0, colon), verb: text.slice(colon + 1) };
}

function splitOutsideBraces(path: string, text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < path.length; i++) {
    const char = path[i];
    if (char === '{' && ++depth > 1) throw syntax(text, 'a variable may not hold another');
    if (char === '}' && --depth < 0) throw syntax(text, 'a "}" has no "{"');
    if (char === '/' && depth === 0) {
      parts.push(path.slice(start, i));
      start = i + 1;
    }
  }
  if (depth !== 0) throw syntax(text, 'a "{" has no "}"');
  parts.push(path.slice(start));
  return parts;
}

function parseSegment(part: string, text: string): Segment {
  if (!part.startsWith('{')) return parsePlain(part, text);
  if (!part.endsWith('}')) throw syntax(text, `"${part}" goes on behind its variable`);
  const inside = part.slice(1, -1);
  const equals = inside.indexOf('=');
  const field = equals < 0 ? inside : inside.slice(0, equals);
  const fieldPath = field.split('.');
  if (!fieldPath.every((ident) => IDENT.test(ident))) {
    throw new PathTemplateError('LRO-TEMPLATE-FIELD', `"${field}" in "${text}" is no field path`);
  }
  const pattern = equals < 0 ? '*' : inside.slice(equals + 1);
  const segments = pattern.split('/').map((piece) => parsePlain(piece, text));
  return { kind: 'variable', fieldPath, segments };
}

function parsePlain(part: string, text: string): PlainSegment {
  if (part === '*') return { kind: 'one' };
  if (part === '**') return { kind: 'many' };
  return { kind: 'literal', value: literal(part, text) };
}

function literal(part: string, text: string): string {
  const decoded = decodeSegment(part);
  // An escaped "/" is one segment in a URL and two in a name: no value could be told apart.
  const ambiguous = decoded?.includes('/') || decoded === undefined || !isSafeSegment(decoded);
  if (!LITERAL.test(part) || ambiguous) {
    throw new PathTemplateError('LRO-TEMPLATE-LITERAL', `"${part}" in "${text}" is no literal`);
  }
  return part;
}

function checkTemplate(segments: readonly Segment[], text: string): void {
  const flat = flatSegments({ segments });
  // http.proto wants `**` last; real documents also put literals behind it. Two are ambiguous.
  if (flat.filter((segment) => segment.kind === 'many').length > 1) {
    throw new PathTemplateError('LRO-TEMPLATE-MANY', `"${text}" holds more than one "**"`);
  }
  const fields = new Set<string>();
  for (const segment of segments) {
    if (segment.kind !== 'variable') continue;
    const field = segment.fieldPath.join('.');
    if (fields.has(field)) {
      throw new PathTemplateError('LRO-TEMPLATE-FIELD', `"${text}" names "${field}" twice`);
    }
    fields.add(field);
  }
}

function syntax(text: string, what: string): PathTemplateError {
  return new PathTemplateError('LRO-TEMPLATE-SYNTAX', `"${text}" is no path template: ${what}`);
}

function printSegment(segment: Segment): string {
  if (segment.kind !== 'variable') return printPlain(segment);
  const field = segment.fieldPath.join('.');
  const pattern = printPattern(segment.segments);
  return pattern === '*' ? `{${field}}` : `{${field}=${pattern}}`;
}

function printPlain(segment: PlainSegment): string {
  if (segment.kind === 'literal') return segment.value;
  return segment.kind === 'one' ? '*' : '**';
}
