import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml';
import { mergeMark, SOLVE_MERGE } from '../../model/merge-marks.js';
import type { DocumentLog } from './document-log.js';
import type { JsonValue } from './json-node.js';
import { countMembers, isShortEnough, MAX_DEPTH, MAX_YAML_CHARACTERS, tooDeep } from './limits.js';

/** How often aliases may be used before a document counts as an attack. */
const MAX_ALIASES = 100;
/** How many members `<<` may bring in all. */
const MAX_MERGED = 10_000;
const OPTIONS = {
  // YAML 1.2 has no merge keys, and people write them all the same.
  schema: CORE_SCHEMA.withTags(mergeTag),
  maxAliases: MAX_ALIASES,
  maxDepth: MAX_DEPTH,
  maxTotalMergeKeys: MAX_MERGED,
};

/**
 * Parses one YAML 1.2 document of plain data; undefined, with a diagnostic, where the text is none,
 * has a tag of its own, uses aliases without measure, or goes beyond the limits.
 */
export function parseYamlText(text: string, log: DocumentLog): JsonValue | undefined {
  if (!isShortEnough(text, MAX_YAML_CHARACTERS, log)) return undefined;
  const value = parsePlain(text, log);
  if (value === undefined || countMembers(value, log) === undefined) return undefined;
  return value;
}

function parsePlain(text: string, log: DocumentLog): JsonValue | undefined {
  const parsed = parse(text);
  if (!(parsed instanceof YAMLException)) return parsed;
  const merged = mergeMark(text);
  if (merged !== undefined) {
    log.error('LRO-YAML-SYNTAX', '', merged, SOLVE_MERGE);
    return undefined;
  }
  const { reason, mark } = parsed;
  const line = (mark?.line ?? 0) + 1;
  if (/maxDepth/.test(reason)) {
    tooDeep(log);
    return undefined;
  }
  const repaired = /indentation/.test(reason) ? parse(indentContinuations(text)) : parsed;
  if (repaired instanceof YAMLException) {
    return fail(log, line, reason);
  }
  log.warn(
    'LRO-YAML-INDENT',
    '',
    `line ${line}: quoted text goes on without indentation, and is read as if it had some`,
  );
  return repaired;
}

function parse(text: string): JsonValue | YAMLException {
  try {
    return load(text, OPTIONS) as JsonValue;
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

/**
 * Indents lines that begin in the first column with neither a key nor an item nor a comment. Some
 * published configs break quoted prose like that; YAML folds any indentation of it into one space.
 */
function indentContinuations(text: string): string {
  return text.replace(/^(?=[^\s#\]}-])(?![\w"'.$-]+\s*:)/gm, ' '.repeat(40));
}

/** What is wrong, by what the parser calls it. */
const WRONG: readonly (readonly [reason: RegExp, words: string])[] = [
  [/\baliases\b/, 'the number of aliases is not that of plain YAML data'],
  [/\bmerge\b/, 'what "<<" brings is not that of plain YAML data'],
  [/\btag\b/, 'a tag is not that of plain YAML data'],
  [/duplicated mapping key/, 'its mapping has this key already'],
  [/single document/, 'the text holds several documents'],
  [/\btab characters?\b/, 'a tab stands in the indentation'],
];

function fail(log: DocumentLog, line: number, reason: string): undefined {
  const [, words] = WRONG.find(([pattern]) => pattern.test(reason)) ?? [];
  const what = words ?? 'the syntax is not that of plain YAML data';
  log.error('LRO-YAML-SYNTAX', '', `line ${line}: ${what}`);
  return undefined;
}
