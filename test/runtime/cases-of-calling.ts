import { inspect } from 'node:util';
import { expect } from 'vitest';
import { DialogflowOperationsClient } from '../../generated/dialogflow/v3/index.js';
import { FileOperationsClient, InvalidNameError } from '../../generated/file/v1/index.js';
import { json, rpc } from './loopback.js';
import { type Cases, errorOf, name, scriptedClient } from './scripted-client.js';

const regional = 'projects/p/locations/us-central1/operations/o';
const parent = 'projects/p/locations/l';
const succeeded = json({ name, done: true });

/** Cases of the README's table: where requests go, on whose behalf, and lists. */
export const CASES_OF_CALLING: Cases = {
  'The service has a host for the location in the name': [
    'us-central1-dialogflow.googleapis.com',
    async () => {
      const hosts: string[] = [];
      const fetch = async (url: string) => {
        hosts.push(new URL(url).host);
        return Response.json({ name: regional, done: true });
      };
      await new DialogflowOperationsClient({ fetch }).operation(regional).wait();
      return hosts.join();
    },
  ],
  'You give an `endpoint`': [
    'endpoint',
    async () => {
      const { endpoint, lines } = await scriptedClient([json({ name: regional, done: true })]);
      const options = { endpoint, universeDomain: 'u.example', mtls: true };
      await new DialogflowOperationsClient(options).operation(regional).wait();
      expect(lines).toEqual([`GET /v3/${regional}`]);
      return 'endpoint';
    },
  ],
  'The answer says that another region has the operation': [
    'RpcError',
    async () => {
      const message = "Please switch to 'us-x1-file.googleapis.com' to access this.";
      const reply = rpc(400, 'INVALID_ARGUMENT', message);
      const { handle, endpoint } = await scriptedClient([reply]);
      const error = await errorOf(handle.wait());
      expect(error).toMatchObject({
        endpoint,
        message: `${message} (asked ${endpoint}/v1/${name})`,
      });
      return error;
    },
  ],
  'A name fits no pattern of the API, or holds `..`, `%2e%2e`, `?` or `#`': [
    'InvalidNameError',
    async () => {
      const { client, lines } = await scriptedClient([succeeded]);
      const wrong = ['jobs/j', '../x', '%2e%2e', 'o?x=1', 'o#f', 'a/b'].map(
        (id) => `${parent}/operations/${id}`,
      );
      for (const text of ['jobs/j', ...wrong]) {
        expect(await errorOf(client.cancel({ name: text as never }))).toBeInstanceOf(
          InvalidNameError,
        );
      }
      expect(lines).toEqual([]);
      return errorOf((async () => client.operation('x' as never))());
    },
  ],
  'An endpoint has `http:` and is not on loopback': [
    'InvalidArgumentError',
    () => errorOf((async () => new FileOperationsClient({ endpoint: 'http://e.example' }))()),
  ],
  'A handle was stored as JSON': [
    'succeeded',
    async () => {
      const { client, handle, endpoint } = await scriptedClient([succeeded], { auth: 'secret' });
      const text = JSON.stringify(handle);
      expect(JSON.parse(text)).toEqual({ version: 1, api: 'file:v1', name, endpoint });
      return client.operation(JSON.parse(text)).wait();
    },
  ],
  'A stored handle is of another endpoint': [
    'InvalidArgumentError',
    async () => {
      const { client, handle, lines } = await scriptedClient([succeeded]);
      const stored = { ...handle.toJSON(), endpoint: 'https://evil.example' };
      const error = await errorOf((async () => client.operation(stored))());
      expect(lines).toEqual([]);
      return error;
    },
  ],
  'A request is answered 401': [
    'succeeded',
    async () => {
      let asked = 0;
      const auth = () => `token-${++asked}`;
      const { handle, headers } = await scriptedClient([rpc(401, 'UNAUTHENTICATED'), succeeded], {
        auth,
      });
      const final = await handle.wait();
      expect(headers.map(({ authorization }) => authorization)).toEqual([
        'Bearer token-1',
        'Bearer token-2',
      ]);
      return final;
    },
  ],
  'A request is answered 401 once more, or `auth` is a constant': [
    'RpcError',
    async () => {
      const replies = [rpc(401, 'UNAUTHENTICATED')];
      const constant = await scriptedClient(replies, { auth: 'secret' });
      await errorOf(constant.handle.wait());
      expect(constant.lines.length).toBe(1);
      const { handle, lines } = await scriptedClient(replies, { auth: () => 'secret' });
      const error = await errorOf(handle.wait());
      expect(lines.length).toBe(2);
      return error;
    },
  ],
  '`auth` gives nothing': [
    'InvalidArgumentError',
    async () => {
      const auth = async () => undefined as unknown as string;
      const { handle, lines } = await scriptedClient([succeeded], { auth });
      const error = await errorOf(handle.wait());
      expect(lines).toEqual([]);
      return error;
    },
  ],
  'No credentials can be had': [
    'RpcError',
    async () => {
      const auth = () => Promise.reject(new Error('secret'));
      const { handle, lines } = await scriptedClient([succeeded], { auth });
      const error = await errorOf(handle.wait());
      expect(error).toMatchObject({ code: 'UNAUTHENTICATED', operationName: name });
      expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain('secret');
      expect(lines).toEqual([]);
      return error;
    },
  ],
  'Nothing was ever answered, and the address, a certificate or your own `fetch` is wrong': [
    'RpcError',
    async () => {
      const reason = Object.assign(new Error('getaddrinfo ENOTFOUND x'), { code: 'ENOTFOUND' });
      let requests = 0;
      const fetch = async () => {
        requests++;
        throw new TypeError('fetch failed', { cause: reason });
      };
      const { handle } = await scriptedClient([succeeded], { fetch });
      const error = await errorOf(handle.wait());
      expect(requests).toBe(1);
      expect((error as Error).cause).toMatchObject({ cause: reason });
      return error;
    },
  ],
  'An error is printed, logged or made JSON': [
    'RpcError',
    async () => {
      const fetch = () => Promise.reject(new Error('socket of secret'));
      const { client } = await scriptedClient([succeeded], { fetch });
      const error = await errorOf(client.get({ name }, { retry: { maxAttempts: 1 } }));
      expect((error as Error).cause).toBeInstanceOf(Error);
      expect(inspect(error) + JSON.stringify(error)).not.toContain('secret');
      return error;
    },
  ],
  '`auth` is for another universe than the client': [
    'InvalidArgumentError',
    async () => {
      const headers = () => ({ authorization: 'Bearer t' });
      const auth = { getRequestHeaders: headers, universeDomain: 'u.example' };
      const { client, lines } = await scriptedClient([succeeded], { auth });
      const error = await errorOf(client.get({ name }));
      expect(lines).toEqual([]);
      return error;
    },
  ],
  'Credentials do not come within `timeoutMs`': [
    'RpcError',
    async () => {
      let asked = 0;
      const auth = () => {
        asked++;
        return new Promise<string>(() => {});
      };
      const { client, lines, sleeps } = await scriptedClient([succeeded], { auth });
      const error = await errorOf(client.get({ name }, { timeoutMs: 20 }));
      expect(error).toMatchObject({ code: 'UNAUTHENTICATED', attempts: 1 });
      expect([asked, lines, sleeps]).toEqual([1, [], []]);
      return error;
    },
  ],
  'No credentials can be had in the middle of a wait': [
    'succeeded',
    async () => {
      let asked = 0;
      const auth = async () => {
        if (++asked === 2) throw new Error('reset');
        return 't';
      };
      const { handle, lines } = await scriptedClient([json({ name }), succeeded], { auth });
      const final = await handle.wait();
      expect([asked, lines.length]).toEqual([3, 2]);
      return final;
    },
  ],
  'A page of a list fails in a way that may pass': [
    'list()',
    async () => {
      const page = json({ operations: [{ name }], nextPageToken: 't' });
      const replies = [page, rpc(503, 'UNAVAILABLE'), json({ operations: [{ name }] })];
      const { client, lines } = await scriptedClient(replies);
      const names: string[] = [];
      for await (const operation of client.list({ name: parent })) names.push(operation.name);
      expect(names).toEqual([name, name]);
      const path = `GET /v1/${parent}/operations`;
      expect(lines).toEqual([path, `${path}?pageToken=t`, `${path}?pageToken=t`]);
      return 'list()';
    },
  ],
  'A page token comes back': [
    'ProtocolError',
    async () => {
      const { client, lines } = await scriptedClient([
        json({ operations: [], nextPageToken: 't' }),
      ]);
      const read = async () => {
        for await (const _ of client.list({ name: parent }));
      };
      const error = await errorOf(read());
      expect(lines.length).toBe(2);
      return error;
    },
  ],
  'A list cannot reach some places': [
    'unreachable',
    async () => {
      const unreachable = [`${parent}2`];
      const { client, lines } = await scriptedClient([
        json({ operations: [{ name }], unreachable }),
      ]);
      const pages = client.list({ name: parent, returnPartialSuccess: true }).pages();
      expect((await pages.next()).value).toEqual({ operations: [{ name }], unreachable });
      expect(lines).toEqual([`GET /v1/${parent}/operations?returnPartialSuccess=true`]);
      return 'unreachable';
    },
  ],
};
