import { describe, expect, it, vi } from 'vitest';
import {
  type Api,
  type CallOptions,
  CancelUnsupportedError,
  InvalidArgumentError,
  InvalidNameError,
  OperationExpiredError,
  RpcError,
  WaitTimeoutError,
} from '../../src/runtime/index.js';
import { cancelled, fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';

function follow(...answers: readonly Answer[]) {
  const script = scripted(...answers);
  const handle = new Operations(fileApi, script.options).operation(name);
  return { ...script, handle, methods: () => script.sent.map(({ method }) => method) };
}

describe('a handle', () => {
  it('is made without a request', () => {
    const { sent, handle } = follow(running);
    expect(handle.name).toBe(name);
    expect(sent).toEqual([]);
  });

  it('polls with exactly one request, whatever comes', async () => {
    const { handle, sent } = follow(503);
    await expect(handle.poll()).rejects.toMatchObject({ httpStatus: 503, operationName: name });
    const options: CallOptions = { retry: { maxAttempts: 9 } };
    await expect(handle.poll(options)).rejects.toThrow();
    expect(sent.length).toBe(2);
  });

  it('yields every state, the final one last', async () => {
    const first = { name, metadata: { '@type': 't', percent: 1 } };
    const { handle } = follow(first, 503, running, succeeded);
    const states = [];
    for await (const state of handle) states.push([state.state, state.metadata]);
    expect(states).toEqual([
      ['running', first.metadata],
      ['running', undefined],
      ['succeeded', undefined],
    ]);
  });

  it('stops polling where its reader stops', async () => {
    const { handle, sent } = follow(running);
    for await (const _ of handle) break;
    expect(sent.length).toBe(1);
  });

  it('finds the operation by the fields of its name where the API takes those', async () => {
    const api: Api = {
      ...fileApi,
      id: 'storage:v1',
      names: ['b/{bucket}/operations/{operationId}'],
      get: [{ method: 'GET', template: '/storage/v1/b/{bucket}/operations/{operationId}' }],
      cancel: [
        { method: 'POST', template: '/storage/v1/b/{bucket}/operations/{operationId}/cancel' },
      ],
    };
    const { options, sent } = scripted({ name: 'x', done: true });
    const handle = new Operations(api, options).operation('b/x y/operations/1');
    await handle.wait();
    await handle.cancel();
    expect(sent.map(({ url }) => url)).toEqual([
      'https://file.googleapis.com/storage/v1/b/x%20y/operations/1',
      'https://file.googleapis.com/storage/v1/b/x%20y/operations/1/cancel',
    ]);
  });
});

describe('a handle that has seen the end', () => {
  /** A handle whose requests are answered when the test says so, and what changes of state it told. */
  function asked() {
    const answers: ((answer: object) => void)[] = [];
    const changes: string[] = [];
    const sleep = vi.fn(async () => {});
    const operations = new Operations(fileApi, {
      fetch: async () => {
        const answer = await new Promise<object>((resolve) => answers.push(resolve));
        if (answer instanceof Error) throw answer;
        return answer instanceof Response ? answer : Response.json(answer);
      },
      onEvent: (event) => {
        if (event.type === 'state') changes.push(`${event.before}>${event.state}`);
      },
      sleep,
    });
    return { answers, changes, sleep, handle: operations.operation(name) };
  }

  it('keeps it where the answer to an older request comes later', async () => {
    const { answers, changes, handle } = asked();
    const older = handle.poll();
    const newer = handle.poll();
    await vi.waitFor(() => expect(answers.length).toBe(2));
    answers[1]?.(succeeded);
    expect(await newer).toMatchObject({ state: 'succeeded' });
    answers[0]?.(running);
    expect(await older).toMatchObject({ state: 'succeeded' });
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(await handle.result()).toEqual(succeeded.response);
    expect(changes).toEqual(['undefined>succeeded']);
    expect(answers.length).toBe(2);
  });

  it.each<[string, object]>([
    ['is still running', running],
    ['is none', {}],
    ['is a refusal', rpc(403, 'PERMISSION_DENIED')],
    ['is that it is gone', rpc(404, 'NOT_FOUND')],
    ['is lost', new TypeError('reset')],
  ])('ends the waits under way with it, though their own answer %s', async (_, answer) => {
    const { answers, sleep, handle } = asked();
    const wait = handle.wait();
    const poll = handle.poll();
    await vi.waitFor(() => expect(answers.length).toBe(2));
    answers[1]?.(succeeded);
    await poll;
    answers[0]?.(answer);
    expect(await wait).toMatchObject({ state: 'succeeded' });
    expect(answers.length).toBe(2);
    expect(sleep).not.toHaveBeenCalled();
  });

  it('asks no more for a wait that was in a pause', async () => {
    const { options, sent } = scripted(running, succeeded);
    let wake = () => {};
    const pause = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const sleep = vi.fn(() => pause);
    const handle = new Operations(fileApi, { ...options, sleep }).operation(name);
    const wait = handle.wait();
    await vi.waitFor(() => expect(sleep).toHaveBeenCalled());
    await handle.poll();
    wake();
    expect(await wait).toMatchObject({ state: 'succeeded' });
    expect(sent.length).toBe(2);
  });
});

describe('cancel on a handle', () => {
  it('is one request, and polling goes on', async () => {
    const { handle, methods } = follow(running, {}, running, succeeded);
    await handle.poll();
    expect(await handle.cancel()).toBeUndefined();
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(methods()).toEqual(['GET', 'POST', 'GET', 'GET']);
  });

  it('keeps the operation in its error', async () => {
    const { handle } = follow(running, 501);
    await handle.poll();
    const error = await handle.cancel().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CancelUnsupportedError);
    expect(error).toMatchObject({ lastOperation: running, operationName: name });
  });

  it('of what is gone says so', async () => {
    const { handle } = follow(running, rpc(404, 'NOT_FOUND'));
    await handle.poll();
    await expect(handle.cancel()).rejects.toThrow(OperationExpiredError);
  });
});

describe('cancelAndWait', () => {
  it.each([
    ['cancelled', cancelled],
    ['succeeded', succeeded],
  ])('tells what really became of the operation: %s', async (state, end) => {
    const { handle, methods } = follow({}, running, end);
    expect(await handle.cancelAndWait()).toMatchObject({ state });
    expect(methods()).toEqual(['POST', 'GET', 'GET']);
  });

  it('sends no cancel again once the service took it, though a poll fails', async () => {
    const { handle, methods } = follow({}, 503, cancelled);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'cancelled' });
    expect(methods()).toEqual(['POST', 'GET', 'GET']);
  });

  it('ends at once where the cancel is refused for another reason than the state', async () => {
    const { handle, methods } = follow(rpc(403, 'PERMISSION_DENIED'), succeeded);
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
    const done = follow(refusal, succeeded);
    expect(await done.handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(done.methods()).toEqual(['POST', 'GET']);
    const goesOn = follow(refusal, running);
    await expect(goesOn.handle.cancelAndWait()).rejects.toThrow(RpcError);
    expect(goesOn.methods()).toEqual(['POST', 'GET']);
  });

  it('throws the refusal behind a NOT_FOUND, which took no cancel', async () => {
    const answers = [rpc(404, 'NOT_FOUND'), rpc(400, 'FAILED_PRECONDITION'), running];
    const { handle, methods } = follow(...answers);
    const refused = { code: 'FAILED_PRECONDITION' };
    await expect(handle.cancelAndWait()).rejects.toMatchObject(refused);
    expect(methods()).toEqual(['POST', 'POST', 'GET']);
  });

  it('does not ask for what is done', async () => {
    const { handle, methods } = follow(succeeded);
    await handle.poll();
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(methods()).toEqual(['GET']);
  });

  it('takes a refusal for an end where there was one', async () => {
    const { handle } = follow(rpc(400, 'FAILED_PRECONDITION'), succeeded);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
  });

  it('fails with the refusal where there was none', async () => {
    const { handle } = follow(rpc(400, 'FAILED_PRECONDITION'), running);
    await expect(handle.cancelAndWait()).rejects.toMatchObject({ code: 'FAILED_PRECONDITION' });
  });

  it('takes a failed poll after a refusal for no answer', async () => {
    const { handle, methods } = follow(rpc(400, 'FAILED_PRECONDITION'), 503, succeeded);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(methods()).toEqual(['POST', 'GET', 'GET']);
  });

  it('asks again until the service takes it', async () => {
    const { handle, methods } = follow(503, new TypeError('reset'), {}, cancelled);
    expect(await handle.cancelAndWait()).toMatchObject({ state: 'cancelled' });
    expect(methods()).toEqual(['POST', 'POST', 'POST', 'GET']);
  });

  it('begins to count failures anew once the service took it', async () => {
    const { handle } = follow(503, {}, 503, cancelled);
    const end = await handle.cancelAndWait({ maxConsecutiveFailures: 2 });
    expect(end).toMatchObject({ state: 'cancelled' });
  });

  it('has one time limit for all of it', async () => {
    const busy = rpc(503, 'UNAVAILABLE', { 'retry-after': '30' });
    for (const answers of [[busy], [{}, running], [rpc(400, 'FAILED_PRECONDITION'), busy]]) {
      const { handle, elapsed } = follow(...answers);
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
    const { handle, methods } = follow(501);
    await expect(handle.cancelAndWait()).rejects.toThrow(CancelUnsupportedError);
    expect(methods()).toEqual(['POST']);
  });
});

describe('the JSON of a handle', () => {
  const operations = (options = {}) => new Operations(fileApi, options);

  it('has version, API, name and endpoint, and no secret', () => {
    const handle = operations({ auth: 'secret', quotaProject: 'q' }).operation(name);
    expect(JSON.parse(JSON.stringify(handle))).toEqual({
      version: 1,
      api: 'file:v1',
      name,
      endpoint: 'https://file.googleapis.com',
    });
  });

  it('names the regional endpoint', () => {
    const api = { ...fileApi, regional: { pattern: '{location}-file.googleapis.com' } };
    const { endpoint } = new Operations(api).operation(name).toJSON();
    expect(endpoint).toBe('https://us-x1-file.googleapis.com');
  });

  it('makes a handle in another process that goes on', async () => {
    const saved = JSON.parse(JSON.stringify(operations().operation(name)));
    const { options, sent } = scripted(running, succeeded);
    expect(await operations(options).operation(saved).result()).toEqual(succeeded.response);
    expect(sent[0]?.url).toBe(`https://file.googleapis.com/v1/${name}`);
  });

  it('is taken without an endpoint, for it then names no other', async () => {
    const { endpoint: _, ...saved } = operations().operation(name).toJSON();
    const { options, sent } = scripted(succeeded);
    const handle = operations(options).operation(saved);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(sent[0]?.url).toBe(`https://file.googleapis.com/v1/${name}`);
  });

  it.each<[string, object]>([
    ['another API', { api: 'file:v2' }],
    ['another version', { version: 2 }],
    ['another endpoint', { endpoint: 'https://evil.example' }],
  ])('is refused for %s', (_, change) => {
    const saved = { ...operations().operation(name).toJSON(), ...change };
    expect(() => operations({ auth: 'secret' }).operation(saved)).toThrow(InvalidArgumentError);
  });

  it('is refused where it holds no name of the API', () => {
    const saved = { ...operations().operation(name).toJSON(), name: 'x/../y' };
    expect(() => operations().operation(saved)).toThrow(InvalidNameError);
  });
});
