import { describe, expect, it } from 'vitest';
import type { OperationEvent, RpcError } from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';

function observed(...answers: readonly Answer[]) {
  const events: OperationEvent[] = [];
  const { options } = scripted(...answers);
  const onEvent = (event: OperationEvent) => void events.push(event);
  return { events, operations: new Operations(fileApi, { ...options, auth: 'secret', onEvent }) };
}

const about = { api: 'file:v1', operationName: name };
const url = `https://file.googleapis.com/v1/${name}`;

describe('onEvent', () => {
  it('is told of every request, its answer and its retry', async () => {
    const { events, operations } = observed(rpc(503, 'UNAVAILABLE'), running);
    await operations.get({ name, filter: 'x' });
    const request = { ...about, kind: 'get', url };
    expect(events).toEqual([
      { type: 'request', ...request, attempt: 1 },
      {
        type: 'response',
        ...request,
        attempt: 1,
        error: expect.objectContaining({ code: 'UNAVAILABLE' }),
      },
      {
        type: 'retry',
        ...request,
        attempt: 1,
        delayMs: expect.any(Number),
        error: expect.any(Error),
      },
      { type: 'request', ...request, attempt: 2 },
      { type: 'response', ...request, attempt: 2 },
    ]);
  });

  it('is told of an error with all that is known of the call', async () => {
    const seen: object[] = [];
    const { options } = scripted(rpc(503, 'UNAVAILABLE'), rpc(403, 'PERMISSION_DENIED'));
    const onEvent = (event: OperationEvent) => {
      if (event.type === 'response') seen.push({ ...(event.error as RpcError) });
    };
    await new Operations(fileApi, { ...options, onEvent }).get({ name }).catch(() => {});
    const endpoint = 'https://file.googleapis.com';
    expect(seen).toMatchObject(
      [1, 2].map((attempts) => ({ operationName: name, endpoint, attempts })),
    );
  });

  it('is told of every poll and every change of state', async () => {
    const { events, operations } = observed(running, 503, running, succeeded);
    await operations.operation(name).wait();
    expect(events.filter(({ type }) => type === 'state')).toEqual([
      { type: 'state', ...about, state: 'running', before: undefined },
      { type: 'state', ...about, state: 'succeeded', before: 'running' },
    ]);
    expect(events.filter(({ type }) => type === 'poll')).toEqual(
      [1, 2, 3].map((attempts) => ({
        type: 'poll',
        ...about,
        attempts,
        delayMs: expect.any(Number),
      })),
    );
  });

  it('is told that a request ended where an abort ended it, and of none that was never sent', async () => {
    const { events, operations } = observed(running);
    const controller = new AbortController();
    const call = operations.get({ name }, { signal: controller.signal });
    controller.abort('enough');
    await expect(call).rejects.toBe('enough');
    expect(events).toMatchObject([{ type: 'request' }, { type: 'response', error: 'enough' }]);
    await expect(operations.get({ name }, { signal: controller.signal })).rejects.toBe('enough');
    expect(events.length).toBe(2);
  });

  it.each([404, 503])('may abort the call, after which no retry follows: %d', async (status) => {
    const controller = new AbortController();
    const types: string[] = [];
    const onEvent = ({ type }: OperationEvent) => {
      types.push(type);
      if (type === 'response') controller.abort('enough');
    };
    const operations = new Operations(fileApi, { ...scripted(status).options, onEvent });
    const { signal } = controller;
    await expect(operations.get({ name }, { signal })).rejects.toBe('enough');
    expect(types).toEqual(['request', 'response']);
  });

  it('is told no secret', async () => {
    const { events, operations } = observed(rpc(401, 'UNAUTHENTICATED'));
    await operations
      .operation(name)
      .wait()
      .catch(() => {});
    expect(events.map(({ type }) => type)).toEqual(['request', 'response']);
    expect(JSON.stringify(events)).not.toContain('secret');
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('breaks no call where it %s', async (_, onEvent) => {
    const { options } = scripted(503, running, succeeded);
    const operations = new Operations(fileApi, { ...options, onEvent });
    expect((await operations.operation(name).wait()).state).toBe('succeeded');
  });
});
