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

/** Marks text that this project itself wrote. */
export function trusted(text: string): Code {
  return text as Code;
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Words that cannot name a type, or that would hide one that emitted code uses. */
const TAKEN = new Set(
  (
    'any bigint boolean never null number object string symbol undefined unknown void ' +
    'break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for function if import in instanceof new return super switch this throw true ' +
    'try typeof var while with implements interface let package private protected public static ' +
    'yield await async of type infer keyof readonly unique is asserts Record Promise'
  ).split(' '),
);

/** A type name made of a spec's name: other characters become `_`, taken words get one behind. */
export function typeName(name: string): Code {
  const cleaned = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9]|$)/, '_');
  return (TAKEN.has(cleaned) ? `${cleaned}_` : cleaned) as Code;
}

/** A member's name, quoted where it has to be. */
export function propertyName(name: string): Code {
  return (IDENTIFIER.test(name) ? name : stringLiteral(name)) as Code;
}

/** A single-quoted literal; every character that could end it, or a line, is escaped. */
export function stringLiteral(text: string): Code {
  const inside = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u007f-\uffff]/g, escapeUnit);
  return `'${inside}'` as Code;
}

/** The inside of a template literal type. */
export function templateText(text: string): Code {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll('`', '\\`')
    .replaceAll('$', '\\$')
    .replace(/[\u007f-\uffff]/g, escapeUnit) as Code;
}

/** A spec's name or title as one line of a comment or of Markdown: its markup is taken out. */
export function plain(text: string): Prose {
  return text
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/[`*_<>[\]\\{}$|#@]/g, '')
    .replaceAll('//', '/ /')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120) as Prose;
}

/** Data as an object literal of TypeScript, two spaces a level, lines of 100 columns at most. */
export function literal(value: unknown, indent = ''): Code {
  if (typeof value === 'string') return stringLiteral(value);
  if (value === null || typeof value !== 'object') return String(value) as Code;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${objectKey(key)}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const pad = Array.isArray(value) || parts.length === 0 ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (indent.length + line.length <= 88 && !line.includes('\n')) return line as Code;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}` as Code;
}

/** `__proto__: x` would set a prototype; a computed key never does. */
function objectKey(key: string): Code {
  return key === '__proto__' ? ("['__proto__']" as Code) : propertyName(key);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
