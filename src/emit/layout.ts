import {
  type Code,
  code,
  identifier,
  joined,
  type Prose,
  propertyName,
  stringLiteral,
  trusted,
} from './code.js';

/** Columns of a line of emitted code, as far as its words can be broken. */
const WIDTH = 100;

/**
 * Whether a piece fits into what is left of a line.
 *
 * @param before columns that are taken before it, the indentation among them.
 */
export function fits(text: string, before: number): boolean {
  return before + text.length <= WIDTH && !text.includes('\n');
}

/** `head = value;`, the value as a literal. */
export function assignment(head: Code, value: unknown): Code {
  return code`${head} = ${literal(value, '', head.length + 3)};`;
}

/** An exported constant in each of the languages that a module is written in. */
export interface Constant {
  /** TypeScript: `export const name: Type = value;` */
  readonly typed: Code;
  /** JavaScript: `export const name = value;` */
  readonly plain: Code;
  /** A declaration file: `export declare const name: Type;` */
  readonly declared: Code;
}

export function constant(name: Code, type: Code, value: unknown): Constant {
  return {
    typed: assignment(code`export const ${name}: ${type}`, value),
    plain: assignment(code`export const ${name}`, value),
    declared: code`export declare const ${name}: ${type};`,
  };
}

/** Something that is imported, as a value in a literal. */
export class Identifier {
  readonly name: Code;
  constructor(name: Code) {
    this.name = name;
  }
}

/**
 * Data as a literal of TypeScript, two spaces a level. Members that are undefined are left out.
 *
 * @param indent what stands before a line that begins at this level.
 * @param before columns of the first line that are taken, the indentation among them.
 */
export function literal(value: unknown, indent = '', before = indent.length): Code {
  if (typeof value === 'string') return stringLiteral(value);
  if (value instanceof Identifier) return value.name;
  if (value === null || typeof value !== 'object') return trusted(String(value));
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  const parts = isList
    ? value.map((item) => literal(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => {
          const name = `${objectKey(key)}:`;
          const text = literal(item, inner, inner.length + name.length + 1);
          // A string cannot be broken; it has a line of its own where that is all that helps.
          const isLong = typeof item === 'string' && !fits(`${name} ${text},`, inner.length);
          return isLong ? `${name}\n${inner}  ${text}` : `${name} ${text}`;
        });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const pad = isList || parts.length === 0 ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close},`;
  // Several objects are read one below the other.
  const isTable = isList && value.length > 1 && value.every((item) => typeof item === 'object');
  if (!isTable && fits(line, before)) return trusted(line.slice(0, -1));
  return trusted(`${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`);
}

/**
 * `export type name = type;`
 *
 * @param type given the columns that the line's beginning takes; may begin with a line break.
 */
export function alias(name: Code, type: (before: number) => Code): Code {
  const head = code`export type ${name} =`;
  const text = type(head.length + 1);
  return text.startsWith('\n') ? code`${head}${text};` : code`${head} ${text};`;
}

/** An alias with its doc comment. */
export function documentedAlias(doc: Prose, name: Code, type: (before: number) => Code): Code {
  return trusted(`/** ${doc} */\n${alias(name, type)}`);
}

/** A union: on one line behind `before` columns, or one member a line. */
export function union(types: readonly Code[], before: number, indent = '  '): Code {
  const line = joined(types, ' | ');
  if (fits(`${line};`, before)) return line;
  if (types.length === 1) return trusted(`\n${indent}${line}`);
  return trusted(types.map((type) => `\n${indent}| ${type}`).join(''));
}

/**
 * `Name<A, B>`, its arguments on lines of their own where it does not fit behind `before`.
 *
 * @param indent what stands before the line that it begins in.
 */
export function generic(name: Code, args: readonly Code[], before: number, indent = ''): Code {
  const line = code`${name}<${joined(args, ', ')}>`;
  if (fits(`${line};`, before)) return line;
  if (!fits(`${name}<`, before)) return trusted(`\n${indent}  ${line}`);
  return trusted(`${name}<\n${indent}  ${joined(args, `,\n${indent}  `)}\n${indent}>`);
}

/** A method's head inside a class; ` {` follows or, for an overload or a declaration, `;`. */
export function signature(name: Code, parameters: readonly Code[], result: Code): Code {
  const line = code`${name}(${joined(parameters, ', ')}): ${result}`;
  if (fits(`${line} {`, 2)) return line;
  return code`${name}(\n    ${joined(parameters, ',\n    ')},\n  ): ${result}`;
}

/**
 * An import or export of the given names, on one line where they fit.
 *
 * @throws TypeError where one is no identifier.
 */
export function importOf(head: string, names: readonly string[], from: string): Code {
  const specifiers = names.map(identifier);
  const source = `from ${stringLiteral(from)};`;
  const line = `${head} { ${specifiers.join(', ')} } ${source}`;
  if (fits(line, 0)) return trusted(line);
  return trusted(`${head} {\n${specifiers.map((name) => `  ${name},\n`).join('')}} ${source}`);
}

/** `__proto__: x` would set a prototype; a computed key never does. */
function objectKey(key: string): Code {
  return key === '__proto__' ? code`['__proto__']` : propertyName(key);
}
