/** A path template or a resource-name pattern, parsed: `literals[i]` stands before `variables[i]`. */
interface Pattern {
  readonly literals: readonly string[];
  readonly variables: readonly Variable[];
  /** Matches a whole text, with one group a variable. */
  readonly whole: RegExp;
}

interface Variable {
  readonly field: string;
  /** A variable of one `*`. */
  readonly single: boolean;
  readonly fits: RegExp;
}

/** A request, or the fields of a name. */
export type Fields = Readonly<Record<string, unknown>>;

// An API may have a hundred templates and a client use one: each is parsed when it is first met.
const parsed = new Map<string, Pattern>();

function parse(text: string): Pattern {
  const known = parsed.get(text);
  if (known) return known;
  const literals: string[] = [];
  const variables: Variable[] = [];
  let whole = '';
  // literal, field, pattern, literal, field, pattern, …, literal
  const pieces = text.split(/\{([^=}]+)(?:=([^}]+))?\}/);
  pieces.forEach((piece, i) => {
    if (i % 3 === 0) {
      literals.push(piece);
      whole += expression(piece);
    } else if (i % 3 === 1) {
      const segments = pieces[i + 1] ?? '*';
      const source = expression(segments);
      variables.push({ field: piece, single: segments === '*', fits: new RegExp(`^${source}$`) });
      whole += `(${source})`;
    }
  });
  const pattern = { literals, variables, whole: new RegExp(`^${whole}$`) };
  parsed.set(text, pattern);
  return pattern;
}

// `**` may be empty in http.proto. Here it may not: the name of an operation without the operation
// would be the name of its collection.
function expression(segments: string): string {
  return segments
    .replace(/[^\w/*]/g, '\\$&')
    .replace(/\*+/g, (wildcard) => (wildcard === '*' ? '[^/]+' : '.+'));
}

/**
 * Whether no URL parser, proxy or server can read more into a value than a name: no empty, `.` or
 * `..` segment, however often it is decoded, no control character, lone surrogate, `\`, `?` or `#`.
 */
function isSafe(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    !/[\p{Cc}\p{Cs}\\?#]/u.test(value) &&
    !value
      .replace(/%(?:25)*2e/gi, '.')
      .split(/\/|%(?:25)*2f/i)
      .some((segment) => /^\.{0,2}$/.test(segment))
  );
}

/** Percent-encodes everything but `[-_.~0-9a-zA-Z]`, as http.proto says. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function fill(
  { literals, variables }: Pattern,
  fields: Fields,
  print: (value: string, variable: Variable) => string,
): string | undefined {
  let text = literals[0] ?? '';
  for (const [i, variable] of variables.entries()) {
    const value = Object.hasOwn(fields, variable.field) ? fields[variable.field] : undefined;
    if (!isSafe(value) || !(variable.single || variable.fits.test(value))) return undefined;
    text += print(value, variable) + literals[i + 1];
  }
  return text;
}

/**
 * The path of a request, and the fields that are not in it; undefined where a variable has no value
 * or one that does not fit. A variable of one `*` may hold `/`, which is encoded; any other keeps it.
 */
export function expand(
  template: string,
  fields: Fields,
): { readonly path: string; readonly rest: Fields } | undefined {
  const pattern = parse(template);
  const path = fill(pattern, fields, (value, { single }) =>
    single ? encode(value) : value.split('/').map(encode).join('/'),
  );
  if (path === undefined) return undefined;
  const inPath = new Set(pattern.variables.map(({ field }) => field));
  const rest = Object.entries(fields).filter(([field]) => !inPath.has(field));
  return { path, rest: Object.fromEntries(rest) };
}

/** The fields of a name, by the first pattern that it fits. */
export function parseName(
  patterns: readonly string[],
  name: unknown,
): Record<string, string> | undefined {
  if (!isSafe(name)) return undefined;
  for (const { whole, variables } of patterns.map(parse)) {
    const match = whole.exec(name);
    if (match) {
      return Object.fromEntries(variables.map(({ field }, i) => [field, match[i + 1] ?? '']));
    }
  }
  return undefined;
}

/** The name with exactly these fields, by the first pattern that has them all and no other. */
export function formatName(patterns: readonly string[], fields: Fields): string | undefined {
  for (const text of patterns) {
    const pattern = parse(text);
    if (Object.keys(fields).length !== pattern.variables.length) continue;
    const name = fill(pattern, fields, (value) => value);
    // Where a value holds a "/", the name is another's: it must read back as it was written.
    const back = parseName([text], name);
    if (back && Object.entries(back).every(([field, value]) => fields[field] === value))
      return name;
  }
  return undefined;
}
