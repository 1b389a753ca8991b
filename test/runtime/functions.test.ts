import { describe, expect, it } from 'vitest';
import {
  cancel,
  connect,
  follow,
  get,
  ProtocolError,
  poll,
  RpcError,
  regionalHost,
} from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { scripted } from './scripted-fetch.js';

describe('the functions under a client', () => {
  it('cancel, get and poll one request each', async () => {
    const { options, sent } = scripted({}, running, succeeded);
    const client = connect(fileApi, options);
    expect(await cancel(client, { name })).toBeUndefined();
    expect(await get(client, { name })).toEqual(running);
    expect(await poll(client, { name })).toMatchObject({ state: 'succeeded', name });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
  });

  it('poll makes no retries', async () => {
    const { options, sent } = scripted(503);
    await expect(poll(connect(fileApi, options), { name })).rejects.toThrow(RpcError);
    expect(sent.length).toBe(1);
  });

  it('poll takes nothing for an operation that is none', async () => {
    const { options } = scripted({ jobs: [] });
    await expect(poll(connect(fileApi, options), { name })).rejects.toThrow(ProtocolError);
  });

  it.each([
    ['with `regionalHost`', { hostOf: regionalHost }, 'https://us-x1-file.googleapis.com'],
    ['without', {}, 'https://file.googleapis.com'],
  ])('choose a host by location only %s', (_, feature, want) => {
    const regional = { pattern: '{location}-file.googleapis.com' };
    const client = connect({ ...fileApi, regional, ...feature });
    expect(follow(client, name).toJSON().endpoint).toBe(want);
  });

  it('read a `status` of an own shape only with `statusOperations`', async () => {
    const { options } = scripted({ name, status: 'DONE' });
    expect((await poll(connect(fileApi, options), { name })).state).toBe('running');
  });
});
