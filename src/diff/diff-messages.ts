import { own } from '../model/own.js';
import type { Schema, Schemas } from '../model/schema.js';
import {
  type MemberType,
  openValues,
  type RequestMember,
  writtenAs,
} from '../surface/request-member.js';
import type { StartSurface } from '../surface/start-surface.js';
import { type Change, changeOf } from './change.js';
import { diffMember, diffMembers } from './diff-requests.js';
import { fieldsInPlace } from './in-place.js';
import { matched } from './matched.js';
import type { RenamedTypes } from './renamed-types.js';
import { isSameType, resolved, type SchemaPlace } from './schema-place.js';
import { shapeOf, shapeText } from './shape.js';

/** The messages that requests take, each of which is a type that can be imported. */
export function diffMessages(place: SchemaPlace): Change[] {
  const { before, after, types } = place;
  const { added, removed, both } = matched(mapOf(before), mapOf(after));
  const arrived = new Set(types.values());
  return [
    ...added.flatMap(([name]) => (arrived.has(name) ? [] : [changeOf('exportAdded', name)])),
    ...removed.map(([name]) => {
      const to = types.get(name);
      return to === undefined
        ? changeOf('exportRemoved', name)
        : changeOf('exportRenamed', name, { from: name, to });
    }),
    ...both.flatMap(([name, old, now]) => {
      const isMessage = ![old, now].some((one) => shapeOf(one).kind === 'unknown');
      if (!isMessage || (old.properties === undefined && now.properties === undefined)) {
        return diffMember(name, memberOf('', old, true, types), memberOf('', now, true));
      }
      return diffStartFields(name, { fields: old }, { fields: now }, place);
    }),
  ];
}

function mapOf(schemas: Schemas): Map<string, Schema> {
  return new Map(Object.entries(schemas));
}

/** An object that callers write, and what of it a client may be told once. */
type Written = Pick<StartSurface, 'fields' | 'needed'>;

/** What a caller may write into an object. */
export function diffStartFields(
  type: string,
  old: Written,
  now: Written,
  place: SchemaPlace,
): Change[] {
  const { types } = place;
  const [then, next] = fieldsInPlace(old.fields, now.fields, place, (a, b) =>
    isWrittenAlike(a, b, place),
  );
  return [
    ...diffMembers(
      type,
      { members: membersOf({ ...old, fields: then }, types) },
      { members: membersOf({ ...now, fields: next }) },
      new Set(types.values()),
    ),
    ...diffOneofs(type, then, next),
    ...matched(fieldsOf(then), fieldsOf(next)).both.flatMap(([name, a, b]) =>
      diffInner(`${type}.${name}`, a, b, place),
    ),
  ];
}

/** What is in a field that is no type of its own; of the field itself its object tells. */
function diffInner(symbol: string, old: Schema, now: Schema, place: SchemaPlace): Change[] {
  const [then, next] = [shapeOf(old), shapeOf(now)];
  if (then.kind === 'object' && next.kind === 'object') {
    return diffStartFields(symbol, { fields: old }, { fields: now }, place);
  }
  if (then.kind !== next.kind || !('of' in then) || !('of' in next)) return [];
  const inner = `${symbol}[]`;
  const own = diffMember(
    inner,
    memberOf('', then.of, true, place.types),
    memberOf('', next.of, true),
  );
  // What a list is of, its object tells.
  return [...(then.kind === 'list' ? [] : own), ...diffInner(inner, then.of, next.of, place)];
}

/** Whether all that was written of one type can be written of another one. */
function isWrittenAlike(old: Schema, now: Schema, place: SchemaPlace): boolean {
  if (isSameType(old, now, place)) return false;
  const [then, next] = [resolved(old, place.before), resolved(now, place.after)];
  if (then === undefined || next === undefined) return false;
  return place.alike.isAlike(then, next, () => {
    const changes = [
      ...diffMember('', memberOf('', then, true, place.types), memberOf('', next, true)),
      ...diffInner('', then, next, place),
    ];
    return changes.every(({ release }) => release !== 'major');
  });
}

/** A group takes one of its fields only where all were taken at once: those that stayed. */
function diffOneofs(type: string, old: Schema, now: Schema): Change[] {
  const stayed = new Set(matched(fieldsOf(old), fieldsOf(now)).both.map(([name]) => name));
  const groupsOf = ({ oneofs = [] }: Schema) => {
    const groups = oneofs.map((group) => group.filter((name) => stayed.has(name)));
    return new Map(
      groups.filter(({ length }) => length > 1).map((group) => [group.join(' | '), group]),
    );
  };
  const [before, after] = [groupsOf(old), groupsOf(now)];
  const { added, removed } = matched(before, after);
  // Of fields that exclude one another, some do so too: a part of a group says nothing beside it.
  const isWithin = (group: readonly string[], others: ReadonlyMap<string, string[]>): boolean =>
    [...others.values()].some((other) => group.every((name) => other.includes(name)));
  return [
    ...added.flatMap(([text, group]) =>
      isWithin(group, before) ? [] : [changeOf('parameterNarrowed', `${type}(${text})`)],
    ),
    ...removed.flatMap(([text, group]) =>
      isWithin(group, after) ? [] : [changeOf('parameterWidened', `${type}(${text})`)],
    ),
  ];
}

function fieldsOf({ properties = {} }: Schema): Map<string, Schema> {
  return mapOf(properties);
}

function membersOf({ fields, needed = {} }: Written, types?: RenamedTypes): RequestMember[] {
  return Object.entries(fields.properties ?? {}).map(([name, field]) => ({
    ...memberOf(name, field, fields.required?.includes(name) !== true, types),
    ...(own(needed, name) === null && { isNeeded: true }),
  }));
}

function memberOf(
  name: string,
  schema: Schema,
  isOptional: boolean,
  types?: RenamedTypes,
): RequestMember {
  const shape = shapeOf(schema);
  const isList = shape.kind === 'list';
  const one = isList ? shape.of : schema;
  const taken = typesOf(one, types);
  return {
    ...{ name, isList, isOptional, in: 'body', types: taken },
    ...writtenAs(one),
    ...(schema.deprecated && { deprecated: true }),
  };
}

function typesOf(schema: Schema, types: RenamedTypes = new Map()): MemberType[] {
  const shape = shapeOf(schema);
  if (shape.kind === 'string' && schema.enum !== undefined) {
    return openValues(schema.enum);
  }
  if (shape.kind === 'string' || shape.kind === 'number') return [shape.kind];
  if (shape.kind === 'boolean' || shape.kind === 'unknown') return [shape.kind];
  // What is in an object without a name is told by itself.
  if (shape.kind === 'object') return [{ type: '{ … }' }];
  const part = schema.isPartial === true ? 'a part of ' : '';
  if (shape.kind === 'map') return [{ type: '{ [key: string]: … }' }];
  const text = shape.kind === 'type' ? (types.get(shape.name) ?? shape.name) : shapeText(schema);
  return [{ type: `${part}${text}` }];
}
