import { namePattern } from '../model/collection.js';
import { codeName } from '../model/methods.js';
import type { OperationBinding } from '../model/operations-api.js';
import type { ApiSurface, MethodSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { diffDefaults, type FilledMethod } from './diff-defaults.js';
import { diffRequests } from './diff-requests.js';
import { headTexts, isHeadedAlike, isSentAlike, requestText } from './http-request.js';
import { type Matched, matched } from './matched.js';
import { type MovedCollection, movedTexts, resourcePattern } from './moved-collections.js';
import { comparePatterns } from './patterns.js';

/** The methods of a client, the collections that each takes, and its requests. */
export function diffMethods(
  before: ApiSurface,
  after: ApiSurface,
  moved: readonly MovedCollection[],
): Change[] {
  const { added, removed, both } = matched(methodsOf(before), methodsOf(after));
  const symbol = (kind: string): string => `${before.clientName}.${kind}`;
  return [
    ...added.map(([kind]) => changeOf('methodAdded', `${after.clientName}.${kind}`)),
    ...removed.map(([kind]) => changeOf('methodRemoved', symbol(kind))),
    ...moved.map(({ text }) =>
      changeOf('collectionMoved', `${before.clientName}(${text.from})`, text),
    ),
    ...both.flatMap(([kind, old, now]) => [
      ...diffDeprecated(symbol(kind), old, now, METHOD),
      ...diffCollections(
        symbol(kind),
        matched(bindingsOf(before, kind), bindingsOf(after, kind)),
        moved,
      ),
      // Of a method that is deprecated as a whole, its collections need not be told.
      ...(old.deprecated === now.deprecated
        ? diffDeprecations(symbol(kind), before, after, kind)
        : []),
      ...diffRequests(old, now),
      ...diffDefaults(filledIn(old), filledIn(now)),
    ]),
  ];
}

function methodsOf({ methods }: ApiSurface) {
  return new Map(methods.map((method) => [method.kind as string, method]));
}

type Deprecable = Pick<MethodSurface, 'deprecated'>;

const METHOD = ['methodDeprecated', 'methodUndeprecated'] as const;
const COLLECTION = ['collectionDeprecated', 'collectionUndeprecated'] as const;

function diffDeprecated(
  symbol: string,
  old: Deprecable,
  now: Deprecable,
  [deprecated, undeprecated]: typeof METHOD | typeof COLLECTION,
): Change[] {
  if (old.deprecated === now.deprecated) return [];
  return [changeOf(now.deprecated ? deprecated : undeprecated, symbol)];
}

function diffDeprecations(
  symbol: string,
  before: ApiSurface,
  after: ApiSurface,
  kind: string,
): Change[] {
  const { both } = matched(bindingsOf(before, kind), bindingsOf(after, kind));
  return both.flatMap(([text, old, now]) =>
    diffDeprecated(`${symbol}(${text})`, old, now, COLLECTION),
  );
}

function filledIn({ requestType, calls, requests }: MethodSurface): FilledMethod {
  const members = requests.flatMap((request) => request.members.map(({ name }) => name));
  return { requestType, calls, members };
}

/** By the names that each takes: `projects/{project}/operations/{operation}`. */
function bindingsOf({ bindings }: ApiSurface, kind: string): Map<string, OperationBinding> {
  return new Map(
    bindings
      .filter((binding) => binding.kind === kind)
      .map((binding) => [namePattern(resourcePattern(binding)), binding]),
  );
}

function diffCollections(
  symbol: string,
  { added, removed, both }: Matched<OperationBinding>,
  moved: readonly MovedCollection[],
): Change[] {
  const [went, came] = [removed, added].map((rows) => rows.map(([text]) => text));
  const elsewhere = movedTexts(moved, { removed: went ?? [], added: came ?? [] });
  const resized = resizedCollections({ added, removed });
  const isTold = (text: string): boolean =>
    elsewhere.has(text) || resized.some(({ from, to }) => from === text || to === text);
  return [
    ...resized.map(({ rule, from, to }) => changeOf(rule, `${symbol}(${from})`, { to })),
    ...added.flatMap(([text]) =>
      isTold(text) ? [] : [changeOf('collectionAdded', `${symbol}(${text})`)],
    ),
    ...removed.flatMap(([text]) =>
      isTold(text) ? [] : [changeOf('collectionRemoved', `${symbol}(${text})`)],
    ),
    ...both.flatMap(([text, old, now]) => diffBinding(`${symbol}(${text})`, old, now)),
  ];
}

/** What query parameters are called on the wire, by what a request calls them. */
function wireNames({ kind, queryParameters }: OperationBinding): Map<string, string> {
  return new Map(queryParameters.map(({ name }) => [codeName(kind, name), name]));
}

interface Resized {
  readonly rule: 'collectionWidened' | 'collectionNarrowed';
  readonly from: string;
  readonly to: string;
}

/** Those whose names only got more or less segments: `operations/*` is some of `operations/**`. */
function resizedCollections({
  added,
  removed,
}: Pick<Matched<OperationBinding>, 'added' | 'removed'>): Resized[] {
  return removed.flatMap(([from, old]): Resized[] => {
    for (const [to, now] of added) {
      const way = comparePatterns(resourcePattern(old), resourcePattern(now));
      if (way === 'widened') return [{ rule: 'collectionWidened', from, to }];
      if (way === 'narrowed') return [{ rule: 'collectionNarrowed', from, to }];
    }
    return [];
  });
}

function diffBinding(symbol: string, old: OperationBinding, now: OperationBinding): Change[] {
  const spelled = matched(wireNames(old), wireNames(now)).both.filter(([, was, is]) => was !== is);
  const isSame = isHeadedAlike(old, now) && spelled.length === 0;
  if (isSame && isSentAlike([old], [now])) return [];
  const [from, to] = [old, now].map((one, i) =>
    [
      requestText(one),
      ...(spelled.length > 0 ? [`query ${spelled.map((row) => row[i + 1]).join(' ')}`] : []),
      ...headTexts(one),
    ].join('; '),
  );
  return [changeOf('requestMoved', symbol, { from: from ?? '', to: to ?? '' })];
}
