import { describe, expect, it } from 'vitest';
import { PendingOperation } from '../../src/runtime/index.js';
import { cancelled, fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, scripted } from './scripted-fetch.js';

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

describe('an operation whose name is not known yet', () => {
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

  it('ends everything with the error of its start, and sends nothing', async () => {
    const { pending, fail, methods } = starting({});
    const reason = new Error('quota');
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
