import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { DocumentLog } from './document-log.js';
import type { JsonValue } from './json-node.js';
import { countMembers, isShortEnough, MAX_YAML_CHARACTERS, tooDeep } from './limits.js';

/** How often aliases may be used before a document counts as an attack. */
const MAX_ALIASES = 100;
const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: true } as const;

/**
 * Parses one YAML 1.2 document of plain data; undefined, with a diagnostic, where the text is none,
 * has a tag of its own, uses aliases without measure, or goes beyond the limits.
 */
export function parseYamlText(text: string, log: DocumentLog): JsonValue | undefined {
  if (!isShortEnough(text, MAX_YAML_CHARACTERS, log)) return undefined;
  try {
    const document = parsePlain(text, log);
    if (document === undefined) return undefined;
    const value = document.toJS({ maxAliasCount: MAX_ALIASES }) as JsonValue;
    return countMembers(value, log) === undefined ? undefined : value;
  } catch (error) {
    if (error instanceof RangeError) tooDeep(log);
    else fail(log, 1, 'the number of aliases');
    return undefined;
  }
}

function parsePlain(text: string, log: DocumentLog): Document | undefined {
  const document = parseDocument(text, OPTIONS);
  const problem = problemOf(document);
  if (problem === undefined) return document;
  if (problem.code === 'RESOURCE_EXHAUSTION') {
    tooDeep(log);
    return undefined;
  }
  const line = problem.linePos?.[0].line ?? 1;
  if (problem.code === 'MISSING_CHAR') {
    const repaired = parseDocument(indentContinuations(text), OPTIONS);
    if (problemOf(repaired) === undefined) {
      log.warn(
        'LRO-YAML-INDENT',
        '',
        `line ${line}: quoted text goes on without indentation, and is read as if it had some`,
        'Indent the line',
      );
      return repaired;
    }
  }
  return fail(log, line, problem.code === 'TAG_RESOLVE_FAILED' ? 'a tag' : 'the syntax');
}

/** A tag that no schema knows is only a warning to the parser. */
function problemOf(document: Document): YAMLError | undefined {
  return document.errors[0] ?? document.warnings[0];
}

/**
 * Indents lines that begin in the first column with neither a key nor an item nor a comment. Some
 * published configs break quoted prose like that; YAML folds any indentation of it into one space.
 */
function indentContinuations(text: string): string {
  return text.replace(/^(?=[^\s#\]}-])(?![\w"'.$-]+\s*:)/gm, ' '.repeat(40));
}

function fail(log: DocumentLog, line: number, what: string): undefined {
  log.error(
    'LRO-YAML-SYNTAX',
    '',
    `line ${line}: ${what} is not that of plain YAML data`,
    'Correct the document, or fetch it again',
  );
  return undefined;
}
