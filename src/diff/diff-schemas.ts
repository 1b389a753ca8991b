import type { Schema } from '../model/schema.js';
import { type Change, changeOf } from './change.js';
import { formatOf } from './format.js';
import { matched, withRenamed } from './matched.js';
import { isSameType, resolved, type SchemaPlace } from './schema-place.js';
import { type Shape, shapeOf, shapeText, valuesText } from './shape.js';

/** What changed for whoever reads a value of this schema, symbol by symbol. */
export function diffSchemas(
  symbol: string,
  old: Schema,
  now: Schema,
  place: SchemaPlace,
): Change[] {
  const isType = !/[.[]/.test(symbol);
  const [then, next] = [shapeOf(old), shapeOf(now)];
  const values = { from: shapeText(old), to: shapeText(now) };
  const other = changeOf(isType ? 'typeChanged' : 'fieldChanged', symbol, values);
  if (next.kind === 'unknown' && then.kind !== 'unknown') {
    return [isType ? other : changeOf('fieldWidened', symbol, values)];
  }
  if (then.kind === 'unknown' && next.kind !== 'unknown') {
    return [changeOf('fieldNarrowed', symbol, values)];
  }
  if (then.kind === 'type' || next.kind === 'type') {
    return isSameType(old, now, place) || isReadAlike(old, now, place) ? [] : [other];
  }
  const isObject = ({ kind }: Shape): boolean => kind === 'object' || kind === 'map';
  if (then.kind === 'record' && isObject(next)) {
    return [changeOf(isType ? 'typeFilled' : 'fieldNarrowed', symbol, values)];
  }
  if (isObject(then) && next.kind === 'record') {
    return [isType ? other : changeOf('fieldWidened', symbol, values)];
  }
  if (then.kind === 'object' && next.kind === 'object') return diffFields(symbol, old, now, place);
  if (then.kind !== next.kind) return [other];
  if ((then.kind === 'list' || then.kind === 'map') && 'of' in next) {
    return diffSchemas(`${symbol}[]`, then.of, next.of, place);
  }
  return [...diffValues(symbol, old, now), ...diffFormat(symbol, old, now)];
}

function diffFields(symbol: string, old: Schema, now: Schema, place: SchemaPlace): Change[] {
  const pairs = matched(fieldsOf(old), fieldsOf(now));
  const { added, removed, both, moved } = withRenamed(pairs, (name, schema) => {
    return `${name.replaceAll('_', '').toLowerCase()} ${shapeText(schema)}`;
  });
  return [
    ...moved.map(({ from, to }) => changeOf('fieldRenamed', `${symbol}.${from}`, { from, to })),
    ...added.map(([name, schema]) =>
      changeOf('fieldAdded', `${symbol}.${name}`, { to: shapeText(schema) }),
    ),
    ...removed.map(([name, schema]) =>
      changeOf('fieldRemoved', `${symbol}.${name}`, { from: shapeText(schema) }),
    ),
    ...both.flatMap(([name, a, b]) => {
      const inner = `${symbol}.${name}`;
      return [
        ...diffPresence(inner, old.required?.includes(name), now.required?.includes(name)),
        ...diffFlags(inner, a, b),
        ...diffSchemas(inner, a, b, place),
      ];
    }),
  ];
}

function fieldsOf({ properties = {} }: Schema): Map<string, Schema> {
  return new Map(Object.entries(properties));
}

function diffPresence(symbol: string, was = false, is = false): Change[] {
  if (was === is) return [];
  const word = (required: boolean): string => (required ? 'always there' : 'may be absent');
  const values = { from: word(was), to: word(is) };
  return [changeOf(is ? 'fieldNarrowed' : 'fieldWidened', symbol, values)];
}

function diffFlags(symbol: string, old: Schema, now: Schema): Change[] {
  const [wasOwn, isOwn] = [old.readOnly === true, now.readOnly === true];
  const [wasOld, isOld] = [old.deprecated === true, now.deprecated === true];
  const word = (own: boolean): string => (own ? 'read only' : 'not read only');
  return [
    ...(wasOwn === isOwn
      ? []
      : [changeOf('fieldReadOnly', symbol, { from: word(wasOwn), to: word(isOwn) })]),
    ...(wasOld === isOld
      ? []
      : [changeOf(isOld ? 'fieldDeprecated' : 'fieldUndeprecated', symbol)]),
  ];
}

function diffValues(symbol: string, old: Schema, now: Schema): Change[] {
  const [before, after] = [old.enum ?? [], now.enum ?? []];
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  if (before.length === 0 && after.length > 0) {
    return [changeOf('fieldNarrowed', symbol, { from: 'any value', to: valuesText(after) })];
  }
  if (before.length > 0 && after.length === 0) {
    return [changeOf('fieldValuesUntold', symbol, { from: valuesText(before), to: 'any value' })];
  }
  return [
    ...added.map((value) => changeOf('valueAdded', `${symbol}(${value})`)),
    ...removed.map((value) => changeOf('valueRemoved', `${symbol}(${value})`)),
  ];
}

function diffFormat(symbol: string, old: Schema, now: Schema): Change[] {
  const [from, to] = [formatOf(old), formatOf(now)];
  return from === to ? [] : [changeOf('fieldReworded', symbol, { from, to })];
}

/** Types are structural: another one does where all that was read of the old one is in it. */
function isReadAlike(old: Schema, now: Schema, place: SchemaPlace): boolean {
  const [then, next] = [resolved(old, place.before), resolved(now, place.after)];
  if (then === undefined || next === undefined) return false;
  return place.alike.isAlike(then, next, () => {
    const changes = diffSchemas('a.type', then, next, place);
    return changes.every(({ release }) => release !== 'major');
  });
}
