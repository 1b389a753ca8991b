import { type Code, stringLiteral, trusted } from './code.js';

/** Keeps the known values in an editor's suggestions, which a plain `string` would swallow. */
const ANY_STRING = trusted('(string & {})');

/** The members of an open enum: a server may send or take a value that its document lacks yet. */
export function openEnum(values: readonly string[]): Code[] {
  return [...new Set(values)].map(stringLiteral).concat(ANY_STRING);
}
