import { describe, expect, it } from 'vitest';
import { CancelUnsupportedError, RpcError, WaitTimeoutError } from '../../src/runtime/index.js';
import { cancelled, fileApi, name, running, succeeded } from './file-api.js';
import { followed } from './followed.js';
import { Operations } from './operations.js';
import { rpc } from './scripted-fetch.js';

describe('cancelAndWait', () => {
  it.each([
    ['cancelled', cancelled],
    ['succeeded', succeeded],
  ])('tells what really became of the operation: %s', async (state, end) => {
    const { handle, methods } = followed({}, running, end);
    expect(await handle.cancelAndWait()).toMatchObject({ state });
    expect(methods()).toEqual(['POST', 'GET', 'GET']);
  });

  it('sends no cancel again once the service took it, though a poll fails', async () => {
    const { handle, methods } = followed({}, 503, cancelled);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'cancelled' });
    expect(methods()).toEqual(['POST', 'GET', 'GET']);
  });

  it('ends at once where the cancel is refused for another reason than the state', async () => {
    const { handle, methods } = followed(rpc(403, 'PERMISSION_DENIED'), succeeded);
    await expect(handle.cancelAndWait()).rejects.toMatchObject({
      name: 'RpcError',
      code: 'PERMISSION_DENIED',
    });
    expect(methods()).toEqual(['POST']);
  });

  it.each<[string, Response]>([
    ['409 ABORTED', rpc(409, 'ABORTED')],
    ['400 INVALID_ARGUMENT', rpc(400, 'INVALID_ARGUMENT')],
  ])('reads the end of what is done, though its cancel is refused with %s', async (_, refusal) => {
    const done = followed(refusal, succeeded);
    expect(await done.handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(done.methods()).toEqual(['POST', 'GET']);
    const goesOn = followed(refusal, running);
    await expect(goesOn.handle.cancelAndWait()).rejects.toThrow(RpcError);
    expect(goesOn.methods()).toEqual(['POST', 'GET']);
  });

  it('throws the refusal behind a NOT_FOUND, which took no cancel', async () => {
    const answers = [rpc(404, 'NOT_FOUND'), rpc(400, 'FAILED_PRECONDITION'), running];
    const { handle, methods } = followed(...answers);
    const refused = { code: 'FAILED_PRECONDITION' };
    await expect(handle.cancelAndWait()).rejects.toMatchObject(refused);
    expect(methods()).toEqual(['POST', 'POST', 'GET']);
  });

  it('does not ask for what is done', async () => {
    const { handle, methods } = followed(succeeded);
    await handle.poll();
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(methods()).toEqual(['GET']);
  });

  it('takes a refusal for an end where there was one', async () => {
    const { handle } = followed(rpc(400, 'FAILED_PRECONDITION'), succeeded);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
  });

  it('fails with the refusal where there was none', async () => {
    const { handle } = followed(rpc(400, 'FAILED_PRECONDITION'), running);
    await expect(handle.cancelAndWait()).rejects.toMatchObject({ code: 'FAILED_PRECONDITION' });
  });

  it('takes a failed poll after a refusal for no answer', async () => {
    const { handle, methods } = followed(rpc(400, 'FAILED_PRECONDITION'), 503, succeeded);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(methods()).toEqual(['POST', 'GET', 'GET']);
  });

  it('asks again until the service takes it', async () => {
    const { handle, methods } = followed(503, new TypeError('reset'), {}, cancelled);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'cancelled' });
    expect(methods()).toEqual(['POST', 'POST', 'POST', 'GET']);
  });

  it('begins to count failures anew once the service took it', async () => {
    const { handle } = followed(503, {}, 503, cancelled);
    const end = await handle.cancelAndWait({ maxConsecutiveFailures: 2 });
    expect(end).toMatchObject({ state: 'cancelled' });
  });

  it('has one time limit for all of it', async () => {
    const busy = rpc(503, 'UNAVAILABLE', { 'retry-after': '30' });
    for (const answers of [[busy], [{}, running], [rpc(400, 'FAILED_PRECONDITION'), busy]]) {
      const { handle, elapsed } = followed(...answers);
      await expect(handle.cancelAndWait({ timeoutMs: 1000 })).rejects.toThrow(WaitTimeoutError);
      expect(elapsed()).toBe(1000);
    }
  });

  it('ends in time though the cancel is never answered', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const handle = new Operations(fileApi, { fetch }).operation(name);
    await expect(handle.cancelAndWait({ timeoutMs: 20 })).rejects.toThrow(WaitTimeoutError);
  });

  it('gives the cancel the time of a poll', async () => {
    let requests = 0;
    const fetch = async () => {
      if (++requests === 1) return new Promise<Response>(() => {});
      return Response.json(requests === 2 ? {} : cancelled);
    };
    const handle = new Operations(fileApi, { fetch, sleep: async () => {} }).operation(name);
    expect(await handle.cancelAndWait({ requestTimeoutMs: 20 })).toMatchObject({
      state: 'cancelled',
    });
  });

  it('does not wait for an operation that cannot be cancelled', async () => {
    const { handle, methods } = followed(501);
    await expect(handle.cancelAndWait()).rejects.toThrow(CancelUnsupportedError);
    expect(methods()).toEqual(['POST']);
  });
});
