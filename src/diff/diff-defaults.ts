import { groupBy } from '../model/group-by.js';
import { CONTENT_TYPE } from '../model/media-type.js';
import type { NeededHeaders, ParameterValue } from '../model/parameter.js';
import type { NeededParameters } from '../surface/needed-parameters.js';
import { type Change, changeOf } from './change.js';
import type { ChangeRuleName } from './change-rules.js';
import { type HttpRequest, wireText } from './http-request.js';
import { matched } from './matched.js';

/** One HTTP request of a method, with what is sent in it for whoever does not say it. */
export interface FilledRequest extends HttpRequest {
  readonly needed?: NeededParameters;
  readonly headers?: NeededHeaders;
  /** Names of query parameters on the wire, by what a request calls them, where the two differ. */
  readonly wireNames?: Readonly<Record<string, string>>;
}

/** A method's request type, all its HTTP requests, and what its callers may say in them. */
export interface FilledMethod {
  readonly requestType: string;
  readonly calls: readonly FilledRequest[];
  readonly members: readonly string[];
}

/** The parameters that stayed, and the headers, that are sent as something else where they are left out. */
export function diffDefaults(before: FilledMethod, after: FilledMethod): Change[] {
  const { both, removed, added } = matched(byWire(before), byWire(after));
  // Requests that moved are compared as a whole: which became which nobody tells.
  const moved = [removed, added].map((rows) => rows.flatMap(([, calls]) => calls));
  const pairs = [...both.map(([, old, now]) => [old, now]), moved];
  const stayed = before.members.filter((name) => after.members.includes(name));
  const changes = new Map<string, Change>();
  const headers = new Map([...headersOf(after), ...headersOf(before)]);
  for (const [old = [], now = []] of pairs) {
    if (old.length === 0 || now.length === 0) continue;
    const [then, next] = [sentAs(old), sentAs(now)];
    for (const name of [...stayed, ...headers.keys()]) {
      const unsaid = headers.has(name) ? CLIENT : SERVICE;
      const [was, is] = [then.get(name) ?? unsaid, next.get(name) ?? unsaid];
      const rule = ruleOf(was, is, unsaid);
      if (rule === undefined) continue;
      // What has no value has to be said: that is told of the parameter, and no header is one.
      const isPresence = rule === 'parameterNeeded' || rule === 'parameterWidened';
      if (isPresence && !headers.has(name)) continue;
      const values = isPresence
        ? { from: presenceText(was), to: presenceText(is) }
        : { from: lackedBy(is, was), to: lackedBy(was, is) };
      const symbol = `${before.requestType}.${headers.get(name) ?? name}`;
      changes.set(`${rule} ${symbol}`, changeOf(rule, symbol, values));
    }
  }
  return [...changes.values()];
}

/** What became of what is sent where nobody says it; undefined for nothing. */
function ruleOf(was: Sent, is: Sent, unsaid: Sent): ChangeRuleName | undefined {
  if (was.size === 0 || is.size === 0) {
    if (was.size === is.size) return undefined;
    return is.size === 0 ? 'parameterNeeded' : 'parameterWidened';
  }
  if (lackedBy(is, was) === '' || lackedBy(was, is) === '') return undefined;
  return was !== unsaid && is !== unsaid ? 'parameterDefault' : 'parameterFilled';
}

/** The values of a parameter that nobody says; none where somebody has to. */
type Sent = ReadonlySet<string>;

function presenceText({ size }: Sent): string {
  return size === 0 ? 'required' : 'may be left out';
}

/** Who leaves out what the client does not fill in leaves it to the service. */
const SERVICE: Sent = new Set(['left to the service']);
/** A header that the method does not need. */
const CLIENT: Sent = new Set(['sent where a client is told it']);

function byWire({ calls }: FilledMethod): Map<string, FilledRequest[]> {
  return groupBy(calls, wireText);
}

/** What parameters are sent as where nobody says them, by what a request calls them; nothing where somebody has to. */
function sentAs(calls: readonly FilledRequest[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { needed = {}, wireNames = {}, headers } of calls) {
    for (const [name, value] of callersOf(headers)) {
      const key = headerKey(name);
      const values = found.get(key) ?? new Set();
      found.set(key, value === null ? values : values.add(value));
    }
    const codeNames = new Map(Object.entries(wireNames).map(([code, wire]) => [wire, code]));
    for (const [wire, value] of Object.entries(needed)) {
      const name = codeNames.get(wire) ?? wire;
      const values = found.get(name) ?? new Set();
      found.set(name, value === null ? values : values.add(textOf(value)));
    }
  }
  return found;
}

/** Headers by their keys, as they are told: `headers.Acme-Version`. */
function headersOf({ calls }: FilledMethod): (readonly [key: string, text: string])[] {
  const names = calls.flatMap(({ headers }) => callersOf(headers));
  return names.map(([name]) => [headerKey(name), `headers.${name}`]);
}

/** Those that a caller may say otherwise: nobody says what a body is. */
function callersOf(headers: NeededHeaders = {}): (readonly [name: string, value: string | null])[] {
  return Object.entries(headers).filter(([name]) => name !== CONTENT_TYPE);
}

/** Two spellings are one header. */
function headerKey(name: string): string {
  return `headers.${name.toLowerCase()}`;
}

function textOf(value: ParameterValue): string {
  return typeof value === 'string' ? value : `[${value.join(', ')}]`;
}

function lackedBy(other: Sent, own: Sent): string {
  return [...own].filter((text) => !other.has(text)).join(' | ');
}
