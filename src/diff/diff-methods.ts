import { namePattern, resourceSegments } from '../model/collection.js';
import type { OperationBinding } from '../model/operations-api.js';
import { flatSegments, printPathTemplate } from '../model/path-template.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { diffRequests } from './diff-requests.js';
import { matched } from './matched.js';

/** The methods of a client, the collections that each takes, and its requests. */
export function diffMethods(before: ApiSurface, after: ApiSurface): Change[] {
  const { added, removed, both } = matched(methodsOf(before), methodsOf(after));
  const symbol = (kind: string): string => `${before.clientName}.${kind}`;
  return [
    ...added.map(([kind]) => changeOf('methodAdded', `${after.clientName}.${kind}`)),
    ...removed.map(([kind]) => changeOf('methodRemoved', symbol(kind))),
    ...both.flatMap(([kind, old, now]) => [
      ...diffCollections(symbol(kind), bindingsOf(before, kind), bindingsOf(after, kind)),
      ...diffRequests(old, now),
    ]),
  ];
}

function methodsOf({ methods }: ApiSurface) {
  return new Map(methods.map((method) => [method.kind as string, method]));
}

/** By the names that each takes: `projects/{project}/operations/{operation}`. */
function bindingsOf({ bindings }: ApiSurface, kind: string): Map<string, OperationBinding> {
  return new Map(
    bindings
      .filter((binding) => binding.kind === kind)
      .map((binding) => {
        const segments = flatSegments({ segments: resourceSegments(binding.template) });
        return [namePattern(segments), binding];
      }),
  );
}

function diffCollections(
  symbol: string,
  before: ReadonlyMap<string, OperationBinding>,
  after: ReadonlyMap<string, OperationBinding>,
): Change[] {
  const { added, removed, both } = matched(before, after);
  return [
    ...added.map(([text]) => changeOf('collectionAdded', `${symbol}(${text})`)),
    ...removed.map(([text]) => changeOf('collectionRemoved', `${symbol}(${text})`)),
    ...both.flatMap(([text, old, now]) => {
      const [from, to] = [requestText(old), requestText(now)];
      return from === to ? [] : [changeOf('requestMoved', `${symbol}(${text})`, { from, to })];
    }),
  ];
}

function requestText({ httpMethod, template }: OperationBinding): string {
  return `${httpMethod} ${printPathTemplate(template)}`;
}
