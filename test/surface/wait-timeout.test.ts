import { describe, expect, it } from 'vitest';
import { describeApi } from '../../src/emit/client/api-description.js';
import type { OperationBinding } from '../../src/model/operations-api.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, binding, NAMED, object } from '../emit/builders.js';

function waitsOf(part: Partial<OperationBinding>): unknown {
  const wait = binding('wait', `${NAMED}:wait`, part);
  const schemas = {
    WaitOperationRequest: object({ timeout: { type: 'string' } }),
    OtherRequest: object({ requestId: { type: 'string' } }),
  };
  const given = { ...api([binding('get', NAMED), wait]), schemas };
  return describeApi(surfaceOf(given, [])).wait;
}

describe('a wait method', () => {
  it.each<[string, Partial<OperationBinding>, boolean | undefined]>([
    ['takes a timeout in its body', { body: { schema: 'WaitOperationRequest' } }, true],
    [
      'takes a timeout in the query',
      { body: 'none', queryParameters: [{ name: 'timeout', type: 'string' }] },
      true,
    ],
    ["takes none, as Compute's", { body: 'none', queryParameters: [] }, undefined],
    ['takes none in its body', { body: { schema: 'OtherRequest' } }, undefined],
    ['has a body that nothing is known of', { body: { schema: 'constructor' } }, undefined],
  ])('is described as one that %s', (_, part, timeout) => {
    expect(waitsOf(part)).toMatchObject([{ method: 'POST', timeout }]);
  });
});
