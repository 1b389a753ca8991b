import { describe, expect, it } from 'vitest';
import { createCluster } from '../../generated/alloydb/v1/starts.js';
import {
  api,
  connect,
  FileOperationsClient,
  follow,
  InvalidArgumentError,
  start,
} from '../../generated/file/v1/index.js';
import { createInstance } from '../../generated/file/v1/starts.js';
import { createInstance as ofBeta } from '../../generated/file/v1beta1/starts.js';
import { json } from './loopback.js';
import { errorOf, name, scriptedClient } from './scripted-client.js';

const parent = 'projects/p/locations/l' as const;
const request = { parent, instanceId: 'i', instance: {} } as const;

/** Another API's methods, as JavaScript may hand them over. */
const FOREIGN = [
  ['another service', createCluster as never, 'is a method of alloydb:v1, not of file:v1'],
  ['another version', ofBeta as never, 'is a method of file:v1beta1, not of file:v1'],
] as const;

describe.each(FOREIGN)('a method of %s', (_, method, want) => {
  it('is not sent to the endpoint of this one, with its credentials', async () => {
    const { client, endpoint, lines } = await scriptedClient([json({ name })], { auth: 't' });
    const functions = connect(api, { endpoint, auth: 't' });
    for (const sent of [client.start(method, request), start(functions, method, request)]) {
      const error = await errorOf(sent);
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect((error as Error).message).toContain(want);
    }
    expect(lines).toEqual([]);
  });

  it('gives no operation its types', () => {
    const calls = [
      () => new FileOperationsClient().operation(name, method),
      () => follow(connect(api), name, method),
    ];
    for (const call of calls) {
      expect(call).toThrow(InvalidArgumentError);
      expect(call).toThrow(want);
    }
  });
});

it.each([
  ['nothing', undefined, 'takes an object with the fields of its request'],
  ['a text', 'projects/p', 'takes an object with the fields of its request'],
  ['an object in the query', { ...request, instanceId: { id: 'i' } }, 'instanceId of file.'],
])('a request that is %s is not sent', async (_, given, want) => {
  const { client, lines } = await scriptedClient([json({ name })]);
  const error = await errorOf(client.start(createInstance, given as never));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect((error as Error).message).toContain(want);
  expect(lines).toEqual([]);
});

it('a method of the API itself is sent, and gives an operation its types', async () => {
  const { client, lines } = await scriptedClient([json({ name })]);
  await client.start(createInstance, request);
  expect(client.operation(name, createInstance).name).toBe(name);
  expect(lines).toEqual([`POST /v1/${parent}/instances?instanceId=i`]);
});
