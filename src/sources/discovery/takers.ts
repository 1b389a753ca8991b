import type { ReferenceGraph } from '../schemas/reference-graph.js';

/** A method, and the schema of its request. */
export interface Taker {
  readonly id: string;
  readonly request: string | undefined;
}

/**
 * The ids of the methods that take each schema, however deep in their requests it is, as far as they are at
 * most `most`: of more of them it is told only that there are more. Behind a schema that has more, all have, so
 * that none is visited more often than that.
 */
export function takersOf(
  graph: ReferenceGraph,
  takers: readonly Taker[],
  most: number,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, requests] of requestsOf(takers)) {
    const open = [...requests];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const known = ids.get(name) ?? [];
      if (known.at(-1) === id || known.length > most) continue;
      known.push(id);
      ids.set(name, known);
      for (const next of graph.get(name) ?? []) open.push(next);
    }
  }
  return ids;
}

function requestsOf(takers: readonly Taker[]): ReadonlyMap<string, readonly string[]> {
  const requests = new Map<string, string[]>();
  for (const { id, request } of takers) {
    if (request === undefined) continue;
    const known = requests.get(id) ?? [];
    known.push(request);
    requests.set(id, known);
  }
  return requests;
}
