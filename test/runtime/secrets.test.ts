import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FileOperationsClient } from '../../generated/file/v1/index.js';
import { type Auth, type ClientOptions, connect, RpcError } from '../../src/runtime/index.js';
import { fileApi, name, running } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

const TOKENS = [
  'ya29.a0AfB_by-C1',
  'eyJhbGciOi.eyJzdWIi.c2ln',
  '1//0gAbCdEf',
  'AIzaSyD-9tS',
  'TOP-SECRET-TOKEN',
  'open-sesame',
  'correctHorseBatteryStaple',
  '0123456789',
] as const;

/** The error of google-auth-library's HTTP client, and worse. */
function leaky(token: string): Error {
  const request = { url: `https://x.example/?key=${token}`, headers: { authorization: token } };
  return Object.assign(new Error(`refused: ${token}, then "${token}". Bearer ${token}`), {
    name: `Error${token}`,
    code: token,
    config: request,
    request,
    response: { data: { access_token: token }, config: request },
    stack: `Error: ${token}\n    at f (file.js?${token})`,
    cause: Object.assign(new Error(`inner ${token}`), { config: request }),
    toJSON: () => request,
  });
}

async function failure(options: ClientOptions): Promise<RpcError> {
  const { options: fake } = scripted(running);
  const error = await new Operations(fileApi, { ...fake, ...options })
    .get({ name }, { retry: { maxAttempts: 1 } })
    .catch((e: unknown) => e);
  expect(error).toBeInstanceOf(RpcError);
  return error as RpcError;
}

/** Everything that a log could show of an error. */
function shown(error: Error): string {
  const hidden = inspect(error, { depth: 10, showHidden: true });
  return [inspect(error, { depth: 10 }), hidden, JSON.stringify(error), error.stack].join('\n');
}

describe.each(TOKENS)('an error never shows the token %s', (token) => {
  it.each<[string, () => ClientOptions]>([
    ['a function that rejects', () => ({ auth: () => Promise.reject(leaky(token)) })],
    [
      'a function that throws text',
      () => ({
        auth: () => {
          throw `Bearer ${token}`;
        },
      }),
    ],
    [
      'a client that rejects',
      () => ({ auth: { getRequestHeaders: () => Promise.reject(leaky(token)) } }),
    ],
    [
      'a client that gives text for headers',
      () => ({ auth: { getRequestHeaders: () => token as unknown as Headers } }),
    ],
    ['a fetch that rejects', () => ({ auth: token, fetch: () => Promise.reject(leaky(token)) })],
    [
      'a fetch that rejects with a plain object',
      () => ({ auth: token, fetch: () => Promise.reject({ message: `no ${token}`, token }) }),
    ],
    [
      'a body that cannot be read',
      () => ({
        auth: token,
        fetch: async () =>
          Object.assign(new Response(), { text: () => Promise.reject(leaky(token)) }),
      }),
    ],
  ])('of %s', async (_, options) => {
    expect(shown(await failure(options()))).not.toContain(token);
  });
});

describe('what can be logged of a client', () => {
  const secret = 'TOP-SECRET-TOKEN';
  const options = { auth: secret, headers: { 'x-own': secret } };
  it.each<[string, object]>([
    ['the client of the functions', connect(fileApi, options)],
    ['a generated client', new FileOperationsClient(options)],
    ['a handle', new FileOperationsClient(options).operation(name)],
    ['a list', new FileOperationsClient(options).list({ name: 'projects/p/locations/l' })],
  ])('shows no credentials: %s', (_, logged) => {
    expect(inspect(logged, { depth: 10 }) + JSON.stringify(logged)).not.toContain(secret);
  });
});

describe('a server that repeats the credentials', () => {
  it.each<[string, Auth]>([
    ['a token', 'TOP-SECRET-TOKEN'],
    ['an API key', { apiKey: 'TOP-SECRET-TOKEN' }],
    ['a client', { getRequestHeaders: () => ({ authorization: 'Bearer TOP-SECRET-TOKEN' }) }],
  ])('is not quoted with them: %s', async (_, auth) => {
    const message = 'TOP-SECRET-TOKEN is refused (Bearer TOP-SECRET-TOKEN)';
    const answer = Response.json({ error: { message } }, { status: 403 });
    const error = await failure({ auth, fetch: async () => answer });
    expect(error.message).toMatch(/^\S+ is refused \(Bearer \S+\)$/);
    expect(shown(error)).not.toContain('SECRET');
  });
});

describe('the message of an error', () => {
  const told = (thrown: unknown) => failure({ fetch: () => Promise.reject(thrown) });

  it.each<[string, unknown, string]>([
    ['a name', new RangeError('outer'), 'RangeError'],
    ['a code', Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }), 'Error UND_ERR_SOCKET'],
    [
      "its cause's code, as Node's fetch has it",
      new TypeError('x', { cause: { code: 'ECONNRESET' } }),
      'TypeError ECONNRESET',
    ],
    [
      'a name that it chose itself',
      Object.assign(new Error('x'), { name: 'GaxiosError' }),
      'GaxiosError',
    ],
  ])('tells the kind of what was thrown: %s', async (_, thrown, want) => {
    const { message, cause } = await told(thrown);
    expect(message).toBe(`no answer from https://file.googleapis.com/v1/${name} ${want}`);
    expect(cause).toBe(thrown);
  });

  it.each([
    'Bearer hunter',
    'access_token=hunter',
    '{"refresh_token": "hunter"}',
    'the server hates hunter',
  ])('repeats no word of what was thrown: %s', async (text) => {
    const thrown = Object.assign(new Error(text), { code: text, name: text });
    expect(shown(await told(thrown))).not.toContain('hunter');
    expect(shown(await failure({ auth: () => Promise.reject(thrown) }))).not.toContain('hunter');
  });

  it.each([
    { name: Symbol('x') },
    { code: Object.create(null) },
    { code: ['SECRET'] },
    { cause: { code: { toString: () => 'SECRET' } } },
  ])('takes only a text for a kind: %j', async (thrown) => {
    const { message } = await told(thrown);
    expect(message).toBe(`no answer from https://file.googleapis.com/v1/${name}`);
  });

  it.each([undefined, null, 7n, Symbol('x'), Object.create(null)])(
    'may be of anything: %s',
    async (thrown) => {
      const { message } = await told(thrown);
      expect(message).toBe(`no answer from https://file.googleapis.com/v1/${name}`);
    },
  );
});
