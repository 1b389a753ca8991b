import { describe, expect, it } from 'vitest';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { JsonNode, type JsonObject } from '../../../src/sources/document/json-node.js';
import { openApiSchema } from '../../../src/sources/openapi/schema.js';
import { pruneDocument } from '../../../src/sources/prune-document.js';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject) => ({ type: 'object', properties });
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
  ])('%s', (_, Tree, want) => {
    expect(converted('Tree', { ...schemas, Tree })).toEqual(want);
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
