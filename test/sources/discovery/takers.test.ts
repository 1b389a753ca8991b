import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takersOf } from '../../../src/sources/discovery/takers.js';
import { reachableNames } from '../../../src/sources/schemas/reference-graph.js';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const name = fc.constantFrom(...NAMES);

it('every schema has the methods that reach it, or more than are asked for', () => {
  fc.assert(
    fc.property(
      fc.tuple(...NAMES.map(() => fc.uniqueArray(name))),
      fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), request: name })),
      fc.nat(5),
      (edges, takers, most) => {
        const graph = new Map(NAMES.map((one, i) => [one, edges[i] ?? []]));
        const told = takersOf(graph, takers, most);
        for (const one of NAMES) {
          const reaching = takers.filter(({ request }) =>
            reachableNames(graph, [request]).has(one),
          );
          const want = [...new Set(reaching.map(({ id }) => id))].sort();
          const ids = [...(told.get(one) ?? [])].sort();
          if (want.length > most) expect(ids.length).toBeGreaterThan(most);
          else expect(ids).toEqual(want);
        }
      },
    ),
  );
});
