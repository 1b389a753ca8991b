import type { DocumentLog } from './document-log.js';
import type { JsonValue } from './json-node.js';

/** Characters of a document; the largest published one has about four million. */
export const MAX_CHARACTERS = 32 * 1024 * 1024;
/** YAML is parsed more slowly, and its documents are smaller. */
export const MAX_YAML_CHARACTERS = 8 * 1024 * 1024;
/** Levels of nesting; published documents stay below thirty. */
export const MAX_DEPTH = 100;
/** Values, so that a small document with aliases cannot unfold into a huge one. */
const MAX_VALUES = 5_000_000;

/** Whether a document's text is short enough to be parsed; reports `LRO-DOCUMENT-SIZE` if not. */
export function isShortEnough(text: string, limit: number, log: DocumentLog): boolean {
  if (text.length <= limit) return true;
  log.error(
    'LRO-DOCUMENT-SIZE',
    '',
    `the document has ${text.length} characters, more than ${limit}`,
  );
  return false;
}

/**
 * How many members the objects of a parsed document have; undefined, with `LRO-DOCUMENT-DEPTH` or
 * `LRO-DOCUMENT-SIZE`, where it is not shallow and small enough to be walked by recursion.
 */
export function countMembers(root: JsonValue, log: DocumentLog): number | undefined {
  // Every document goes through here whole: nothing is allocated on the way.
  let values = 0;
  let members = 0;
  const problemIn = (value: JsonValue, depth: number): 'depth' | 'size' | undefined => {
    values++;
    if (depth > MAX_DEPTH) return 'depth';
    if (values > MAX_VALUES) return 'size';
    if (typeof value !== 'object' || value === null) return undefined;
    if (isList(value)) {
      for (const inner of value) {
        const problem = problemIn(inner, depth + 1);
        if (problem !== undefined) return problem;
      }
      return undefined;
    }
    for (const member in value) {
      members++;
      const problem = problemIn(value[member] ?? null, depth + 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  const problem = problemIn(root, 0);
  if (problem === 'depth') tooDeep(log);
  if (problem === 'size') tooLarge(log);
  return problem === undefined ? members : undefined;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function tooLarge(log: DocumentLog): void {
  log.error(
    'LRO-DOCUMENT-SIZE',
    '',
    `the document unfolds into more than ${MAX_VALUES} values`,
    'Cut it down to the operations',
  );
}

/** Reports a document that is nested too deeply. */
export function tooDeep(log: DocumentLog): void {
  log.error('LRO-DOCUMENT-DEPTH', '', `the document is nested more than ${MAX_DEPTH} levels deep`);
}
