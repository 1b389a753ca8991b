import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  follow,
  type PollOptions,
  RpcError,
  WaitTimeoutError,
  type WatchOptions,
  watch,
} from '../../src/runtime/index.js';
import { name, running, succeeded } from './file-api.js';
import {
  busy,
  ended,
  json,
  lost,
  type Reply,
  refused,
  scriptedWatch,
  shown,
  silent,
  type Types,
  told,
} from './scripted-watch.js';

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
    const { client, sleeps } = scriptedWatch(replies, options);
    const target = handle ? follow(client, name, handle) : name;
    expect(await told(client, [target], own)).toEqual(want.told);
    if (want.sleeps) expect(sleeps).toEqual(want.sleeps);
  });

  it('so that the headers of a watch go with its list and its polls', async () => {
    const { client, sent } = scriptedWatch([() => json({ operations: [] }), ended]);
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
    const { client } = scriptedWatch([shown, shown, shown, ended]);
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
  const { client, sent } = scriptedWatch([refused, shown, shown, ended]);
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

it('the error of a poll that failed for good says where the watch stood', async () => {
  const { client } = scriptedWatch([shown, refused]);
  for await (const result of watch(client, [name], { pace: () => 100 })) {
    if (!('error' in result)) continue;
    expect(result.error).toBeInstanceOf(RpcError);
    expect(result.error).toMatchObject({ operationName: name, attempts: 2, elapsedMs: 100 });
    return;
  }
  expect.unreachable();
});
