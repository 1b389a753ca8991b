import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, RpcError, WaitTimeoutError } from '../../src/runtime/index.js';
import { cancelled, fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';
import { virtualClock } from './virtual-clock.js';

const ENDS_MS = 70_000;
const reason = new Error('enough');

/** A handle on an operation that ends in time, on a clock of its own, and when it was asked about. */
function service() {
  const clock = virtualClock();
  const asked: number[] = [];
  const handle = new Operations(fileApi, {
    now: clock.now,
    sleep: clock.sleep,
    fetch: async () => {
      asked.push(Math.round(clock.now()));
      await clock.sleep(20);
      return Response.json(clock.now() < ENDS_MS ? running : succeeded);
    },
  }).operation(name);
  return { ...clock, handle, asked };
}

describe('the waits on one handle', () => {
  afterEach(() => void vi.useRealTimers());

  it('send what one sends and when one sends it, whoever comes and goes, and nobody is lost', async () => {
    const waits = fc.array(
      fc.record({
        startMs: fc.integer({ min: 0, max: 60_000 }),
        stayMs: fc.option(fc.integer({ min: 0, max: 60_000 })),
        timeoutMs: fc.option(fc.integer({ min: 1, max: 60_000 }), { nil: undefined }),
        kind: fc.constantFrom('wait', 'result', 'iteration'),
      }),
      { maxLength: 12 },
    );
    // Limits are over by the virtual clock alone: a timer of a millisecond may be quicker than that.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await fc.assert(
      fc.asyncProperty(waits, async (others) => {
        const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
        const alone = service();
        const only = alone.handle.wait();
        await alone.run();
        const shared = service();
        const first = shared.handle.wait();
        const rest = others.map(async ({ startMs, stayMs, timeoutMs, kind }) => {
          await shared.sleep(startMs);
          const options = { timeoutMs };
          const begunMs = shared.now();
          const { signal, abort } = controlled();
          if (stayMs !== null) void shared.sleep(stayMs).then(abort);
          try {
            if (kind === 'wait') return (await shared.handle.wait({ signal, ...options })).state;
            if (kind === 'result')
              return (await shared.handle.result({ signal, ...options })) && 'succeeded';
            let last: string | undefined;
            for await (const { state } of shared.handle.states({ signal, ...options }))
              last = state;
            return last;
          } catch (error) {
            // A request takes 20 ms; in a pause it is over on the dot.
            if (error instanceof WaitTimeoutError) {
              const lateMs = shared.now() - begunMs - (timeoutMs ?? Number.NaN);
              return lateMs >= 0 && lateMs <= 20 ? 'over' : `${lateMs} ms late`;
            }
            return error;
          } finally {
            expect(getEventListeners(signal, 'abort')).toEqual([]);
          }
        });
        await shared.run();
        random.mockRestore();
        expect(await only).toMatchObject({ state: 'succeeded' });
        expect(await first).toMatchObject({ state: 'succeeded' });
        for (const [i, end] of (await Promise.all(rest)).entries()) {
          if (end === reason) expect(others[i]?.stayMs).not.toBeNull();
          else if (end !== 'over') expect(end).toBe('succeeded');
        }
        expect(shared.asked).toEqual(alone.asked);
      }),
      { numRuns: 60 },
    );
  });

  it('have limits of their own', async () => {
    const { handle, run } = service();
    const long = handle.wait();
    const short = handle.wait({ timeoutMs: 3000 }).catch((error: unknown) => error);
    const ended = run();
    expect(await short).toBeInstanceOf(WaitTimeoutError);
    await ended;
    expect(await long).toMatchObject({ state: 'succeeded' });
  });

  it('go on for whom a failure passes, and end for whom it does not', async () => {
    const { options, sent } = scripted(running, rpc(403, 'PERMISSION_DENIED'), running, succeeded);
    const handle = new Operations(fileApi, options).operation(name);
    const patient = handle.wait({ isPassing: () => true });
    await expect(handle.wait()).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
    expect(await patient).toMatchObject({ state: 'succeeded' });
    expect(sent.length).toBe(4);
  });

  it('may be many with one signal', async () => {
    const warnings: unknown[] = [];
    const listen = (warning: unknown) => void warnings.push(warning);
    process.on('warning', listen);
    const { signal } = controlled();
    const { options } = scripted(running, running, succeeded);
    const handles = Array.from({ length: 30 }, () =>
      new Operations(fileApi, options).operation(name),
    );
    const waits = handles.map((handle) => handle.wait({ signal }));
    expect(getEventListeners(signal, 'abort').length).toBe(1);
    await Promise.all(waits);
    await new Promise((done) => setTimeout(done, 5));
    process.off('warning', listen);
    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it.each(['handle', 'wait'])("end by the %s's signal where both have one", async (which) => {
    const { options } = scripted(running);
    const signals = { handle: controlled(), wait: controlled() };
    const sleep = async () => signals[which as 'handle' | 'wait'].abort();
    const handle = new Operations(fileApi, { ...options, sleep }).operation(name, {
      signal: signals.handle.signal,
    });
    await expect(handle.wait({ signal: signals.wait.signal })).rejects.toBe(reason);
  });
});

describe('an iteration', () => {
  it('takes options', async () => {
    const { options, sleeps } = scripted(running, running, succeeded);
    const handle = new Operations(fileApi, options).operation(name);
    const states: string[] = [];
    for await (const { state } of handle.states({ pace: () => 7 })) states.push(state);
    expect(states).toEqual(['running', 'running', 'succeeded']);
    expect(sleeps).toEqual([7, 7]);
  });

  it('ends at once where it is left, in a request or in a pause', async () => {
    for (const options of [
      { fetch: () => new Promise<Response>(() => {}) },
      { ...scripted(running).options, sleep: () => new Promise<void>(() => {}) },
    ] satisfies ClientOptions[]) {
      const states = new Operations(fileApi, options).operation(name).states();
      if ('sleep' in options) await states.next();
      const next = states.next();
      await states.return();
      expect(await next).toEqual({ done: true, value: undefined });
    }
  });
});

describe('the cancels of one handle', () => {
  function follow(...answers: readonly Answer[]) {
    const { options, sent } = scripted(...answers);
    const handle = new Operations(fileApi, options).operation(name);
    return { handle, methods: () => sent.map(({ method }) => method) };
  }

  it('are one where they are asked for at once, though it fails at first', async () => {
    const { handle, methods } = follow(503, 503, {}, cancelled);
    const ends = await Promise.all(Array.from({ length: 20 }, () => handle.cancelAndWait()));
    expect(new Set(ends.map(({ state }) => state))).toEqual(new Set(['cancelled']));
    expect(methods()).toEqual(['POST', 'POST', 'POST', 'GET']);
  });

  it('are one for who waits and who does not', async () => {
    const { handle, methods } = follow({}, cancelled);
    await Promise.all([handle.cancel(), handle.cancelAndWait(), handle.cancel()]);
    expect(methods()).toEqual(['POST', 'GET']);
  });

  it('go on for who asked with retries where the shared one had none', async () => {
    const { handle, methods } = follow(503, {}, cancelled);
    const waits = handle.cancelAndWait({ maxConsecutiveFailures: 1 });
    const asks = handle.cancel();
    await expect(waits).rejects.toThrow(RpcError);
    await asks;
    expect(methods()).toEqual(['POST', 'POST']);
  });

  it('do not wait for a poll that is under way', async () => {
    const sent: string[] = [];
    const handle = new Operations(fileApi, {
      fetch: async (_, { method = '' }) => {
        sent.push(method);
        if (method === 'POST') return Response.json({});
        return sent.length > 1 ? Response.json(cancelled) : new Promise<Response>(() => {});
      },
    }).operation(name);
    void handle.wait().catch(() => {});
    const end = handle.cancelAndWait();
    await vi.waitFor(() => expect(sent).toEqual(['GET', 'POST']));
    await handle.poll();
    expect(await end).toMatchObject({ state: 'cancelled' });
  });
});

function controlled() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(reason) };
}
