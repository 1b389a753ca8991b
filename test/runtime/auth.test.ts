import { describe, expect, it, vi } from 'vitest';
import {
  type Api,
  type Auth,
  type CallOptions,
  type ClientOptions,
  InvalidArgumentError,
  type OperationHandle,
  RpcError,
} from '../../src/runtime/index.js';
import { fileApi, name, running, waitingApi } from './file-api.js';
import { Operations } from './operations.js';
import { rpc, scripted } from './scripted-fetch.js';

async function headersOf(options: ClientOptions, call?: CallOptions): Promise<Headers> {
  const script = scripted(running);
  await new Operations(fileApi, { ...script.options, ...options }).get({ name }, call);
  return script.sent[0]?.headers ?? new Headers();
}

/** Headers but for that which tells the package. */
function ownHeaders(headers: Headers) {
  const { 'x-goog-api-client': _, ...own } = Object.fromEntries(headers);
  return own;
}

describe('credentials', () => {
  it.each<[string, Auth, string, string]>([
    ['a token', 't', 'authorization', 'Bearer t'],
    ['a function', () => 't', 'authorization', 'Bearer t'],
    ['an async function', async () => 't', 'authorization', 'Bearer t'],
    ['an API key', { apiKey: 'k' }, 'x-goog-api-key', 'k'],
    [
      'a client with plain headers',
      { getRequestHeaders: async () => ({ Authorization: 'Bearer t' }) },
      'authorization',
      'Bearer t',
    ],
    [
      'a client with Headers',
      { getRequestHeaders: async () => new Headers({ Authorization: 'Bearer t' }) },
      'authorization',
      'Bearer t',
    ],
  ])('are sent: %s', async (_, auth, header, want) => {
    expect((await headersOf({ auth })).get(header)).toBe(want);
  });

  it("keep the client's own `this` and are told the URL", async () => {
    const auth = {
      token: 't',
      async getRequestHeaders(url: string) {
        return { authorization: `Bearer ${this.token}`, 'x-goog-asked': url };
      },
    };
    const headers = await headersOf({ auth });
    expect(headers.get('authorization')).toBe('Bearer t');
    expect(headers.get('x-goog-asked')).toBe(`https://file.googleapis.com/v1/${name}`);
  });

  it('are asked for every request', async () => {
    let n = 0;
    const script = scripted(rpc(503, 'UNAVAILABLE'), running);
    const operations = new Operations(fileApi, { ...script.options, auth: () => `t${++n}` });
    await operations.get({ name });
    await operations.cancel({ name });
    expect(script.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer t1',
      'Bearer t2',
      'Bearer t3',
    ]);
  });

  it.each(['', 'a b', 'Bearer t', 'secret\r\nx-evil: 1', 'secret\n', 'secrét'])(
    'that are no token are refused, unsent and unquoted: %j',
    async (token) => {
      for (const auth of [token, () => token, { apiKey: token }]) {
        const script = scripted(running);
        const operations = new Operations(fileApi, { ...script.options, auth });
        const error = await operations.get({ name }).catch((e: unknown) => e);
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(String(error) + JSON.stringify(error)).not.toMatch(/secr|evil/);
        expect(script.sent).toEqual([]);
      }
    },
  );

  it.each([undefined, null, ['x'], { token: 't' }, 7])(
    'that are no text are refused, unsent: %j',
    async (secret) => {
      for (const auth of [() => secret, async () => secret, { apiKey: secret }]) {
        const script = scripted(running);
        const operations = new Operations(fileApi, { ...script.options, auth: auth as never });
        await expect(operations.get({ name })).rejects.toThrow(InvalidArgumentError);
        expect(script.sent).toEqual([]);
      }
    },
  );

  it('that were lost are missed, and nothing is sent', async () => {
    const script = scripted(running);
    const operations = new Operations(fileApi, { ...script.options, auth: null as never });
    await expect(operations.get({ name })).rejects.toThrow(InvalidArgumentError);
    expect(script.sent).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['empty Headers', new Headers()],
    ['an empty list', []],
  ])('are missed where a client gives %s, and nothing is sent', async (_, given) => {
    const script = scripted(running);
    const auth = { getRequestHeaders: async () => given as Headers };
    const operations = new Operations(fileApi, { ...script.options, auth });
    await expect(operations.get({ name })).rejects.toThrow(InvalidArgumentError);
    expect(script.sent).toEqual([]);
  });

  it('that cannot be had are an RpcError, which no retry follows', async () => {
    const auth = vi.fn(() => Promise.reject(new Error('no metadata server')));
    const error = await headersOf({ auth }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RpcError);
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', operationName: name, service: 'file' });
    expect((error as Error).message).toMatch(
      /^no credentials for https:.* Error: no metadata server$/,
    );
    expect(auth).toHaveBeenCalledTimes(1);
  });
});

describe('a 401', () => {
  it('asks a function again and tries once more', async () => {
    let n = 0;
    const script = scripted(rpc(401, 'UNAUTHENTICATED'), running);
    await new Operations(fileApi, { ...script.options, auth: () => `t${++n}` }).get({ name });
    expect(script.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer t1',
      'Bearer t2',
    ]);
    expect(script.sleeps).toEqual([]);
  });

  it('refreshes a client that has a cache', async () => {
    let token = 'old';
    const auth = {
      getRequestHeaders: async () => ({ authorization: `Bearer ${token}` }),
      refreshAccessToken: async () => {
        token = 'new';
      },
    };
    const script = scripted(rpc(401, 'UNAUTHENTICATED'), running);
    await new Operations(fileApi, { ...script.options, auth }).get({ name });
    expect(script.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
  });

  it('is tried once more though there is nothing to refresh with', async () => {
    const auth = {
      getRequestHeaders: async () => ({ authorization: 'Bearer t' }),
      refreshAccessToken: () => {
        throw new Error('no refresh token');
      },
    };
    const script = scripted(rpc(401, 'UNAUTHENTICATED'));
    const outcome = new Operations(fileApi, { ...script.options, auth }).get({ name });
    await expect(outcome).rejects.toMatchObject({ httpStatus: 401, code: 'UNAUTHENTICATED' });
    expect(script.sent.length).toBe(2);
  });

  it.each<[string, Auth | undefined]>([
    ['a constant token', 't'],
    ['an API key', { apiKey: 'k' }],
    ['no credentials', undefined],
  ])('ends the call with %s', async (_, auth) => {
    const script = scripted(rpc(401, 'UNAUTHENTICATED'));
    const outcome = new Operations(fileApi, { ...script.options, auth }).get({ name });
    await expect(outcome).rejects.toMatchObject({ httpStatus: 401 });
    expect(script.sent.length).toBe(1);
  });
});

describe('headers', () => {
  it('name the quota project on every kind of request', async () => {
    const script = scripted({ name });
    const operations = new Operations(waitingApi, { ...script.options, quotaProject: 'q' });
    await operations.get({ name });
    await operations.cancel({ name });
    await operations.delete({ name });
    await operations.wait({ name });
    await operations.operation(name).poll();
    for await (const _ of operations.list({ name: 'projects/p/locations/l' })) expect.unreachable();
    const projects = script.sent.map(({ headers }) => headers.get('x-goog-user-project'));
    expect(projects).toEqual(Array(6).fill('q'));
  });

  it('of a handle go on all its requests, whether its signal is aborted or not', async () => {
    const script = scripted({ name, done: true });
    const options = { quotaProject: 'q', headers: { a: '1' }, signal: AbortSignal.abort() };
    const handle = new Operations(fileApi, script.options).operation(name, options);
    await handle.poll();
    await handle.cancel({ quotaProject: 'r' });
    await handle.delete({ headers: { b: '2' } });
    const sent = script.sent.map(({ headers }) => ownHeaders(headers));
    expect(sent).toEqual([
      { a: '1', 'x-goog-user-project': 'q' },
      { a: '1', 'x-goog-user-project': 'r' },
      { b: '2', 'x-goog-user-project': 'q' },
    ]);
  });

  it.each<[string, Api, (handle: OperationHandle) => Promise<unknown>]>([
    ['wait', fileApi, (handle) => handle.wait()],
    ["the service's own wait", waitingApi, (handle) => handle.wait()],
    ['result', fileApi, (handle) => handle.result()],
    ['cancelAndWait', fileApi, (handle) => handle.cancelAndWait()],
    [
      'iteration',
      fileApi,
      async (handle) => {
        for await (const _ of handle);
      },
    ],
  ])('of a handle go on every request of its %s', async (_, api, ask) => {
    const script = scripted({ name }, { name }, { name, done: true });
    const options = { quotaProject: 'q', headers: { a: '1' } };
    await ask(new Operations(api, script.options).operation(name, options));
    const sent = script.sent.map(({ headers }) => ownHeaders(headers));
    expect(sent).toMatchObject(Array(3).fill({ a: '1', 'x-goog-user-project': 'q' }));
  });

  it("of a wait win over the handle's", async () => {
    const script = scripted({ name }, { name, done: true });
    const own = { quotaProject: 'q', headers: { a: '1' } };
    const handle = new Operations(fileApi, script.options).operation(name, own);
    await handle.wait({ quotaProject: 'r', headers: { b: '2' } });
    const sent = script.sent.map(({ headers }) => ownHeaders(headers));
    expect(sent).toEqual(Array(2).fill({ b: '2', 'x-goog-user-project': 'r' }));
  });

  it("of a call win over the client's, credentials over both", async () => {
    const headers = await headersOf(
      { auth: 't', quotaProject: 'q', headers: { a: '1', b: '1', authorization: 'Bearer evil' } },
      {
        quotaProject: 'r',
        headers: new Headers({
          b: '2',
          authorization: 'Bearer evil',
          'x-goog-user-project': 'evil',
        }),
      },
    );
    expect(ownHeaders(headers)).toEqual({
      a: '1',
      authorization: 'Bearer t',
      b: '2',
      'x-goog-user-project': 'r',
    });
  });

  it.each<[string, Record<string, string>]>([
    ['a line break in a value', { a: 'b\r\nx-evil: 1' }],
    ['a line feed at the end', { a: 'b\n' }],
    ['NUL in a value', { a: 'b\0' }],
    ['a line break in a name', { 'a\r\nx-evil': '1' }],
    ['a character outside Latin-1', { a: '€' }],
    ['another host', { Host: 'evil.example' }],
    ['another length', { 'content-length': '5' }],
    ['another type', { 'Content-Type': 'text/plain' }],
    ['another encoding', { 'Transfer-Encoding': 'chunked' }],
    ['another method', { 'X-HTTP-Method-Override': 'DELETE' }],
    ['another method, by its older name', { 'x-method-override': 'DELETE' }],
    ['what the answer may be encoded in', { TE: 'trailers' }],
    ['what follows the body', { trailer: 'x-evil' }],
    ['what must be met first', { expect: '100-continue' }],
    ['another protocol', { upgrade: 'h2c' }],
    ['how long to keep the connection', { 'keep-alive': 'timeout=5' }],
    ['what the connection is for', { connection: 'x-goog-api-key' }],
    ["credentials that are a proxy's", { 'proxy-authorization': 'Basic x' }],
  ])('with %s are refused', async (_, headers) => {
    await expect(headersOf({ headers })).rejects.toThrow(InvalidArgumentError);
    await expect(headersOf({}, { headers })).rejects.toThrow(InvalidArgumentError);
    await expect(headersOf({ auth: { getRequestHeaders: async () => headers } })).rejects.toThrow(
      InvalidArgumentError,
    );
  });

  it('refuse a quota project with a line break', async () => {
    await expect(headersOf({ quotaProject: 'q\r\nx: 1' })).rejects.toThrow(InvalidArgumentError);
  });
});
