import { expect, it } from 'vitest';
import { parsePathTemplate } from '../../src/model/path-template.js';
import { discriminateCollections } from '../../src/normalize/discriminate-collections.js';
import { binding } from '../emit/builders.js';

it('a binding that no request tells from another is skipped, with the reason, once a source', () => {
  const evidence = ['a.yaml', 'b.yaml'].map((file) => ({
    source: 'service-config' as const,
    file,
    pointer: '/http/rules/0',
  }));
  const plain = binding('get', '/v1/{name=operations/*}', { id: 'library.operations.get' });
  const further = binding('get', '/v1/internal/{name=operations/*}', { id: 'x', evidence });
  const cancel = binding('cancel', '/v1/internal/{name=operations/*}:cancel');
  const { bindings, skipped } = discriminateCollections([further, plain, cancel]);
  expect(bindings).toEqual([plain, cancel]);
  expect(skipped).toEqual(
    evidence.map((place) => ({
      id: 'x',
      httpMethod: 'GET',
      path: '/v1/internal/{name=operations/*}',
      code: 'LRO-PATH-AMBIGUOUS',
      reason: 'no request tells it from library.operations.get at /v1/{name=operations/*}',
      evidence: place,
    })),
  );
});

it('bindings that a word tells apart all stay, each with the path that a request gives', () => {
  const words = ['operations', 'backupOperations'];
  const all = words.map((word) => binding('get', `/v1/projects/{project}/${word}/{operation}`));
  const { bindings, skipped } = discriminateCollections(all);
  expect(skipped).toEqual([]);
  expect(bindings).toEqual(
    words.map((word, i) => ({
      ...all[i],
      requestTemplate: parsePathTemplate(`/v1/projects/{project}/{collection=${word}}/{operation}`),
    })),
  );
});
