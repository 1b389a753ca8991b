import { mergeMark, SOLVE_MERGE } from '../../model/merge-marks.js';
import type { DocumentLog } from './document-log.js';
import { duplicateMember } from './duplicate-member.js';
import type { JsonValue } from './json-node.js';
import { countMembers } from './limits.js';

const BACKSLASH = 0x5c;

/** Parses JSON; undefined, with a diagnostic, where the text is none, says something
 * twice, or goes beyond the limits. */
export function parseJsonText(text: string, log: DocumentLog): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    const members = countMembers(value, log);
    if (members === undefined) return undefined;
    const duplicate = hasAsManyNames(text, members) ? undefined : duplicateMember(text);
    if (duplicate === undefined) return value;
    log.error(
      'LRO-JSON-SYNTAX',
      '',
      `line ${duplicate.line}: the member "${duplicate.name}" is there twice`,
      'Keep the one that is meant',
    );
    return undefined;
  } catch (error) {
    const merged = mergeMark(text);
    const said = merged ?? `the document is no JSON: ${where(text, error)}`;
    const help = merged === undefined ? 'It may be cut off: fetch it again' : SOLVE_MERGE;
    log.error('LRO-JSON-SYNTAX', '', said, help);
    return undefined;
  }
}

/**
 * Whether text that is JSON has no more names than `members`, so that none is there twice. Fast, for
 * all text goes through it; false also where it cannot tell.
 */
function hasAsManyNames(text: string, members: number): boolean {
  let names = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) {
    if (text.charCodeAt(at - 1) !== BACKSLASH) names++;
  }
  // A name that ends in a backslash, and one with a blank before its colon, would be left out of
  // the count, and could hide another.
  return names === members && !/\\\\":|"\s+:/.test(text);
}

/** Engines word the same error differently and quote the text; only the place is kept, where told. */
function where(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(message)?.[1];
  if (/^Unexpected end|^Unterminated/.test(message) || Number(position) >= text.length) {
    return 'it ends too early';
  }
  if (position === undefined) return 'it holds text that does not belong there';
  const lines = text.slice(0, Number(position)).split('\n');
  return `unexpected text in line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
