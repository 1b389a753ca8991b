import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema, Schemas } from '../../src/model/schema.js';
import { directRefs, reachableSchemas, refName, schemaRef } from '../../src/model/schema.js';

describe('refName', () => {
  it.each([
    { name: 'a local reference', given: schemaRef('Status'), want: 'Status' },
    { name: 'no schema', given: undefined, want: undefined },
    { name: 'no reference', given: { type: 'string' } as const, want: undefined },
    { name: 'a foreign reference', given: { $ref: 'other.json#/Status' }, want: undefined },
    { name: "Discovery's own form", given: { $ref: 'Status' }, want: undefined },
  ])('$name', ({ given, want }) => {
    expect(refName(given)).toBe(want);
  });

  it('gives back every name that schemaRef took', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(refName(schemaRef(name))).toBe(name);
      }),
    );
  });
});

describe('directRefs', () => {
  it('finds references in properties, items and map values, however deep', () => {
    const schema: Schema = {
      type: 'object',
      properties: {
        a: schemaRef('A'),
        list: { type: 'array', items: { type: 'array', items: schemaRef('B') } },
        map: { type: 'object', additionalProperties: schemaRef('C') },
        nested: { type: 'object', properties: { d: schemaRef('D'), again: schemaRef('A') } },
        any: { type: 'object', additionalProperties: true },
      },
    };
    expect(directRefs(schema).toSorted()).toEqual(['A', 'A', 'B', 'C', 'D']);
  });

  it('does not follow references', () => {
    expect(directRefs(schemaRef('Self'))).toEqual(['Self']);
    expect(directRefs({ type: 'string' })).toEqual([]);
  });

  it('takes a schema nested too deep for recursion', () => {
    let schema: Schema = schemaRef('Deep');
    for (let i = 0; i < 100_000; i++) schema = { items: schema };
    expect(directRefs(schema)).toEqual(['Deep']);
  });
});

describe('reachableSchemas', () => {
  const object = (...names: string[]): Schema => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, schemaRef(name)])),
  });

  it.each([
    { name: 'follows references', roots: ['A'], want: ['A', 'B', 'C'] },
    { name: 'ends on cycles', roots: ['X'], want: ['X', 'Y'] },
    { name: 'takes several roots', roots: ['C', 'Y'], want: ['C', 'X', 'Y'] },
    { name: 'leaves out names without a schema', roots: ['Missing', 'D'], want: ['D'] },
    { name: 'leaves out inherited names', roots: ['toString', '__proto__'], want: [] },
    { name: 'reaches nothing from nothing', roots: [], want: [] },
  ])('$name', ({ roots, want }) => {
    const schemas: Schemas = {
      A: object('B'),
      B: object('C', 'A'),
      C: { type: 'string' },
      D: object('Missing', 'constructor'),
      X: object('Y'),
      Y: object('X'),
    };
    expect([...reachableSchemas(schemas, roots)].toSorted()).toEqual(want);
  });

  it('is closed: nothing it holds refers to a schema that it does not hold', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const graph = fc.dictionary(
      fc.constantFrom(...names),
      fc.subarray(names).map((refs) => object(...refs)),
    );
    fc.assert(
      fc.property(graph, fc.subarray(names), (schemas, roots) => {
        const reached = reachableSchemas(schemas, roots);
        for (const name of reached) {
          for (const ref of directRefs(schemas[name] ?? {})) {
            expect(reached.has(ref)).toBe(Object.hasOwn(schemas, ref));
          }
        }
        expect(roots.filter((root) => Object.hasOwn(schemas, root) && !reached.has(root))).toEqual(
          [],
        );
      }),
    );
  });
});
