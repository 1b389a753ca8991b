import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { losses } from '../../src/normalize/losses.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { typeErrors } from '../emit/type-check.js';
import { jsonDocument, keptOf } from '../sources/fixture.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object) => ({ type: 'object', properties });

/** A document whose `get` answers with an operation of that schema. */
function documentOf(ShipmentOperation: object) {
  return jsonDocument(
    {
      openapi: '3.0.3',
      info: { title: 'Shipping', version: 'v1' },
      servers: [{ url: 'https://shipping.acme.example' }],
      paths: {
        '/v1/operations/{operation}': {
          get: {
            parameters: [
              { name: 'operation', in: 'path', required: true, schema: { type: 'string' } },
            ],
            responses: {
              200: { content: { 'application/json': { schema: ref('ShipmentOperation') } } },
            },
          },
        },
      },
      components: {
        schemas: {
          ShipmentOperation,
          Operation: object({
            name: { type: 'string' },
            done: { type: 'boolean' },
            error: object({ code: { type: 'integer' } }),
            metadata: { type: 'object', additionalProperties: true },
            response: { type: 'object', additionalProperties: true },
          }),
          Shipment: object({ weight: { type: 'number' } }),
          ShipmentProgress: object({ percent: { type: 'integer' } }),
        },
      },
    },
    'openapi/shipping.json',
  );
}

const CONCRETE = object({ metadata: ref('ShipmentProgress'), response: ref('Shipment') });

describe('an own type of operation', () => {
  it.each<[string, object]>([
    ['adds its members to Operation', { allOf: [ref('Operation'), CONCRETE] }],
    ['adds Operation to its members', { allOf: [CONCRETE, ref('Operation')] }],
    ['has members beside `allOf`', { ...CONCRETE, allOf: [ref('Operation')] }],
    ['wraps such a type once more', { allOf: [{ allOf: [ref('Operation'), CONCRETE] }] }],
  ])('that %s is typed by what it holds, without an @type', (_, schema) => {
    const reading = readSpecs([documentOf(schema)]);
    const { apis } = normalize(reading.specs);
    expect(reading.diagnostics).toEqual([]);
    expect(apis[0]?.bindings.map(({ kind }) => kind)).toEqual(['get']);
    const files = render(apis);
    expect(typeErrors(files)).toEqual([]);
    const types = files.find(({ path }) => path.endsWith('/types.d.ts'))?.content;
    expect(types).toContain('export type ShippingOperationResponse = payloads.Shipment;');
    expect(types).toContain('export type ShippingOperationMetadata = payloads.ShipmentProgress;');
  });

  it.each<[string, object]>([
    ['itself', { allOf: [ref('ShipmentOperation'), CONCRETE] }],
    ['nothing', { allOf: [ref('Nowhere'), CONCRETE] }],
  ])('that is made of %s is none, and ends', (_, schema) => {
    expect(normalize(readSpecs([documentOf(schema)]).specs).apis).toEqual([]);
  });

  const MEMBERS = { name: { type: 'string' }, done: { type: 'boolean' } };
  const error = object({ code: { type: 'integer' } });
  const fails = { error: { oneOf: [error, { type: 'null' }] } };

  it.each<[string, object]>([
    [
      'is one of its states',
      {
        oneOf: [
          object({ ...MEMBERS, metadata: ref('ShipmentProgress') }),
          object({ ...MEMBERS, error }),
          object({ ...MEMBERS, response: ref('Shipment') }),
        ],
      },
    ],
    [
      'has one of two results beside its members',
      {
        ...object({ ...MEMBERS, metadata: ref('ShipmentProgress') }),
        oneOf: [object({ error }), object({ response: ref('Shipment') })],
      },
    ],
    [
      'has members that may be null',
      {
        anyOf: [
          {
            ...object({
              ...{ ...MEMBERS, ...fails, response: { anyOf: [ref('Shipment'), { type: 'null' }] } },
              metadata: { oneOf: [ref('ShipmentProgress'), { type: 'null' }] },
            }),
          },
          { type: 'null' },
        ],
      },
    ],
  ])('that %s is typed by what it holds', (_, schema) => {
    const types = typesOf(schema);
    expect(types).toContain('export type ShippingOperationResponse = payloads.Shipment;');
    expect(types).toContain('export type ShippingOperationMetadata = payloads.ShipmentProgress;');
  });

  it('that holds one of several responses is typed by all of them', () => {
    const response = { oneOf: [ref('Shipment'), ref('ShipmentProgress')] };
    const types = typesOf({ allOf: [ref('Operation'), object({ response })] });
    expect(types).toMatch(
      /export type ShippingOperationResponse =\s+\|? ?payloads\.Shipment\s+\| payloads\.ShipmentProgress;/,
    );
  });

  it('that holds an Any, written by its fields, has no type of its own', () => {
    const bytes = { type: 'string', format: 'byte' };
    const any = object({ type_url: { type: 'string' }, value: bytes });
    const types = typesOf(object({ ...MEMBERS, error, metadata: any, response: any }));
    expect(types).not.toContain('payloads');
  });

  it.each<[string, object, string]>([
    [
      'has another member for its name',
      object({
        id: { type: 'string' },
        done: { type: 'boolean' },
        error,
        response: ref('Shipment'),
      }),
      'its operations have no "name"',
    ],
  ])('that %s is skipped with that for a reason', (_, schema, want) => {
    const { apis, unbound } = normalize(readSpecs([documentOf(schema)]).specs);
    expect(apis).toEqual([]);
    expect(unbound.flatMap(losses).map(({ code, message }) => `${code} ${message}`)).toEqual([
      `LRO-MODEL-EMPTY shipping:v1 has no method on operations that can be bound: GET /v1/operations/{operation}: LRO-OPERATION-SHAPE, ${want}`,
    ]);
  });

  it('is not told of schemas that no operation uses', () => {
    const { specs, diagnostics } = readSpecs([
      jsonDocument({
        ...JSON.parse(documentOf({ allOf: [ref('Operation'), CONCRETE] }).text),
        components: {
          schemas: {
            ...JSON.parse(documentOf({ allOf: [ref('Operation'), CONCRETE] }).text).components
              .schemas,
            Other: { not: { type: 'string' } },
          },
        },
      }),
    ]);
    expect(specs.sources).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });
});

/** The types of the client of such a document, read whole and as it is kept alike. */
function typesOf(schema: object): string | undefined {
  const document = documentOf(schema);
  const kept = keptOf(document);
  const [whole, again] = [document, kept].map((one) => {
    if (one === undefined) throw new Error('nothing is kept');
    const reading = readSpecs([one]);
    expect(reading.diagnostics).toEqual([]);
    const files = render(normalize(reading.specs).apis);
    return files.find(({ path }) => path.endsWith('/types.d.ts'))?.content;
  });
  expect(again).toBe(whole);
  return whole;
}
