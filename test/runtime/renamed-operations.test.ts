import { describe, expect, it } from 'vitest';
import { StorageOperationsClient } from '../../generated/storage/v1/index.js';
import { connect, renamedOperations, watch } from '../../src/runtime/index.js';
import { fileApi } from './file-api.js';
import { scripted } from './scripted-fetch.js';

const told = 'projects/_/buckets/b/operations/o';
const called = 'b/b/operations/o';
const path = '/storage/v1/b/b/operations/o';
const running = { kind: 'storage#operation', name: told, done: false };
const ended = { ...running, done: true, response: {} };

describe('an operation that tells another name than its methods take', () => {
  it.each([
    ['as it came', running],
    ['by the name that it tells', told],
    ['by the name that its methods take', called],
  ])('is followed, polled and cancelled: %s', async (_, target) => {
    const { options, sent } = scripted({}, ended);
    const handle = new StorageOperationsClient(options).operation(target as typeof called);
    expect(handle.name).toBe(called);
    await handle.cancel();
    expect(await handle.wait()).toMatchObject({ state: 'succeeded', name: called });
    expect(sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      `POST ${path}/cancel`,
      `GET ${path}`,
    ]);
  });

  it('is known in a list by what it tells', async () => {
    const list = [{ method: 'GET', template: '/storage/v1/b/{bucket}/operations' }];
    const get = [{ method: 'GET', template: '/storage/v1/{name=b/*/operations/*}' }];
    const api = {
      ...fileApi,
      names: ['b/{bucket}/operations/{operation}'],
      renamed: [
        {
          from: 'projects/_/buckets/{bucket}/operations/{operation}',
          to: 'b/{bucket}/operations/{operation}',
        },
      ],
      get,
      list,
      shape: renamedOperations,
    };
    const { options, sent } = scripted({ operations: [ended] });
    const client = connect(api, options);
    const parent = { bucket: 'b' } as never;
    for await (const result of watch(client, [called as never], { parent })) {
      expect(result).toMatchObject({ state: { state: 'succeeded' } });
    }
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(['/storage/v1/b/b/operations']);
  });

  it.each(['projects/p/buckets/b/operations/o', 'projects/_/buckets/b/x/operations/o', 'b/b'])(
    'is refused where it tells a name of neither form: %s',
    (name) => {
      const client = new StorageOperationsClient();
      expect(() => client.operation({ name, done: false })).toThrow('fits no name of storage:v1');
    },
  );
});
