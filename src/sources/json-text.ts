import type { DocumentLog } from './document-log.js';
import type { JsonValue } from './json-node.js';
import { isShallowEnough } from './limits.js';

/** Parses JSON; undefined, with a diagnostic, where the text is none or goes beyond the limits. */
export function parseJsonText(text: string, log: DocumentLog): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isShallowEnough(value, log) ? value : undefined;
  } catch (error) {
    log.error(
      'LRO-JSON-SYNTAX',
      '',
      `the document is no JSON: ${where(text, error)}`,
      'It may be cut off: fetch it again',
    );
    return undefined;
  }
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

/** JSON as it is kept: two spaces, LF, keys sorted by code unit. */
export function printJsonText(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
