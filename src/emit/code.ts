import { isIdentifier } from '../model/identifier.js';

/**
 * The only doors through which a string of a spec gets into emitted files. A view and a template
 * take `Code` and `Prose`, never `string`, so that a forgotten escape does not compile.
 */
declare const isCode: unique symbol;
declare const isProse: unique symbol;
/** A piece of TypeScript. */
export type Code = string & { readonly [isCode]: true };
/** Text that is safe inside a block comment and a Markdown line. */
export type Prose = string & { readonly [isProse]: true };

/** TypeScript as it is spelled in place; what stands in its holes is `Code` already. */
export function code(parts: TemplateStringsArray, ...holes: readonly Code[]): Code {
  return String.raw({ raw: parts }, ...holes) as Code;
}

/** Pieces of TypeScript behind one another. */
export function joined(pieces: readonly Code[], between: string): Code {
  return pieces.join(between) as Code;
}

/** Text of our own as it is spelled in place; what stands in its holes is `Prose` already. */
export function prose(parts: TemplateStringsArray, ...holes: readonly Prose[]): Prose {
  return String.raw({ raw: parts }, ...holes) as Prose;
}

/** Marks text that this project itself wrote, or made of pieces that are marked already. */
export function trusted<T extends Code | Prose = Code>(text: string): T {
  return text as T;
}

/**
 * A name that the surface decided.
 *
 * @throws TypeError where it is no identifier of TypeScript.
 */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new TypeError(`${JSON.stringify(name)} is no identifier`);
  return name as Code;
}

/** A member's name, quoted where it has to be. */
export function propertyName(name: string): Code {
  return (isIdentifier(name) ? name : stringLiteral(name)) as Code;
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

/** Columns of a doc comment's text. */
const DOC_WIDTH = 96;

/**
 * What a spec says in words, as the lines of a doc comment: no end of one, no tag, nothing that cannot be
 * seen. Its Markdown stays.
 */
export function docLines(text: string): Prose[] {
  return text.split('\n').flatMap((line) =>
    wrapped(
      line
        .replace(/[\p{C}\u2028\u2029]+/gu, ' ')
        .replaceAll('*/', '* /')
        // A tag of its own, or one in braces; an address of mail stays.
        .replace(/(?<![\w.+-])@/g, '\\@')
        // What tools take for the address of a source map.
        .replaceAll('//#', '// #')
        .trimEnd(),
    ),
  ) as Prose[];
}

/** Lines of words of which none is too long, but for a word that is so by itself. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > DOC_WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
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
