import { own } from '../model/own.js';
import type { Schema, Schemas } from '../model/schema.js';
import type { MemberType, RequestMember } from '../surface/request-member.js';
import type { StartSurface } from '../surface/start-surface.js';
import { type Change, changeOf } from './change.js';
import { diffMembers } from './diff-requests.js';
import { matched } from './matched.js';
import type { RenamedTypes } from './renamed-types.js';
import { shapeOf, shapeText } from './shape.js';

/** The messages that requests take, each of which is a type that can be imported. */
export function diffMessages(before: Schemas, after: Schemas, types: RenamedTypes): Change[] {
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
      if (old.properties === undefined && now.properties === undefined) {
        const [a, b] = [memberOf(name, old, true, types), memberOf(name, now, true)];
        return diffMembers(name, { members: [a] }, { members: [b] });
      }
      return diffStartFields(name, { fields: old }, { fields: now }, types);
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
  types: RenamedTypes,
): Change[] {
  return [
    ...diffMembers(
      type,
      { members: membersOf(old, types) },
      { members: membersOf(now) },
      new Set(types.values()),
    ),
    ...diffOneofs(type, old.fields, now.fields),
  ];
}

/** A group takes one of its fields only where all were taken at once. */
function diffOneofs(type: string, old: Schema, now: Schema): Change[] {
  const [was, is] = [old, now].map(
    ({ oneofs = [] }) => new Map(oneofs.map((group) => [group.join(' | '), group])),
  );
  const { added, removed } = matched(was ?? new Map(), is ?? new Map());
  const known = (schema: Schema, group: readonly string[]): boolean =>
    group.every((name) => schema.properties?.[name] !== undefined);
  return [
    ...added.flatMap(([text, group]) =>
      known(old, group) ? [changeOf('parameterNarrowed', `${type}(${text})`)] : [],
    ),
    ...removed.flatMap(([text, group]) =>
      known(now, group) ? [changeOf('parameterWidened', `${type}(${text})`)] : [],
    ),
  ];
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
  const taken = typesOf(isList ? shape.of : schema, types);
  return {
    ...{ name, isList, isOptional, in: 'body', types: taken },
    ...(schema.deprecated && { deprecated: true }),
  };
}

function typesOf(schema: Schema, types: RenamedTypes = new Map()): MemberType[] {
  const shape = shapeOf(schema);
  if (shape.kind === 'string' && schema.enum !== undefined) {
    return [...schema.enum.map((literal) => ({ literal })), 'other string'];
  }
  if (shape.kind === 'string' || shape.kind === 'number') return [shape.kind];
  if (shape.kind === 'boolean' || shape.kind === 'unknown') return [shape.kind];
  const part = schema.isPartial === true ? 'a part of ' : '';
  const text = shape.kind === 'type' ? (types.get(shape.name) ?? shape.name) : shapeText(schema);
  return [{ type: `${part}${text}` }];
}
