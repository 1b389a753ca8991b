import { describe, expect, it } from 'vitest';
import { readSpecs } from '../../src/specs/read-specs.js';
import { keptOf } from '../sources/fixture.js';
import { answer, object, ref } from './own-document.js';
import { documentOf, json } from './started.js';

const started = answer(ref('Operation'));
const PATH = '/paths/~1v1~1books:import/post';

describe('a schema that is not in the document is told of where a start needs it, once', () => {
  it.each([
    ['the whole body', { requestBody: json(ref('Gone')) }, {}, `${PATH}/requestBody`],
    [
      'a member of the body',
      { requestBody: json(object({ a: ref('Gone'), b: ref('Gone') })) },
      {},
      `${PATH}/requestBody`,
    ],
    [
      'a member of what the body refers to',
      { requestBody: json(ref('Book')) },
      { Book: object({ a: ref('Gone') }) },
      '/components/schemas/Book',
    ],
  ])('%s', (_, post, schemas, place) => {
    const document = documentOf({ '/v1/books:import': { post: { ...post, ...started } } }, schemas);
    for (const one of [document, keptOf(document)]) {
      const { diagnostics, specs } = readSpecs(one ? [one] : []);
      expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
        `LRO-REF-DANGLING ${place}`,
      ]);
      expect(diagnostics[0]?.message).toContain('"Gone"');
      expect(specs).not.toEqual([]);
    }
  });

  it('a body that is elsewhere and is not there is no request without a body', () => {
    const requestBody = { $ref: '#/components/requestBodies/Gone' };
    const document = documentOf({ '/v1/books:import': { post: { requestBody, ...started } } });
    const kept = keptOf(document);
    const said = kept && JSON.parse(kept.text).paths['/v1/books:import'].post.requestBody;
    expect(said).toEqual({ content: { 'application/octet-stream': {} } });
  });
});
