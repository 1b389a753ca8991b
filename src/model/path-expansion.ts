import { own } from './own.js';
import {
  decodeSegment,
  decodeSegmentKeepingSlash,
  encodeSegment,
  isSafeSegment,
} from './path-encoding.js';
import {
  endText,
  flatSegments,
  literalText,
  type PathTemplate,
  PathTemplateError,
  type PlainSegment,
  printPathTemplate,
  printPattern,
} from './path-template.js';

/** Values of a template's variables, by dotted field path. */
export type PathValues = Readonly<Record<string, string>>;

/**
 * The path of a request, as `google/api/http.proto` says: a variable of one `*` percent-encodes
 * everything but `[-_.~0-9a-zA-Z]`; any other variable also leaves `/` as it is.
 *
 * @throws PathTemplateError with code `LRO-TEMPLATE-VALUE` where a value is missing, does not fit
 *   its pattern, has a `.` or `..` segment, or is no well-formed Unicode text.
 */
export function expandPathTemplate(template: PathTemplate, values: PathValues): string {
  const parts = template.segments.map((segment) => {
    if (segment.kind === 'literal') return segment.value;
    if (segment.kind !== 'variable') {
      throw valueError(template, 'a wildcard outside a variable has no value');
    }
    const field = segment.fieldPath.join('.');
    const value = own(values, field);
    if (value === undefined) throw valueError(template, `"${field}" has no value`);
    if (isSingle(segment.segments)) {
      if (!isSafeSegment(value)) throw valueError(template, `"${field}" is empty, "." or ".."`);
      return encode(template, value);
    }
    if (!matchesPattern(segment.segments, value)) {
      throw valueError(template, `"${field}" does not fit ${printPattern(segment.segments)}`);
    }
    return value
      .split('/')
      .map((part) => encode(template, part))
      .join('/');
  });
  const path = `/${parts.filter((part) => part !== '').join('/')}${endText(template)}`;
  // Where all that stands before a last slash is empty.
  return path.replace('//', '/');
}

/**
 * The variables of a request path that came from this template; undefined where it did not. The
 * reverse of `expandPathTemplate`, as `google/api/http.proto` says: in a multi-segment variable
 * `%2F` stays as it is. It also takes paths whose client escaped more or less than it had to.
 */
export function matchPathTemplate(template: PathTemplate, path: string): PathValues | undefined {
  const suffix = endText(template);
  if (!path.startsWith('/') || !path.endsWith(suffix) || !path.isWellFormed()) return undefined;
  const encoded = splitName(path.slice(1, path.length - suffix.length));
  const parts = encoded.map(decodeSegmentKeepingSlash).filter((part) => part !== undefined);
  const flat = flatSegments(template);
  if (parts.length !== encoded.length || !matchesParts(flat, parts)) return undefined;
  const many = parts.length - (flat.length - 1);
  const values: [field: string, value: string][] = [];
  let at = 0;
  for (const segment of template.segments) {
    const inside = segment.kind === 'variable' ? segment.segments : [segment];
    const hasMany = inside.some((piece) => piece.kind === 'many');
    const end = at + (hasMany ? inside.length - 1 + many : inside.length);
    if (segment.kind === 'variable') {
      const value = isSingle(inside)
        ? decodeSegment(encoded[at] ?? '')
        : parts.slice(at, end).join('/');
      if (value === undefined) return undefined;
      values.push([segment.fieldPath.join('.'), value]);
    }
    at = end;
  }
  // Not assigned one by one: a field may be called "__proto__".
  return Object.fromEntries(values);
}

/** Whether a resource name such as `projects/p/operations/o` fits a pattern. */
export function matchesPattern(pattern: readonly PlainSegment[], name: string): boolean {
  return matchesParts(pattern, splitName(name));
}

function splitName(name: string): string[] {
  return name === '' ? [] : name.split('/');
}

function matchesParts(pattern: readonly PlainSegment[], parts: readonly string[]): boolean {
  if (!parts.every(isSafeSegment)) return false;
  const many = pattern.findIndex((segment) => segment.kind === 'many');
  if (many < 0) {
    return parts.length === pattern.length && pattern.every((s, i) => matchesOne(s, parts[i]));
  }
  const before = pattern.slice(0, many);
  const after = pattern.slice(many + 1);
  if (parts.length < before.length + after.length) return false;
  const tail = parts.slice(parts.length - after.length);
  return (
    before.every((s, i) => matchesOne(s, parts[i])) && after.every((s, i) => matchesOne(s, tail[i]))
  );
}

function matchesOne(segment: PlainSegment, part: string | undefined): boolean {
  return segment.kind !== 'literal' || part === literalText(segment.value);
}

function isSingle(segments: readonly PlainSegment[]): boolean {
  return segments.length === 1 && segments[0]?.kind === 'one';
}

function encode(template: PathTemplate, text: string): string {
  if (!text.isWellFormed()) throw valueError(template, 'a value has a lone surrogate');
  return encodeSegment(text);
}

function valueError(template: PathTemplate, what: string): PathTemplateError {
  return new PathTemplateError(
    'LRO-TEMPLATE-VALUE',
    `${printPathTemplate(template)} cannot be expanded: ${what}`,
  );
}
