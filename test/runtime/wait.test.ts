import { describe, expect, it, vi } from 'vitest';
import {
  type ClientOptions,
  InvalidArgumentError,
  OperationExpiredError,
  type PollOptions,
  RpcError,
  WaitTimeoutError,
} from '../../src/runtime/index.js';
import { cancelled, failed, fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';

function follow(...answers: readonly Answer[]) {
  const script = scripted(...answers);
  return { ...script, handle: new Operations(fileApi, script.options).operation(name) };
}

describe('wait', () => {
  it.each([
    ['succeeded', succeeded],
    ['failed', failed],
    ['cancelled', cancelled],
  ])('resolves however the operation ended: %s', async (state, operation) => {
    expect(await follow(running, operation).handle.wait()).toMatchObject({ state, operation });
  });

  it('takes a failed poll for no failed operation', async () => {
    const { handle, sent } = follow(
      rpc(503, 'UNAVAILABLE'),
      rpc(429, 'RESOURCE_EXHAUSTED'),
      408,
      new TypeError('fetch failed'),
      502,
      running,
      succeeded,
    );
    expect((await handle.wait()).state).toBe('succeeded');
    expect(sent.length).toBe(7);
  });

  it.each<[string, Answer]>([
    ['400', rpc(400, 'INVALID_ARGUMENT')],
    ['401', rpc(401, 'UNAUTHENTICATED')],
    ['403', rpc(403, 'PERMISSION_DENIED')],
    ['501', rpc(501, 'UNIMPLEMENTED')],
  ])('ends at once with %s, and loses nothing', async (_, failure) => {
    const { handle, elapsed } = follow(running, failure);
    const error = await handle.wait().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RpcError);
    expect(error).toMatchObject({
      service: 'file',
      operationName: name,
      lastOperation: running,
      attempts: 2,
      elapsedMs: elapsed(),
    });
  });

  it('ends after as many failures in a row as allowed', async () => {
    const { handle, sent } = follow(503, 503, running, 503);
    const wait = handle.wait({ maxConsecutiveFailures: 3 });
    await expect(wait).rejects.toMatchObject({
      httpStatus: 503,
      lastOperation: running,
      attempts: 6,
    });
    expect(sent.length).toBe(6);
  });

  it('goes on through sixty failures in a row unless told otherwise', async () => {
    const failures = Array<Answer>(59).fill(503);
    expect((await follow(...failures, succeeded).handle.wait()).state).toBe('succeeded');
    await expect(follow(503).handle.wait()).rejects.toMatchObject({ attempts: 60 });
  });

  it('sends nothing where the operation is known to be done', async () => {
    const { options, sent } = scripted(running);
    const operations = new Operations(fileApi, options);
    expect(await operations.operation(failed).wait()).toMatchObject({ state: 'failed' });
    expect(await operations.operation({ done: true }).wait()).toMatchObject({ state: 'succeeded' });
    const states = [];
    for await (const { state } of operations.operation(cancelled)) states.push(state);
    expect(states).toEqual(['cancelled']);
    expect(sent).toEqual([]);
  });

  it('asks again where it is known to be running', async () => {
    const { options, sent } = scripted(succeeded);
    await new Operations(fileApi, options).operation({ name, done: false }).wait();
    expect(sent.length).toBe(1);
  });
});

describe('the pace of waiting', () => {
  it.each([
    [0, [1000, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]],
    [0.5, [1250, 1500, 3000, 6000, 12_000, 24_000, 45_000, 45_000]],
    [1, [1500, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]],
  ])('grows from 1 s to 60 s, with jitter %d', async (jitter, want) => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(jitter);
    const { handle, sleeps } = follow(...Array<Answer>(8).fill(running), succeeded);
    await handle.wait();
    random.mockRestore();
    expect(sleeps).toEqual(want);
  });

  it('is set by the client, the handle and the wait, the last of them first', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(1);
    const { options, sleeps } = scripted(...Array<Answer>(4).fill(running), succeeded);
    const poll = { initialDelayMs: 10, multiplier: 5, maxDelayMs: 1 };
    const handle = new Operations(fileApi, { ...options, poll }).operation(name, {
      multiplier: 3,
      maxDelayMs: 2,
    });
    await handle.wait({ maxDelayMs: 100, initialDelayMs: undefined });
    random.mockRestore();
    expect(sleeps).toEqual([15, 30, 90, 100]);
  });

  it.each([
    ['20', 20_000],
    ['3600', 60_000],
    [new Date(Date.UTC(2030, 0, 1, 0, 0, 5)).toUTCString(), 5000],
  ])('obeys Retry-After %s within its maximum', async (value, want) => {
    const { handle, sleeps } = follow(rpc(503, 'UNAVAILABLE', { 'retry-after': value }), succeeded);
    await handle.wait();
    expect(sleeps).toEqual([want]);
  });

  it.each(['0', '1'])('has no delay below the first, though Retry-After asks for %s', async (s) => {
    const { handle, sleeps } = follow(rpc(503, 'UNAVAILABLE', { 'retry-after': s }), succeeded);
    await handle.wait({ initialDelayMs: 5000 });
    expect(sleeps[0]).toBeGreaterThanOrEqual(5000);
  });

  it('heeds Retry-After of an answer that is no failure', async () => {
    const headers = { 'retry-after': '20' };
    const { handle, sleeps } = follow(Response.json(running, { headers }), succeeded);
    await handle.wait();
    expect(sleeps).toEqual([20_000]);
  });

  it('has jitter from the first delay on', async () => {
    const delays = new Set<number | undefined>();
    for (let i = 0; i < 20; i++) {
      const { handle, sleeps } = follow(running, succeeded);
      await handle.wait();
      delays.add(sleeps[0]);
    }
    expect(delays.size).toBeGreaterThan(10);
  });

  it.each<[string, PollOptions, number, readonly number[]]>([
    ['has no delay below the first', { multiplier: 0.5 }, 0, [1000, 1000, 1000, 1000]],
    ['has none below it by chance', { multiplier: 0.5 }, 1, [1500, 1500, 1500, 1500]],
    ['is no hot loop where the first is none', { initialDelayMs: 0 }, 0, [50, 50, 100, 200]],
    ['is no hot loop where the longest is none', { maxDelayMs: 0 }, 0, [50, 50, 50, 50]],
    ['keeps to the longest', { initialDelayMs: 0, maxDelayMs: 1 }, 0, [1, 1, 1, 1]],
  ])('%s', async (_, pace, chance, want) => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(chance);
    const { handle, sleeps } = follow(...Array<Answer>(4).fill(running), succeeded);
    await handle.wait(pace);
    random.mockRestore();
    expect(sleeps).toEqual(want);
  });

  it('is refused where it is no pace', async () => {
    const { handle, sent } = follow(running);
    await expect(handle.wait({ maxDelayMs: Number.NaN })).rejects.toThrow(InvalidArgumentError);
    await expect(handle.wait({ multiplier: -1 })).rejects.toThrow(InvalidArgumentError);
    expect(sent).toEqual([]);
  });
});

describe('a wait that takes too long', () => {
  it('ends with a WaitTimeoutError and sends no cancel', async () => {
    const { handle, sent, elapsed } = follow(running);
    const error = await handle.wait({ timeoutMs: 10_000 }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      name: 'WaitTimeoutError',
      service: 'file',
      operationName: name,
      lastOperation: running,
      attempts: sent.length,
      elapsedMs: 10_000,
    });
    expect((error as Error).message).toContain('file:v1');
    expect((error as Error).message).not.toMatch(/cancel/i);
    expect(elapsed()).toBe(10_000);
    expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  it('asks once where it may take no time', async () => {
    const { handle, sent } = follow(running);
    await expect(handle.wait({ timeoutMs: 0 })).rejects.toThrow(WaitTimeoutError);
    expect(sent.length).toBe(1);
    const fetch = async () => {
      await new Promise((done) => setTimeout(done, 20));
      return Response.json(succeeded);
    };
    const slow = new Operations(fileApi, { fetch }).operation(name);
    expect((await slow.wait({ timeoutMs: 0 })).state).toBe('succeeded');
  });

  // A timer may fire a little early, and the clock moves while it is read.
  const clocks = [1, 2, 3].flatMap((step) => [0, 1, 2, 3, 4, 5].map((early) => [step, early]));
  it.each(clocks)(
    'ends in time though the clock moves %d ms whenever it is read and sleep ends %d ms early',
    async (step = 0, early = 0) => {
      let time = 0;
      let requests = 0;
      const options: ClientOptions = {
        fetch: async () =>
          ++requests === 1 ? Response.json(running) : new Promise<Response>(() => {}),
        sleep: async (ms) => {
          time += Math.max(0, ms - early);
        },
        now: () => {
          time += step;
          return time;
        },
      };
      const handle = new Operations(fileApi, options).operation(name);
      const wait = handle.wait({ timeoutMs: 30, initialDelayMs: 30, maxConsecutiveFailures: 1 });
      const error = await wait.catch((e: unknown) => e);
      expect(error).toMatchObject({ attempts: requests, lastOperation: running });
      expect(error).toBeInstanceOf(WaitTimeoutError);
    },
  );

  it.each([-1, 0, 1])(
    'never gives its last poll more time than is left: %d ms past the pause',
    async (late) => {
      const { options } = scripted(running);
      const start = options.now();
      let requests = 0;
      let time = start;
      const asked: number[] = [];
      const fetch = async () => {
        asked.push(time - start);
        if (++requests === 1) return Response.json(running);
        return new Promise<Response>(() => {});
      };
      const sleep = async (ms: number) => {
        time += ms + late;
      };
      const handle = new Operations(fileApi, { fetch, sleep, now: () => time }).operation(name);
      const random = vi.spyOn(Math, 'random').mockReturnValue(0);
      const wait = handle.wait({ timeoutMs: 30, initialDelayMs: 30, maxConsecutiveFailures: 1 });
      await expect(wait).rejects.toThrow(WaitTimeoutError);
      random.mockRestore();
      expect(asked).toEqual(late < 0 ? [0, 29] : [0]);
    },
  );

  it.each([-1, 1])('goes by no clock that is set back: %d years, for good', async (years) => {
    // A wait that was prolonged would come to the end.
    const { options, sent } = scripted(...Array<Answer>(20).fill(running), succeeded);
    const { now } = options;
    const set = () => now() + (sent.length > 1 ? years * 3.15e10 : 0);
    const handle = new Operations(fileApi, { ...options, now: set }).operation(name);
    await expect(handle.wait({ timeoutMs: 60_000 })).rejects.toThrow(WaitTimeoutError);
  });

  it('is no wait with a slow request: that is asked again', async () => {
    let requests = 0;
    const fetch = async () => {
      if (++requests === 1) return new Promise<Response>(() => {});
      return Response.json(succeeded);
    };
    const { sleep } = scripted({}).options;
    const handle = new Operations(fileApi, { fetch, sleep }).operation(name);
    expect((await handle.wait({ requestTimeoutMs: 20 })).state).toBe('succeeded');
  });
});

describe('a wait whose credentials cannot be had', () => {
  /** The token request fails at the polls of these numbers. */
  function failing(...polls: readonly number[]) {
    const { options, sent } = scripted(running, running, running, running, succeeded);
    let asked = 0;
    const auth = async () => {
      if (polls.includes(++asked)) throw Object.assign(new Error('x'), { code: 'ECONNRESET' });
      return 't';
    };
    return { sent, handle: new Operations(fileApi, { ...options, auth }).operation(name) };
  }

  it('goes on where they were had before', async () => {
    const { handle, sent } = failing(3, 5);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(sent.length).toBe(5);
  });

  it('ends after as many failures in a row as allowed', async () => {
    const { handle, sent } = failing(2, 3, 4);
    await expect(handle.wait({ maxConsecutiveFailures: 3 })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      attempts: 4,
      lastOperation: running,
    });
    expect(sent.length).toBe(1);
  });

  it('ends at once where they never could', async () => {
    const { handle, sent } = failing(1);
    await expect(handle.wait()).rejects.toMatchObject({ code: 'UNAUTHENTICATED', attempts: 1 });
    expect(sent).toEqual([]);
  });

  it('is no poll: that fails at once', async () => {
    const { handle } = failing(2);
    await handle.poll();
    await expect(handle.poll()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('NOT_FOUND', () => {
  it('is waited out before the operation was ever seen', async () => {
    const { handle } = follow(rpc(404, 'NOT_FOUND'), 404, succeeded);
    expect((await handle.wait()).state).toBe('succeeded');
  });

  it('is an RpcError after the grace', async () => {
    const { handle, elapsed } = follow(rpc(404, 'NOT_FOUND'));
    await expect(handle.wait()).rejects.toMatchObject({ name: 'RpcError', code: 'NOT_FOUND' });
    expect(elapsed()).toBeCloseTo(10_000);
    const { handle: impatient, sent } = follow(404);
    await expect(impatient.wait({ notFoundGraceMs: 0 })).rejects.toThrow(RpcError);
    expect(sent.length).toBe(1);
  });

  it('is an OperationExpiredError after it was seen', async () => {
    const { handle, sent } = follow(running, rpc(404, 'NOT_FOUND'));
    const error = await handle.wait().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(OperationExpiredError);
    expect(error).toMatchObject({ operationName: name, lastOperation: running, service: 'file' });
    expect(sent.length).toBe(2);
  });

  it('of a page that no service made says nothing about what was seen', async () => {
    const { handle } = follow(running, 404, running, 404, succeeded);
    await handle.poll();
    await expect(handle.cancel()).rejects.toMatchObject({ name: 'RpcError', httpStatus: 404 });
    await handle.poll();
    await expect(handle.delete()).rejects.toMatchObject({ name: 'RpcError', httpStatus: 404 });
    expect((await handle.wait()).state).toBe('succeeded');
  });

  it('is waited out for an operation that only somebody else has seen', async () => {
    const { options } = scripted(404, succeeded);
    const handle = new Operations(fileApi, options).operation(running);
    expect((await handle.wait()).state).toBe('succeeded');
  });

  it('counts as deleted on a handle that has seen the operation', async () => {
    const { handle } = follow(running, rpc(404, 'NOT_FOUND'));
    await handle.poll();
    await handle.delete();
    await expect(follow(404).handle.delete()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts as deleted the second time', async () => {
    const { handle } = follow({}, rpc(404, 'NOT_FOUND'));
    await handle.delete();
    await handle.delete();
  });
});
