import type { DocumentLog } from './document-log.js';
import type { JsonValue } from './json-node.js';

/** Characters of a document; the largest published one has about four million. */
export const MAX_CHARACTERS = 32 * 1024 * 1024;
/** YAML is parsed more slowly, and its documents are smaller. */
export const MAX_YAML_CHARACTERS = 8 * 1024 * 1024;
/** Levels of nesting; published documents stay below thirty. */
export const MAX_DEPTH = 100;
/** Values, so that a small document with aliases cannot unfold into a huge one. */
export const MAX_VALUES = 5_000_000;

/** Whether a document's text is short enough to be parsed; reports `LRO-DOCUMENT-SIZE` if not. */
export function isShortEnough(text: string, limit: number, log: DocumentLog): boolean {
  if (text.length <= limit) return true;
  log.error(
    'LRO-DOCUMENT-SIZE',
    '',
    `the document has ${text.length} characters, more than ${limit}`,
    'Split it, or cut it down to the operations',
  );
  return false;
}

/**
 * Whether a parsed document is shallow and small enough to be walked by recursion; reports
 * `LRO-DOCUMENT-DEPTH` or `LRO-DOCUMENT-SIZE` if not.
 */
export function isShallowEnough(root: JsonValue, log: DocumentLog): boolean {
  let level: JsonValue[] = [root];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > MAX_DEPTH) return tooDeep(log);
    if (values > MAX_VALUES) {
      log.error(
        'LRO-DOCUMENT-SIZE',
        '',
        `the document unfolds into more than ${MAX_VALUES} values`,
        'Cut it down to the operations',
      );
      return false;
    }
    const next: JsonValue[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const inner of Object.values(value) as JsonValue[]) next.push(inner);
    }
    level = next;
  }
  return true;
}

/** Reports a document that is nested too deeply. */
export function tooDeep(log: DocumentLog): false {
  log.error(
    'LRO-DOCUMENT-DEPTH',
    '',
    `the document is nested more than ${MAX_DEPTH} levels deep`,
    'Correct the document, or fetch it again',
  );
  return false;
}
