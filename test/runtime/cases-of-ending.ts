import { expect, vi } from 'vitest';
import { AssuredWorkloadsOperationsClient } from '../../generated/assuredworkloads/v1/index.js';
import { PendingOperation } from '../../generated/file/v1/index.js';
import { json, type Reply, reset, rpc } from './loopback.js';
import { type Cases, errorOf, name, scriptedClient } from './scripted-client.js';

const get = `GET /v1/${name}`;
const cancel = `POST /v1/${name}:cancel`;
const empty = json({});
const status = { code: 9, message: 'busy', details: [{ '@type': 't/D', z: [1] }] };
const response = { '@type': 't/R', x: 1 };
const running = json({ name });
const succeeded = json({ name, done: true, response });
const failed = json({ name, done: true, error: status });
const cancelled = json({ name, done: true, error: { code: 1, message: 'stopped' } });

/** Cases of the README's table: how operations end, and what a cancel does to that. */
export const CASES_OF_ENDING: Cases = {
  '`done` with a `response`': [
    'succeeded',
    async () => {
      const { handle } = await scriptedClient([succeeded]);
      const final = await handle.wait();
      expect(await handle.result()).toEqual(response);
      return final;
    },
  ],
  '`done` with an `error`': [
    'OperationFailedError',
    async () => {
      const { handle } = await scriptedClient([failed]);
      expect(await handle.wait()).toMatchObject({ state: 'failed', error: status });
      const error = await errorOf(handle.result());
      expect(error).toMatchObject({ code: 'FAILED_PRECONDITION', message: 'busy', status });
      return error;
    },
  ],
  '`done` with an `error` of code 1': [
    'OperationCancelledError',
    async () => {
      const { handle } = await scriptedClient([cancelled]);
      expect(await handle.wait()).toMatchObject({ state: 'cancelled' });
      return errorOf(handle.result());
    },
  ],
  '`done` with neither': [
    'succeeded',
    async () => {
      const { handle } = await scriptedClient([json({ name, done: true })]);
      const final = await handle.wait();
      expect(await handle.result()).toBeUndefined();
      return final;
    },
  ],
  '`done` in the answer that the handle is made of': [
    'succeeded',
    async () => {
      const { client, lines } = await scriptedClient([empty]);
      const final = await client.operation({ name, done: true }).wait();
      expect(lines).toEqual([]);
      return final;
    },
  ],
  'An `error` or a `response`, but no `done`': [
    'running',
    async () => {
      for (const result of [{ error: status }, { response }]) {
        const { handle } = await scriptedClient([json({ name, ...result })]);
        expect(await handle.poll()).toMatchObject({ state: 'running' });
      }
      return 'running';
    },
  ],
  'The service takes a cancel': [
    'cancelled',
    async () => {
      const { handle, lines, headers } = await scriptedClient([empty, running, cancelled]);
      expect(await handle.cancel()).toBeUndefined();
      expect(headers[0]).toMatchObject({ 'content-length': '0' });
      const final = await handle.wait();
      expect(lines).toEqual([cancel, get, get]);
      return final;
    },
  ],
  'The operation succeeds despite its cancel': [
    'succeeded',
    async () => {
      const { handle } = await scriptedClient([empty, running, succeeded]);
      const final = await handle.cancelAndWait();
      expect(await handle.result()).toEqual(response);
      return final;
    },
  ],
  'The answer to a cancel is lost': [
    'cancelled',
    async () => {
      const { handle, lines } = await scriptedClient([reset, empty, cancelled]);
      const final = await handle.cancelAndWait();
      expect(lines).toEqual([cancel, cancel, get]);
      return final;
    },
  ],
  'The answer to a cancel is lost, and the cancel sent again is refused': [
    'cancel()',
    async () => {
      const { handle, lines } = await scriptedClient([reset, rpc(400, 'FAILED_PRECONDITION')]);
      expect(await handle.cancel()).toBeUndefined();
      expect(lines).toEqual([cancel, cancel]);
      return 'cancel()';
    },
  ],
  'The first cancel of a `cancelAndWait()` is lost, the second refused': [
    'cancelled',
    async () => {
      const refused = rpc(400, 'FAILED_PRECONDITION');
      const { handle, lines } = await scriptedClient([reset, refused, running, cancelled]);
      const final = await handle.cancelAndWait();
      expect(lines).toEqual([cancel, cancel, get, get]);
      return final;
    },
  ],
  'A cancel is answered by the API with 429, and the second is refused': [
    'RpcError',
    async () => {
      const replies = [rpc(429, 'RESOURCE_EXHAUSTED'), rpc(400, 'FAILED_PRECONDITION')];
      const ofHandle = await scriptedClient(replies);
      expect(await errorOf(ofHandle.handle.cancel())).toMatchObject({
        name: 'RpcError',
        code: 'FAILED_PRECONDITION',
      });
      const { client, lines } = await scriptedClient(replies);
      const error = await errorOf(client.cancel({ name }));
      expect(error).toMatchObject({ code: 'FAILED_PRECONDITION' });
      expect([lines, ofHandle.lines]).toEqual(Array(2).fill([cancel, cancel]));
      return error;
    },
  ],
  'A cancel is refused, for the operation has just ended': [
    'succeeded',
    async () => {
      const { handle, lines } = await scriptedClient([rpc(400, 'FAILED_PRECONDITION'), succeeded]);
      const final = await handle.cancelAndWait();
      expect(lines).toEqual([cancel, get]);
      return final;
    },
  ],
  'Many ask for a cancel at once': [
    'cancelled',
    async () => {
      const { handle, lines } = await scriptedClient([empty, cancelled]);
      const ends = await Promise.all(Array.from({ length: 20 }, () => handle.cancelAndWait()));
      expect(lines.map((line) => line.split(' ')[0])).toEqual(['POST', 'GET']);
      return ends.at(-1);
    },
  ],
  'A cancel is answered UNIMPLEMENTED': [
    'CancelUnsupportedError',
    async () => {
      const { handle, lines } = await scriptedClient([rpc(501, 'UNIMPLEMENTED')]);
      const error = await errorOf(handle.cancelAndWait());
      expect(lines).toEqual([cancel]);
      return error;
    },
  ],
  'The API has no cancel': [
    'CancelUnsupportedError',
    async () => {
      const { endpoint, lines } = await scriptedClient([empty]);
      const client = new AssuredWorkloadsOperationsClient({ endpoint });
      expect('cancel' in client).toBe(false);
      const handle = client.operation('organizations/1/locations/l/operations/o');
      const error = await errorOf((handle as unknown as { cancel(): Promise<void> }).cancel());
      expect(lines).toEqual([]);
      return error;
    },
  ],
  'A cancel is asked for before the start has answered': [
    'cancelled',
    async () => {
      const { client, lines } = await scriptedClient([empty, cancelled]);
      let answer = (_: { name: string }) => {};
      const start = new Promise<{ name: string }>((resolve) => {
        answer = resolve;
      });
      const pending = new PendingOperation(start.then((it) => client.operation(it)));
      const asked = [pending.cancel(), pending.cancel()];
      expect(lines).toEqual([]);
      answer({ name });
      await Promise.all(asked);
      const final = await pending.wait();
      expect(lines).toEqual([cancel, get]);
      return final;
    },
  ],
  'A `cancelAndWait()` may take `timeoutMs`, and its cancel gets no answer': [
    'WaitTimeoutError',
    async () => {
      const { handle, lines, sleeps } = await scriptedClient([rpc(503, 'UNAVAILABLE')]);
      const error = await errorOf(handle.cancelAndWait({ timeoutMs: 1500 }));
      expect(sleeps.reduce((a, b) => a + b)).toBeCloseTo(1500);
      expect(new Set(lines)).toEqual(new Set([cancel]));
      return error;
    },
  ],
  'An older answer comes after the end was seen': [
    'succeeded',
    async () => {
      let answerLate = () => {};
      const late: Reply = (response) => {
        answerLate = () => response.end(JSON.stringify({ name }));
      };
      const { handle, lines } = await scriptedClient([late, succeeded]);
      const older = handle.poll();
      await vi.waitUntil(() => lines.length === 1, { timeout: 30_000 });
      await handle.poll();
      answerLate();
      expect(await older).toMatchObject({ state: 'succeeded' });
      const final = await handle.cancelAndWait();
      expect(lines).toEqual([get, get]);
      return final;
    },
  ],
  'A delete finds nothing where the handle had seen the operation': [
    'delete()',
    async () => {
      const { handle, lines } = await scriptedClient([running, rpc(404, 'NOT_FOUND')]);
      await handle.poll();
      await handle.delete();
      expect(lines).toEqual([get, `DELETE /v1/${name}`]);
      return 'delete()';
    },
  ],
};
