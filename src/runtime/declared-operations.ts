import { callBehind } from './asked-calls.js';
import { at, isObject, textOf } from './json-value.js';
import { type Fields, formatName, parseName, tailsOf, variablesOf } from './path.js';
import { CANCELLED, type OperationMembers, type OperationShape } from './state.js';
import { codeOfHttp } from './status-codes.js';

/** `google.rpc.Code.UNKNOWN` */
const UNKNOWN = 2;

/** In the place of a parent, all of them (AIP-159). */
const ANY = '-';

/** Operations whose members are declared: `members` of the API says which mean what. */
export const declaredOperations: OperationShape = {
  standard(operation, { members = {} }) {
    const { done = 'done', status, succeeded, failed, cancelled } = members;
    const said = wordOf(at(operation, status)).toLowerCase();
    const says = (values: readonly string[] = []) =>
      values.some((value) => value.toLowerCase() === said);
    const isCancelled = says(cancelled);
    const isFailed = isCancelled || says(failed);
    const error = at(operation, members.error ?? 'error');
    const hasFailed = status ? isFailed : isFilled(error);
    return {
      name: nameIn(operation, members),
      done: status ? isFailed || says(succeeded) : at(operation, done),
      metadata: at(operation, members.metadata ?? 'metadata'),
      response: at(operation, members.response ?? 'response'),
      error: hasFailed ? errorOf(error, members, said, isCancelled) : undefined,
    };
  },
  nameOf({ names, members = {} }, operation) {
    const told = nameIn(operation, members) ?? textOf(operation.name);
    const { path = '', request = {} } = callBehind(operation) ?? {};
    const one = path.split('/').includes(ANY) ? '' : plainPath(path);
    const fields = Object.entries(request).filter(([, value]) => value !== ANY);
    const known = { ...operation, ...Object.fromEntries(fields) };
    const isName = (name?: string): name is string => !!name && !!parseName(names, name);
    const made = (one ? names : onlyLongest(names)).flatMap((name) =>
      [...besideName(name, told, one), nameOfFields(name, told, known)].filter(isName),
    );
    // Where it was got, or what it was listed or made in.
    const place = one.endsWith(`/${told}`) ? one : `${one}/${told}`;
    // A whole name, the end of an address, or an id.
    return [...tailsOf(told), ...tailsOf(place)].find(isName) ?? onlyOne(made) ?? told;
  },
};

/** The longest of names, unless several are: none is taken for another then. */
function onlyOne(names: readonly string[]): string | undefined {
  const lengths = names.map((name) => name.split('/').length);
  const longest = new Set(names.filter((_, i) => lengths[i] === Math.max(...lengths)));
  return longest.size === 1 ? [...longest][0] : undefined;
}

/** A path without its verb, which is no part of a name; a ":" in a name is encoded. */
function plainPath(path: string): string {
  return path.replace(/:\w+$/, '').split('/').map(decodeURIComponent).join('/');
}

/**
 * The pattern that an id alone may be of, where nobody knows what was asked: a shorter one, or another as
 * long, might be another operation's.
 */
function onlyLongest(patterns: readonly string[]): readonly string[] {
  const lengths = patterns.map((pattern) => variablesOf(pattern).length);
  const longest = patterns.filter((_, i) => lengths[i] === Math.max(...lengths));
  return longest.length > 1 ? [] : longest;
}

/** Names of a pattern that have the id, or the end that is told, behind a parent that a path holds. */
function besideName(pattern: string, told: string, path: string): string[] {
  const [, parent, collection] = /^([^=*]*\})([^{}=*]*\/)\{\w+\}$/.exec(pattern) ?? [];
  if (!parent) return [];
  const parts = path.split('/');
  const { length } = parent.split('/');
  const parents = parts
    .map((_, i) => parts.slice(i, i + length).join('/'))
    .filter((name) => parseName([parent], name));
  return parents.flatMap((name) => [name + collection + told, `${name}/${told}`]);
}

/** The name of a pattern without other wildcards whose last field is the id, and all others are known. */
function nameOfFields(pattern: string, id: string, known: Fields): string | undefined {
  if (pattern.includes('*')) return undefined;
  const fields = variablesOf(pattern).map((field, i, { length }) => [
    field,
    i + 1 === length ? id : wordOf(known[field]),
  ]);
  return formatName([pattern], Object.fromEntries(fields));
}

function nameIn(operation: Fields, { name = 'name' }: OperationMembers): string | undefined {
  return wordOf(at(operation, name)) || undefined;
}

/** A text, or a number as one: ids and statuses are told either way. */
function wordOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** Whether an error says anything: an empty object or list is none. */
function isFilled(error: unknown): boolean {
  return !!(typeof error === 'object' ? Object.keys(error ?? {}).length : error);
}

/**
 * As `google.rpc.Status` has it, of problem details (RFC 9457) too; a code that is a text stands where Compute
 * has such.
 */
function errorOf(
  error: unknown,
  { code = 'code', message = 'message' }: OperationMembers,
  status: string,
  isCancelled: boolean,
): Fields {
  const own = isObject(error) ? error : {};
  const told = at(own, code);
  const said =
    [error, at(own, message), own.detail, own.title].map(textOf).find((text) => text) ?? status;
  const number =
    typeof told === 'number' ? told : Math.max(codeOfHttp(Number(own.status)), UNKNOWN);
  return {
    ...own,
    code: isCancelled ? CANCELLED : number,
    message: said,
    ...(textOf(told) && !isCancelled && { errors: [{ code: told, message: said }] }),
  };
}
