import { textOf } from './json-value.js';

/** A request, or the fields of a name. */
export type Fields = Readonly<Record<string, unknown>>;

/** `{field.path}` or `{field.path=segments}`; without segments the variable is one segment (`*`). */
const VARIABLE = /\{([\w.]+)(?:=([^{}]*))?\}/g;
/** What is not matched as it is: a variable, a wildcard, a sign. */
const PIECE = /\{[\w.]+(?:=([^{}]*))?\}|\*\*|[^\w/]/g;

/**
 * What a URL parser, proxy or server could read more into than a name: a control character, a lone
 * surrogate, `\`, `?`, `#`, or an empty, `.` or `..` segment, however often it is decoded.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\\?#]|(^|\/|%(25)*2f)(\.|%(25)*2e){0,2}($|\/|%(25)*2f)/iu;

function isSafe(value: unknown): value is string {
  return typeof value === 'string' && !UNSAFE.test(value);
}

// An API may have a hundred templates and a client use one: each is compiled when it is first met.
const compiled = new Map<string, RegExp>();

/** Matches the whole of what fits a name pattern, with a group for each variable, or mere segments. */
function matcher(pattern: string): RegExp {
  const regExp = compiled.get(pattern) ?? new RegExp(`^${sourceOf(pattern)}$`);
  compiled.set(pattern, regExp);
  return regExp;
}

// `**` may be empty in http.proto. Here it may not: the name of an operation without the operation
// would be the name of its collection.
function sourceOf(pattern: string): string {
  return pattern.replace(PIECE, (piece, segments = '*') => {
    if (piece === '*') return '[^/]+';
    if (piece === '**') return '.+';
    return piece[2] ? `(${sourceOf(segments)})` : `\\${piece}`;
  });
}

/** Percent-encodes everything but `[-_.~0-9a-zA-Z]`, and `/` where it stays, as http.proto says. */
function percentEncode(text: string, segments?: string): string {
  return (segments ? encodeURI : encodeURIComponent)(text).replace(
    /[^\w.~%/-]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The path with the variables of a template filled; undefined where one has no value or one that does
 * not fit. A variable without segments may hold `/`, which is encoded; any other keeps it.
 */
export function expand(template: string, fields: Fields): string | undefined {
  // What is inherited is no field.
  const own = { ...fields };
  let fits = true;
  const path = template.replace(VARIABLE, (_, field: string, segments?: string) => {
    const value = own[field];
    fits &&= (!segments || matcher(segments).test(textOf(value))) && isSafe(value);
    return fits ? percentEncode(String(value), segments) : '';
  });
  return fits ? path : undefined;
}

export function variablesOf(template: string): string[] {
  return [...template.matchAll(VARIABLE)].map(([, field = '']) => field);
}

/** The fields of a name, by the first pattern that it fits. */
export function parseName(
  patterns: readonly string[],
  name: unknown,
): Record<string, string> | undefined {
  for (const pattern of patterns) {
    const match = isSafe(name) && matcher(pattern).exec(name);
    if (match) {
      return Object.fromEntries(
        variablesOf(pattern).map((field, i) => [field, match[i + 1] ?? '']),
      );
    }
  }
  return undefined;
}

/** More segments than any name has: not to try all the tails of a text without end. */
const LONGEST = 20;

/** What a name, or the path of an address, ends with, the longest first; without a slash at its end. */
export function tailsOf(text: string): string[] {
  const parts = text
    .replace(/^\w+:\/\/[^/]*\/|\/$/g, '')
    .split('/')
    .slice(-LONGEST);
  return parts.map((_, i) => parts.slice(i).join('/'));
}

/** The name with exactly these fields, by the first pattern that has them all and no other. */
export function formatName(patterns: readonly string[], fields: Fields): string | undefined {
  // What is inherited is no field.
  const own: Fields = { ...fields };
  for (const pattern of patterns) {
    const name = pattern.replace(VARIABLE, (_, field: string) => textOf(own[field]));
    // Where a value holds a "/", the name is another's: it must read back as it was written.
    const back = parseName([pattern], name);
    if (back && Object.keys({ ...own, ...back }).every((field) => own[field] === back[field]))
      return name;
  }
  return undefined;
}
