import { expect, it } from 'vitest';
import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { JsonNode, type JsonObject } from '../../../src/sources/document/json-node.js';
import { isNullable } from '../../../src/sources/openapi/nullable.js';

const N = { $ref: '#/components/schemas/N' };
const text = { type: 'string' };
const nothing = { type: 'null' };
const either = { anyOf: [N, nothing] };

it.each<[string, JsonObject, boolean]>([
  ['a part forbids it, after a choice that allows it', { allOf: [either, N] }, false],
  ['a part forbids it, before a choice that allows it', { allOf: [N, either] }, false],
  ['a part allows it twice', { allOf: [either, either] }, true],
  ['all of a choice forbid it', { allOf: [{ nullable: true }, { oneOf: [text, N] }] }, false],
  ['one of a choice says nothing', { allOf: [{ nullable: true }, { oneOf: [text, {}] }] }, true],
  ['a constant is another', { allOf: [{ nullable: true }, { const: 'x' }] }, false],
  ['the constant is null', { const: null }, true],
])('a value may be null or not where %s', (_, schema, want) => {
  const root = new JsonNode({ components: { schemas: { N: text } } }, '', new DocumentLog('x'));
  expect(isNullable(root, schema)).toBe(want);
});
