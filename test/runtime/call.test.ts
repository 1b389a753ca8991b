import { describe, expect, it, vi } from 'vitest';
import {
  CancelUnsupportedError,
  InvalidArgumentError,
  ProtocolError,
  RpcError,
} from '../../src/runtime/index.js';
import { fileApi, name, running, waitingApi } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';

const kinds = ['get', 'cancel', 'delete', 'wait'] as const;

describe.each(kinds)('a failed %s', (kind) => {
  it.each<[string, Answer]>([
    ['503', rpc(503, 'UNAVAILABLE')],
    ['429', rpc(429, 'RESOURCE_EXHAUSTED')],
    ['408 without JSON', 408],
    ['502 without JSON', 502],
    ['503 without JSON', 503],
    ['a network failure', new TypeError('fetch failed')],
  ])('is tried again after %s', async (_, failure) => {
    const { options, sent } = scripted(failure, failure, running);
    await new Operations(waitingApi, options)[kind]({ name });
    expect(sent.length).toBe(3);
  });

  it.each<[number, string]>([
    [400, 'INVALID_ARGUMENT'],
    [401, 'UNAUTHENTICATED'],
    [403, 'PERMISSION_DENIED'],
    [404, 'NOT_FOUND'],
    [409, 'ABORTED'],
    [500, 'INTERNAL'],
    [501, 'UNIMPLEMENTED'],
    [504, 'DEADLINE_EXCEEDED'],
  ])('is final after %i %s', async (httpStatus, code) => {
    const { options, sent } = scripted(rpc(httpStatus, code));
    await expect(new Operations(waitingApi, options)[kind]({ name })).rejects.toThrow();
    expect(sent.length).toBe(1);
  });

  it('ends after five requests, or as many as allowed', async () => {
    const script = scripted(503);
    const operations = new Operations(waitingApi, script.options);
    await expect(operations[kind]({ name })).rejects.toMatchObject({
      attempts: 5,
      httpStatus: 503,
    });
    await expect(operations[kind]({ name }, { retry: { maxAttempts: 1 } })).rejects.toThrow();
    expect(script.sent.length).toBe(6);
  });
});

describe('an RpcError', () => {
  it('has what the server said, verbatim, and where', async () => {
    const { options } = scripted(rpc(403, 'PERMISSION_DENIED'));
    const error = await new Operations(fileApi, { ...options, auth: 'secret' })
      .get({ name })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RpcError);
    expect(error).toMatchObject({
      name: 'RpcError',
      message: 'it is PERMISSION_DENIED',
      code: 'PERMISSION_DENIED',
      httpStatus: 403,
      details: [{ a: 1 }],
      endpoint: 'https://file.googleapis.com',
      service: 'file',
      operationName: name,
      attempts: 1,
    });
    expect(String(error) + JSON.stringify(error)).not.toContain('secret');
  });

  it.each([
    [400, 'INVALID_ARGUMENT'],
    [403, 'PERMISSION_DENIED'],
    [404, 'NOT_FOUND'],
    [409, 'ABORTED'],
    [418, 'UNKNOWN'],
    [500, 'INTERNAL'],
    [501, 'UNIMPLEMENTED'],
  ])('has a code where %i comes without JSON', async (status, code) => {
    const { options } = scripted(status);
    const outcome = new Operations(fileApi, options).get({ name });
    await expect(outcome).rejects.toMatchObject({ code, httpStatus: status, details: [] });
  });

  it.each([
    { message: { toString: 1 }, status: { toString: 1 }, details: { length: 1 } },
    { message: 7, status: [], details: 'x' },
    { message: '', status: '', details: null },
    'text',
    null,
    [],
  ])('is made of the HTTP status where the error of the body is none: %j', async (error) => {
    const { options } = scripted(Response.json({ error }, { status: 403 }));
    const outcome = new Operations(fileApi, options).get({ name });
    await expect(outcome).rejects.toMatchObject({
      name: 'RpcError',
      message: `HTTP 403 from https://file.googleapis.com/v1/${name}`,
      code: 'PERMISSION_DENIED',
      details: [],
    });
  });

  it('names the kind of a network failure', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const { options } = scripted(new TypeError('fetch failed', { cause: refused }));
    const outcome = new Operations(fileApi, options).get({ name });
    await expect(outcome).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: `no answer from https://file.googleapis.com/v1/${name} TypeError ECONNREFUSED`,
    });
  });

  it('names the host that was asked where the answer names another', async () => {
    const message = "Please switch to 'us-x1-file.googleapis.com'.";
    const error = { code: 400, status: 'INVALID_ARGUMENT', message };
    const { options } = scripted(Response.json({ error }, { status: 400 }));
    const outcome = new Operations(fileApi, options).get({ name });
    const endpoint = 'https://file.googleapis.com';
    await expect(outcome).rejects.toMatchObject({
      message: `${message} (asked ${endpoint}/v1/${name})`,
      endpoint,
    });
  });
});

describe('the delay before a retry', () => {
  it('is random below a bound that doubles up to a maximum', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { options, sleeps } = scripted(503);
    const retry = { maxAttempts: 8 };
    await expect(new Operations(fileApi, { ...options, retry }).get({ name })).rejects.toThrow();
    random.mockRestore();
    expect(sleeps).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
  });

  it.each([
    ['seconds', '7', 7000],
    ['a date', new Date(Date.UTC(2030, 0, 1, 0, 0, 9)).toUTCString(), 9000],
    ['too long', '3600', 30_000],
    ['a date gone by', new Date(Date.UTC(2029, 0, 1)).toUTCString(), 0],
    ['nonsense', 'soon', 0],
    ['none', '0', 0],
  ])('is what Retry-After says, within the maximum: %s', async (_, value, want) => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0);
    const { options, sleeps } = scripted(
      rpc(503, 'UNAVAILABLE', { 'retry-after': value }),
      running,
    );
    await new Operations(fileApi, options).get({ name });
    random.mockRestore();
    expect(sleeps).toEqual([want]);
  });

  it.each([Number.NaN, -1])('is refused where it is %d', async (initialDelayMs) => {
    const { options, sent } = scripted(running);
    const outcome = new Operations(fileApi, options).get({ name }, { retry: { initialDelayMs } });
    await expect(outcome).rejects.toThrow(InvalidArgumentError);
    expect(sent).toEqual([]);
  });
});

describe('cancel', () => {
  it.each<[string, Answer, RegExp]>([
    ['501', 501, /^HTTP 501 from https:.*:cancel$/],
    ['UNIMPLEMENTED', rpc(501, 'UNIMPLEMENTED'), /^it is UNIMPLEMENTED$/],
    ['UNIMPLEMENTED under another status', rpc(400, 'UNIMPLEMENTED'), /^it is UNIMPLEMENTED$/],
  ])('that the service does not do is a CancelUnsupportedError: %s', async (_, answer, message) => {
    const { options, sent } = scripted(answer);
    const error = await new Operations(fileApi, options).cancel({ name }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CancelUnsupportedError);
    expect(error).toMatchObject({ service: 'file', operationName: name });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).cause).toBeInstanceOf(RpcError);
    expect(sent.length).toBe(1);
  });

  it('is a CancelUnsupportedError, unsent, where the API has none', async () => {
    const { options, sent } = scripted({});
    const { cancel: _, ...api } = fileApi;
    const error = await new Operations(api, options).cancel({ name }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CancelUnsupportedError);
    expect(`${error}`).toBe('CancelUnsupportedError: file:v1 has no cancel');
    expect(sent).toEqual([]);
  });

  it('promises nothing: it resolves to undefined', async () => {
    const { options } = scripted({});
    expect(await new Operations(fileApi, options).cancel({ name })).toBeUndefined();
  });
});

describe('a 200', () => {
  it.each(['', ' \n'])('may be empty for cancel and delete alone: %j', async (body) => {
    const { options } = scripted(new Response(body));
    const operations = new Operations(waitingApi, options);
    await operations.cancel({ name });
    await operations.delete({ name });
    await expect(operations.get({ name })).rejects.toThrow(ProtocolError);
    await expect(operations.wait({ name })).rejects.toThrow(ProtocolError);
  });

  it.each(['<html></html>', '{"name": "x', '[]', 'null', '"x"', '1'])(
    'that is no JSON object is a ProtocolError, tried once: %s',
    async (body) => {
      const { options, sent } = scripted(new Response(body));
      const operations = new Operations(fileApi, options);
      await expect(operations.get({ name })).rejects.toThrow(ProtocolError);
      await expect(operations.cancel({ name })).rejects.toThrow(ProtocolError);
      await expect(operations.delete({ name })).rejects.toThrow(ProtocolError);
      expect(sent.length).toBe(3);
    },
  );

  it('cannot reach a prototype', async () => {
    const { options } = scripted(new Response('{"name":"x","__proto__":{"done":true}}'));
    const operation = await new Operations(fileApi, options).get({ name });
    expect(operation.done).toBeUndefined();
    expect((await new Operations(fileApi, options).operation(name).poll()).state).toBe('running');
  });
});

describe('delete', () => {
  it('of what is not there is an error', async () => {
    const { options } = scripted(rpc(404, 'NOT_FOUND'));
    await expect(new Operations(fileApi, options).delete({ name })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('that finds nothing on a retry has done its work before', async () => {
    const { options } = scripted(new TypeError('reset'), rpc(404, 'NOT_FOUND'));
    await new Operations(fileApi, options).delete({ name });
  });
});

describe('a cancel that is refused with FAILED_PRECONDITION', () => {
  const refused = rpc(400, 'FAILED_PRECONDITION');

  it.each<[string, Answer]>([
    ['the network failed', new TypeError('reset')],
    ['a proxy failed', 502],
    ['the service could not tell', rpc(503, 'UNAVAILABLE')],
  ])('was taken before where %s', async (_, failure) => {
    const { options, sent } = scripted(failure, refused);
    await expect(new Operations(fileApi, options).cancel({ name })).resolves.toBeUndefined();
    expect(sent.length).toBe(2);
  });

  it.each<[string, Answer[]]>([
    ['it was the first', [refused]],
    ['there was one too many before', [rpc(429, 'RESOURCE_EXHAUSTED'), refused]],
  ])('is an RpcError where %s', async (_, answers) => {
    const { options } = scripted(...answers);
    const outcome = new Operations(fileApi, options).cancel({ name });
    await expect(outcome).rejects.toMatchObject({
      code: 'FAILED_PRECONDITION',
      attempts: answers.length,
    });
  });
});

describe('a request that is no JSON', () => {
  it('is refused before anything is sent, and not tried again', async () => {
    const { options, sent, sleeps } = scripted(running);
    const outcome = new Operations(waitingApi, options).wait({ name, n: 1n });
    await expect(outcome).rejects.toThrow(TypeError);
    expect([sent, sleeps]).toEqual([[], []]);
  });
});
