import type { Schema } from '../../model/schema.js';

/**
 * One object with the members of all parts. Of a member that several have, a reference tells most, and its values are
 * those that each allows, or any of them where they are choices; where two say what cannot both be, anything is allowed.
 */
export function mergedSchema(
  parts: readonly Schema[],
  valuesOfTwo: ValuesOfTwo = valuesOfEach,
): Schema {
  const [first] = parts.filter(({ type }) => type !== undefined);
  if (first?.type !== 'object') return first ?? {};
  const properties = new Map<string, Schema>();
  for (const [name, member] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    properties.set(name, mergedMember(properties.get(name), member, valuesOfTwo));
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
type ValuesOfTwo = (known: Values, more: Values) => Values;

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

function mergedMember(known: Schema | undefined, member: Schema, valuesOfTwo: ValuesOfTwo): Schema {
  if (known === undefined || member.$ref !== undefined) return member;
  if (known.$ref !== undefined || member.type === undefined) return known;
  if (known.type === undefined) return member;
  if (known.type !== member.type) return {};
  const { enum: _, ...both } = { ...known, ...member };
  const values = valuesOfTwo(known.enum, member.enum);
  return { ...both, ...(values && { enum: values }) };
}
