import { describe, expect, it } from 'vitest';
import { FileOperationsClient } from '../../generated/file/v1/index.js';
import {
  type Client,
  type ClientOptions,
  connect,
  follow,
  InvalidArgumentError,
  type PollOptions,
  RpcError,
  WaitTimeoutError,
  type WatchOptions,
  watch,
} from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { errorOf } from './scripted-client.js';

type Types = typeof fileApi extends { readonly types?: infer T } ? NonNullable<T> : never;
type Reply = () => Response | Promise<Response>;

const json = (body: object, headers: Record<string, string> = {}) =>
  Response.json(body, { headers });
const shown: Reply = () => json(running);
const ended: Reply = () => json(succeeded);
const refused: Reply = () => new Response('', { status: 403 });
const lost: Reply = () =>
  Response.json({ error: { code: 404, status: 'NOT_FOUND' } }, { status: 404 });
const busy: Reply = () => new Response('', { status: 503, headers: { 'retry-after': '7' } });
const silent: Reply = () => new Promise(() => {});

/** A client of scripted replies, the last for ever, on a clock that only sleeping moves. */
function scripted(replies: readonly Reply[], options: ClientOptions = {}) {
  const sleeps: number[] = [];
  const sent: [path: string, headers: Headers][] = [];
  let time = 0;
  const client = connect(fileApi, {
    now: () => time,
    sleep: async (ms) => {
      sleeps.push(ms);
      // Who sleeps for ever, or not at all, would never end.
      if (!Number.isFinite(ms) || sleeps.length > 50) throw new Error(`sleeps ${ms} ms`);
      time += ms;
    },
    fetch: async (url, { headers }) => {
      sent.push([new URL(url).pathname, new Headers(headers)]);
      return (replies[Math.min(sent.length, replies.length) - 1] ?? refused)();
    },
    ...options,
  });
  return { client, sleeps, sent };
}

/** The states that were told, and the errors by their names. */
async function told(
  client: Client<Types>,
  targets: Parameters<typeof watch<Types>>[1],
  options?: WatchOptions<Types>,
) {
  const all: string[] = [];
  for await (const result of watch(client, targets, options)) {
    all.push('error' in result ? String(Object(result.error).name) : result.state.state);
  }
  return all;
}

interface Case {
  readonly name: string;
  readonly client?: ClientOptions;
  readonly handle?: PollOptions;
  readonly watch?: WatchOptions<Types>;
  readonly replies: readonly Reply[];
  readonly want: { readonly told: readonly string[]; readonly sleeps?: readonly unknown[] };
}

const always = () => true;
const DONE = ['running', 'succeeded'];

const cases: readonly Case[] = [
  {
    name: "the client's isPassing decides what passes",
    client: { poll: { isPassing: always } },
    replies: [refused, ended],
    want: { told: ['succeeded'] },
  },
  {
    name: "a handle's own isPassing wins over the client's",
    client: { poll: { isPassing: () => false } },
    handle: { isPassing: always },
    replies: [refused, ended],
    want: { told: ['succeeded'] },
  },
  {
    name: "the watch's isPassing wins over a handle's own",
    handle: { isPassing: always },
    watch: { isPassing: () => false },
    replies: [busy, ended],
    want: { told: ['RpcError'] },
  },
  {
    name: "the client's pace is kept",
    client: { poll: { pace: () => 123 } },
    replies: [shown, shown, ended],
    want: { told: DONE, sleeps: [123, 123] },
  },
  {
    name: "the client's requestTimeoutMs ends a poll",
    client: { poll: { requestTimeoutMs: 1, maxConsecutiveFailures: 1 } },
    replies: [silent],
    want: { told: ['RpcError'], sleeps: [] },
  },
  {
    name: 'no delay is longer than maxDelayMs, whatever the pace says',
    watch: { pace: () => 1e9 },
    replies: [shown, ended],
    want: { told: DONE, sleeps: [60_000] },
  },
  {
    name: 'a pace that is no number counts as 50 ms',
    watch: { pace: () => Number.NaN },
    replies: [shown, ended],
    want: { told: DONE, sleeps: [50] },
  },
  {
    name: 'a pace of 0 counts as 50 ms',
    watch: { pace: () => 0 },
    replies: [shown, ended],
    want: { told: DONE, sleeps: [50] },
  },
  {
    name: 'Retry-After of a list that shows all is kept',
    watch: { parent: { name: 'projects/p/locations/us-x1' } },
    replies: [
      () => json({ operations: [running] }, { 'retry-after': '7' }),
      () => json({ operations: [succeeded] }),
    ],
    want: { told: DONE, sleeps: [7000] },
  },
  {
    name: 'Retry-After of a failure is kept',
    watch: { pace: () => 100 },
    replies: [busy, ended],
    want: { told: ['succeeded'], sleeps: [7000] },
  },
  {
    name: 'Retry-After of an operation is kept',
    watch: { pace: () => 100 },
    replies: [() => json(running, { 'retry-after': '7' }), ended],
    want: { told: DONE, sleeps: [7000] },
  },
  {
    name: 'Retry-After is kept for maxDelayMs at most, and for one turn',
    watch: { pace: () => 100, maxDelayMs: 2000 },
    replies: [busy, shown, ended],
    want: { told: DONE, sleeps: [2000, 100] },
  },
  {
    name: 'timeoutMs ends the watch of one that goes on',
    watch: { pace: () => 400, timeoutMs: 1000 },
    replies: [shown],
    want: { told: ['running', 'WaitTimeoutError'], sleeps: [400, 400, 200] },
  },
  {
    name: "the client's timeoutMs ends it too",
    client: { poll: { pace: () => 400, timeoutMs: 500 } },
    replies: [shown],
    want: { told: ['running', 'WaitTimeoutError'], sleeps: [400, 100] },
  },
  {
    name: 'one that may take no time is asked for once',
    watch: { timeoutMs: 0 },
    replies: [ended],
    want: { told: ['succeeded'], sleeps: [] },
  },
  {
    name: 'NOT_FOUND that passes behind its grace is no hot loop',
    watch: {
      isPassing: always,
      pace: () => 6000,
      notFoundGraceMs: 10_000,
      maxConsecutiveFailures: 5,
    },
    replies: [lost],
    want: { told: ['RpcError'], sleeps: [6000, 4000, 6000, 6000] },
  },
];

describe('a watch goes by the options of the client, the handle and the call', () => {
  it.each(cases)('$name', async ({ client: options, handle, watch: own, replies, want }) => {
    const { client, sleeps } = scripted(replies, options);
    const target = handle ? follow(client, name, handle) : name;
    expect(await told(client, [target], own)).toEqual(want.told);
    if (want.sleeps) expect(sleeps).toEqual(want.sleeps);
  });

  it('so that the headers of a watch go with its list and its polls', async () => {
    const { client, sent } = scripted([() => json({ operations: [] }), ended]);
    const parent = { name: 'projects/p/locations/us-x1' };
    await told(client, [name], { parent, headers: { 'x-a': 'b' }, quotaProject: 'q' });
    const values = sent.map(([, headers]) => [
      headers.get('x-a'),
      headers.get('x-goog-user-project'),
    ]);
    expect(values).toEqual([
      ['b', 'q'],
      ['b', 'q'],
    ]);
  });

  it('and the end of one by its time ends nothing for the others', async () => {
    const { client } = scripted([shown, shown, shown, ended]);
    const impatient = follow(client, name, { timeoutMs: 10 });
    const results = [];
    for await (const result of watch(client, [impatient, name], { concurrency: 1 }))
      results.push(result);
    const error = results.flatMap((result) => ('error' in result ? [result.error] : []));
    expect(error).toEqual([expect.any(WaitTimeoutError)]);
    expect(error[0]).toMatchObject({ operationName: name, attempts: 1, elapsedMs: 10 });
    expect(results.at(-1)).toMatchObject({ state: { state: 'succeeded' } });
  });
});

it('an isPassing that throws ends the watch of its own operation alone', async () => {
  const thrown = new Error('own mistake');
  const { client, sent } = scripted([refused, shown, shown, ended]);
  const wrong = follow(client, name, {
    isPassing: () => {
      throw thrown;
    },
  });
  const results = [];
  for await (const result of watch(client, [wrong, name], { concurrency: 1 })) results.push(result);
  const told = results.map((result) => ('error' in result ? result.error : result.state.state));
  expect(told).toEqual([thrown, 'running', 'succeeded']);
  expect(sent.length).toBe(4);
});

describe('a watch takes a handle of another client of the same API and endpoint', () => {
  const parent = { name: 'projects/p/locations/us-x1' };
  const page: Reply = () => json({ operations: [succeeded] });
  it.each([
    { name: 'and polls by the client of the handle', options: {}, requests: [2, 0] },
    { name: 'and lists by its own', options: { parent }, requests: [0, 1] },
  ])('$name', async ({ options, requests }) => {
    const theirs = scripted([shown, ended]);
    const own = scripted([page]);
    const results = await told(own.client, [follow(theirs.client, name)], options);
    expect(results.at(-1)).toBe('succeeded');
    expect([theirs.sent.length, own.sent.length]).toEqual(requests);
  });

  it('as that of a generated class', async () => {
    const { client, sent } = scripted([page]);
    const handle = new FileOperationsClient({ now: () => 0 }).operation(name);
    expect(await told(client, [handle as never], { parent })).toEqual(['succeeded']);
    expect(sent.length).toBe(1);
  });
});

describe('a watch refuses, and sends nothing', () => {
  const other = (options: ClientOptions) => follow(connect(fileApi, options), name);
  const foreign = { ...fileApi, id: 'other:v1' };
  it.each([
    { name: 'a concurrency of 0', options: { concurrency: 0 } },
    { name: 'a concurrency below 0', options: { concurrency: -1 } },
    { name: 'a concurrency that is no number', options: { concurrency: Number.NaN } },
    { name: 'a concurrency that is not whole', options: { concurrency: 1.5 } },
    { name: 'a concurrency without end', options: { concurrency: Number.POSITIVE_INFINITY } },
    { name: 'limits that are none', options: { maxDelayMs: Number.NaN } },
    { name: 'a handle of another endpoint', target: other({ endpoint: 'https://proxy.example' }) },
    { name: 'a handle of another API', target: follow(connect(foreign), name) },
  ])('$name', async ({ options, target = name }) => {
    const { client, sent, sleeps } = scripted([ended]);
    expect(await errorOf(told(client, [target], options))).toBeInstanceOf(InvalidArgumentError);
    expect([sent, sleeps]).toEqual([[], []]);
  });
});

describe('two targets of one name are both told', () => {
  const parent = { name: 'projects/p/locations/us-x1' };
  const page: Reply = () => json({ operations: [succeeded] });
  it.each([
    { name: 'by polls', options: {}, reply: ended, requests: 2 },
    { name: 'by one list', options: { parent }, reply: page, requests: 1 },
  ])('$name', async ({ options, reply, requests }) => {
    const { client, sent } = scripted([reply]);
    const handle = follow(client, name);
    expect(await told(client, [name, handle], options)).toEqual(['succeeded', 'succeeded']);
    expect(handle.last?.state).toBe('succeeded');
    expect(sent.length).toBe(requests);
  });
});

it('the error of a poll that failed for good says where the watch stood', async () => {
  const { client } = scripted([shown, refused]);
  for await (const result of watch(client, [name], { pace: () => 100 })) {
    if (!('error' in result)) continue;
    expect(result.error).toBeInstanceOf(RpcError);
    expect(result.error).toMatchObject({ operationName: name, attempts: 2, elapsedMs: 100 });
    return;
  }
  expect.unreachable();
});
