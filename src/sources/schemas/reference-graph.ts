/** Which schema of a document refers to which, by name. Some names may lead nowhere. */
export type ReferenceGraph = ReadonlyMap<string, readonly string[]>;

/** The names of all schemas that can be reached from `roots`, the roots among them. */
export function reachableNames(graph: ReferenceGraph, roots: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const names = seen.has(name) ? undefined : graph.get(name);
    if (names === undefined) continue;
    seen.add(name);
    for (const next of names) open.push(next);
  }
  return seen;
}
