import { MAX_DEPTH } from '../document/limits.js';
import type { Tokens } from './tokens.js';

/**
 * The value of an option. A message in text format is the list of its members, since one may stand
 * there many times.
 */
export type OptionValue = string | boolean | readonly OptionValue[] | OptionMembers;
export interface OptionMembers {
  readonly members: readonly (readonly [name: string, value: OptionValue])[];
}

/** `option (google.api.http).get = "/v1/x"` has the path `['(google.api.http)', 'get']`. */
export interface Option {
  readonly path: readonly string[];
  readonly value: OptionValue;
}

/** Reads `name = value`, in a statement or in a field's list. */
export function readOption(tokens: Tokens): Option {
  const path: string[] = [];
  do {
    if (tokens.takeIf('(')) {
      path.push(`(${readName(tokens).replace(/^\./, '')})`);
      tokens.expect(')');
    } else path.push(tokens.takeKind('word', "an option's name"));
  } while (tokens.takeIf('.'));
  tokens.expect('=');
  return { path, value: readValue(tokens, 0) };
}

/** Reads `[name = value, …]` where it stands. */
export function readOptionList(tokens: Tokens): Option[] {
  const options: Option[] = [];
  if (!tokens.takeIf('[')) return options;
  do options.push(readOption(tokens));
  while (tokens.takeIf(','));
  tokens.expect(']');
  return options;
}

/** Reads a name with dots, and one before it where it is there. */
export function readName(tokens: Tokens): string {
  const parts = [tokens.takeIf('.') ? '.' : ''];
  parts.push(tokens.takeKind('word', 'a name'));
  while (tokens.takeIf('.')) {
    parts.push('.', tokens.takeKind('word', 'a name'));
    // Names are looked up scope by scope, each of which is as long as the name.
    if (parts.length > 2 * MAX_DEPTH) throw tokens.error(`a name has more than ${MAX_DEPTH} parts`);
  }
  return parts.join('');
}

function readValue(tokens: Tokens, depth: number): OptionValue {
  if (depth > MAX_DEPTH)
    throw tokens.error(`options are nested more than ${MAX_DEPTH} levels deep`);
  if (tokens.takeIf('{')) return readMembers(tokens, '}', depth);
  if (tokens.takeIf('<')) return readMembers(tokens, '>', depth);
  if (tokens.takeIf('[')) {
    const items: OptionValue[] = [];
    if (tokens.takeIf(']')) return items;
    do items.push(readValue(tokens, depth + 1));
    while (tokens.takeIf(','));
    tokens.expect(']');
    return items;
  }
  if (tokens.peek().kind === 'string') {
    const parts: string[] = [];
    while (tokens.peek().kind === 'string') parts.push(tokens.take().text);
    return parts.join('');
  }
  const sign = tokens.takeIf('-') ? '-' : '';
  const { kind, text } = tokens.peek();
  if (kind !== 'word' && kind !== 'number') throw tokens.unexpected("an option's value");
  tokens.take();
  if (text === 'true' || text === 'false') return text === 'true';
  return sign + text;
}

/** Members of the text format: `name: value`, `name { … }`, `[extension.name]: value`. */
function readMembers(tokens: Tokens, end: string, depth: number): OptionMembers {
  const members: [string, OptionValue][] = [];
  while (!tokens.takeIf(end)) {
    const name = readMemberName(tokens);
    const hasColon = tokens.takeIf(':');
    if (!hasColon && !tokens.isNext('{') && !tokens.isNext('<')) throw tokens.unexpected('":"');
    members.push([name, readValue(tokens, depth + 1)]);
    if (!tokens.takeIf(',')) tokens.takeIf(';');
  }
  return { members };
}

function readMemberName(tokens: Tokens): string {
  if (!tokens.takeIf('[')) return tokens.takeKind('word', "a member's name");
  const parts = [readName(tokens)];
  if (tokens.takeIf('/')) parts.push('/', readName(tokens));
  tokens.expect(']');
  return `[${parts.join('')}]`;
}
