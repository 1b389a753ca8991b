import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ClientOptions, Operations, RpcError } from '../../src/runtime/index.js';
import { fileApi, name, running } from './file-api.js';
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

describe('the cause of an error', () => {
  it('never shows the credentials that were sent, even where they are a plain word', async () => {
    for (const auth of ['sesame', { apiKey: 'sesame' }]) {
      const fetch = () => Promise.reject(new Error('the server hates sesame'));
      const { cause } = await failure({ auth, fetch });
      expect(cause).toMatchObject({ message: 'the server hates …' });
    }
  });

  it.each([
    ['Bearer hunter', '…'],
    ['sent "bearer hunter" twice', 'sent "… twice'],
    ['access_token=hunter&a=b', '…'],
    ['{"refresh_token": "hunter"}', '{"…'],
    ['password: hunter, again', '…, again'],
  ])('leaves out what is called a secret: %s', async (message, want) => {
    const { cause } = await failure({ auth: () => Promise.reject(new Error(message)) });
    expect(cause).toMatchObject({ message: want });
  });

  it.each([
    ['Could not load the default credentials. Browse to the docs.'],
    ['invalid_grant: Token has been expired or revoked.'],
    ['connect ECONNREFUSED 127.0.0.1:443'],
    ["status 403 (it isn't allowed)"],
  ])('keeps what tells why: %s', async (message) => {
    const { cause } = await failure({ auth: () => Promise.reject(new Error(message)) });
    expect(cause).toMatchObject({ name: 'Error', message });
  });

  it('keeps the kind, the code and the causes of an error, and ends where they go round', async () => {
    const error = Object.assign(new RangeError('outer'), { code: 'UND_ERR_SOCKET' });
    error.cause = error;
    const { cause } = await failure({ fetch: () => Promise.reject(error) });
    const outer = { name: 'RangeError', message: 'outer', code: 'UND_ERR_SOCKET' };
    expect(cause).toMatchObject({ ...outer, cause: outer });
    expect(inspect(cause, { depth: 100 }).length).toBeLessThan(5000);
  });

  it.each([undefined, null, 7n, Symbol('x'), Object.create(null)])(
    'may be anything: %s',
    async (thrown) => {
      const { cause } = await failure({ fetch: () => Promise.reject(thrown) });
      expect(cause).toMatchObject({ name: 'Error', message: '' });
    },
  );
});
