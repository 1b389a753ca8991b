import { describe, expect, it } from 'vitest';
import { describeApi } from '../../src/emit/client/api-description.js';
import type { OperationBinding } from '../../src/model/operations-api.js';
import type { Api } from '../../src/runtime/index.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, binding, NAMED } from '../emit/builders.js';
import { Operations } from '../runtime/operations.js';

const ZONAL = '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}';
const BOTH = [
  binding('get', NAMED),
  binding('get', ZONAL),
  binding('cancel', `${NAMED}:cancel`),
  binding('cancel', `${ZONAL}:cancel`),
];
const BUCKET = '/storage/v1/b/{bucket}/operations/{operationId}';

/** The requests of a handle that cancels and waits, made by the runtime as it was told. */
async function requests(bindings: readonly OperationBinding[], target: object | string) {
  const given = api(bindings, { operationKind: 'status' });
  const description = describeApi(surfaceOf(given, [])) as unknown as Api;
  const sent: string[] = [];
  const operations = new Operations(description, {
    fetch: async (url, { method }) => {
      sent.push(`${method} ${new URL(url).pathname}`);
      return Response.json({ status: 'DONE', name: 'o' });
    },
  });
  const { state } = await operations.operation(target).cancelAndWait();
  return [...sent, state];
}

describe('a handle that is told an API as it is emitted', () => {
  it.each<[string, readonly OperationBinding[], object | string, string]>([
    [
      'a name',
      BOTH,
      'projects/p/locations/l/operations/o',
      '/v1/projects/p/locations/l/operations/o',
    ],
    [
      'the parts of one',
      BOTH,
      'projects/p/zones/z/operations/o',
      '/v1/projects/p/zones/z/operations/o',
    ],
    [
      'the link of an operation whose name is an id',
      BOTH,
      { name: 'o', selfLink: 'https://library.googleapis.com/v1/projects/p/zones/z/operations/o' },
      '/v1/projects/p/zones/z/operations/o',
    ],
    [
      'a variable of another name',
      [binding('get', '/v1/{id=operations/*}'), binding('cancel', '/v1/{id=operations/*}:cancel')],
      'operations/o',
      '/v1/operations/o',
    ],
  ])('asks by %s', async (_, bindings, target, path) => {
    expect(await requests(bindings, target)).toEqual([
      `POST ${path}:cancel`,
      `GET ${path}`,
      'succeeded',
    ]);
  });

  it('asks where the method is a path of its own', async () => {
    const bindings = [binding('get', BUCKET), binding('cancel', `${BUCKET}/cancel`)];
    expect(await requests(bindings, 'b/books/operations/o')).toEqual([
      'POST /storage/v1/b/books/operations/o/cancel',
      'GET /storage/v1/b/books/operations/o',
      'succeeded',
    ]);
  });
});
