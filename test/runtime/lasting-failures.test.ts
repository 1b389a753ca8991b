import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  InvalidArgumentError,
  PendingOperation,
  RpcError,
  WaitTimeoutError,
} from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { rpc, scripted } from './scripted-fetch.js';

const failed = (code: string, message = code) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
const bug = new TypeError("Cannot read properties of undefined (reading 'fetch')");

/** As Deno from 2.9 on says it: the words of before are those of the cause. */
const deno = (message: string) =>
  new TypeError('fetch failed', {
    cause: new Error(`error sending request for url (https://x/): client error ${message}`),
  });

const LASTING: readonly (readonly [string, Error])[] = [
  ['a mistake in fetch', bug],
  ['a reference to nothing', new ReferenceError('agent is not defined')],
  ['a fetch that refuses', new Error('not in this environment')],
  ['a mistyped endpoint', failed('ENOTFOUND', 'getaddrinfo ENOTFOUND nowhere.example')],
  ['an untrusted certificate', failed('DEPTH_ZERO_SELF_SIGNED_CERT')],
  ['a certificate of another host', failed('ERR_TLS_CERT_ALTNAME_INVALID')],
  [
    "a mistyped endpoint, in Deno's words",
    new TypeError(
      'error sending request for url (https://x/): client error (Connect): dns error: Name or service not known',
    ),
  ],
  [
    "an untrusted certificate, in Deno's words",
    new TypeError(
      'error sending request for url (https://x/): client error (Connect): invalid peer certificate: UnknownIssuer',
    ),
  ],
  ["a mistyped endpoint, in Deno's cause", deno('(Connect): dns error: Name or service not known')],
  [
    "an untrusted certificate, in Deno's cause",
    deno('(Connect): invalid peer certificate: UnknownIssuer'),
  ],
  ['a port that no fetch asks', new TypeError('fetch failed', { cause: new Error('bad port') })],
  ['a call of what is no function', new TypeError('agent.fetch is not a function')],
  ['a text that is no JSON', new SyntaxError('Unexpected end of JSON input')],
  ['no URL', new TypeError('Failed to parse URL from x', { cause: failed('ERR_INVALID_URL') })],
];

describe('what cannot pass', () => {
  it.each(LASTING)('ends a wait at once where nothing was ever answered: %s', async (_, thrown) => {
    const { options, sent } = scripted(thrown);
    const error = await new Operations(fileApi, options)
      .operation(name)
      .wait()
      .catch((e: RpcError) => e);
    expect(error).toBeInstanceOf(RpcError);
    expect(sent.length).toBe(1);
    expect((error as RpcError).cause).toBe(thrown);
    expect(Object.keys(error)).not.toContain('cause');
    expect(JSON.stringify(error) + inspect(error)).not.toContain(thrown.message);
  });

  it.each(LASTING)('passes where an answer was had before: %s', async (_, thrown) => {
    const { options } = scripted(running, thrown, thrown, succeeded);
    const wait = new Operations(fileApi, options).operation(name).wait();
    expect(await wait).toMatchObject({ state: 'succeeded' });
  });

  it.each<[string, Error]>([
    ['a reset', failed('ECONNRESET')],
    ['a refused connection', failed('ECONNREFUSED')],
    ['a name that may be found later', failed('EAI_AGAIN')],
    ["Bun's", Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' })],
    [
      "a fetch's own time limit",
      new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
    ],
    ['a closed socket', failed('UND_ERR_SOCKET', 'other side closed')],
    ['half an answer', new TypeError('terminated')],
    ['half of a compressed answer', failed('Z_BUF_ERROR', 'unexpected end of file')],
    ["Chromium's", new TypeError('Failed to fetch')],
    ["Firefox's", new TypeError('NetworkError when attempting to fetch resource.')],
    ["Safari's", new TypeError('Load failed')],
    ["workerd's", new Error('Network connection lost.')],
    ["Deno's", new TypeError('error sending request for url (https://x/): connection reset')],
    [
      "Deno's, of an address that speaks of certificates",
      new TypeError(
        'error sending request for url (https://x/certificates/c): connection reset by peer',
      ),
    ],
    [
      "Deno's, in its cause",
      deno('(Connect): tcp connect error: Connection refused (os error 111)'),
    ],
  ])('is no network failure: %s', async (_, thrown) => {
    const { options, sent } = scripted(thrown, thrown, succeeded);
    const wait = new Operations(fileApi, options).operation(name).wait();
    expect(await wait).toMatchObject({ state: 'succeeded' });
    expect(sent.length).toBe(3);
  });

  it('is credentials that cannot be loaded, and the message says why', async () => {
    const text =
      'Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.';
    const { options, sent } = scripted(running);
    const auth = () => Promise.reject(new Error(text));
    const wait = new Operations(fileApi, { ...options, auth }).operation(name).wait();
    await expect(wait).rejects.toThrow(text);
    expect(sent).toEqual([]);
  });

  it.each(['bad token: hunter', 'ya29.a0AfB', 'key=AIzaSyD', 'Bearer abc'])(
    'is told without what may be a credential: %s',
    async (text) => {
      const auth = () => Promise.reject(new Error(text));
      const call = new Operations(fileApi, { auth }).get({ name });
      const error: Error = await call.then(
        () => expect.unreachable(),
        (e) => e,
      );
      expect(error.message).toMatch(/op-1 Error$/);
    },
  );
});

/** What is certain to come again. Of the others a call cannot know. */
const CERTAIN = LASTING.filter(([, { message, cause }]) =>
  /ENOTF|not known|certif|bad port|not a func/.test(`${message} ${cause}`),
);

describe('what is certain not to pass', () => {
  it.each(CERTAIN)('ends every call at once: %s', async (_, thrown) => {
    const calls: ((operations: Operations) => Promise<unknown>)[] = [
      (operations) => operations.get({ name }),
      (operations) => operations.cancel({ name }),
      (operations) => operations.delete({ name }),
      (operations) => operations.list({ name: 'projects/p/locations/l' }).pages().next(),
    ];
    for (const call of calls) {
      const { options, sent } = scripted(thrown, running);
      const error = await call(new Operations(fileApi, options)).catch((e: unknown) => e);
      expect(error).toMatchObject({ name: 'RpcError', cause: thrown, attempts: 1 });
      expect(sent.length).toBe(1);
    }
  });

  it.each([
    ['a fetch that is no function', { fetch: 5 as never }],
    ['a port that no fetch asks', { endpoint: 'http://127.0.0.1:1' }],
  ])('is %s, and nothing waits', async (_, options) => {
    const sleep = () => expect.unreachable();
    const get = new Operations(fileApi, { ...options, sleep }).get({ name });
    await expect(get).rejects.toMatchObject({ name: 'RpcError', attempts: 1 });
  });

  it('is not what the network does', async () => {
    const { options, sent } = scripted(failed('ECONNRESET'), failed('EAI_AGAIN'), running);
    await new Operations(fileApi, options).get({ name });
    expect(sent.length).toBe(3);
  });
});

describe('credentials', () => {
  it('that are none once in the middle of a wait do not end it', async () => {
    const { options } = scripted(running, running, succeeded);
    let asked = 0;
    const auth = () => (++asked === 2 ? '' : 't');
    const wait = new Operations(fileApi, { ...options, auth }).operation(name).wait();
    expect(await wait).toMatchObject({ state: 'succeeded' });
  });

  it('are asked for by who is told that they were refused', async () => {
    const { options, sent } = scripted(rpc(401, 'UNAUTHENTICATED'), running);
    const told: boolean[] = [];
    const auth = ({ isRefused }: { readonly isRefused: boolean }) => {
      told.push(isRefused);
      return isRefused ? 'fresh' : 'stale';
    };
    await new Operations(fileApi, { ...options, auth }).get({ name });
    expect(told).toEqual([false, true]);
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer stale',
      'Bearer fresh',
    ]);
  });

  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['of the default universe', 'googleapis.com', undefined, true],
    ['of an unnamed universe', undefined, undefined, true],
    ['of the same universe', 'u.example', 'u.example', true],
    ['of another universe', 'u.example', undefined, false],
    ['of the default universe for another', undefined, 'u.example', false],
  ])('%s', async (_, own, universeDomain, isTaken) => {
    const { options, sent } = scripted(running);
    const auth = { getRequestHeaders: () => ({ authorization: 'Bearer t' }), universeDomain: own };
    const call = new Operations(fileApi, { ...options, auth, universeDomain }).get({ name });
    if (isTaken) await call;
    else await expect(call).rejects.toThrow(InvalidArgumentError);
    expect(sent.length).toBe(isTaken ? 1 : 0);
  });
});

describe('headers that can be read once', () => {
  it("go on every request: the client's, the handle's and the call's", async () => {
    const once = (key: string) => new Map([[key, 'v']]).entries();
    const { options, sent } = scripted(503, running, running, succeeded);
    const operations = new Operations(fileApi, { ...options, headers: once('x-client') });
    await operations.get({ name }, { headers: once('x-call') });
    await operations.operation(name, { headers: once('x-handle') }).wait();
    const had = sent.map(({ headers }) =>
      [...headers.keys()].filter((key) => key !== 'x-goog-api-client'),
    );
    expect(had).toEqual([
      ['x-call', 'x-client'],
      ['x-call', 'x-client'],
      ['x-client', 'x-handle'],
      ['x-client', 'x-handle'],
    ]);
  });
});

describe('time', () => {
  it('that is set forward ends no wait', async () => {
    const { fetch, sleep } = scripted(...Array(5).fill(running), succeeded).options;
    const { now } = Date;
    let requests = 0;
    const jump = (url: string, init: RequestInit) => {
      if (++requests === 2) Date.now = () => now() + 3.15e10;
      return fetch(url, init);
    };
    try {
      const handle = new Operations(fileApi, { fetch: jump, sleep }).operation(name);
      expect(await handle.wait({ timeoutMs: 60_000 })).toMatchObject({ state: 'succeeded' });
    } finally {
      Date.now = now;
    }
  });

  it('says of an operation that it never saw no more than that', async () => {
    const missing = JSON.stringify({ error: { code: 404, status: 'NOT_FOUND' } });
    const fetch = async () => new Response(missing, { status: 404 });
    const handle = new Operations(fileApi, { fetch }).operation(name);
    await expect(handle.wait({ timeoutMs: 20 })).rejects.toThrow(
      /was not seen to end in \d+ ms \(polls: \d+\)$/,
    );
  });

  it('is over for who waits for a start that never comes', async () => {
    const pending = new PendingOperation(
      new Promise<ReturnType<Operations['operation']>>(() => {}),
    );
    const options = { timeoutMs: 10 };
    for (const call of [
      pending.wait(options),
      pending.result(options),
      pending.cancelAndWait(options),
    ]) {
      await expect(call).rejects.toThrow(WaitTimeoutError);
    }
  });
});

describe('a handle', () => {
  it('has what was last seen, and when', async () => {
    const { options } = scripted(running, succeeded);
    const handle = new Operations(fileApi, options).operation(name);
    expect(handle.last).toBeUndefined();
    await handle.poll();
    expect(handle.last).toMatchObject({ state: 'running', operation: running });
    expect(handle.last?.at.getTime()).toBe(options.now());
    await handle.wait();
    expect(handle.last?.state).toBe('succeeded');
  });

  it('remembers in its JSON that it was seen', async () => {
    const { options } = scripted(running, rpc(404, 'NOT_FOUND'));
    const operations = new Operations(fileApi, options);
    const handle = operations.operation(name);
    expect(JSON.parse(JSON.stringify(handle))).not.toHaveProperty('seen');
    await handle.poll();
    const saved = JSON.parse(JSON.stringify(handle));
    expect(saved.seen).toBe(true);
    const again = operations.operation(saved);
    await expect(again.wait()).rejects.toMatchObject({ name: 'OperationExpiredError' });
  });
});
