import { groupBy } from '../model/group-by.js';
import { CONTENT_TYPE } from '../model/media-type.js';
import type { ConstantHeaders, ParameterValue } from '../model/parameter.js';
import type { NeededParameters } from '../surface/needed-parameters.js';
import { type Change, changeOf } from './change.js';
import { type HttpRequest, wireText } from './http-request.js';
import { matched } from './matched.js';

/** One HTTP request of a method, with what is sent in it for whoever does not say it. */
export interface FilledRequest extends HttpRequest {
  readonly needed?: NeededParameters;
  readonly headers?: ConstantHeaders;
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
      const values = { from: lackedBy(is, was), to: lackedBy(was, is) };
      // What has no value has to be said: that is told of the parameter.
      if (values.from === '' || values.to === '') continue;
      const isSent = was !== unsaid && is !== unsaid;
      const rule = isSent ? 'parameterDefault' : 'parameterFilled';
      changes.set(
        name,
        changeOf(rule, `${before.requestType}.${headers.get(name) ?? name}`, values),
      );
    }
  }
  return [...changes.values()];
}

/** Who leaves out what the client does not fill in leaves it to the service. */
const SERVICE: ReadonlySet<string> = new Set(['left to the service']);
/** A header that is none of the method's own, whether the service needs it or not. */
const CLIENT: ReadonlySet<string> = new Set(['sent where a client is told it']);

function byWire({ calls }: FilledMethod): Map<string, FilledRequest[]> {
  return groupBy(calls, wireText);
}

/** What parameters are sent as where nobody says them, by what a request calls them; nothing where somebody has to. */
function sentAs(calls: readonly FilledRequest[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { needed = {}, wireNames = {}, headers } of calls) {
    for (const [name, value] of callersOf(headers)) {
      const key = headerKey(name);
      found.set(key, (found.get(key) ?? new Set()).add(value));
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
function callersOf(headers: ConstantHeaders = {}): (readonly [name: string, value: string])[] {
  return Object.entries(headers).filter(([name]) => name !== CONTENT_TYPE);
}

/** Two spellings are one header. */
function headerKey(name: string): string {
  return `headers.${name.toLowerCase()}`;
}

function textOf(value: ParameterValue): string {
  return typeof value === 'string' ? value : `[${value.join(', ')}]`;
}

function lackedBy(other: ReadonlySet<string>, own: ReadonlySet<string>): string {
  return [...own].filter((text) => !other.has(text)).join(' | ');
}
