import { describe, expect, it } from 'vitest';
import { keptOf } from '../sources/fixture.js';
import { answer, inPath, object, outcomeOf, ownDocument, ref, text } from './own-document.js';
import { apiOf, documentOf, linesOf } from './started.js';

describe('the operation that AEP publishes is known by its address', () => {
  it.each([
    ['without a scheme', '//aep.dev/json-schema/type/operation.json', {}],
    ['with one', 'https://aep.dev/json-schema/type/operation.json', {}],
    [
      'beside an own Operation',
      '//aep.dev/json-schema/type/operation.json',
      { Operation: object({ id: text }) },
    ],
  ])('%s', (_, $ref, schemas) => {
    const parameters = [inPath('operation_id')];
    const document = ownDocument({
      paths: { '/v1/operations/{operation_id}': { get: { parameters, ...answer({ $ref }) } } },
      components: { schemas },
    });
    expect(outcomeOf(document)).toEqual({
      bound: ['library:v1 get GET https://library.acme.example/v1/{name=operations/*}'],
      said: [],
    });
  });
});

describe('a GET that answers with an operation', () => {
  it.each([
    [
      ':generateThumbnail',
      ['generateThumbnailUser GET /v1/users/{user}:generateThumbnail none unknown/unknown'],
    ],
    [':fetchState', []],
    ['', []],
  ])('starts one where it is a method of its own: %s', (verb, want) => {
    const get = { parameters: [inPath('user')], ...answer(ref('Operation')) };
    const document = documentOf({ [`/v1/users/{user}${verb}`]: { get } });
    for (const one of [document, keptOf(document)]) {
      expect(one && linesOf(apiOf(one))).toEqual(want);
    }
  });
});
