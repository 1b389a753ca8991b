import type { Schema } from '../../model/schema.js';
import { isScalarType } from '../schemas/keywords.js';

/** What a member is that several parts have. */
interface Ways {
  readonly type: (all: readonly Schema[]) => Schema;
  readonly flag: (all: readonly boolean[]) => boolean;
}

/** All of them have to hold. */
const ALL: Ways = { type: typeOfEach, flag: (all) => all.includes(true) };
/** One of them holds. */
export const CHOSEN: Ways = { type: typeOfAny, flag: (all) => !all.includes(false) };

/**
 * One object with the members of all parts. Where what several say of a member cannot be told as one type, anything is
 * allowed.
 */
export function mergedSchema(parts: readonly Schema[], ways = ALL): Schema {
  const [first] = parts.filter(({ type }) => type !== undefined);
  if (first?.type !== 'object') return first ?? {};
  const members = new Map<string, Schema[]>();
  for (const [name, member] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    const known = members.get(name);
    if (known === undefined) members.set(name, [member]);
    else known.push(member);
  }
  const properties = [...members].map(([name, all]) => [name, mergedMember(all, ways)] as const);
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  const needed = [...new Set(parts.flatMap((part) => part.needed ?? []))];
  return {
    type: 'object',
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(needed.length > 0 && { needed }),
  };
}

type Values = readonly string[] | undefined;

/** The values that all allow which tell theirs. Where there is none, any text is allowed, as where no values are told. */
function valuesOfEach(all: readonly Values[]): Values {
  const [first, ...others] = all.filter((values) => values !== undefined);
  const sets = others.map((values) => new Set(values));
  const both = first?.filter((value) => sets.every((values) => values.has(value))) ?? [];
  return both.length > 0 ? both : undefined;
}

/** The values of all, where all tell theirs. */
export function valuesOfAny(all: readonly Values[]): Values {
  const told = all.filter((values) => values !== undefined);
  return told.length < all.length ? undefined : [...new Set(told.flat())];
}

function mergedMember(all: readonly Schema[], ways: Ways): Schema {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const { readOnly: _, writeOnly: __, ...merged } = ways.type(all);
  const has = (flag: 'readOnly' | 'writeOnly'): boolean =>
    ways.flag(all.map((member) => member[flag] === true));
  return {
    ...merged,
    ...(has('readOnly') && { readOnly: true }),
    ...(has('writeOnly') && { writeOnly: true }),
  };
}

/** A type that all allow: a reference tells most, and its values are those that each allows. */
function typeOfEach(all: readonly Schema[]): Schema {
  const named = all.findLast(({ $ref }) => $ref !== undefined);
  if (named !== undefined) return named;
  const typed = all.filter(({ type }) => type !== undefined);
  const [first] = typed;
  if (first === undefined) return all[0] ?? {};
  if (typed.some(({ type }) => type !== first.type)) return {};
  const { enum: _, ...both }: Schema = Object.assign({}, ...typed);
  const values = valuesOfEach(typed.map((member) => member.enum));
  return { ...both, ...(values && { enum: values }) };
}

/** A type that allows what any of them does: theirs where it is one, with the values of all. */
function typeOfAny(all: readonly Schema[]): Schema {
  const [first = {}, ...others] = all.map(factsOf);
  const values = valuesOfAny(all.map((member) => member.enum));
  const known = values && { enum: values };
  // Their members come in the order in which `schema.ts` puts them.
  const text = JSON.stringify(first);
  if (others.every((other) => JSON.stringify(other) === text)) return { ...first, ...known };
  const { type } = first;
  const isAlike = isScalarType(type) && others.every((other) => other.type === type);
  return isAlike ? { type, ...known } : {};
}

/** What a value is, without its values and what is said of it beside. */
function factsOf({ enum: _, readOnly, writeOnly, deprecated, description, ...facts }: Schema) {
  return facts;
}
