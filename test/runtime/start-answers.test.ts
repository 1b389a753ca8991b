import { describe, expect, it } from 'vitest';
import {
  type Api,
  connect,
  followStarted,
  ProtocolError,
  RpcError,
  type StartMethod,
  StartUncertainError,
  sendStart,
  start,
} from '../../src/runtime/index.js';
import { type Answer, scripted } from './scripted-fetch.js';

const api: Api = {
  id: 'file:v1',
  host: 'file.googleapis.com',
  mtlsHost: 'file.mtls.googleapis.com',
  names: ['projects/{project}/operations/{operation}'],
  get: [{ method: 'GET', template: '/v1/{name=projects/*/operations/*}' }],
};
const create: StartMethod = {
  api: 'file:v1',
  id: 'file.create',
  calls: [{ method: 'POST', template: '/v1/{parent=projects/*}/instances' }],
  response: 'type.googleapis.com/a.Instance',
  send: sendStart,
  follow: followStarted,
};
const name = 'projects/p/operations/o';

/** What a start ends in whose one request has this answer. */
async function endOf(answer: Answer, parent = 'projects/p'): Promise<unknown> {
  const { options, sent } = scripted(answer);
  const client = connect({ ...api } as Api<never>, options);
  const end = start(client as never, create, { parent });
  const error = await end.catch((reason: unknown) => reason);
  expect(sent).toHaveLength(1);
  return error;
}

const failed = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code }) });
const coded = (code: string) => Object.assign(new TypeError('Unable to connect'), { code });
const deno = (kind: string) =>
  `error sending request for url (https://x/): client error (${kind}): y`;
const refusal = (message: string) =>
  Response.json({ error: { code: 503, message, status: 'UNAVAILABLE' } }, { status: 503 });

describe('whether a start may have been taken', () => {
  it.each<[string, Answer, string?]>([
    ['an answer that speaks of certificates', refusal('CERTIFICATE_MAP backend lost')],
    ['an answer that speaks of another connection', refusal('upstream: ECONNREFUSED')],
    ['a reset in a parent of such a name', failed('ECONNRESET'), 'projects/CERT-1'],
    ['a failure that has no code', new TypeError('ENOTFOUND in words')],
    ["a connection that was closed, in Deno's words", new TypeError(deno('SendRequest'))],
  ])('is uncertain after %s', async (_, answer, parent) => {
    expect(await endOf(answer, parent)).toBeInstanceOf(StartUncertainError);
  });

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('is certain after %s, for nothing was sent', async (code) => {
    expect(await endOf(failed(code))).toBeInstanceOf(RpcError);
  });

  it.each<[string, Error]>([
    ["Bun's refused connection", coded('ECONNREFUSED')],
    ["a refused connection in Bun's older word", coded('ConnectionRefused')],
    ["an unknown host in Bun's older word", coded('FailedToOpenSocket')],
    ["Deno's refused connection", new TypeError(deno('Connect'))],
    ["Deno's, in its cause", new TypeError('fetch failed', { cause: new Error(deno('Connect')) })],
  ])('is certain after %s, for nothing was sent', async (_, thrown) => {
    expect(await endOf(thrown)).toBeInstanceOf(RpcError);
  });
});

describe('an answer that names what has started', () => {
  it.each<[string, { readonly name: string; readonly [member: string]: unknown }]>([
    ['with a response of another type', { name, done: true, response: { '@type': 'x/a.Other' } }],
    ['by a name of another API', { name: 'jobs/7' }],
  ])('%s is a ProtocolError that carries the operation', async (_, operation) => {
    const error = await endOf(operation);
    expect(error).toBeInstanceOf(ProtocolError);
    const { name: operationName } = operation;
    expect(error).toMatchObject({ operationName, lastOperation: operation });
  });
});
