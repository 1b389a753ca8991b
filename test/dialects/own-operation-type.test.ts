import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { typeErrors } from '../emit/type-check.js';
import { jsonDocument } from '../sources/fixture.js';

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
});
