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
  const ok = answer(ref('Operation')).responses[200];
  const starts = (get: object, path = '/v1/users/{user}:render') => {
    const document = documentOf({ [path]: { get: { parameters: [inPath('user')], ...get } } });
    return [document, keptOf(document)].map((one) => {
      const api = one && apiOf(one);
      const left = api?.skipped.map(
        ({ code, httpMethod, reason }) => `${code} ${httpMethod} ${reason}`,
      );
      return [api && linesOf(api), left];
    });
  };

  it.each([
    ['by an answer 202', { responses: { 202: ok, 404: {} } }],
    ['by what it will hold', { ...answer(ref('Operation')), 'x-aep-long-running-operation': {} }],
    ['as Azure has it', { ...answer(ref('Operation')), 'x-ms-long-running-operation': true }],
  ])('starts one where the document states it: %s', (_, get) => {
    const line = 'renderUser GET /v1/users/{user}:render none unknown/unknown';
    expect(starts(get)).toEqual([
      [[line], []],
      [[line], []],
    ]);
  });

  it.each([
    [':render', { responses: { 200: ok } }],
    [':latest', { responses: { 200: ok } }],
    [':poll', { responses: { 200: ok, 202: ok } }],
    [':render', { responses: { 200: ok }, 'x-ms-long-running-operation': false }],
  ])('starts none elsewhere, and this is shown: %s %j', (verb, get) => {
    const left = [
      expect.stringMatching(
        /^LRO-METHOD-OTHER GET .* unless the document states it: .* 202 alone$/,
      ),
    ];
    expect(starts(get, `/v1/users/{user}${verb}`)).toEqual([
      [[], left],
      [[], left],
    ]);
  });
});
