import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { AlloyDBOperationsClient } from '../../generated/alloydb/v1/index.js';
import { createCluster } from '../../generated/alloydb/v1/starts.js';
import {
  api,
  connect,
  FileOperationsClient,
  PendingOperation,
  ProtocolError,
  RpcError,
  StartUncertainError,
  start,
} from '../../generated/file/v1/index.js';
import {
  createInstance,
  deleteInstance,
  restoreInstance,
  updateInstance,
} from '../../generated/file/v1/starts.js';
import type { OperationEvent } from '../../src/runtime/index.js';
import { html, json, type Reply, reset, rpc, serve, truncated } from './loopback.js';

const parent = 'projects/p/locations/us-central1';
const name = `${parent}/operations/op-1`;
const METADATA = 'type.googleapis.com/google.cloud.common.OperationMetadata';
const INSTANCE = 'type.googleapis.com/google.cloud.filestore.v1.Instance';
const running = { name, metadata: { '@type': METADATA, verb: 'create' } };
const instance = { '@type': INSTANCE, name: `${parent}/instances/i`, tier: 'ZONAL' };
const request = { parent, instanceId: 'i', instance: { tier: 'ZONAL' } } as const;

/** A client of a server that answers in turn, and what this was sent. */
async function serving(...replies: readonly Reply[]) {
  const bodies: string[] = [];
  let next = 0;
  const { endpoint, lines, headers } = await serve((incoming) => (response, message) => {
    const chunks: Buffer[] = [];
    const reply = replies[Math.min(next++, replies.length - 1)] ?? html(500);
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      reply(response, message);
    });
  });
  const options = { endpoint, retry: { initialDelayMs: 1 }, poll: { initialDelayMs: 1 } };
  return { options, client: new FileOperationsClient(options), lines, headers, bodies };
}

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error,
  );

const MODULE: string = 'data:text/javascript,export const tier = "x"';
const module = await import(MODULE);

describe('a start takes JSON alone, and sends nothing of', () => {
  const form = new FormData();
  it.each<[string, unknown, string]>([
    ['a form', form, 'takes an object'],
    ['a form inside', { ...request, instance: form }, 'no FormData'],
    ['a file inside', { ...request, instance: { file: new Blob(['x']) } }, 'no Blob'],
    ['bytes inside', { ...request, instance: { bytes: new Uint8Array(1) } }, 'no Uint8Array'],
    ['an expression inside', { ...request, instance: { tier: /x/ } }, 'no RegExp'],
    ['an error inside', { ...request, instance: { tier: new Error('x') } }, 'no Error'],
    ['a map inside', { ...request, instance: new Map([['tier', 'x']]) }, 'no Map'],
    ['a function inside', { ...request, instance: { tier: () => 'x' } }, 'no function'],
    ['a symbol inside', { ...request, instance: { tier: Symbol('x') } }, 'no symbol'],
    ['a bigint inside', { ...request, instance: { tier: 1n } }, 'no bigint'],
    ['a number that is none', { ...request, instance: { size: Number.NaN } }, 'no NaN'],
    ['a number without end', { ...request, instance: { size: Infinity } }, 'no Infinity'],
    ['a hole in a list', { ...request, instance: { tiers: ['x', undefined] } }, 'no undefined'],
  ])('%s', async (_, given, want) => {
    const { client, lines } = await serving(json(running));
    const error = await errorOf(client.start(createInstance, given as never));
    expect(error).toMatchObject({ name: 'InvalidArgumentError' });
    expect(String(error)).toContain(want);
    expect(lines).toEqual([]);
  });

  class Instance {
    readonly tier = 'x';
    readonly [Symbol.toStringTag] = 'Instance';
  }
  it.each<[string, unknown, object]>([
    ['a date', { time: new Date(0) }, { time: '1970-01-01T00:00:00.000Z' }],
    ['what has a class of its own, and says so', new Instance(), { tier: 'x' }],
    ['a module', module, { tier: 'x' }],
    ['an object without a prototype', Object.create(null), {}],
    ['a member that is undefined', { tier: undefined }, {}],
    ['what says itself how it is written', { tier: new URL('https://a/') }, { tier: 'https://a/' }],
  ])('but takes %s', async (_, given, want) => {
    const { client, bodies } = await serving(json(running));
    await client.start(createInstance, { ...request, instance: given } as never);
    expect(bodies).toEqual([JSON.stringify(want)]);
  });
});

describe('a start', () => {
  it('sends the path, the query and the body, and gives a handle with the types of its method', async () => {
    const { client, lines, bodies, headers } = await serving(
      json(running),
      json({ ...running, done: true, response: instance }),
    );
    const pending = await client.start(createInstance, request);
    expect(pending.name).toBe(name);
    expect(pending.last?.metadata?.verb).toBe('create');
    expect((await pending.result())?.tier).toBe('ZONAL');
    expect(lines).toEqual([`POST /v1/${parent}/instances?instanceId=i`, `GET /v1/${name}`]);
    expect(bodies[0]).toBe('{"tier":"ZONAL"}');
    expect(headers[0]?.['content-type']).toBe('application/json');
  });

  it('is the same as a function', async () => {
    const { options, lines } = await serving(json({ ...running, done: true, response: instance }));
    const pending = await start(connect(api, options), createInstance, request);
    expect((await pending.wait()).state).toBe('succeeded');
    expect(lines).toHaveLength(1);
  });

  it.each([
    [
      'of a whole request message',
      restoreInstance,
      { name: `${parent}/instances/i`, fileShare: 'f' },
      [`POST /v1/${parent}/instances/i:restore`, '{"fileShare":"f"}'],
    ],
    [
      'of a change',
      updateInstance,
      { name: `${parent}/instances/i`, updateMask: 'labels', instance: { labels: { a: 'b' } } },
      [`PATCH /v1/${parent}/instances/i?updateMask=labels`, '{"labels":{"a":"b"}}'],
    ],
    [
      'without a body',
      deleteInstance,
      { name: `${parent}/instances/i`, force: true },
      [`DELETE /v1/${parent}/instances/i?force=true`, ''],
    ],
  ])('%s sends what its rule says', async (_, method, fields, [line, body]) => {
    const { client, lines, bodies } = await serving(json(running));
    await client.start(method as typeof updateInstance, fields as never);
    expect([lines[0], bodies[0]]).toEqual([line, body]);
  });

  it('of a wrong parent sends nothing', async () => {
    const { client, lines } = await serving(json(running));
    const wrong = { ...request, parent: 'projects/p' as typeof parent };
    expect(await errorOf(client.start(createInstance, wrong))).toMatchObject({
      name: 'InvalidNameError',
    });
    expect(lines).toEqual([]);
  });

  it.each<[string, Reply]>([
    ['a reset connection', reset],
    ['an answer that was cut short', truncated],
    ['half of an answer', (response) => response.end('{"name":')],
    ['an empty answer', (response) => response.end()],
    ['503', rpc(503, 'UNAVAILABLE')],
    ['500', rpc(500, 'INTERNAL')],
    ['408', html(408)],
    ['502 of a proxy', html(502)],
    ['an answer that is no operation', json({})],
  ])('without a requestId is sent once and told to be uncertain after %s', async (_, reply) => {
    const { client, lines } = await serving(reply);
    const error = await errorOf(client.start(createInstance, request));
    expect(error).toBeInstanceOf(StartUncertainError);
    expect(error).toMatchObject({ parent, list: { name: parent }, requestId: undefined });
    expect(lines).toHaveLength(1);
  });

  it.each<[string, Reply]>([
    ['429', rpc(429, 'RESOURCE_EXHAUSTED')],
    ['400', rpc(400, 'INVALID_ARGUMENT')],
    ['409', rpc(409, 'ALREADY_EXISTS')],
    ['501', rpc(501, 'UNIMPLEMENTED')],
  ])('without a requestId is sent once and refused by %s', async (_, reply) => {
    const { client, lines } = await serving(reply);
    expect(await errorOf(client.start(createInstance, request))).toBeInstanceOf(RpcError);
    expect(lines).toHaveLength(1);
  });

  it('that nobody listens to is no uncertain one', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await once(server.close(), 'close');
    const client = new FileOperationsClient({ endpoint: `http://127.0.0.1:${port}` });
    expect(await errorOf(client.start(createInstance, request))).toBeInstanceOf(RpcError);
  });
});

describe('a start with a requestId', () => {
  const cluster = { parent, clusterId: 'c', cluster: { network: 'n' } } as never;

  it.each<[string, Reply]>([
    ['a reset connection', reset],
    ['an answer that was cut short', truncated],
    ['half of an answer', (response) => response.end('{"name":')],
    ['503', rpc(503, 'UNAVAILABLE')],
    ['429', rpc(429, 'RESOURCE_EXHAUSTED')],
  ])('is sent again with the same one after %s', async (_, reply) => {
    const { options, lines } = await serving(reply, reply, json(running));
    const pending = await new AlloyDBOperationsClient(options).start(createCluster, cluster);
    expect(pending.name).toBe(name);
    expect(lines).toHaveLength(3);
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toMatch(/requestId=[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
  });

  it('keeps the one that it is given, and tells it where it is uncertain', async () => {
    const { options, lines } = await serving(reset);
    const client = new AlloyDBOperationsClient(options);
    const given = Object.assign({ requestId: 'mine' }, cluster) as never;
    const error = await errorOf(client.start(createCluster, given));
    expect(error).toBeInstanceOf(StartUncertainError);
    expect(error).toMatchObject({ requestId: 'mine', attempts: 5, parent });
    expect(lines.every((line) => line.includes('requestId=mine'))).toBe(true);
  });

  it.each<[string, Reply]>([
    ['lost', reset],
    ['cut short', truncated],
    ['half an answer', (response) => response.end('{"name":')],
    ['empty', (response) => response.end()],
  ])(
    'is uncertain where the last of several is refused, and the first was %s',
    async (_, reply) => {
      const { options } = await serving(reply, rpc(409, 'ALREADY_EXISTS'));
      const retries: OperationEvent[] = [];
      const onEvent = (event: OperationEvent) => event.type === 'retry' && retries.push(event);
      const client = new AlloyDBOperationsClient({ ...options, onEvent });
      const error = await errorOf(client.start(createCluster, cluster));
      expect(error).toBeInstanceOf(StartUncertainError);
      expect(error).toMatchObject({ attempts: 2, isRepeat: true });
      expect(retries).toMatchObject([
        { kind: 'start', attempt: 1, error: { code: 'UNAVAILABLE' } },
      ]);
    },
  );
});

describe('an operation of a known method', () => {
  const done = { ...running, done: true };

  it('whose response is Empty has none', async () => {
    const { client } = await serving();
    const empty = { '@type': 'type.googleapis.com/google.protobuf.Empty' };
    const operation = { ...done, response: empty };
    const pending = client.operation(operation, deleteInstance);
    expect(await pending.result()).toBeUndefined();
  });

  it('gives a response of its type, started by whom ever', async () => {
    const { client } = await serving();
    const operation = { ...done, response: instance };
    const pending = client.operation(operation, createInstance);
    expect((await pending.result())?.tier).toBe('ZONAL');
  });

  it('refuses a response of another type, and says as which it came', async () => {
    const { client } = await serving(json({ ...done, response: { '@type': 'x/a.Other' } }));
    const error = await errorOf(client.operation(name, createInstance).result());
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ lastOperation: { done: true }, operationName: name });
  });

  it('takes metadata of another type for none', async () => {
    const other = { ...running, metadata: { '@type': 'x/a.Other' } };
    const { client } = await serving(json(other));
    const state = await client.operation(name, createInstance).poll();
    expect(state.metadata).toBeUndefined();
    expect(state.operation).toEqual(other);
  });
});

it('a cancel that was asked for before the start has answered is sent once', async () => {
  const { client, lines } = await serving(
    json(running),
    json({}),
    json({ ...running, done: true, error: { code: 1 } }),
  );
  const pending = new PendingOperation(client.start(createInstance, request));
  await Promise.all([pending.cancel(), pending.cancel()]);
  expect((await pending.wait()).state).toBe('cancelled');
  expect(lines.filter((line) => line.endsWith(':cancel'))).toHaveLength(1);
});
