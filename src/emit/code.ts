/**
 * The only doors through which a string of a spec gets into emitted files. A view and a template
 * take `Code` and `Prose`, never `string`, so that a forgotten escape does not compile.
 */
declare const code: unique symbol;
declare const prose: unique symbol;
/** A piece of TypeScript. */
export type Code = string & { readonly [code]: true };
/** Text that is safe inside a block comment and a Markdown line. */
export type Prose = string & { readonly [prose]: true };

/** Marks text that this project itself wrote, or made of pieces that are `Code` already. */
export function trusted(text: string): Code {
  return text as Code;
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Words that cannot name a type, or that would hide one that emitted code uses. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    'any bigint boolean never null number object string symbol undefined unknown void ' +
    'break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for function if import in instanceof new return super switch this throw true ' +
    'try typeof var while with implements interface let package private protected public static ' +
    'yield await async of type infer keyof readonly unique is asserts abstract as declare global ' +
    'module namespace require Array Omit Promise Readonly Record'
  ).split(' '),
);

/** A type name made of a spec's name: other characters become `_`, taken words get one behind. */
export function typeName(name: string): Code {
  const cleaned = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9]|$)/, '_');
  return (TAKEN.has(cleaned) ? `${cleaned}_` : cleaned) as Code;
}

/** Like `typeName`; a number from two stands behind a name that `names` has already. Adds it. */
export function uniqueTypeName(name: string, names: Set<string>): Code {
  const base = typeName(name);
  let unique = base;
  for (let i = 2; names.has(unique); i++) unique = typeName(`${base}${i}`);
  names.add(unique);
  return unique;
}

/** A member's name, quoted where it has to be. */
export function propertyName(name: string): Code {
  return (IDENTIFIER.test(name) ? name : stringLiteral(name)) as Code;
}

/** A single-quoted literal; every character that could end it, or a line, is escaped. */
export function stringLiteral(text: string): Code {
  return `'${escaped(text).replaceAll("'", "\\'")}'` as Code;
}

/** The inside of a template literal type. */
export function templateText(text: string): Code {
  return escaped(text).replaceAll('`', '\\`').replaceAll('$', '\\$') as Code;
}

/** A spec's name or title as one line of a comment or of Markdown: its markup is taken out. */
export function plain(text: string): Prose {
  return (
    text
      // ASCII and the letters of Latin-1 and Latin Extended: no control, no direction, no line.
      .replace(/[^\x20-\x7e\xc0-\u024f]+/g, ' ')
      .replace(/[`*_~<>[\]\\{}$|#@]/g, '')
      // What Markdown links by itself, and character references.
      .replace(/:?\/{2,}/g, ' ')
      .replace(/\bwww\./gi, 'www ')
      .replace(/&(?=#?\w+;)/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 120)
      .trim() as Prose
  );
}

/** A path or a name for between back-ticks, in a comment or in Markdown. */
export function codeSpan(text: string): Prose {
  // What is taken out comes first: it may have kept a "*" and a "/" apart.
  return text.replace(/[^\x20-\x7e]+|`/g, '').replaceAll('*/', '* /') as Prose;
}

/** JSON's escapes, but for the double quote, and no character beyond ASCII. */
function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/[\x7f-\uffff]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
