import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { JsonNode, type JsonObject } from '../../../src/sources/document/json-node.js';
import { openApiSchema } from '../../../src/sources/openapi/schema.js';
import { pruneDocument } from '../../../src/sources/prune-document.js';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject) => ({ type: 'object', properties });
const list = (items: JsonObject) => ({ type: 'array', items });
/** A choice, which is written out as an object with the members of both. */
const either = (name: string) => ({ anyOf: [ref(name), ref('Leaf')] });

const Leaf = object({ leaf: text });

function converted(name: string, schemas: JsonObject): unknown {
  const root = new JsonNode({ components: { schemas } }, '', new DocumentLog('x'));
  const node = root.node('components')?.node('schemas')?.node(name);
  return node && openApiSchema(node);
}

describe('a schema that is made of others', () => {
  it('has the members of all of them', () => {
    const schemas = {
      Leaf,
      Branch: object({ size: text }),
      Tree: object({ top: either('Branch') }),
    };
    expect(converted('Tree', schemas)).toEqual(object({ top: object({ leaf: text, size: text }) }));
  });

  it.each<[string, JsonObject]>([
    ['is in a member of itself', { Tree: object({ leaf: text, child: either('Tree') }) }],
    [
      'is in a member of its member',
      {
        Tree: object({ leaf: text, child: either('Branch') }),
        Branch: object({ child: either('Tree') }),
      },
    ],
    [
      'is in the items of a member of itself',
      {
        Tree: object({ leaf: text, child: either('Branch') }),
        Branch: object({ trees: { type: 'array', items: either('Tree') } }),
      },
    ],
    [
      'is in `allOf` of a member of itself',
      { Tree: object({ leaf: text, child: { allOf: [ref('Tree'), Leaf] } }) },
    ],
    [
      'is in values of a map of itself',
      {
        Tree: object({ leaf: text, child: either('Branch') }),
        Branch: { type: 'object', additionalProperties: { oneOf: [ref('Tree'), Leaf] } },
      },
    ],
  ])('is anything where it %s, and all else is as it was', (_, schemas) => {
    expect(converted('Tree', { Leaf, ...schemas })).toEqual(object({ leaf: text, child: {} }));
  });

  it('is anything where what it is made of multiplies', () => {
    const names = Array.from({ length: 40 }, (_, i) => `S${i}`);
    const entries = names.map((name, i) => [
      name,
      object({ a: either(names[i + 1] ?? 'Leaf'), b: either(names[i + 1] ?? 'Leaf') }),
    ]);
    const schemas = { Leaf, ...Object.fromEntries(entries) };
    expect(converted('S0', schemas)).toEqual(object({ a: {}, b: {} }));
    expect(converted('S39', schemas)).toEqual(object({ a: Leaf, b: Leaf }));
  });

  it('is told where an operation holds it', () => {
    const Tree = object({ child: either('Tree') });
    const Operation = object({ name: text, done: { type: 'boolean' }, response: Tree });
    const responses = { 200: { content: { 'application/json': { schema: ref('Operation') } } } };
    const document = {
      openapi: '3.1.0',
      info: { title: 'X', version: 'v1' },
      servers: [{ url: 'https://x.example.com' }],
      paths: { '/v1/projects/{project}/operations/{operation}': { get: { responses } } },
      components: { schemas: { Leaf, Tree, Operation } },
    };
    const { diagnostics } = pruneDocument({ file: 'x.json', text: JSON.stringify(document) });
    expect(diagnostics).toMatchObject([
      { code: 'LRO-SCHEMA-KEYWORD', pointer: '/components/schemas/Tree/properties/child/anyOf' },
    ]);
  });
});

describe('a choice', () => {
  const kind = object({ kind: text });
  const schemas = { A: kind, B: kind };
  const whole = (mapping: JsonObject) => ({
    oneOf: [ref('A'), ref('B')],
    discriminator: { propertyName: 'kind', mapping },
  });
  const A = '#/components/schemas/A';

  it.each<[string, JsonObject, unknown]>([
    ['that maps one alone tells no values', whole({ a: A }), kind],
    [
      'that maps all tells their values',
      whole({ a: A, b: 'B' }),
      object({ kind: { ...text, enum: ['a', 'b'] } }),
    ],
    ['of a list of no types is no null', { oneOf: [text, { type: [] }] }, {}],
    ['of no values is no null', { oneOf: [text, { enum: [] }] }, {}],
    ['of null behind several references is none', { oneOf: [text, ref('No1')] }, text],
  ])('%s', (_, Tree, want) => {
    const nulls = { No1: ref('No2'), No2: ref('No3'), No3: { type: 'null' } };
    expect(converted('Tree', { ...schemas, ...nulls, Tree })).toEqual(want);
  });
});

describe('a schema that several parts name', () => {
  const plain = object({ kind: text });
  const some = { ...object({ kind: text, size: text }), required: ['kind'] };
  const a = object({ kind: { ...text, enum: ['a'] } });
  const schemas = { Base: plain, Some: some, A: { allOf: [ref('Base'), a] } };

  it.each<[string, JsonObject, unknown]>([
    ['is what it is in each choice', { oneOf: [ref('A'), ref('Base')] }, plain],
    ['whichever stands first', { oneOf: [ref('Base'), ref('A')] }, plain],
    [
      'is needed where all of it has to hold, though a choice has it too',
      { allOf: [{ oneOf: [ref('Some'), Leaf] }, ref('Some')] },
      { ...object({ kind: text, size: text, leaf: text }), required: ['kind'] },
    ],
    [
      'is in a choice though all of it has to hold',
      { allOf: [ref('Base'), { oneOf: [{ allOf: [ref('Base'), a] }, a] }] },
      object({ kind: { ...text, enum: ['a'] } }),
    ],
    [
      'says what it says once where it stands twice',
      { allOf: [{ allOf: [ref('Base'), a] }, ref('Base')] },
      object({ kind: { ...text, enum: ['a'] } }),
    ],
  ])('%s', (_, Tree, want) => {
    expect(converted('Tree', { Leaf, ...schemas, Tree })).toEqual(want);
  });

  it('is not too much in a hundred choices', () => {
    const members = Array.from({ length: 30 }, (_, i) => [`m${i}`, { anyOf: [Leaf, plain] }]);
    const Wide = object(Object.fromEntries(members));
    const oneOf = Array.from({ length: 90 }, (_, i) => ({
      allOf: [ref('Wide'), object({ [`own${i}`]: text })],
    }));
    const made = converted('Tree', { Wide, Tree: { oneOf } }) as { properties: JsonObject };
    expect(Object.keys(made.properties)).toHaveLength(120);
    expect(made.properties.m0).toEqual(object({ leaf: text, kind: text }));
  });

  it('ends where choices of choices multiply', () => {
    const names = Array.from({ length: 100 }, (_, i) => `S${i}`);
    const whole = { oneOf: names.map(ref) };
    const all = Object.fromEntries(names.map((name) => [name, whole]));
    expect(converted('S0', all)).toEqual({});
  });

  it('has the same members in whatever order parts stand', () => {
    const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });
    const leaf = values.map((list) => ({
      ...object({ kind: { ...text, enum: list } }),
      required: ['kind'],
    }));
    const names = ['P', 'Q', 'R'];
    const part = fc.constantFrom(...names).map((name): JsonObject => ref(name));
    const parts = fc.array(part, { minLength: 2, maxLength: 4 });
    const tree = fc.oneof(
      fc.tuple(parts, parts).map(([all, one]) => [all, one] as const),
      parts.map((one) => [[], one] as const),
    );
    fc.assert(
      fc.property(
        fc.tuple(leaf, leaf, leaf),
        tree,
        fc.boolean(),
        (leaves, [all, one], isNested) => {
          const named = Object.fromEntries(names.map((name, i) => [name, leaves[i] ?? {}]));
          const inner = isNested ? one.map((choice) => ({ allOf: [choice, ref('P')] })) : one;
          const made = (every: readonly JsonObject[], each: readonly JsonObject[]) =>
            converted('Tree', {
              ...named,
              Tree: { ...(every.length > 0 && { allOf: every }), oneOf: each },
            }) as { required?: string[]; properties: { kind: { enum?: string[] } } };
          const [forth, back] = [made(all, inner), made(all.toReversed(), inner.toReversed())];
          expect(back.required).toEqual(forth.required);
          expect(back.properties.kind.enum?.toSorted()).toEqual(
            forth.properties.kind.enum?.toSorted(),
          );
        },
      ),
    );
  });
});

describe('a member of several parts', () => {
  const of = (...values: string[]) => object({ kind: { ...text, enum: values } });
  it.each<[string, JsonObject, unknown]>([
    ['has the values that each part allows', { allOf: [of('a', 'b'), of('b')] }, of('b')],
    [
      'is any text where no value is of each',
      { allOf: [of('a'), of('b')] },
      object({ kind: text }),
    ],
    [
      'is any text where no value is of each of three',
      { allOf: [of('a'), of('b'), of('c')] },
      object({ kind: text }),
    ],
    [
      'is anything where one says another type, whichever stands last',
      { oneOf: [of('a'), object({ kind: { type: 'integer' } }), of('c')] },
      object({ kind: {} }),
    ],
    [
      'is anything where choices refer to different types',
      { oneOf: [object({ kind: ref('Leaf') }), object({ kind: ref('Branch') })] },
      object({ kind: {} }),
    ],
    [
      'is what all choices refer to',
      { oneOf: [object({ kind: ref('Leaf') }), object({ kind: ref('Leaf') })] },
      object({ kind: ref('Leaf') }),
    ],
    [
      'is anything where one choice has it by name and another as text',
      { oneOf: [object({ kind: ref('Leaf') }), object({ kind: text })] },
      object({ kind: {} }),
    ],
    [
      'is anything where choices have lists of different items',
      { oneOf: [object({ kind: list(text) }), object({ kind: list({ type: 'integer' }) })] },
      object({ kind: {} }),
    ],
    [
      'has no format where choices have different ones',
      { oneOf: [object({ kind: { ...text, format: 'byte' } }), object({ kind: text })] },
      object({ kind: text }),
    ],
    ['has the values of every choice', { oneOf: [of('a'), of('b')] }, of('a', 'b')],
    [
      'is any text where a choice is',
      { anyOf: [of('a'), object({ kind: text })] },
      object({ kind: text }),
    ],
    [
      'has the values of the choices that the whole allows',
      { allOf: [of('a', 'b'), { oneOf: [of('b'), of('c')] }] },
      of('b'),
    ],
  ])('%s', (_, Tree, want) => {
    expect(converted('Tree', { Tree })).toEqual(want);
  });
});
