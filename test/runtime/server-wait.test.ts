import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Api, RpcError, WaitTimeoutError } from '../../src/runtime/index.js';
import { name, running, succeeded, waitingApi } from './file-api.js';
import { Operations } from './operations.js';
import { rpc } from './scripted-fetch.js';

/** An answer, and how long the service takes for it in milliseconds. */
type Turn = readonly [tookMs: number, answer: object | Error | Response];

const template = '/v1/{name=projects/*/locations/*/operations/*}:wait';

const rejected = (status: number, code: string): Turn => [0, rpc(status, code)];

/** Answers in turn, the last answer for ever, on a clock that answers and sleeps move. */
function service(turns: readonly Turn[], api: Api = waitingApi) {
  let time = 0;
  const log: string[] = [];
  const sleeps: number[] = [];
  const bodies: unknown[] = [];
  const operations = new Operations(api, {
    fetch: async (url, init) => {
      const [tookMs, answer] = turns[Math.min(log.length, turns.length - 1)] ?? [0, running];
      const { pathname, search } = new URL(url);
      log.push(`${init.method} ${/:(\w+)$/.exec(pathname)?.[1] ?? 'get'}`);
      bodies.push(init.body ?? search);
      time += tookMs;
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    },
    sleep: async (ms) => {
      sleeps.push(ms);
      time += ms;
    },
    now: () => time,
  });
  return { operations, handle: operations.operation(name), log, sleeps, bodies, now: () => time };
}

describe("a wait where the API has the service's own", () => {
  it('sends one request a turn and does not sleep between them', async () => {
    const { handle, log, sleeps, bodies } = service([
      [30_000, running],
      [29_000, running],
      [5, succeeded],
    ]);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(log).toEqual(['POST wait', 'POST wait', 'POST wait']);
    expect(sleeps).toEqual([]);
    expect(bodies).toEqual(Array(3).fill('{"timeout":"30.000s"}'));
  });

  it('is that of cancelAndWait too, once the cancel was taken', async () => {
    const { handle, log, sleeps } = service([
      [0, {}],
      [30_000, running],
      [5, succeeded],
    ]);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(log).toEqual(['POST cancel', 'POST wait', 'POST wait']);
    expect(sleeps).toEqual([]);
  });

  it('asks for its time in the query where the method has no body', async () => {
    const wait = [{ method: 'POST', template, timeout: true }];
    const { handle, bodies } = service([[5, succeeded]], { ...waitingApi, wait });
    await handle.wait();
    expect(bodies).toEqual(['?timeout=30.000s']);
  });

  it('asks for no time where the method takes none, and waits as long as the service may', async () => {
    const api = { ...waitingApi, wait: [{ method: 'POST', template }] };
    const { handle, bodies, sleeps } = service(
      [
        [119_000, running],
        [20_000, running],
        [5, succeeded],
      ],
      api,
    );
    await handle.wait();
    expect(bodies).toEqual(['', '', '']);
    expect(sleeps).toEqual([]);
  });

  it('gives a request two minutes where the service says when it ends, and no more than is left', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const api = { ...waitingApi, wait: [{ method: 'POST', template }] };
    const limits: number[] = [];
    for (const timeoutMs of [undefined, 70_000]) {
      const started = Date.now();
      const fetch = async (_: string, { signal }: RequestInit) => {
        signal?.addEventListener('abort', () => limits.push(Date.now() - started));
        return new Promise<Response>(() => {});
      };
      const controller = new AbortController();
      const { signal } = controller;
      const waiting = new Operations(api, { fetch }).operation(name).wait({ timeoutMs, signal });
      const ended = waiting.catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(125_000);
      controller.abort();
      await ended;
    }
    expect([limits[0], limits.at(-1)]).toEqual([125_000, 70_000]);
  });

  it('is no hot loop where every answer comes at once', async () => {
    const { handle, log, sleeps } = service([
      [3, running],
      [3, running],
      [3, running],
      [3, succeeded],
    ]);
    await handle.wait();
    expect(log).toEqual(Array(4).fill('POST wait'));
    expect(sleeps.length).toBe(3);
    expect(Math.min(...sleeps)).toBeGreaterThanOrEqual(1000);
  });

  it.each<[string, Turn]>([
    ['UNIMPLEMENTED', rejected(501, 'UNIMPLEMENTED')],
    ['a 405 page', [0, new Response('<html>', { status: 405 })]],
    ['INVALID_ARGUMENT', rejected(400, 'INVALID_ARGUMENT')],
    ['PERMISSION_DENIED, for the permission is another', rejected(403, 'PERMISSION_DENIED')],
    ['no operation', [0, {}]],
  ])('polls at once, and from then on, after %s', async (_, refusal) => {
    const { handle, log, sleeps } = service([refusal, [0, running], [0, running], [0, succeeded]]);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(log).toEqual(['POST wait', 'GET get', 'GET get', 'GET get']);
    expect(sleeps.length).toBe(2);
  });

  it.each<[string, Turn]>([
    ['NOT_FOUND', rejected(404, 'NOT_FOUND')],
    ['a 404 page', [0, new Response('<html>', { status: 404 })]],
    ['UNAUTHENTICATED', rejected(401, 'UNAUTHENTICATED')],
    ['INTERNAL', rejected(500, 'INTERNAL')],
    ['DEADLINE_EXCEEDED', rejected(504, 'DEADLINE_EXCEEDED')],
  ])('is asked for again after a poll behind one %s', async (_, failure) => {
    const { handle, log } = service([failure, [0, running], [9, running], [9, succeeded]]);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(log).toEqual(['POST wait', 'GET get', 'POST wait', 'POST wait']);
  });

  it('is asked for no more after three failures in a row', async () => {
    const failure = rejected(500, 'INTERNAL');
    const poll: Turn = [0, running];
    const answers = [failure, poll, failure, poll, failure, poll, poll, poll];
    const { handle, log } = service([...answers, [0, succeeded]]);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(log.slice(5)).toEqual(Array(4).fill('GET get'));
  });

  it('leaves it to a poll to say what is wrong', async () => {
    const { handle, log } = service([rejected(403, 'PERMISSION_DENIED')]);
    await expect(handle.wait()).rejects.toMatchObject({ code: 'PERMISSION_DENIED', attempts: 2 });
    expect(log).toEqual(['POST wait', 'GET get']);
    await expect(handle.wait()).rejects.toThrow(RpcError);
    expect(log).toEqual(['POST wait', 'GET get', 'GET get']);
  });

  it('polls once after a failure that may pass, as where a proxy ends long requests', async () => {
    const { handle, log, sleeps } = service([
      [15_000, new Response('<html>', { status: 504 })],
      [5, running],
      [15_000, new TypeError('reset')],
      [5, succeeded],
    ]);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(log).toEqual(['POST wait', 'GET get', 'POST wait', 'GET get']);
    expect(sleeps.length).toBe(3);
  });

  it('keeps within its time', async () => {
    const { handle, log, bodies, now } = service([
      [30_000, running],
      [5_000, running],
      [0, running],
    ]);
    await expect(handle.wait({ timeoutMs: 40_000 })).rejects.toMatchObject({
      name: 'WaitTimeoutError',
      elapsedMs: 40_000,
    });
    expect(bodies.slice(0, 2)).toEqual(['{"timeout":"30.000s"}', '{"timeout":"5.000s"}']);
    expect(new Set(log.slice(2))).toEqual(new Set(['GET get']));
    expect(now()).toBe(40_000);
  });

  it.each([
    ['the wait may take no time', { timeoutMs: 0 }],
    ['the wait is short', { timeoutMs: 4000 }],
    ['a request may take no longer than a poll does', { requestTimeoutMs: 5000 }],
  ])('polls where %s', async (_, options) => {
    const { handle, log } = service([
      [0, running],
      [0, succeeded],
    ]);
    await handle.wait(options).catch((error: unknown) => {
      expect(error).toBeInstanceOf(WaitTimeoutError);
    });
    expect(new Set(log)).toEqual(new Set(['GET get']));
  });

  it('is for waiting alone: poll and iteration show progress', async () => {
    const { handle, log } = service([
      [0, running],
      [0, running],
      [0, succeeded],
    ]);
    await handle.poll();
    for await (const { state } of handle) expect(state).not.toBe('failed');
    expect(log).toEqual(Array(3).fill('GET get'));
  });

  it('polls where the method is of another collection', async () => {
    const wait = [
      { method: 'POST', template: '/v1/{name=operations/*}:wait', body: true, timeout: true },
    ];
    const { handle, log } = service([[0, succeeded]], { ...waitingApi, wait });
    await handle.wait();
    expect(log).toEqual(['GET get']);
  });

  it("ends with the signal's reason, and nothing is polled because of it", async () => {
    const reason = { why: 'enough' };
    const controller = new AbortController();
    let requests = 0;
    const fetch = () => {
      requests++;
      queueMicrotask(() => controller.abort(reason));
      return new Promise<Response>(() => {});
    };
    const handle = new Operations(waitingApi, { fetch }).operation(name);
    await expect(handle.wait({ signal: controller.signal })).rejects.toBe(reason);
    expect(requests).toBe(1);
  });
});
