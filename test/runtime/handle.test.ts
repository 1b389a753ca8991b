import { describe, expect, it, vi } from 'vitest';
import {
  type Api,
  type CallOptions,
  CancelUnsupportedError,
  OperationExpiredError,
} from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { followed } from './followed.js';
import { Operations } from './operations.js';
import { rpc, scripted } from './scripted-fetch.js';

describe('a handle', () => {
  it('is made without a request', () => {
    const { sent, handle } = followed(running);
    expect(handle.name).toBe(name);
    expect(sent).toEqual([]);
  });

  it('polls with exactly one request, whatever comes', async () => {
    const { handle, sent } = followed(503);
    await expect(handle.poll()).rejects.toMatchObject({ httpStatus: 503, operationName: name });
    const options: CallOptions = { retry: { maxAttempts: 9 } };
    await expect(handle.poll(options)).rejects.toThrow();
    expect(sent.length).toBe(2);
  });

  it('yields every state, the final one last', async () => {
    const first = { name, metadata: { '@type': 't', percent: 1 } };
    const { handle } = followed(first, 503, running, succeeded);
    const states = [];
    for await (const state of handle) states.push([state.state, state.metadata]);
    expect(states).toEqual([
      ['running', first.metadata],
      ['running', undefined],
      ['succeeded', undefined],
    ]);
  });

  it('stops polling where its reader stops', async () => {
    const { handle, sent } = followed(running);
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
    const { handle, methods } = followed(running, {}, running, succeeded);
    await handle.poll();
    expect(await handle.cancel()).toBeUndefined();
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(methods()).toEqual(['GET', 'POST', 'GET', 'GET']);
  });

  it('keeps the operation in its error', async () => {
    const { handle } = followed(running, 501);
    await handle.poll();
    const error = await handle.cancel().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CancelUnsupportedError);
    expect(error).toMatchObject({ lastOperation: running, operationName: name });
  });

  it('of what is gone says so', async () => {
    const { handle } = followed(running, rpc(404, 'NOT_FOUND'));
    await handle.poll();
    await expect(handle.cancel()).rejects.toThrow(OperationExpiredError);
  });
});
