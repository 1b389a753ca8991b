import { describe, expect, it, vi } from 'vitest';
import {
  type ClientOptions,
  InvalidArgumentError,
  type PollOptions,
  ProtocolError,
  RpcError,
  WaitTimeoutError,
} from '../../src/runtime/index.js';
import { cancelled, failed, fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';

/** A pace at which the first pause is of ten milliseconds. */
const TEN_MS: PollOptions = { initialDelayMs: 10, maxDelayMs: 10 };

function follow(...answers: readonly Answer[]) {
  const script = scripted(...answers);
  return { ...script, handle: new Operations(fileApi, script.options).operation(name) };
}

describe('wait', () => {
  it.each<[string, number, number, readonly Answer[], PollOptions]>([
    ['WaitTimeoutError', 1, 1000, [running], { timeoutMs: 1000 }],
    ['RpcError', 2, 10, [running, rpc(403, 'PERMISSION_DENIED')], TEN_MS],
    ['OperationExpiredError', 2, 10, [running, rpc(404, 'NOT_FOUND')], TEN_MS],
  ])('loses nothing with a %s: after %d attempts and %d ms', async (...row) => {
    const [kind, attempts, elapsedMs, answers, options] = row;
    const { handle, sent, elapsed } = follow(...answers);
    const error = await handle.wait(options).catch((e: unknown) => e);
    expect(error).toMatchObject({
      name: kind,
      service: 'file',
      operationName: name,
      lastOperation: running,
      attempts,
      elapsedMs,
    });
    expect([sent.length, elapsed()]).toEqual([attempts, elapsedMs]);
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

  it('is a ProtocolError where answers under 200 are never whole', async () => {
    const { handle, sent } = follow(200);
    const wait = handle.wait({ maxConsecutiveFailures: 3 });
    await expect(wait).rejects.toThrow(ProtocolError);
    expect(sent.length).toBe(3);
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

  it.each(['0', '1'])('has no delay below the first, though Retry-After asks for %s', async (s) => {
    const { handle, sleeps } = follow(rpc(503, 'UNAVAILABLE', { 'retry-after': s }), succeeded);
    await handle.wait({ initialDelayMs: 5000 });
    expect(sleeps[0]).toBeGreaterThanOrEqual(5000);
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
  it('says which API it waited for', async () => {
    const wait = follow(running).handle.wait({ timeoutMs: 1000 });
    await expect(wait).rejects.toThrow('file:v1');
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
  it('is an RpcError at once where there is no grace', async () => {
    const { handle, sent } = follow(404);
    await expect(handle.wait({ notFoundGraceMs: 0 })).rejects.toThrow(RpcError);
    expect(sent.length).toBe(1);
  });

  it('is waited out for an operation that only somebody else has seen', async () => {
    const { options } = scripted(404, succeeded);
    const handle = new Operations(fileApi, options).operation(running);
    expect((await handle.wait()).state).toBe('succeeded');
  });

  it('counts as deleted the second time', async () => {
    const { handle } = follow({}, rpc(404, 'NOT_FOUND'));
    await handle.delete();
    await handle.delete();
  });
});
