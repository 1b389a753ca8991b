import type { z } from 'zod';
import { DiagnosticError, type Problem, pointerTo } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';
import type { JsonText } from './jsonc.js';
import { knownMembers } from './known-members.js';

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};

/** What is wrong with settings, or with the file of them. */
export function settingsProblem(
  file: string,
  message: string,
  more: Partial<Problem> = {},
): DiagnosticError {
  return new DiagnosticError({ code: 'LRO-CONFIG', message, file, ...more });
}

/**
 * The first thing that is wrong with settings, with its place in the file.
 *
 * @param schema what they were checked against.
 */
export function problemOf(
  { file, json }: { readonly file: string; readonly json?: JsonText },
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): DiagnosticError {
  const found = deepest(issues);
  const unknown = found?.code === 'unrecognized_keys' ? found.keys[0] : undefined;
  const isKey = found?.code === 'invalid_key';
  const path = [...(found?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
  const at = json && found ? `${json.placeOf(path)}: ` : '';
  const pointer = pointerTo('', ...path.map(String));
  if (found === undefined) return settingsProblem(file, 'they are not of their form');
  if (unknown !== undefined) {
    const known = knownMembers(schema, found.path);
    const there = known.length > 0 ? `There is ${known.join(', ')}` : undefined;
    return settingsProblem(file, `${at}there is no setting ${JSON.stringify(unknown)}`, {
      pointer,
      help: didYouMean(unknown, known) ?? there ?? 'Remove it',
    });
  }
  const said = isKey ? found.issues[0]?.message : messageOf(found);
  return settingsProblem(file, at + (said ?? 'it is not of its form'), { pointer });
}

/** What the library says where the schema has no words of its own: types, and signs for lengths. */
const RAW = /^(?:Invalid|Too|Unrecognized)/;

/** In words for people, where the schema has none of its own. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (!RAW.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('undefined')) return `"${String(issue.path.at(-1))}" is missing`;
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
