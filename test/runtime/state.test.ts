import { describe, expect, it } from 'vitest';
import {
  OperationCancelledError,
  OperationFailedError,
  ProtocolError,
} from '../../src/runtime/index.js';
import { cancelled, failed, fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, scripted } from './scripted-fetch.js';

function follow(...answers: readonly Answer[]) {
  const script = scripted(...answers);
  return { ...script, handle: new Operations(fileApi, script.options).operation(name) };
}

describe('the state', () => {
  it.each<[string, object, object]>([
    ['done with a response', succeeded, { state: 'succeeded', response: succeeded.response }],
    ['done with an error', failed, { state: 'failed', error: failed.error }],
    ['done with code 1', cancelled, { state: 'cancelled', error: cancelled.error }],
    [
      'done with a text for its code',
      { name, done: true, error: { code: '1', message: 'x' } },
      { state: 'failed', error: { code: '1' } },
    ],
    ['done only', { name, done: true }, { state: 'succeeded', response: undefined }],
    [
      'done with nulls',
      { name, done: true, error: null, response: null },
      { state: 'succeeded', response: undefined },
    ],
    ['done without a name', { done: true }, { state: 'succeeded', name }],
    ['an empty error', { name, done: true, error: {} }, { state: 'failed', error: {} }],
    ['no done', running, { state: 'running' }],
    ['done null', { name, done: null }, { state: 'running' }],
    ['not done', { name, done: false }, { state: 'running' }],
    ['an error before the end', { ...failed, done: false }, { state: 'running' }],
    ['a response before the end', { ...succeeded, done: false }, { state: 'running' }],
    [
      'metadata on the way',
      { name, metadata: { '@type': 't' } },
      { state: 'running', metadata: { '@type': 't' } },
    ],
  ])('is read from the operation: %s', async (_, operation, want) => {
    const { handle, sent } = follow(operation);
    const state = await handle.poll();
    expect(state).toMatchObject({ ...want, name, operation });
    expect(sent.length).toBe(1);
  });

  it.each<[string, object]>([
    ['an empty object', {}],
    ['no name and not done', { done: false }],
    ['done that is no boolean', { name, done: 'true' }],
    ['an error that is no object', { name, done: true, error: 'x' }],
    ['an error that is a list', { name, done: true, error: [] }],
    ['something else', { jobs: [] }],
  ])('is a ProtocolError for what is no operation: %s', async (_, body) => {
    const { handle, sent } = follow(body);
    await expect(handle.wait()).rejects.toThrow(ProtocolError);
    expect(sent.length).toBe(1);
  });
});

describe('result', () => {
  it('is the response', async () => {
    expect(await follow(running, succeeded).handle.result()).toEqual(succeeded.response);
  });

  it('is undefined where there is none', async () => {
    expect(await follow({ name, done: true }).handle.result()).toBeUndefined();
  });

  it("throws the operation's own error, verbatim", async () => {
    const error = await follow(failed)
      .handle.result()
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error).toMatchObject({
      name: 'OperationFailedError',
      message: 'busy',
      code: 'FAILED_PRECONDITION',
      status: failed.error,
      details: failed.error.details,
      service: 'file',
      operationName: name,
      lastOperation: failed,
    });
  });

  it('tells a cancelled operation from a failed one', async () => {
    const error = await follow(cancelled)
      .handle.result()
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(OperationCancelledError);
    expect(error).toMatchObject({
      message: 'stopped',
      code: 'CANCELLED',
      lastOperation: cancelled,
    });
  });

  it('has a message where the service sent none', async () => {
    const error = await follow({ name, done: true, error: { code: 99 } })
      .handle.result()
      .catch(String);
    expect(error).toBe(`OperationFailedError: ${name} ended with UNKNOWN`);
  });
});
