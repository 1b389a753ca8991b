import { generateKeyPairSync, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { GoogleAuth, JWT, OAuth2Client } from 'google-auth-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Auth,
  type ClientOptions,
  FileOperationsClient,
  type OperationEvent,
  RpcError,
} from '../../generated/file/v1/index.js';
import { json, type Reply, rpc, serve } from './loopback.js';

const LIFETIME_MS = 3_600_000;
const SECRET = 'client-secret-value';
const REFRESH_TOKEN = '1//refresh-token-value';
const name = 'projects/p/locations/l/operations/o';
const running = json({ name });
const succeeded = json({ name, done: true });
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

// The library asks this clock alone; timers, and so the network, go on by themselves.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A token endpoint (RFC 6749, 5.1): `token-1`, `token-2` and so on, an hour each. */
async function tokenEndpoint(reply: (token: string) => Reply = issued) {
  const grants: URLSearchParams[] = [];
  const born = new Map<string, number>();
  const server = await serve(() => async (response, request) => {
    grants.push(new URLSearchParams(await text(request)));
    const token = `token-${grants.length}`;
    born.set(token, Date.now());
    reply(token)(response, request);
  });
  const isAlive = ({ headers }: IncomingMessage) => {
    const since = born.get(headers.authorization?.replace('Bearer ', '') ?? '');
    return since !== undefined && Date.now() - since < LIFETIME_MS;
  };
  return { url: `${server.endpoint}/token`, grants, isAlive };
}

function issued(token: string): Reply {
  return json({ access_token: token, expires_in: LIFETIME_MS / 1000, token_type: 'Bearer' }, 200, {
    'content-type': 'application/json',
  });
}

/** A user's credentials, refreshed at `tokenUrl`. */
function user(tokenUrl: string, quotaProject?: string): OAuth2Client {
  const auth = new OAuth2Client({
    clientId: 'client',
    clientSecret: SECRET,
    endpoints: { oauth2TokenUrl: tokenUrl },
    ...(quotaProject && { quotaProjectId: quotaProject }),
  });
  auth.setCredentials({ refresh_token: REFRESH_TOKEN });
  return auth;
}

/** A service account, whose tokens come from one place alone: that is sent to `tokenUrl` instead. */
function serviceAccount(tokenUrl: string): JWT {
  return new JWT({
    email: 'robot@p.example',
    key,
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    transporterOptions: { fetchImplementation: (_, init) => fetch(tokenUrl, init) },
  });
}

/** A client whose pauses take no time but on the clock. */
function clientOf(endpoint: string, auth: Auth, options: ClientOptions = {}) {
  const sleep = async (ms: number) => void vi.setSystemTime(Date.now() + ms);
  return new FileOperationsClient({ endpoint, auth, sleep, ...options });
}

const tokensOf = (headers: readonly IncomingMessage['headers'][]) =>
  headers.map(({ authorization }) => authorization?.replace('Bearer ', ''));

async function failureOf(call: Promise<unknown>): Promise<RpcError> {
  const error = await call.then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RpcError);
  return error as RpcError;
}

describe.each<[string, (tokenUrl: string) => Auth]>([
  ['OAuth2Client', user],
  ['JWT', serviceAccount],
  ['GoogleAuth', (url) => new GoogleAuth({ authClient: user(url) })],
  ['GoogleAuth of a service account', (url) => new GoogleAuth({ authClient: serviceAccount(url) })],
])('a wait of hours with %s', (_, authOf) => {
  it('asks for tokens as they end, and never sends one that has', async () => {
    const tokens = await tokenEndpoint();
    let polls = 0;
    const api = await serve((request) => {
      if (!tokens.isAlive(request)) return rpc(401, 'UNAUTHENTICATED');
      return ++polls < 300 ? running : succeeded;
    });
    const started = Date.now();
    const final = await clientOf(api.endpoint, authOf(tokens.url)).operation(name).wait();
    expect(final.state).toBe('succeeded');
    expect(Date.now() - started).toBeGreaterThan(2 * LIFETIME_MS);
    expect(polls).toBe(api.lines.length);
    expect(tokens.grants.length).toBeGreaterThan(2);
    const sent = [...new Set(tokensOf(api.headers))];
    expect(sent).toEqual(tokens.grants.map((_, i) => `token-${i + 1}`));
  });
});

describe('a service account', () => {
  it('signs its grants itself, with the key it has', async () => {
    const tokens = await tokenEndpoint();
    const { endpoint } = await serve(() => running);
    await clientOf(endpoint, serviceAccount(tokens.url)).get({ name });
    const assertion = tokens.grants[0]?.get('assertion') ?? '';
    const [head = '', claims = '', signature = ''] = assertion.split('.');
    const signed = Buffer.from(`${head}.${claims}`);
    expect(verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: 'robot@p.example',
      scope: 'https://www.googleapis.com/auth/cloud-platform',
    });
  });

  it('without scopes signs a token for the very URL, and no token endpoint is asked', async () => {
    const { endpoint, headers } = await serve(() => running);
    const auth = new JWT({ email: 'robot@p.example', key });
    await clientOf(endpoint, auth).get({ name });
    const [, claims = ''] = tokensOf(headers)[0]?.split('.') ?? [];
    const { aud } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(aud).toBe(`${endpoint}/v1/${name}`);
  });
});

describe('a token that was revoked', () => {
  it('is refreshed once, and the request is sent once more', async () => {
    const tokens = await tokenEndpoint();
    const { endpoint, headers } = await serve(({ headers: { authorization } }) =>
      authorization === 'Bearer token-2' ? running : rpc(401, 'UNAUTHENTICATED'),
    );
    const client = clientOf(endpoint, user(tokens.url));
    await client.get({ name });
    await client.get({ name });
    expect(tokensOf(headers)).toEqual(['token-1', 'token-2', 'token-2']);
  });

  it('is refreshed once for all calls that find it so together', async () => {
    const slowly = (token: string): Reply => {
      return (response, request) => setTimeout(() => issued(token)(response, request), 200);
    };
    const tokens = await tokenEndpoint(slowly);
    const { endpoint } = await serve(({ headers: { authorization } }) =>
      authorization === 'Bearer token-2' ? running : rpc(401, 'UNAUTHENTICATED'),
    );
    const client = clientOf(endpoint, user(tokens.url));
    await Promise.all(Array.from({ length: 20 }, () => client.get({ name })));
    expect(tokens.grants.length).toBe(2);
  });

  it('ends the call where a new one is refused too', async () => {
    const tokens = await tokenEndpoint();
    const { endpoint, lines } = await serve(() => rpc(401, 'UNAUTHENTICATED'));
    const error = await failureOf(clientOf(endpoint, user(tokens.url)).get({ name }));
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', httpStatus: 401, operationName: name });
    expect(lines.length).toBe(2);
    expect(tokens.grants.length).toBe(2);
  });

  it('is sent once more where the library keeps it until it ends, as it does for a service account', async () => {
    const tokens = await tokenEndpoint();
    const { endpoint, headers } = await serve(() => rpc(401, 'UNAUTHENTICATED'));
    await failureOf(clientOf(endpoint, serviceAccount(tokens.url)).get({ name }));
    expect(tokensOf(headers)).toEqual(['token-1', 'token-1']);
  });
});

describe('a quota project', () => {
  const page = (nextPageToken: string) => json({ operations: [{ name }], nextPageToken });
  const replies = (): Reply[] => [json({}), running, page('t'), page(''), json({}), succeeded];

  async function projectsOf(ownProject: string | undefined, options: ClientOptions) {
    const tokens = await tokenEndpoint();
    const left = replies();
    const { endpoint, lines, headers } = await serve(() => left.shift() ?? json({}));
    const client = clientOf(endpoint, user(tokens.url, ownProject), options);
    await client.cancel({ name });
    await client.get({ name });
    for await (const _ of client.list({ name: 'projects/p/locations/l' }));
    await client.delete({ name });
    await client.operation(name).wait();
    expect(lines.map((line) => line.replace(/ .*(?=\?|:)| .*/, ''))).toEqual([
      'POST:cancel',
      'GET',
      'GET',
      'GET?pageToken=t',
      'DELETE',
      'GET',
    ]);
    return headers.map((sent) => sent['x-goog-user-project']);
  }

  it.each<[string, string | undefined, ClientOptions]>([
    ["of the client's", undefined, { quotaProject: 'ours' }],
    ["of the credentials' own", 'ours', {}],
    ["of the client's, whatever the credentials say", 'theirs', { quotaProject: 'ours' }],
  ])('%s is on every request, pages and cancel too', async (_, own, options) => {
    expect(await projectsOf(own, options)).toEqual(Array(6).fill('ours'));
  });
});

describe('what else a caller may have', () => {
  it.each<[string, Auth, Record<string, string>]>([
    ['a token', 'tok', { authorization: 'Bearer tok' }],
    ['a function', async () => 'tok', { authorization: 'Bearer tok' }],
    ['an API key', { apiKey: 'AIza' }, { 'x-goog-api-key': 'AIza' }],
    [
      "an API key of the library's",
      new GoogleAuth().fromAPIKey('AIza'),
      { 'x-goog-api-key': 'AIza' },
    ],
    [
      'a client of v9, whose headers are a plain object',
      {
        getRequestHeaders: async () => ({
          Authorization: 'Bearer tok',
          'x-goog-user-project': 'q',
        }),
      },
      { authorization: 'Bearer tok', 'x-goog-user-project': 'q' },
    ],
  ])('is sent as it is: %s', async (_, auth, want) => {
    const { endpoint, headers } = await serve(() => running);
    await clientOf(endpoint, auth).get({ name });
    expect(headers[0]).toMatchObject(want);
  });
});

describe('a secret', () => {
  it.each<[string, (token: string) => Reply, Reply]>([
    ['credentials are refused', () => json({ error: 'invalid_grant' }, 400), running],
    ['the request is refused', issued, rpc(403, 'PERMISSION_DENIED')],
    ['the token is refused', issued, rpc(401, 'UNAUTHENTICATED')],
  ])('is in no error, JSON or event where %s', async (_, grant, reply) => {
    const tokens = await tokenEndpoint(grant);
    const { endpoint } = await serve(() => reply);
    const events: OperationEvent[] = [];
    const onEvent = (event: OperationEvent) => void events.push(event);
    const client = clientOf(endpoint, user(tokens.url), { onEvent });
    const error = await failureOf(client.operation(name).wait());
    const handle = JSON.stringify(client.operation(name));
    const deep = { depth: 12, showHidden: true };
    const shown = [inspect(error, deep), JSON.stringify(error), inspect(events, deep), handle];
    expect(events.length).toBeGreaterThan(0);
    for (const text of [...shown, String(error), `${error.stack}`]) {
      expect(text).not.toMatch(/token-\d|refresh-token-value|client-secret-value/);
    }
  });
});
