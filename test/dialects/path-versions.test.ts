import { describe, expect, it } from 'vitest';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { answer, inPath, OPERATION, object, outcomeOf, ownDocument, ref } from './own-document.js';

/** A document of ASP.NET, whose paths have the version of the API for a variable. */
function documentOf(version: string, written = 'version', schema: object = { type: 'string' }) {
  const parameters = [inPath('operationId'), inPath(written, { schema })];
  const path = `/api/v{${written}}/Operations/{operationId}`;
  return ownDocument({
    info: { title: 'Acme.Library', version },
    paths: {
      [path]: { get: { parameters, ...answer(ref('Operation')) } },
      [`${path}/cancel`]: { post: { parameters, ...answer(object({})) } },
    },
    components: { schemas: { Operation: OPERATION } },
  });
}

const bound = (version: string) =>
  ['cancel POST', 'get GET'].map(
    (line) =>
      `library:${version} ${line} https://library.acme.example/api/${version}/{name=Operations/*}${line.startsWith('cancel') ? '/cancel' : ''}`,
  );

describe('a version that paths have for a variable', () => {
  it.each<[string, object, StatedFacts, string]>([
    ["is the document's", documentOf('1.0'), {}, 'v1'],
    ["is the document's, as it is called there", documentOf('v2'), {}, 'v2'],
    ['is the one that is stated', documentOf('1.0'), { version: 'v3' }, 'v3'],
    ['is called otherwise', documentOf('1.0', 'api-version'), {}, 'v1'],
    ['has a constraint', documentOf('1.0', 'version:apiVersion'), {}, 'v1'],
    [
      'is the only one that its parameter may be',
      documentOf('1.0', 'version', { type: 'string', enum: ['1.1'] }),
      {},
      'v1.1',
    ],
    [
      'is the one that its parameter is by default',
      documentOf('1.0', 'version', { type: 'string', default: '2' }),
      {},
      'v2',
    ],
  ])('%s', (_, document, stated, version) => {
    expect(outcomeOf(document, stated)).toEqual({ bound: bound(version), said: [] });
  });

  it('is asked for where nobody tells it', () => {
    const { bound, said } = outcomeOf(documentOf('internal'));
    expect(bound).toEqual([]);
    expect(said).toEqual([
      "LRO-OPENAPI-VERSION /info/version: neither the document's version nor its paths tell the version of the API",
    ]);
  });
});
