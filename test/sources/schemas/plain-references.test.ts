import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directRefs, refName } from '../../../src/model/schema.js';
import { discoverySchema } from '../../../src/sources/discovery/schema.js';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { JsonNode, type JsonObject } from '../../../src/sources/document/json-node.js';
import { openApiSchema } from '../../../src/sources/openapi/schema.js';
import { plainReferences } from '../../../src/sources/schemas/plain-references.js';

const REFS = ['A', 'B', '#/components/schemas/C', 'https://schemas.example/D'];

/** Schemas as either kind of document writes them, some right and some not. */
const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => {
  const odd = fc.constantFrom(null, 1, 'x', true, [], {}, ['x'], [1]);
  const inner = fc.oneof({ weight: 9, arbitrary: tie('schema') }, { weight: 1, arbitrary: odd });
  const flag = fc.oneof({ weight: 9, arbitrary: fc.boolean() }, { weight: 1, arbitrary: odd });
  const texts = fc.oneof(
    { weight: 9, arbitrary: fc.constant(['x']) },
    { weight: 1, arbitrary: odd },
  );
  const rare = fc.record(
    { allOf: fc.array(inner, { maxLength: 2 }), oneOf: odd, repeated: flag, required: texts },
    { requiredKeys: [] },
  );
  const object = fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), inner, { maxKeys: 2 }),
      additionalProperties: inner,
      deprecated: flag,
    },
    { requiredKeys: [] },
  );
  const plain = fc.oneof(
    { depthSize: 'small' },
    fc.record({ $ref: fc.constantFrom(...REFS), readOnly: flag }, { requiredKeys: ['$ref'] }),
    fc.record({ type: fc.constantFrom('string', 'any', 1), enum: texts }, { requiredKeys: [] }),
    fc.record({ type: fc.constant('array'), items: inner }),
    object,
  );
  const mixed = fc.tuple(plain, rare).map(([a, b]): JsonObject => ({ ...a, ...b }) as JsonObject);
  return {
    schema: fc.oneof(
      { weight: 9, arbitrary: plain as typeof mixed },
      { weight: 1, arbitrary: mixed },
    ),
  };
});

describe('plainReferences', () => {
  it.each([
    ['Discovery', discoverySchema, (ref: string) => ref],
    ['OpenAPI', openApiSchema, (ref: string) => refName({ $ref: ref })],
  ] as const)(
    'finds in a plain schema what its conversion from %s finds, which reports nothing',
    (_, convert, nameOf) => {
      let plain = 0;
      fc.assert(
        fc.property(schema, (written) => {
          const found = plainReferences(written, nameOf);
          if (found === undefined) return;
          plain++;
          const log = new DocumentLog('x');
          const refs = directRefs(convert(new JsonNode(written, '', log)));
          expect(log.diagnostics).toEqual([]);
          expect(found.toSorted()).toEqual(refs.toSorted());
        }),
        { numRuns: 2000 },
      );
      expect(plain).toBeGreaterThan(200);
    },
  );
});
