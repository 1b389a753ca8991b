import { expect } from 'vitest';
import { RpcError } from '../../generated/file/v1/index.js';
import { html, json, type Reply, rpc } from './loopback.js';
import { type Cases, errorOf, name, scriptedClient } from './scripted-client.js';

const get = `GET /v1/${name}`;
const running = json({ name });
const succeeded = json({ name, done: true });
const stalled: Reply = () => {};

/** Cases of the README's table: what ends a wait that goes on. */
export const CASES_OF_LIMITS: Cases = {
  'Nothing sets a time limit': [
    'succeeded',
    async () => {
      const { handle, sleeps } = await scriptedClient([...Array(200).fill(running), succeeded]);
      const final = await handle.wait();
      expect(sleeps.reduce((a, b) => a + b)).toBeGreaterThan(3_600_000);
      return final;
    },
  ],
  'The `timeoutMs` of a wait is over': [
    'WaitTimeoutError',
    async () => {
      let reply = running;
      const { handle, lines } = await scriptedClient([(...to) => reply(...to)]);
      const error = await errorOf(handle.wait({ timeoutMs: 5000 }));
      expect(error).toMatchObject({ operationName: name, lastOperation: { name } });
      expect((error as Error).message).not.toMatch(/cancel/i);
      reply = succeeded;
      expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
      expect(new Set(lines)).toEqual(new Set([get]));
      return error;
    },
  ],
  'The `timeoutMs` of a request is over, each time': [
    'RpcError',
    async () => {
      const { client } = await scriptedClient([stalled]);
      const error = await errorOf(client.get({ name }, { timeoutMs: 20 }));
      expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED', attempts: 5 });
      return error;
    },
  ],
  'The signal of a wait aborts, in a request or in a pause': [
    'AbortError',
    async () => {
      const inRequest = new AbortController();
      const first = await scriptedClient([() => inRequest.abort()]);
      await errorOf(first.handle.wait({ signal: inRequest.signal }));
      expect(first.lines).toEqual([get]);
      const inPause = new AbortController();
      const sleep = () => {
        inPause.abort();
        return new Promise<void>(() => {});
      };
      const second = await scriptedClient([running], { sleep });
      const error = await errorOf(second.handle.wait({ signal: inPause.signal }));
      expect(second.lines).toEqual([get]);
      expect(error).toBe(inPause.signal.reason);
      return error;
    },
  ],
  'NOT_FOUND comes before the operation was ever seen': [
    'succeeded',
    async () => {
      const { handle } = await scriptedClient([rpc(404, 'NOT_FOUND'), html(404), succeeded]);
      return handle.wait();
    },
  ],
  'NOT_FOUND comes for ten seconds, and the operation was never seen': [
    'RpcError',
    async () => {
      const { handle, sleeps } = await scriptedClient([rpc(404, 'NOT_FOUND')]);
      const error = await errorOf(handle.wait());
      expect(error).toMatchObject({ code: 'NOT_FOUND' });
      expect(sleeps.reduce((a, b) => a + b)).toBeCloseTo(10_000);
      return error;
    },
  ],
  'A 404 without an error of the API comes after the operation was seen': [
    'RpcError',
    async () => {
      const briefly = await scriptedClient([running, html(404), succeeded]);
      await briefly.handle.poll();
      expect(await briefly.handle.wait()).toMatchObject({ state: 'succeeded' });
      const { handle } = await scriptedClient([running, html(404)]);
      await handle.poll();
      expect(await errorOf(handle.cancel())).toBeInstanceOf(RpcError);
      expect(await errorOf(handle.delete())).toBeInstanceOf(RpcError);
      return errorOf(handle.wait());
    },
  ],
  'NOT_FOUND comes after the operation was seen': [
    'OperationExpiredError',
    async () => {
      const { handle } = await scriptedClient([running, rpc(404, 'NOT_FOUND')]);
      const error = await errorOf(handle.wait());
      expect(error).toMatchObject({ lastOperation: { name } });
      return error;
    },
  ],
};
