import { expect } from 'vitest';
import { RpcError, WaitTimeoutError } from '../../generated/file/v1/index.js';
import { RunOperationsClient } from '../../generated/run/v2/index.js';
import { html, json, type Reply, reset, rpc, serve, truncated } from './loopback.js';
import { type Cases, errorOf, name, START, scriptedClient } from './scripted-client.js';

const get = `GET /v1/${name}`;
const running = json({ name });
const succeeded = json({ name, done: true });
const stalled: Reply = () => {};

/** Cases of the README's table: polls, their pace and their end. */
export const CASES_OF_WAITING: Cases = {
  'A poll is answered 408, 429, 5xx but 501, or 409 ABORTED': [
    'succeeded',
    async () => {
      const failures = [
        ...[html(408), rpc(429, 'RESOURCE_EXHAUSTED'), rpc(503, 'UNAVAILABLE')],
        ...[html(502), html(503), html(504)],
        ...[rpc(500, 'INTERNAL'), html(500), rpc(504, 'DEADLINE_EXCEEDED'), rpc(409, 'ABORTED')],
      ];
      const { handle, lines } = await scriptedClient([...failures, succeeded]);
      const final = await handle.wait();
      expect(lines).toEqual(Array(11).fill(get));
      return final;
    },
  ],
  'A connection breaks or stalls, or an answer is cut short': [
    'succeeded',
    async () => {
      const { handle, lines } = await scriptedClient([reset, truncated, stalled, succeeded]);
      const final = await handle.wait({ requestTimeoutMs: 300 });
      // A machine at load may be late with an answer that is none of these.
      expect(lines.length).toBeGreaterThanOrEqual(4);
      return final;
    },
  ],
  'Sixty polls in a row fail like that': [
    'RpcError',
    async () => {
      const { handle, lines } = await scriptedClient([html(503)]);
      const error = await errorOf(handle.wait());
      expect(lines.length).toBe(60);
      return error;
    },
  ],
  'A poll is answered 400, 403 or 501': [
    'RpcError',
    async () => {
      for (const failure of [rpc(400, 'INVALID_ARGUMENT'), rpc(501, 'UNIMPLEMENTED')]) {
        const { handle, lines } = await scriptedClient([failure]);
        expect(await errorOf(handle.wait())).toBeInstanceOf(RpcError);
        expect(lines).toEqual([get]);
      }
      return errorOf((await scriptedClient([rpc(403, 'PERMISSION_DENIED')])).handle.wait());
    },
  ],
  'An answer under 200 is HTML, half of its JSON, or empty': [
    'succeeded',
    async () => {
      const replies = ['<html></html>', '{"name":', ''].map<Reply>((text) => (response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      });
      const { handle, lines } = await scriptedClient([...replies, succeeded]);
      const final = await handle.wait();
      expect(lines).toEqual(Array(4).fill(get));
      return final;
    },
  ],
  'An answer under 200 is a list, or no operation': [
    'ProtocolError',
    async () => {
      const texts = ['[]', '{}'];
      const errors = texts.map(async (text) => {
        const { handle, lines } = await scriptedClient([(response) => response.end(text)]);
        const error = await errorOf(handle.wait());
        expect(lines).toEqual([get]);
        return error;
      });
      const [first, ...others] = await Promise.all(errors);
      for (const error of others) expect(error).toMatchObject({ name: (first as Error).name });
      return first;
    },
  ],
  'JSON comes under `text/html`': [
    'succeeded',
    async () => {
      const headers = { 'content-type': 'text/html' };
      const { handle } = await scriptedClient([json({ name, done: true }, 200, headers)]);
      return handle.wait();
    },
  ],
  "`get` answers with another operation's name": [
    'succeeded',
    async () => {
      const other = name.replace('projects/p/', 'projects/123/');
      const { client, handle, lines } = await scriptedClient([
        json({ name: other }),
        json({ name: other }),
        json({ name: other, done: true }),
      ]);
      expect(await client.get({ name })).toEqual({ name: other });
      const final = await handle.wait();
      expect(final).toMatchObject({ name, operation: { name: other } });
      expect(lines).toEqual(Array(3).fill(get));
      return final;
    },
  ],
  'A poll or a cancel is redirected': [
    'ProtocolError',
    async () => {
      const thief = await serve(() => succeeded);
      const moved = json({}, 307, { location: `${thief.endpoint}/v1/${name}` });
      const { handle, lines } = await scriptedClient([moved], { auth: 'secret' });
      const error = await errorOf(handle.wait());
      expect(await errorOf(handle.cancel())).toMatchObject({ name: (error as Error).name });
      expect(lines).toEqual([get, `POST /v1/${name}:cancel`]);
      expect(thief.lines).toEqual([]);
      return error;
    },
  ],
  'A call that is no poll fails in a way that may pass': [
    'RpcError',
    async () => {
      const { client, lines, sleeps } = await scriptedClient([html(503)]);
      const error = await errorOf(client.get({ name }));
      expect(lines.length).toBe(5);
      sleeps.forEach((ms, i) => void expect(ms).toBeLessThanOrEqual(1000 * 2 ** i));
      return error;
    },
  ],
  'The operation is still running': [
    'succeeded',
    async () => {
      const { handle, sleeps } = await scriptedClient([...Array(9).fill(running), succeeded]);
      const final = await handle.wait();
      expect(sleeps.length).toBe(9);
      sleeps.forEach((ms, i) => {
        const bound = Math.min(60_000, 1000 * 2 ** i);
        expect(ms).toBeGreaterThanOrEqual(Math.max(1000, bound / 2));
        expect(ms).toBeLessThanOrEqual(Math.max(1500, bound));
      });
      return final;
    },
  ],
  'An answer says `Retry-After`, in seconds or as a date': [
    'succeeded',
    async () => {
      const busy = (after: string) => json({}, 429, { 'retry-after': after });
      const well = json({ name }, 200, { 'retry-after': '30' });
      const date = new Date(START + 30_000 + 7000 + 9000).toUTCString();
      const replies = [well, busy('7'), busy(date), busy('86400'), succeeded];
      const { handle, sleeps } = await scriptedClient(replies);
      const final = await handle.wait();
      expect(sleeps).toEqual([30_000, 7000, 9000, 60_000]);
      return final;
    },
  ],
  'Many wait on one handle': [
    'succeeded',
    async () => {
      const { handle, lines } = await scriptedClient([...Array(5).fill(running), succeeded]);
      const ends = await Promise.all(Array.from({ length: 50 }, () => handle.wait()));
      expect(lines).toEqual(Array(6).fill(get));
      return ends.at(-1);
    },
  ],
  'A wait has an `isPassing` or a `pace` of its own': [
    'succeeded',
    async () => {
      const replies = [running, rpc(403, 'PERMISSION_DENIED'), running, succeeded];
      const { handle, sleeps } = await scriptedClient(replies);
      const final = await handle.wait({
        isPassing: (error, { failures }) => error instanceof RpcError && failures < 2,
        pace: (attempt) => attempt * 7,
      });
      expect(sleeps).toEqual([7, 14, 21]);
      const other = await scriptedClient([...Array(5).fill(running), succeeded]);
      const pace = { initialDelayMs: 900, maxDelayMs: 900, timeoutMs: 3000 };
      expect(await errorOf(other.handle.wait(pace))).toBeInstanceOf(WaitTimeoutError);
      await other.handle.wait();
      expect(other.sleeps.slice(0, -1)).toEqual([900, 900, 900, 300]);
      expect(other.sleeps.at(-1)).toBeGreaterThanOrEqual(1000);
      return final;
    },
  ],
  'A wait has an `onProgress`': [
    'succeeded',
    async () => {
      const { handle } = await scriptedClient([running, running, succeeded]);
      const states: string[] = [];
      const final = await handle.wait({ onProgress: ({ state }) => void states.push(state) });
      expect(states).toEqual(['running', 'running', 'succeeded']);
      return final;
    },
  ],
  'Metadata changes while the operation runs': [
    'for await',
    async () => {
      const at = (percent: number) => json({ name, metadata: { '@type': 't/M', percent } });
      const { handle } = await scriptedClient([at(1), at(50), succeeded]);
      const seen: unknown[] = [];
      for await (const { state, metadata } of handle) seen.push([state, metadata]);
      expect(seen).toEqual([
        ['running', { '@type': 't/M', percent: 1 }],
        ['running', { '@type': 't/M', percent: 50 }],
        ['succeeded', undefined],
      ]);
      return 'for await';
    },
  ],
  'The API has a `wait` of its own': [
    'succeeded',
    async () => {
      const { endpoint, lines } = await scriptedClient([running, succeeded]);
      const options = { endpoint, sleep: async () => {} };
      const final = await new RunOperationsClient(options).operation(name).wait();
      expect(lines).toEqual(Array(2).fill(`POST /v2/${name}:wait`));
      return final;
    },
  ],
  'The service refuses its own `wait`': [
    'succeeded',
    async () => {
      const { endpoint, lines } = await scriptedClient([
        rpc(501, 'UNIMPLEMENTED'),
        running,
        succeeded,
      ]);
      const options = { endpoint, sleep: async () => {} };
      const final = await new RunOperationsClient(options).operation(name).wait();
      expect(lines).toEqual([`POST /v2/${name}:wait`, ...Array(2).fill(`GET /v2/${name}`)]);
      return final;
    },
  ],
  'A request fails with an error of the service': [
    'RpcError',
    async () => {
      const { client } = await scriptedClient([rpc(403, 'PERMISSION_DENIED', 'not yours')]);
      const error = await errorOf(client.get({ name }));
      expect(error).toMatchObject({
        httpStatus: 403,
        code: 'PERMISSION_DENIED',
        message: 'not yours',
        details: [{ '@type': 'x', a: 1 }],
      });
      return error;
    },
  ],
};
