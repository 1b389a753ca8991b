import { expect, it } from 'vitest';
import { leaveOutIndistinct } from '../../src/model/indistinct.js';
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
  const { bindings, skipped } = leaveOutIndistinct([further, plain, cancel]);
  expect(bindings).toEqual([plain, cancel]);
  expect(skipped).toEqual(
    evidence.map((place) => ({
      id: 'x',
      httpMethod: 'GET',
      path: '/v1/internal/{name=operations/*}',
      code: 'LRO-PATH-INDISTINCT',
      reason: 'no request tells it from library.operations.get at /v1/{name=operations/*}',
      evidence: place,
    })),
  );
});

it('bindings that requests tell apart all stay', () => {
  const all = [
    binding('get', '/v1/projects/{project}/operations/{operation}'),
    binding('get', '/v1/projects/{project}/backupOperations/{operation}'),
  ];
  expect(leaveOutIndistinct(all)).toEqual({ bindings: all, skipped: [] });
});
