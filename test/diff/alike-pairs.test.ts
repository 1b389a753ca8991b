import { describe, expect, it } from 'vitest';
import { AlikePairs } from '../../src/diff/alike-pairs.js';
import { diffMessages } from '../../src/diff/diff-messages.js';
import { diffSchemas } from '../../src/diff/diff-schemas.js';
import { type Schema, type Schemas, schemaRef } from '../../src/model/schema.js';

const text: Schema = { type: 'string' };
const object = (properties: Schemas): Schema => ({ type: 'object', properties });
const place = (before: Schemas, after: Schemas) => {
  return { before, after, types: new Map<string, string>(), alike: new AlikePairs() };
};

const x = object({ y: text, z: text });
const T = object({ y: text, x: schemaRef('T') });

describe('what is read of a type', () => {
  it.each<[string, Schema, Schema, Schemas, Schemas, string[]]>([
    [
      'is compared with each object in place',
      object({ a: object({ y: text, x }) }),
      object({ a: schemaRef('T') }),
      {},
      { T },
      ['P.a'],
    ],
    [
      'is not taken for alike by what rested on a pair that is not',
      object({ a: schemaRef('A'), c: schemaRef('C') }),
      object({ a: schemaRef('B'), c: schemaRef('D') }),
      { A: object({ c: schemaRef('C'), gone: text }), C: object({ a: schemaRef('A') }) },
      { B: object({ c: schemaRef('D') }), D: object({ a: schemaRef('B') }) },
      ['P.a', 'P.c'],
    ],
  ])('%s', (_, old, now, before, after, want) => {
    const changes = diffSchemas('P', old, now, place(before, after));
    expect(changes.map(({ symbol }) => symbol)).toEqual(want);
  });
});

/** Types each of which refers to the next one three times. */
function chain(prefix: string, more: Schemas): Schemas {
  const names = Array.from({ length: 40 }, (_, i) => `${prefix}${i}`);
  return Object.fromEntries(
    names.map((name, i) => {
      const next = i < 39 ? schemaRef(`${prefix}${i + 1}`) : text;
      return [name, object({ a: next, b: next, c: next, ...more })];
    }),
  );
}

describe('types of other names', () => {
  const before = { P: object({ a: schemaRef('A0') }), ...chain('A', {}) };
  const after = { P: object({ a: schemaRef('B0') }), ...chain('B', { d: text }) };
  const gone = { P: object({ a: schemaRef('B0') }), ...chain('B', {}), B39: object({ a: text }) };

  it('are compared once each, however often they are referred to', () => {
    const ofRequests = diffMessages(place(before, after)).filter(({ symbol }) => /\./.test(symbol));
    expect(ofRequests).toEqual([]);
    expect(diffSchemas('P', before.P, after.P, place(before, after))).toEqual([]);
  });

  it('are told to be others, by what the last of them lost', () => {
    const ofRequests = diffMessages(place(before, gone)).filter(({ symbol }) => /\./.test(symbol));
    expect(ofRequests).toHaveLength(1);
    expect(diffSchemas('P', before.P, gone.P, place(before, gone))).toHaveLength(1);
  });
});
