import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloadCandidates } from '../../../src/sources/schemas/payload-candidates.js';
import {
  type ReferenceGraph,
  reachableNames,
} from '../../../src/sources/schemas/reference-graph.js';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

function graph(refs: Record<string, string[]>): ReferenceGraph {
  return new Map(Object.entries(refs));
}

describe('payloadCandidates', () => {
  it.each<[string, Record<string, string[]>, string[], string[]]>([
    ['a lone schema is one', { A: [] }, [], ['A']],
    ['what a method reaches is none', { A: ['B'], B: [] }, ['A'], []],
    ['a part of a candidate is none', { A: ['B'], B: [] }, [], ['A']],
    ['a schema that refers to itself is one', { A: ['A'] }, [], ['A']],
    ['all of a circle is', { A: ['B'], B: ['A'] }, [], ['A', 'B']],
    ['a circle that is a part is not', { A: ['B'], B: ['A'], C: ['A'] }, [], ['C']],
    ['a reference to nowhere does no harm', { A: ['Z'] }, [], ['A']],
  ])('%s', (_, refs, methods, want) => {
    const schemas = graph(refs);
    expect(payloadCandidates(schemas, reachableNames(schemas, methods))).toEqual(want);
  });

  it('does not change when methods are dropped with what only they reach', () => {
    const edges = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
    const refs = fc.record(Object.fromEntries(NAMES.map((name) => [name, edges])));
    fc.assert(
      fc.property(refs, fc.subarray(NAMES), fc.subarray(NAMES), (all, kept, dropped) => {
        const whole = graph(all);
        const candidates = payloadCandidates(whole, reachableNames(whole, [...kept, ...dropped]));
        const needed = reachableNames(whole, [...kept, ...candidates]);
        const left = new Map([...whole].filter(([name]) => needed.has(name)));
        expect(payloadCandidates(left, reachableNames(left, kept))).toEqual(candidates);
      }),
    );
  });

  it('follows a chain of 20,000 references', () => {
    const refs = Array.from({ length: 20_000 }, (_, i) => [`S${i}`, [`S${i + 1}`]] as const);
    expect(payloadCandidates(graph(Object.fromEntries(refs) as never), new Set())).toEqual(['S0']);
  });
});
