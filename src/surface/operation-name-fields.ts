import { nameFields } from '../model/collection.js';
import { compareText } from '../model/compare-text.js';
import { lowerFirst } from '../model/letter-case.js';
import type { PlainSegment } from '../model/path-template.js';
import { pascal } from './client-name.js';
import type { TemplateName } from './template-name.js';

/**
 * Fields by name. A name is made of its fields alone, so no two patterns may have the same ones, as
 * those of a collection and of a singleton's inside it do. A template's own variables are what they
 * are. Of the others the shortest pattern keeps the plain names; another one's last field tells
 * what is special about it: `dataConnectorOperation` below a `dataConnector`, `operationPath` for
 * `**`, else a number.
 */
export function distinctFields(
  names: readonly TemplateName[],
): Map<TemplateName, readonly string[]> {
  const found = new Map<TemplateName, readonly string[]>();
  const taken = new Set<string>();
  const add = (name: TemplateName, fields: readonly string[]): void => {
    taken.add(keyOf(fields));
    found.set(name, fields);
  };
  for (const name of names) {
    if (name.variables !== undefined) add(name, name.variables);
  }
  for (const name of [...names].sort((a, b) => a.pattern.length - b.pattern.length)) {
    if (name.variables === undefined) add(name, freeFields(name.pattern, taken));
  }
  return found;
}

function freeFields(
  pattern: readonly PlainSegment[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const plain = nameFields(pattern);
  for (const last of lastFields(pattern, plain.at(-1) ?? '')) {
    const fields = [...plain.slice(0, -1), last];
    if (!taken.has(keyOf(fields)) && new Set(fields).size === fields.length) return fields;
  }
  return plain;
}

function keyOf(fields: readonly string[]): string {
  return [...fields].sort(compareText).join(' ');
}

/** Names for a pattern's last field, the plainest first. */
function* lastFields(pattern: readonly PlainSegment[], plain: string): Generator<string> {
  yield plain;
  if (pattern.findLast(({ kind }) => kind !== 'literal')?.kind === 'many') yield `${plain}Path`;
  const singletons = singletonsIn(pattern);
  const qualified = pascal([...singletons, plain].join(' '));
  if (singletons.length > 0) yield lowerFirst(qualified);
  for (let i = 2; ; i++) yield `${plain}${i}`;
}

/** The literals between the last two wildcards, but for the last collection. */
function singletonsIn(pattern: readonly PlainSegment[]): string[] {
  const last = pattern.findLastIndex(({ kind }) => kind !== 'literal');
  const before = pattern.slice(0, last);
  const start = before.findLastIndex(({ kind }) => kind !== 'literal') + 1;
  return before
    .slice(start, -1)
    .flatMap((segment) => (segment.kind === 'literal' ? [segment.value] : []));
}
