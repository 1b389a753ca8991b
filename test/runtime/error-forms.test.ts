import { describe, expect, it } from 'vitest';
import { RpcError } from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { rpc, scripted } from './scripted-fetch.js';

const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_DISABLED' };
const retry = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '3.5s' };

/** The older form of an error, as Compute and its like have it. */
function older(status: number, reason: string, message = 'm') {
  const errors = [{ domain: 'usageLimits', reason, message }];
  return Response.json({ error: { code: status, message, errors } }, { status });
}

async function errorOf(status: number, body: unknown): Promise<RpcError> {
  const { options } = scripted(Response.json(body, { status }));
  const call = new Operations(fileApi, options).get({ name }, { retry: { maxAttempts: 1 } });
  return call.then(
    () => expect.unreachable(),
    (error) => error,
  );
}

describe('an error of the service', () => {
  it.each<[string, number, unknown, object]>([
    [
      'with ErrorInfo',
      403,
      { error: { code: 403, status: 'PERMISSION_DENIED', message: 'm', details: [info] } },
      { code: 'PERMISSION_DENIED', reason: 'API_DISABLED', details: [info], fromApi: true },
    ],
    [
      'of the older form',
      403,
      { error: { code: 403, message: 'm', errors: [{ reason: 'forbidden' }] } },
      { reason: 'forbidden', errors: [{ reason: 'forbidden' }], fromApi: true },
    ],
    [
      'that is a bare google.rpc.Status',
      400,
      { code: 9, message: 'm', details: [info] },
      { code: 'FAILED_PRECONDITION', message: 'm', details: [info], fromApi: true },
    ],
    [
      'that is a bare google.rpc.Status, 404',
      404,
      { code: 5, message: 'm', details: [] },
      { code: 'NOT_FOUND', message: 'm', fromApi: true },
    ],
    [
      'that is a page of a proxy with a number of HTTP',
      404,
      { code: 404, message: 'no route' },
      { code: 'NOT_FOUND', message: 'no route', fromApi: false },
    ],
    [
      'that is problem details (RFC 9457)',
      403,
      { type: 'about:blank', title: 'Forbidden', status: 403, detail: 'not yours' },
      { code: 'PERMISSION_DENIED', message: 'not yours', fromApi: false },
    ],
    [
      'with a code of its own',
      422,
      { error: { code: 'carrier_unknown', message: 'm' } },
      { code: 'UNKNOWN', reason: 'carrier_unknown', message: 'm', fromApi: true },
    ],
    [
      'with a code of its own, and nothing around it',
      404,
      { code: 'no_such_carrier', message: 'm' },
      { code: 'NOT_FOUND', reason: 'no_such_carrier', message: 'm', fromApi: false },
    ],
    [
      'with a code of its own beside ErrorInfo',
      403,
      { error: { code: 'carrier_unknown', message: 'm', details: [7, null, info] } },
      { code: 'PERMISSION_DENIED', reason: 'API_DISABLED' },
    ],
    [
      'with RetryInfo',
      503,
      { error: { status: 'UNAVAILABLE', message: 'm', details: [7, null, retry] } },
      { retryAfterMs: 3500 },
    ],
  ])('is read: %s', async (_, status, body, want) => {
    expect(await errorOf(status, body)).toMatchObject({ httpStatus: status, ...want });
  });

  it.each(['ya29.A0-token', 'AIzaSyD9tS', 'own-secret'])('repeats no credential: %s', async (s) => {
    const error = { message: `bad ${s}`, status: s, code: s };
    const { options } = scripted(Response.json({ error }, { status: 403 }));
    const auth = s.startsWith('AIza') ? { apiKey: s } : 'ya29.A0-token';
    const operations = new Operations(fileApi, {
      ...options,
      auth,
      headers: { 'x-own': 'own-secret' },
    });
    const thrown = await operations.get({ name }).catch((e: RpcError) => e);
    expect(thrown).toMatchObject({ code: 'PERMISSION_DENIED', message: 'bad ***', reason: '***' });
    expect(JSON.stringify(thrown)).not.toContain(s);
  });
});

describe('a poll goes on behind', () => {
  it.each<[string, Response]>([
    ['500 INTERNAL', rpc(500, 'INTERNAL')],
    ['500 of a page', new Response('<html>', { status: 500 })],
    ['504 DEADLINE_EXCEEDED', rpc(504, 'DEADLINE_EXCEEDED')],
    ['409 ABORTED', rpc(409, 'ABORTED')],
    ['403 rateLimitExceeded', older(403, 'rateLimitExceeded')],
    ['403 userRateLimitExceeded', older(403, 'userRateLimitExceeded')],
    ['403 quotaExceeded per minute', older(403, 'quotaExceeded', "limit 'Queries per minute'")],
    ['403 backendError', older(403, 'backendError')],
  ])('%s', async (_, failure) => {
    const { options, sent } = scripted(failure, failure, succeeded);
    const wait = new Operations(fileApi, options).operation(name).wait();
    expect(await wait).toMatchObject({ state: 'succeeded' });
    expect(sent.length).toBe(3);
  });

  it.each<[string, Response]>([
    ['403 quotaExceeded for the day', older(403, 'quotaExceeded', "limit 'Queries per day'")],
    ['403 forbidden', older(403, 'forbidden')],
  ])('no %s', async (_, failure) => {
    const { options, sent } = scripted(failure, succeeded);
    await expect(new Operations(fileApi, options).operation(name).wait()).rejects.toThrow(RpcError);
    expect(sent.length).toBe(1);
  });

  it('RetryInfo, after the time that it asks for', async () => {
    const error = { status: 'UNAVAILABLE', message: 'm', details: [retry] };
    const { options, sleeps } = scripted(Response.json({ error }, { status: 503 }), succeeded);
    await new Operations(fileApi, options).operation(name).wait();
    expect(sleeps).toEqual([3500]);
  });
});

describe('Retry-After', () => {
  it.each(['1e3', '0x10', 'soon 2099', '-5', ' ', '1.5'])('is none: %j', async (value) => {
    const { options } = scripted(rpc(503, 'UNAVAILABLE', { 'retry-after': value }));
    const call = new Operations(fileApi, options).get({ name }, { retry: { maxAttempts: 1 } });
    await expect(call).rejects.toMatchObject({ retryAfterMs: undefined });
  });
});

describe('an error of another copy of the runtime', () => {
  it('is an instance of the same class', async () => {
    const path = '../../src/runtime/errors.js?copy';
    const copy = (await import(
      /* @vite-ignore */ path
    )) as typeof import('../../src/runtime/errors.js');
    const { OperationsError, ProtocolError } = await import('../../src/runtime/index.js');
    const context = { code: 'NOT_FOUND', details: [], fromApi: true };
    const error = new copy.RpcError({ id: 'file:v1' }, 'm', context);
    expect(copy.RpcError).not.toBe(RpcError);
    expect(error instanceof RpcError).toBe(true);
    expect(error instanceof OperationsError).toBe(true);
    expect(error instanceof ProtocolError).toBe(false);
    class Own extends RpcError {}
    expect(error instanceof Own).toBe(false);
    expect(new Own({ id: 'file:v1' }, 'm', context) instanceof RpcError).toBe(true);
    for (const other of [undefined, null, 7, new Error('x'), { name: 'RpcError' }]) {
      expect(other instanceof RpcError).toBe(false);
    }
  });
});

describe('an operation', () => {
  it('has no metadata where that is null', async () => {
    const { options } = scripted({ ...running, metadata: null });
    const state = await new Operations(fileApi, options).operation(name).poll();
    expect(state.metadata).toBeUndefined();
  });

  it('has succeeded where its error is OK', async () => {
    const { options } = scripted({ ...succeeded, error: { code: 0 } });
    const handle = new Operations(fileApi, options).operation(name);
    expect(await handle.result()).toEqual(succeeded.response);
  });
});
