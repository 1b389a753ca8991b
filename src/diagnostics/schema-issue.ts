import type { z } from 'zod';
import { didYouMean } from './did-you-mean.js';
import { knownMembers } from './known-members.js';

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a string',
};

/** What is wrong with a value, in words for people. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly help?: string;
}

/**
 * The first thing that is wrong with a value.
 *
 * @param schema what it was checked against.
 * @param member what its members are called: `setting`.
 */
export function schemaIssue(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  member: string,
): SchemaIssue {
  const found = deepest(issues);
  if (found === undefined) return { path: [], message: 'they are not of their form' };
  const unknown = found.code === 'unrecognized_keys' ? found.keys[0] : undefined;
  if (unknown !== undefined) {
    const known = knownMembers(schema, found.path);
    const there = known.length > 0 ? `There is ${known.join(', ')}` : undefined;
    const inside = known.find((one) =>
      knownMembers(schema, [...found.path, one]).includes(unknown),
    );
    return {
      path: [...found.path, unknown],
      message: `there is no ${member} ${JSON.stringify(unknown)}`,
      help: inside
        ? `Did you mean "${inside}.${unknown}"?`
        : (didYouMean(unknown, known) ?? there ?? 'Remove it'),
    };
  }
  const said = found.code === 'invalid_key' ? found.issues[0]?.message : messageOf(found);
  return { path: found.path, message: said ?? 'it is not of its form' };
}

/** What the library says where the schema has no words of its own: types, and signs for lengths. */
const RAW = /^(?:Invalid|Too|Unrecognized)/;

/** In words for people, where the schema has none of its own. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (!RAW.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('undefined') && issue.path.length > 0)
        return `"${String(issue.path.at(-1))}" is missing`;
      return `it must be ${WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `it must be ${issue.values.map((one) => JSON.stringify(one)).join(' or ')}`;
    case 'too_small':
      if (issue.origin === 'array') return 'it lists nothing: name at least one, or remove it';
      if (issue.origin === 'string') return 'it is empty: write something, or remove it';
      return `it must be at least ${issue.minimum}`;
    case 'too_big':
      return `it must be at most ${issue.maximum}`;
    default:
      return 'it is not of its form';
  }
}

/** Of a union, whose own message says nothing, what is wrong with the form that was nearest. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  // What is misspelt is missing, too.
  const first = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (first?.code !== 'invalid_union') return first;
  const branches = first.errors.map(deepest).filter((one) => one !== undefined);
  const isType = (one: z.core.$ZodIssue): boolean =>
    one.code === 'invalid_type' && one.path.length === 0;
  const [best] = branches.sort(
    (a, b) => Number(isType(a)) - Number(isType(b)) || b.path.length - a.path.length,
  );
  if (best === undefined) return first;
  const expected = branches.flatMap((one) =>
    isType(one) && 'expected' in one ? one.expected : [],
  );
  const words = expected.map((one) => WORDS[one] ?? one);
  const message = branches.every(isType) ? `it must be ${words.join(' or ')}` : best.message;
  return { ...best, message, path: [...first.path, ...best.path] } as z.core.$ZodIssue;
}
