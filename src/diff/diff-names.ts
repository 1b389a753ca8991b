import { printPattern } from '../model/path-template.js';
import type { ApiSurface, NameSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { matched } from './matched.js';
import type { MovedCollection } from './moved-collections.js';
import { comparePatterns } from './patterns.js';

/** The forms of operation names, their types and their fields. */
export function diffNames(
  before: ApiSurface,
  after: ApiSurface,
  moved: readonly MovedCollection[],
): Change[] {
  const { added, removed, both } = matched(byPattern(before), byPattern(after));
  const places = new Map(moved.map(({ pattern }) => [pattern.from, pattern.to]));
  const changed = removed.flatMap(([key, old]) => {
    const named = added.find(([, name]) => name.type === old.type);
    const now = (named ?? added.find(([other]) => other === places.get(key)))?.[1];
    return now === undefined ? [] : [[old, now] as const];
  });
  const pairs = [...both.map(([, old, now]) => [old, now] as const), ...changed];
  const isChanged = (name: NameSurface): boolean => changed.some((pair) => pair.includes(name));
  return [
    ...both.flatMap(([, old, now]) => sameForm(old, now)),
    ...changed.flatMap(([old, now]) => [otherForm(old, now), ...fieldsOf(old, now)]),
    ...added.flatMap(([, name]) => (isChanged(name) ? [] : [formChange('nameAdded', name)])),
    ...removed.flatMap(([, name]) => (isChanged(name) ? [] : [formChange('nameRemoved', name)])),
    ...(pairs.every(([old, now]) => partsOf(old) === partsOf(now))
      ? lostFields(before, after)
      : []),
    ...noLongerFollowed(before, after),
  ];
}

function byPattern({ names }: ApiSurface): Map<string, NameSurface> {
  return new Map(names.map((name) => [printPattern(name.pattern), name]));
}

function formChange(rule: 'nameAdded' | 'nameRemoved', { type, text }: NameSurface): Change {
  return changeOf(rule, type, rule === 'nameAdded' ? { to: text } : { from: text });
}

function sameForm(old: NameSurface, now: NameSurface): Change[] {
  const isRenamed = old.type !== now.type || old.fieldsType !== now.fieldsType;
  return [
    ...(isRenamed ? [changeOf('nameRenamed', old.type, { from: old.type, to: now.type })] : []),
    ...fieldsOf(old, now),
  ];
}

function fieldsOf(old: NameSurface, now: NameSurface): Change[] {
  const isSame = partsOf(old) === partsOf(now);
  return isSame
    ? []
    : [changeOf('nameFieldsRenamed', old.fieldsType, { from: old.text, to: now.text })];
}

function partsOf({ fields, collection = '' }: NameSurface): string {
  return [collection, ...[...fields].sort()].join(' ');
}

/** A pattern of the same type name takes more, less, or other names; that of another one is at another place. */
function otherForm(old: NameSurface, now: NameSurface): Change {
  if (old.type !== now.type) {
    return changeOf('nameRenamed', old.type, { from: old.type, to: now.type });
  }
  const values = { from: old.text, to: now.text };
  const way = comparePatterns(old.pattern, now.pattern);
  if (way === undefined) return changeOf('nameChanged', old.type, values);
  return changeOf(way === 'narrowed' ? 'nameNarrowed' : 'nameWidened', old.type, values);
}

/**
 * `parseOperationName(text).project` compiles as long as every form has the field. Where the fields of a
 * known form changed, that is what is told.
 */
function lostFields(before: ApiSurface, after: ApiSurface): Change[] {
  if (after.names.length === 0) return [];
  const common = new Set(commonFields(after));
  return commonFields(before)
    .filter((field) => !common.has(field))
    .map((field) => changeOf('nameFieldNotCommon', `OperationNameFields.${field}`));
}

function commonFields({ names }: ApiSurface): readonly string[] {
  const [first, ...others] = names;
  return (first?.fields ?? []).filter((field) =>
    others.every(({ fields }) => fields.includes(field)),
  );
}

/** Names that stay, but that no handle can be made of any more. */
function noLongerFollowed(before: ApiSurface, after: ApiSurface): Change[] {
  if (after.handleType === undefined) return [];
  const [then, now] = [before, after].map(
    ({ followed }) => new Set(followed.map(({ pattern }) => printPattern(pattern))),
  );
  const stays = byPattern(after);
  return before.names.flatMap(({ pattern, text }) => {
    const key = printPattern(pattern);
    if (!then?.has(key) || now?.has(key) || !stays.has(key)) return [];
    return [changeOf('collectionRemoved', `${before.clientName}.operation(${text})`)];
  });
}
