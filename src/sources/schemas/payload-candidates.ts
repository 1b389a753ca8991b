import { compareText } from '../../model/compare-text.js';
import { type ReferenceGraph, reachableNames } from './reference-graph.js';

/**
 * The schemas that may be packed in an operation's `Any`: those that no method reaches (`reached`
 * holds what methods do reach) and that are not merely a part of another such schema. Where
 * schemas refer to each other in a circle, all of it counts. Sorted.
 *
 * A document that keeps only some methods, with what they and these schemas refer to, has the same
 * candidates: a schema whose methods were dropped stays only as a part of a candidate.
 */
export function payloadCandidates(graph: ReferenceGraph, reached: ReadonlySet<string>): string[] {
  const names = [...graph.keys()].filter((name) => !reached.has(name));
  const candidates: string[] = [];
  const covered = new Set<string>();
  // Last finished first is an order in which no schema comes before one that refers to it, circles
  // apart: what is not covered when its turn comes is part of nothing.
  for (const name of finishingOrder(names.sort(compareText), graph).reverse()) {
    if (covered.has(name)) continue;
    const parts = reachableNames(graph, [name]);
    candidates.push(...circleOf(name, parts, graph));
    for (const part of parts) covered.add(part);
  }
  return candidates.sort(compareText);
}

/** The schema itself and those of its parts that reach it in turn. */
function circleOf(name: string, parts: ReadonlySet<string>, graph: ReferenceGraph): Set<string> {
  const referrers = new Map<string, string[]>();
  for (const part of parts) {
    for (const ref of graph.get(part) ?? []) {
      const known = referrers.get(ref);
      if (known === undefined) referrers.set(ref, [part]);
      else known.push(part);
    }
  }
  const circle = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (circle.has(next)) continue;
    circle.add(next);
    for (const referrer of referrers.get(next) ?? []) open.push(referrer);
  }
  return circle;
}

/** Depth first, without recursion: a schema comes behind everything that it refers to. */
function finishingOrder(names: readonly string[], graph: ReferenceGraph): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const start of names) {
    const open: { name: string; refs: string[] }[] = [];
    const enter = (name: string): void => {
      const refs = graph.get(name);
      if (refs === undefined || seen.has(name)) return;
      seen.add(name);
      open.push({ name, refs: [...refs] });
    };
    enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.refs.pop();
      if (next !== undefined) enter(next);
      else order.push(open.pop()?.name ?? top.name);
    }
  }
  return order;
}
