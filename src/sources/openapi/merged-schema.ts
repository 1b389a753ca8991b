import type { Schema } from '../../model/schema.js';

/** What a member is that two parts have. */
interface Ways {
  readonly values: (known: Values, more: Values) => Values;
  readonly flag: (known: boolean, more: boolean) => boolean;
}

/** All of both has to hold. */
const ALL: Ways = { values: valuesOfEach, flag: (known, more) => known || more };
/** One of both holds. */
export const CHOSEN: Ways = { values: valuesOfAny, flag: (known, more) => known && more };

/**
 * One object with the members of all parts. Of a member that several have, a reference tells most, and its values are
 * those that each allows, or any of them where they are choices; where two say what cannot both be, anything is allowed.
 */
export function mergedSchema(parts: readonly Schema[], ways = ALL): Schema {
  const [first] = parts.filter(({ type }) => type !== undefined);
  if (first?.type !== 'object') return first ?? {};
  const properties = new Map<string, Schema>();
  for (const [name, member] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    properties.set(name, mergedMember(properties.get(name), member, ways));
  }
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  const needed = [...new Set(parts.flatMap((part) => part.needed ?? []))];
  return {
    type: 'object',
    ...(properties.size > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(needed.length > 0 && { needed }),
  };
}

type Values = readonly string[] | undefined;

/** Where no value is one of both, any text is allowed, as where no values are told. */
function valuesOfEach(known: Values, more: Values): Values {
  if (known === undefined || more === undefined) return known ?? more;
  const both = known.filter((value) => more.includes(value));
  return both.length > 0 ? both : undefined;
}

/** All values of both, where both tell theirs. */
export function valuesOfAny(known: Values, more: Values): Values {
  return known && more && [...new Set([...known, ...more])];
}

function mergedMember(known: Schema | undefined, member: Schema, ways: Ways): Schema {
  if (known === undefined) return member;
  const { readOnly: _, writeOnly: __, ...merged } = mergedTypes(known, member, ways);
  const has = (flag: 'readOnly' | 'writeOnly'): boolean =>
    ways.flag(known[flag] === true, member[flag] === true);
  return {
    ...merged,
    ...(has('readOnly') && { readOnly: true }),
    ...(has('writeOnly') && { writeOnly: true }),
  };
}

function mergedTypes(known: Schema, member: Schema, { values: valuesOfTwo }: Ways): Schema {
  if (member.$ref !== undefined) return member;
  if (known.$ref !== undefined || member.type === undefined) return known;
  if (known.type === undefined) return member;
  if (known.type !== member.type) return {};
  const { enum: _, ...both } = { ...known, ...member };
  const values = valuesOfTwo(known.enum, member.enum);
  return { ...both, ...(values && { enum: values }) };
}
