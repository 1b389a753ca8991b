import { own } from '../model/own.js';
import type { PlainSegment } from '../model/path-template.js';
import type { ApiSurface } from '../surface/api-surface.js';
import type { StartedType, StartSurface } from '../surface/start-surface.js';
import { AlikePairs } from './alike-pairs.js';
import { type Change, changeOf } from './change.js';
import { diffDefaults, type FilledMethod } from './diff-defaults.js';
import { diffMessages, diffStartFields } from './diff-messages.js';
import { diffRequests } from './diff-requests.js';
import { scopeRule } from './diff-scopes.js';
import { headTexts, isHeadedAlike, isSentAlike, requestText, wireText } from './http-request.js';
import { matched, pairOf, withRenamed } from './matched.js';
import { type RenamedTypes, renamedAmong } from './renamed-types.js';
import type { SchemaPlace } from './schema-place.js';

/**
 * The methods that start operations, what their requests take, and what their operations will hold.
 * A request type goes and comes with its method, so only a method that stayed has one to tell of.
 */
export function diffStarts(
  before: ApiSurface,
  after: ApiSurface,
  payloads: RenamedTypes,
): Change[] {
  const [old, now] = [before, after].map(({ starts }) => new Map(Object.entries(starts.messages)));
  const messages = renamedAmong(old ?? new Map(), now ?? new Map());
  const types = new Map([...payloads, ...messages]);
  const place = {
    ...{ before: before.starts.messages, after: after.starts.messages },
    ...{ types, alike: new AlikePairs() },
  };
  const pairs = matched(startsOf(before), startsOf(after));
  const byId = withRenamed(pairs, (_, { rpc, id }) => rpc ?? id);
  // What is sent alike is the same method to its server, whatever documents call it.
  const { added, removed, moved } = withRenamed(byId, (_, { calls }) => calls.map(wireText).join());
  const renamed = [...byId.moved, ...moved];
  return [
    ...renamed.map(({ from, to }) => changeOf('startRenamed', from, { from, to })),
    ...added.map(([name]) => changeOf('startAdded', name)),
    ...removed.map(([name]) => changeOf('startRemoved', name)),
    ...[...pairs.both, ...renamed.flatMap((one) => pairOf(pairs, one))].flatMap(([, old, now]) => [
      ...diffStart(old, now, place),
      ...diffStartScopes(old, now, before, after),
    ]),
    ...diffMessages(place),
  ];
}

function startsOf({ starts }: ApiSurface): Map<string, StartSurface> {
  return new Map(starts.methods.map((start) => [start.name, start]));
}

function diffStart(old: StartSurface, now: StartSurface, place: SchemaPlace): Change[] {
  const { types } = place;
  const { name, requestType } = old;
  return [
    ...(isSameRequest(old, now)
      ? []
      : [changeOf('startMoved', name, { from: startText(old), to: startText(now) })]),
    ...(old.deprecated === now.deprecated
      ? []
      : [changeOf(now.deprecated ? 'startDeprecated' : 'startUndeprecated', name)]),
    ...(requestType === now.requestType
      ? []
      : [changeOf('exportRenamed', requestType, { from: requestType, to: now.requestType })]),
    ...diffStarted(`${name}.response`, old.response, now.response, types),
    ...diffStarted(`${name}.metadata`, old.metadata, now.metadata, types),
    ...diffRequests(pathsOf(old), pathsOf(now)),
    ...diffDefaults(filledIn(old), filledIn(now)),
    ...diffPatterns(requestType, patternsOf(old), patternsOf(now)),
    ...diffStartFields(requestType, old, now, place),
  ];
}

/** All that goes over the wire beside the values: callers do not see it. */
function startText(start: StartSurface): string {
  const query = sentInQuery(start).join(' ');
  return [
    start.calls.map(requestText).join(', '),
    `body ${start.body ?? 'none'}`,
    ...(query === '' ? [] : [`query ${query}`]),
    ...headTexts(start),
  ].join('; ');
}

/** What goes into the query though all else is the body. */
function sentInQuery({ query, body }: StartSurface): string[] {
  return body === '*' ? [...query].sort() : [];
}

/** The same of what another start takes too: only what stayed can have changed its place. */
function stayedInQuery(start: StartSurface, { fields }: StartSurface): string {
  const stayed = sentInQuery(start).filter((name) => own(fields.properties ?? {}, name));
  return stayed.join(' ');
}

/** Fields that came, went or got another name are told as parameters. */
function isSameRequest(old: StartSurface, now: StartSurface): boolean {
  const isField = ({ body = '*' }: StartSurface): boolean => body !== '*';
  const isRenamed =
    isField(old) && isField(now) && now.fields.properties?.[old.body ?? ''] === undefined;
  return (
    isSentAlike(old.calls, now.calls) &&
    (old.body === now.body || isRenamed) &&
    stayedInQuery(old, now) === stayedInQuery(now, old) &&
    isHeadedAlike(old, now)
  );
}

function pathsOf({ requestType, paths, calls }: StartSurface) {
  return { requestType, calls, requests: paths.map((members) => ({ members })) };
}

/** All requests of a start are filled in alike. */
function filledIn({
  requestType,
  calls,
  needed = {},
  headers = {},
  fields,
}: StartSurface): FilledMethod {
  return {
    requestType,
    calls: calls.map((call) => ({ ...call, needed, headers })),
    members: Object.keys(fields.properties ?? {}),
  };
}

/** What resources each field of the path may name. */
function patternsOf({ paths }: StartSurface): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, types } of paths.flat()) {
    const known = found.get(name) ?? new Set();
    for (const type of types) {
      if (typeof type === 'object' && 'pattern' in type) known.add(patternText(type.pattern));
    }
    found.set(name, known);
  }
  return found;
}

function patternText(pattern: readonly PlainSegment[]): string {
  return pattern
    .map((segment) =>
      segment.kind === 'literal' ? segment.value : segment.kind === 'one' ? '*' : '**',
    )
    .join('/');
}

function diffPatterns(
  type: string,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  after: ReadonlyMap<string, ReadonlySet<string>>,
): Change[] {
  return matched(before, after).both.flatMap(([name, old, now]) => {
    const added = [...now].filter((pattern) => !old.has(pattern));
    const removed = [...old].filter((pattern) => !now.has(pattern));
    if (added.length === 0 && removed.length === 0) return [];
    if (old.size === 0 || now.size === 0) return [];
    const rule =
      removed.length === 0
        ? 'parameterWidened'
        : added.length === 0
          ? 'parameterNarrowed'
          : 'parameterChanged';
    const [from, to] = [[...old].join(' | '), [...now].join(' | ')];
    return [changeOf(rule, `${type}.${name}`, { from, to })];
  });
}

function diffStarted(
  symbol: string,
  old: StartedType,
  now: StartedType,
  types: RenamedTypes,
): Change[] {
  const [was, to] = [startedText(old), startedText(now)];
  if ((types.get(was) ?? was) === to) return [];
  const values = { from: was, to };
  if (old === 'unknown') return [changeOf('startReturnsKnown', symbol, values)];
  return [
    changeOf(now === 'unknown' ? 'startReturnsUnknown' : 'startReturnsOther', symbol, values),
  ];
}

function startedText(started: StartedType): string {
  return typeof started === 'string' ? started : started.type;
}

/** One that came or went for the whole API is told there. */
function diffStartScopes(
  old: StartSurface,
  now: StartSurface,
  before: ApiSurface,
  after: ApiSurface,
): Change[] {
  const all = [...new Set([...old.scopes, ...now.scopes])].sort();
  return all.flatMap((scope) => {
    const rule = scopeRule(scope, old.scopes, now.scopes);
    if (rule === undefined) return [];
    if (before.scopes.includes(scope) !== after.scopes.includes(scope)) return [];
    return [changeOf(rule, `${old.name}(${scope})`)];
  });
}
