import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { type ClientOptions, PendingOperation } from '../../src/runtime/index.js';
import { cancelled, fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';

/** An operation whose start answers when the test says so. */
function starting(...answers: readonly Answer[]) {
  const { options, sent } = scripted(...answers);
  const operations = new Operations(fileApi, options);
  let succeed: (operation: object) => void = () => {};
  let fail: (reason: unknown) => void = () => {};
  const start = new Promise<object>((resolve, reject) => {
    succeed = resolve;
    fail = reject;
  });
  const pending = new PendingOperation(start.then((raw) => operations.operation(raw)));
  return { pending, succeed, fail, methods: () => sent.map(({ method }) => method) };
}

const reason = new Error('quota');

function handleOf(options: ClientOptions) {
  return new Operations(fileApi, options).operation(name);
}

describe('an operation whose name is not known yet', () => {
  it('is waited for where its first cancel was lost, and the last of many is refused', async () => {
    const busy = rpc(503, 'UNAVAILABLE');
    const refused = rpc(400, 'FAILED_PRECONDITION');
    const lost = new TypeError('reset');
    const answers = [lost, busy, busy, busy, busy, refused, running, running, cancelled];
    const { pending, succeed } = starting(...answers);
    const end = pending.cancelAndWait();
    succeed(running);
    expect((await end).state).toBe('cancelled');
  });

  it('is cancelled once, as soon as it is known, however often that was asked for', async () => {
    const { pending, succeed, methods } = starting({}, cancelled);
    const asked = [pending.cancel(), pending.cancel()];
    await Promise.resolve();
    expect(methods()).toEqual([]);
    succeed(running);
    await Promise.all(asked);
    expect(methods()).toEqual(['POST']);
    expect((await pending.wait()).state).toBe('cancelled');
    expect(methods()).toEqual(['POST', 'GET']);
  });

  it('is not cancelled unless that is asked for', async () => {
    const { pending, succeed, methods } = starting(running, succeeded);
    const result = pending.result();
    succeed(running);
    expect(await result).toEqual(succeeded.response);
    expect(methods()).toEqual(['GET', 'GET']);
  });

  it('may be cancelled again where the first request failed', async () => {
    const { pending, succeed, methods } = starting(403, {});
    const first = pending.cancel();
    succeed(running);
    await expect(first).rejects.toMatchObject({ httpStatus: 403 });
    await pending.cancel();
    expect(methods()).toEqual(['POST', 'POST']);
  });

  it.each<[string, readonly ('cancel' | 'cancelAndWait')[]]>([
    ['cancel first', ['cancel', 'cancelAndWait', 'cancelAndWait']],
    ['cancel last', ['cancelAndWait', 'cancelAndWait', 'cancel']],
  ])('is cancelled once, whoever else waits: %s', async (_, calls) => {
    const { pending, succeed, methods } = starting({}, cancelled);
    const asked = calls.map((call) => pending[call]());
    succeed(running);
    const ends = (await Promise.all(asked)).map((end) => end?.state);
    expect(ends.filter(Boolean)).toEqual(['cancelled', 'cancelled']);
    expect(methods().filter((method) => method === 'POST')).toEqual(['POST']);
  });

  it('is not cancelled where it is done as it starts', async () => {
    const { pending, succeed, methods } = starting({});
    const end = pending.cancelAndWait();
    succeed(succeeded);
    expect(await end).toMatchObject({ state: 'succeeded' });
    expect(methods()).toEqual([]);
  });

  it.each<[string, readonly Answer[], readonly string[]]>([
    [
      'fails in a way that may pass',
      [...Array(5).fill(503), {}],
      [...Array(6).fill('POST'), 'GET'],
    ],
    ['is refused, for it has just ended', [rpc(400, 'FAILED_PRECONDITION')], ['POST', 'GET']],
  ])('is waited for though its cancel %s', async (_, answers, want) => {
    const { pending, succeed, methods } = starting(...answers, cancelled);
    const end = pending.cancelAndWait();
    succeed(running);
    expect(await end).toMatchObject({ state: 'cancelled' });
    expect(methods()).toEqual(want);
  });

  it('is cancelled for who still wants that, whoever has left', async () => {
    const { pending, succeed, methods } = starting({});
    const controller = new AbortController();
    const left = pending.cancel({ signal: controller.signal });
    const stayed = pending.cancel();
    controller.abort(reason);
    await expect(left).rejects.toBe(reason);
    succeed(running);
    await stayed;
    expect(methods()).toEqual(['POST']);
  });

  it('is not cancelled where everybody who wanted that has left', async () => {
    const { pending, succeed, methods } = starting(running);
    const controller = new AbortController();
    const calls = [
      pending.cancel({ signal: controller.signal }),
      pending.cancelAndWait({ signal: controller.signal }),
    ];
    controller.abort(reason);
    for (const call of calls) await expect(call).rejects.toBe(reason);
    succeed(running);
    await pending.poll();
    expect(methods()).toEqual(['GET']);
  });

  it('lets nobody else down who leaves while it is cancelled', async () => {
    const controller = new AbortController();
    let answer: (response: Response) => void = () => {};
    let requests = 0;
    const fetch = () => {
      requests++;
      return new Promise<Response>((resolve) => {
        answer = resolve;
      });
    };
    const pending = new PendingOperation(Promise.resolve(handleOf({ fetch })));
    const left = pending.cancel({ signal: controller.signal });
    const stayed = pending.cancel();
    await vi.waitFor(() => expect(requests).toBe(1));
    controller.abort(reason);
    await expect(left).rejects.toBe(reason);
    answer(Response.json({}));
    await stayed;
    expect(requests).toBe(1);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('lets everybody leave who waits for its start, and leaves no listener', async () => {
    const { pending, methods } = starting(running);
    const controller = new AbortController();
    const { signal } = controller;
    const calls = [
      pending.poll({ signal }),
      pending.wait({ signal }),
      pending.result({ signal }),
      pending.cancel({ signal }),
      pending.cancelAndWait({ signal }),
      pending.delete({ signal }),
    ];
    controller.abort(reason);
    for (const call of calls) await expect(call).rejects.toBe(reason);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(methods()).toEqual([]);
  });

  it('sends no cancel where its signal aborts as it starts, and nothing is unhandled', async () => {
    const unhandled: unknown[] = [];
    const listen = (failure: unknown) => void unhandled.push(failure);
    process.on('unhandledRejection', listen);
    const { pending, succeed, methods } = starting(403);
    const controller = new AbortController();
    const { signal } = controller;
    const calls = [pending.cancel({ signal }), pending.cancelAndWait({ signal })];
    succeed(running);
    await pending.started();
    controller.abort(reason);
    for (const call of calls) await expect(call).rejects.toBe(reason);
    await new Promise((done) => setTimeout(done, 10));
    process.off('unhandledRejection', listen);
    expect(unhandled).toEqual([]);
    expect(methods()).toEqual([]);
  });

  it('keeps to the limits of the wait with its early cancel', async () => {
    const failing = starting(503);
    const few = failing.pending.cancelAndWait({ maxConsecutiveFailures: 3 });
    failing.succeed(running);
    await expect(few).rejects.toMatchObject({ httpStatus: 503 });
    expect(failing.methods()).toEqual(['POST', 'POST', 'POST']);
    const { sleep } = scripted({}).options;
    const fetch = () => new Promise<Response>(() => {});
    const stalled = new PendingOperation(Promise.resolve(handleOf({ fetch, sleep })));
    const short = stalled.cancelAndWait({ requestTimeoutMs: 20, maxConsecutiveFailures: 2 });
    await expect(short).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  it('may fail to start before anybody asks', async () => {
    const unhandled: unknown[] = [];
    const listen = (failure: unknown) => void unhandled.push(failure);
    process.on('unhandledRejection', listen);
    const { pending, fail } = starting({});
    fail(reason);
    await new Promise((done) => setTimeout(done, 10));
    await expect(pending.wait()).rejects.toBe(reason);
    process.off('unhandledRejection', listen);
    expect(unhandled).toEqual([]);
  });

  it('is started once, though its start is a thenable that starts whenever it is awaited', async () => {
    const operation = handleOf(scripted(succeeded).options);
    let starts = 0;
    const lazy: PromiseLike<typeof operation> = {
      // biome-ignore lint/suspicious/noThenProperty: that is what it is about
      then(...handlers) {
        starts++;
        return Promise.resolve(operation).then(...handlers);
      },
    };
    const pending = new PendingOperation(lazy);
    await Promise.all([pending.started(), pending.poll(), pending.wait()]);
    expect(starts).toBe(1);
  });

  it('ends everything with the error of its start, and sends nothing', async () => {
    const { pending, fail, methods } = starting({});
    const calls = [
      pending.started(),
      pending.poll(),
      pending.wait(),
      pending.result(),
      pending.cancel(),
      pending.cancelAndWait(),
      pending.delete(),
      pending[Symbol.asyncIterator]().next(),
    ];
    fail(reason);
    for (const { status, ...rest } of await Promise.allSettled(calls)) {
      expect({ status, ...rest }).toEqual({ status: 'rejected', reason });
    }
    expect(methods()).toEqual([]);
  });

  it('is followed like any other once it is known', async () => {
    const { pending, succeed } = starting(running, succeeded);
    succeed({ name });
    expect((await pending.started()).name).toBe(name);
    const states: string[] = [];
    for await (const { state } of pending) states.push(state);
    expect(states).toEqual(['running', 'succeeded']);
    await pending.delete();
  });
});
