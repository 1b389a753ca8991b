/** Text that is not of the language, and where. */
export class ProtoSyntaxError extends Error {
  override readonly name = 'ProtoSyntaxError';
}

export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'symbol' | 'end';
  /** A string's value, without its quotes; else the text itself. */
  readonly text: string;
}

/** Characters of a name; full names are made of up to a hundred. */
const MAX_NAME = 500;

const END: Token = { kind: 'end', text: '' };
const BLANK = /[\s\uFEFF]*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
/** A quoted text without line breaks, in which a backslash keeps the next character. */
const STRING = /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'/y;
const ESCAPE =
  /\\(?:[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([^\n]))/g;
const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** The tokens of a `.proto` text, one after the other. Every character is looked at once. */
export class Tokens {
  readonly #text: string;
  #at = 0;
  /** What was read and not yet taken. */
  readonly #ahead: Token[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The token to come, or one behind it, which stays. */
  peek(behind = 0): Token {
    while (this.#ahead.length <= behind) this.#ahead.push(this.#read());
    return this.#ahead[behind] ?? END;
  }

  take(): Token {
    const token = this.peek();
    this.#ahead.shift();
    return token;
  }

  /** Takes the token to come if it is this word or symbol, and tells whether it was. */
  takeIf(text: string): boolean {
    const isIt = this.isNext(text);
    if (isIt) this.#ahead.shift();
    return isIt;
  }

  isNext(text: string): boolean {
    const token = this.peek();
    return token.text === text && token.kind !== 'string';
  }

  expect(text: string): void {
    if (!this.takeIf(text)) throw this.unexpected(`"${text}"`);
  }

  takeKind(kind: Token['kind'], wanted: string): string {
    if (this.peek().kind !== kind) throw this.unexpected(wanted);
    return this.take().text;
  }

  unexpected(wanted: string): ProtoSyntaxError {
    const { kind, text } = this.peek();
    const found = kind === 'end' ? 'the text ends' : `${JSON.stringify(text.slice(0, 40))} stands`;
    return this.error(`${found} where ${wanted} is expected`);
  }

  error(what: string): ProtoSyntaxError {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    return new ProtoSyntaxError(`line ${line}: ${what}`);
  }

  #read(): Token {
    this.#skipBlank();
    if (this.#at >= this.#text.length) return END;
    const word = this.#match(WORD);
    if (word !== undefined) {
      if (word.length > MAX_NAME) throw this.error(`a name has more than ${MAX_NAME} characters`);
      return { kind: 'word', text: word };
    }
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number };
    const char = this.#text.charAt(this.#at);
    if (char !== '"' && char !== "'") {
      this.#at++;
      return { kind: 'symbol', text: char };
    }
    const quoted = this.#match(STRING);
    if (quoted === undefined) throw this.error('a string does not end in its line');
    return { kind: 'string', text: unescaped(quoted.slice(1, -1)) };
  }

  #skipBlank(): void {
    for (;;) {
      this.#match(BLANK);
      if (this.#text.startsWith('//', this.#at)) this.#skipTo('\n');
      else if (this.#text.startsWith('/*', this.#at)) {
        this.#at += 2;
        if (!this.#skipTo('*/')) throw this.error('a comment does not end');
      } else return;
    }
  }

  /** Whether the text was there; else nothing is left. */
  #skipTo(end: string): boolean {
    const found = this.#text.indexOf(end, this.#at);
    this.#at = found < 0 ? this.#text.length : found + end.length;
    return found >= 0;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    return found;
  }
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, hex, short, long, octal, char: string) => {
    if (char !== undefined) return SIMPLE_ESCAPES.get(char) ?? char;
    const code =
      octal === undefined ? Number.parseInt(hex ?? short ?? long, 16) : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
