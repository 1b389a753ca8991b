import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { rpc, scripted } from './scripted-fetch.js';

/** The running timers, with their milliseconds, that are longer than any a test sets itself. */
const timers = new Map<unknown, number>();

beforeEach(() => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  vi.stubGlobal('setTimeout', (run: () => void, ms: number) => {
    const timer = set(run, ms);
    if (ms >= 10_000) timers.set(timer, ms);
    return timer;
  });
  vi.stubGlobal('clearTimeout', (timer: NodeJS.Timeout) => {
    timers.delete(timer);
    clear(timer);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  const left = timers.size;
  timers.clear();
  expect(left).toBe(0);
});

const reason = { why: 'enough' };

describe('an abort', () => {
  it('before anything sends nothing', async () => {
    const { options, sent } = scripted(running);
    const operations = new Operations(fileApi, options);
    const signal = AbortSignal.abort(reason);
    await expect(operations.get({ name }, { signal })).rejects.toBe(reason);
    await expect(operations.operation(name).wait({ signal })).rejects.toBe(reason);
    await expect(operations.operation(succeeded).wait({ signal })).rejects.toBe(reason);
    expect(sent).toEqual([]);
  });

  it("ends a sleep at once, with the signal's own reason", async () => {
    const { fetch } = scripted(running).options;
    const controller = new AbortController();
    const wait = new Operations(fileApi, { fetch }).operation(name).wait({
      signal: controller.signal,
      initialDelayMs: 1e6,
      maxDelayMs: 1e6,
    });
    await vi.waitFor(() => expect([...timers.values()]).toEqual([1e6]));
    controller.abort(reason);
    await expect(wait).rejects.toBe(reason);
    expect(timers.size).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('ends a request at once, even where fetch does not listen', async () => {
    let inner: AbortSignal | null | undefined;
    const fetch = (_: string, init: RequestInit) => {
      inner = init.signal;
      return new Promise<Response>(() => {});
    };
    const controller = new AbortController();
    const { signal } = controller;
    const wait = new Operations(fileApi, { fetch }).operation(name).wait({ signal });
    await vi.waitFor(() => expect(inner).toBeDefined());
    controller.abort(reason);
    await expect(wait).rejects.toBe(reason);
    expect(inner?.aborted).toBe(true);
    expect(timers.size).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends a single poll at once', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let inner: AbortSignal | null | undefined;
    const fetch = (_: string, init: RequestInit) => {
      inner = init.signal;
      controller.abort(reason);
      return new Promise<Response>(() => {});
    };
    const handle = new Operations(fileApi, { fetch }).operation(name);
    await expect(handle.poll({ signal })).rejects.toBe(reason);
    expect(inner?.aborted).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('of one wait leaves another on the same handle to go on', async () => {
    const { options, sent } = scripted(running, running, succeeded);
    const controller = new AbortController();
    const wakes: (() => void)[] = [];
    const sleep = () => new Promise<void>((resolve) => wakes.push(resolve));
    const handle = new Operations(fileApi, { ...options, sleep }).operation(name);
    const aborted = handle.wait({ signal: controller.signal });
    const other = handle.wait();
    await vi.waitFor(() => expect(wakes.length).toBe(1));
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    wakes[0]?.();
    await vi.waitFor(() => expect(wakes.length).toBe(2));
    wakes[1]?.();
    expect(await other).toMatchObject({ state: 'succeeded' });
    expect(sent.length).toBe(3);
  });

  it('ends a call that waits for credentials, and sends nothing later', async () => {
    const { options, sent } = scripted(running);
    let give: (token: string) => void = () => {};
    const auth = () => new Promise<string>((resolve) => (give = resolve));
    const controller = new AbortController();
    const { signal } = controller;
    const call = new Operations(fileApi, { ...options, auth }).get({ name }, { signal });
    await Promise.resolve();
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    give('t');
    await new Promise((done) => setTimeout(done, 5));
    expect(sent).toEqual([]);
  });

  it('cancels nothing, and the handle can be asked again', async () => {
    const { options, sent } = scripted(running, succeeded);
    const controller = new AbortController();
    const sleep = () => {
      controller.abort(reason);
      return new Promise<void>(() => {});
    };
    const handle = new Operations(fileApi, { ...options, sleep }).operation(name);
    await expect(handle.wait({ signal: controller.signal })).rejects.toBe(reason);
    expect((await handle.wait()).state).toBe('succeeded');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('set on the handle ends its iteration', async () => {
    const { options } = scripted(running);
    const controller = new AbortController();
    const { signal } = controller;
    const iterate = async () => {
      for await (const _ of new Operations(fileApi, options).operation(name, { signal })) {
        controller.abort(reason);
      }
    };
    await expect(iterate()).rejects.toBe(reason);
  });

  it('leaves no listener on its signal after a thousand polls', async () => {
    const { options, sent } = scripted(...Array(999).fill(running), succeeded);
    const { signal } = new AbortController();
    let most = 0;
    const sleep = async () => {
      most = Math.max(most, getEventListeners(signal, 'abort').length);
    };
    await new Operations(fileApi, { ...options, sleep }).operation(name).wait({ signal });
    expect(sent.length).toBe(1000);
    expect(most).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a thousand aborted polls', () => {
  it('leave no timer and no listener behind', async () => {
    const given: (AbortSignal | null | undefined)[] = [];
    let tell = () => {};
    const fetch = (_: string, { signal }: RequestInit) => {
      given.push(signal);
      tell();
      return new Promise<Response>(() => {});
    };
    const handle = new Operations(fileApi, { fetch }).operation(name);
    const signals: AbortSignal[] = [];
    for (let i = 0; i < 1000; i++) {
      const controller = new AbortController();
      const { signal } = controller;
      signals.push(signal);
      const isSent = new Promise<void>((resolve) => {
        tell = resolve;
      });
      const wait = handle.wait({ signal });
      await isSent;
      controller.abort(reason);
      await expect(wait).rejects.toBe(reason);
    }
    expect(given.filter((signal) => signal?.aborted).length).toBe(1000);
    expect(timers.size).toBe(0);
    expect(signals.flatMap((signal) => getEventListeners(signal, 'abort'))).toEqual([]);
  });
});

describe('the default sleep', () => {
  it('sleeps', async () => {
    const { fetch } = scripted(running, succeeded).options;
    const started = performance.now();
    await new Operations(fileApi, { fetch }).operation(name).wait({ initialDelayMs: 30 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(28);
  });

  it('is the longest that a timer keeps where Retry-After asks for more', async () => {
    const after = { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' };
    const { options, sent } = scripted(rpc(503, 'UNAVAILABLE', after), running);
    const controller = new AbortController();
    const { signal } = controller;
    const handle = new Operations(fileApi, { fetch: options.fetch }).operation(name);
    const wait = handle.wait({ signal, maxDelayMs: Number.POSITIVE_INFINITY });
    await vi.waitFor(() => expect([...timers.values()]).toEqual([2_147_483_647]));
    controller.abort(reason);
    await expect(wait).rejects.toBe(reason);
    expect(sent.length).toBe(1);
  });
});
