import { mergeMark, SOLVE_MERGE } from '../../model/merge-marks.js';
import type { DocumentLog } from '../document/document-log.js';
import { MAX_DEPTH } from '../document/limits.js';
import { fieldFacts, methodFacts, serviceFacts } from './annotations.js';
import { type Option, readName, readOption, readOptionList } from './option.js';
import type {
  ProtoEnum,
  ProtoField,
  ProtoFile,
  ProtoMessage,
  ProtoMethod,
  ProtoService,
} from './proto-file.js';
import { fullNameIn } from './scopes.js';
import { ProtoSyntaxError, Tokens } from './tokens.js';

/**
 * Parses the text of a `.proto` file: proto2, proto3, and the editions. Undefined, with
 * `LRO-PROTO-SYNTAX`, where it is none.
 *
 * It is a parser of our own since a text may be 10 MB of anything: those there are take time that
 * grows with the square of it.
 */
export function parseProtoText(text: string, log: DocumentLog): ProtoFile | undefined {
  try {
    return new Parser(new Tokens(text)).file(log.file);
  } catch (error) {
    if (!(error instanceof ProtoSyntaxError)) throw error;
    const merged = mergeMark(text);
    if (merged !== undefined) log.error('LRO-PROTO-SYNTAX', '', merged, SOLVE_MERGE);
    else log.error('LRO-PROTO-SYNTAX', '', `this is no text that protoc takes: ${error.message}`);
    return undefined;
  }
}

/** What a message's block is read into. */
interface Body {
  readonly fields: ProtoField[];
  readonly messages: ProtoMessage[];
  readonly enums: ProtoEnum[];
}

const LABELS = new Set(['optional', 'repeated', 'required']);

class Parser {
  readonly #tokens: Tokens;
  #package = '';

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  file(document: string): ProtoFile {
    const tokens = this.#tokens;
    const body: Body = { fields: [], messages: [], enums: [] };
    const services: ProtoService[] = [];
    while (tokens.peek().kind !== 'end') {
      if (tokens.takeIf('service')) services.push(this.#service());
      else if (tokens.isNext('syntax') || tokens.isNext('edition')) this.#language();
      else if (tokens.takeIf('package')) this.#package = this.#statement(() => readName(tokens));
      else if (tokens.isNext('import')) this.#skip();
      else if (!this.#declaration(body, this.#package, 0)) throw tokens.unexpected('a declaration');
    }
    const { messages, enums } = body;
    return { document, package: this.#package, messages, enums, services };
  }

  /** `syntax` and `edition` change nothing of what is read here: only that the language is known. */
  #language(): void {
    const tokens = this.#tokens;
    const word = tokens.take().text;
    tokens.expect('=');
    const name = this.#statement(() => tokens.takeKind('string', 'the language'));
    const isKnown = word === 'syntax' ? /^proto[23]$/.test(name) : /^20\d\d$/.test(name);
    if (!isKnown) throw tokens.error(`there is no ${word} ${JSON.stringify(name.slice(0, 40))}`);
  }

  /** What a file and a message may hold alike; false where something else stands. */
  #declaration(body: Body, scope: string, depth: number): boolean {
    const tokens = this.#tokens;
    if (tokens.takeIf(';')) return true;
    if (tokens.takeIf('option')) this.#statement(() => readOption(tokens));
    else if (tokens.takeIf('message')) body.messages.push(this.#message(scope, depth + 1));
    else if (tokens.takeIf('enum')) body.enums.push(this.#enum());
    else if (tokens.takeIf('extend')) this.#extend(scope, depth);
    else if (this.#isVisibility()) {
      tokens.take();
      return this.#declaration(body, scope, depth);
    } else return false;
    return true;
  }

  /** `export` or `local` before a declaration; a type may be called so too. */
  #isVisibility(): boolean {
    const [word, next] = [this.#tokens.peek(), this.#tokens.peek(1)].map(({ text }) => text);
    return /^(?:export|local)$/.test(word ?? '') && /^(?:message|enum)$/.test(next ?? '');
  }

  #message(scope: string, depth: number): ProtoMessage {
    const name = this.#name();
    return this.#messageBlock(name, fullNameIn(scope, name), depth);
  }

  #messageBlock(name: string, scope: string, depth: number): ProtoMessage {
    const tokens = this.#tokens;
    if (depth > MAX_DEPTH) throw tokens.error(`messages are nested more than ${MAX_DEPTH} deep`);
    const body: Body = { fields: [], messages: [], enums: [] };
    this.#block(() => {
      if (tokens.isNext('extensions') || tokens.isNext('reserved')) this.#skip();
      else if (tokens.takeIf('oneof')) this.#oneof(body, scope, depth);
      else if (!this.#declaration(body, scope, depth)) this.#field(body, scope, depth);
    });
    return { name, ...body };
  }

  #oneof(body: Body, scope: string, depth: number): void {
    const tokens = this.#tokens;
    const name = this.#name();
    this.#block(() => {
      if (tokens.takeIf('option')) this.#statement(() => readOption(tokens));
      else if (!tokens.takeIf(';')) this.#field(body, scope, depth, name);
    });
  }

  /** A field may be called, and its type too, as words of the language are: a label is followed by a type. */
  #field(body: Body, scope: string, depth: number, oneof?: string): void {
    const tokens = this.#tokens;
    const word = tokens.peek().text;
    const label = LABELS.has(word) ? tokens.take().text : undefined;
    const type = readName(tokens);
    if (type === 'map' && tokens.isNext('<')) {
      this.#mapField(body, scope);
      return;
    }
    const name = this.#name();
    const number = this.#number();
    const options = readOptionList(tokens);
    const isGroup = type === 'group' && tokens.isNext('{');
    if (isGroup) body.messages.push(this.#messageBlock(name, fullNameIn(scope, name), depth + 1));
    else tokens.expect(';');
    const { isRequired, ...facts } = fieldFacts({ options, scope });
    body.fields.push({
      // A group's field has the name of its message in lower case.
      name: isGroup ? name.toLowerCase() : name,
      number,
      type: isGroup ? name : type,
      label:
        label === 'repeated' ? label : isRequired || label === 'required' ? 'required' : 'single',
      ...(oneof !== undefined && { oneof }),
      ...facts,
    });
  }

  #mapField(body: Body, scope: string): void {
    const tokens = this.#tokens;
    tokens.expect('<');
    tokens.takeKind('word', "a key's type");
    tokens.expect(',');
    const type = readName(tokens);
    tokens.expect('>');
    const name = this.#name();
    const number = this.#number();
    const options = readOptionList(tokens);
    tokens.expect(';');
    const { isRequired: _, ...facts } = fieldFacts({ options, scope });
    body.fields.push({ name, number, type, label: 'map', ...facts });
  }

  /** Extensions are no members of the JSON that a service sends by name: they are read over. */
  #extend(scope: string, depth: number): void {
    readName(this.#tokens);
    const body: Body = { fields: [], messages: [], enums: [] };
    this.#block(() => {
      if (!this.#tokens.takeIf(';')) this.#field(body, scope, depth);
    });
  }

  #enum(): ProtoEnum {
    const tokens = this.#tokens;
    const name = this.#name();
    const values: { name: string; number: number }[] = [];
    this.#block(() => {
      if (tokens.isNext('reserved')) {
        // A value may be called so.
        tokens.take();
        if (tokens.isNext('=')) values.push(this.#enumValue('reserved'));
        else this.#skip();
      } else if (tokens.takeIf('option')) {
        if (tokens.isNext('=')) values.push(this.#enumValue('option'));
        else this.#statement(() => readOption(tokens));
      } else if (!tokens.takeIf(';')) values.push(this.#enumValue(this.#name()));
    });
    return { name, values };
  }

  #enumValue(name: string): { name: string; number: number } {
    const number = this.#number();
    readOptionList(this.#tokens);
    this.#tokens.expect(';');
    return { name, number };
  }

  #service(): ProtoService {
    const tokens = this.#tokens;
    const name = this.#name();
    const scope = fullNameIn(this.#package, name);
    const methods: ProtoMethod[] = [];
    const options: Option[] = [];
    this.#block(() => {
      if (tokens.takeIf('rpc')) methods.push(this.#method(scope));
      else if (tokens.takeIf('option')) options.push(this.#statement(() => readOption(tokens)));
      else tokens.expect(';');
    });
    return { name, ...serviceFacts({ options, scope }), methods };
  }

  #method(scope: string): ProtoMethod {
    const tokens = this.#tokens;
    const name = this.#name();
    const request = this.#methodType();
    tokens.expect('returns');
    const response = this.#methodType();
    const options: Option[] = [];
    if (tokens.isNext('{')) {
      this.#block(() => {
        if (tokens.takeIf('option')) options.push(this.#statement(() => readOption(tokens)));
        else tokens.expect(';');
      });
    } else tokens.expect(';');
    return {
      name,
      request: request.type,
      response: response.type,
      ...((request.isStream || response.isStream) && { isStreaming: true }),
      ...methodFacts({ options, scope }),
    };
  }

  /** `(stream Type)`; a type may be called `stream` too. */
  #methodType(): { type: string; isStream: boolean } {
    const tokens = this.#tokens;
    tokens.expect('(');
    const first = readName(tokens);
    const isStream = first === 'stream' && !tokens.isNext(')');
    const type = isStream ? readName(tokens) : first;
    tokens.expect(')');
    return { type, isStream };
  }

  #name(): string {
    return this.#tokens.takeKind('word', 'a name');
  }

  #number(): number {
    this.#tokens.expect('=');
    const sign = this.#tokens.takeIf('-') ? -1 : 1;
    const text = this.#tokens.takeKind('number', 'a number');
    const number = /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
    if (!Number.isSafeInteger(number))
      throw this.#tokens.error(`${text.slice(0, 40)} is no number of a field`);
    return sign * number;
  }

  #block(readOne: () => void): void {
    const tokens = this.#tokens;
    tokens.expect('{');
    while (!tokens.takeIf('}')) readOne();
  }

  #statement<T>(read: () => T): T {
    const value = read();
    this.#tokens.expect(';');
    return value;
  }

  /** Reads over a statement of which nothing is kept. */
  #skip(): void {
    while (!this.#tokens.takeIf(';')) {
      if (this.#tokens.peek().kind === 'end') throw this.#tokens.unexpected('";"');
      this.#tokens.take();
    }
  }
}
