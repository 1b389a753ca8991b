import {
  CancelUnsupportedError,
  InvalidArgumentError,
  InvalidNameError,
  OperationsError,
  ProtocolError,
  RpcError,
} from '@lrogen/file/v1';
import { equal, rejectsWith } from './expect.js';
import { clientOf, newName, requestsFor } from './service.js';

const ONCE = { retry: { maxAttempts: 1 } };

/** Requests that end in an error, and which. */
export const failures = [
  {
    name: 'an error of the service keeps its code, message and details',
    async run(environment) {
      const error = await rejectsWith(
        RpcError,
        clientOf(environment).get({ name: newName('missing') }),
      );
      equal(error instanceof OperationsError, true);
      equal([error.httpStatus, error.code, error.message], [404, 'NOT_FOUND', 'no such operation']);
      equal([error.details, error.service], [[{ reason: 'GONE' }], 'file']);
    },
  },
  {
    name: 'a service without cancel is told apart',
    async run(environment) {
      const name = newName('uncancellable');
      await rejectsWith(CancelUnsupportedError, clientOf(environment).cancel({ name }));
      equal((await requestsFor(environment, name)).length, 1);
    },
  },
  {
    name: 'a name that is none never leaves the process',
    async run(environment) {
      let calls = 0;
      const count = async () => {
        calls++;
        return new Response('{}');
      };
      const client = clientOf(environment, { fetch: count });
      for (const id of ['..', '%2e%2E', 'a/b', 'a?b', 'a#b', 'a\\b', 'a\nb', '\ud800', '']) {
        const name = `projects/p/locations/l/operations/${id}`;
        // Whether it throws or rejects is the same to who awaits it.
        await rejectsWith(InvalidNameError, (async () => client.cancel({ name }))());
      }
      equal(calls, 0);
    },
  },
  {
    name: 'a header that could be another request never leaves the process',
    async run(environment) {
      const client = clientOf(environment, { headers: { 'x-a': 'b\r\nhost: c' } });
      await rejectsWith(InvalidArgumentError, client.get({ name: newName('runs') }));
    },
  },
  {
    name: 'nobody there is UNAVAILABLE, without an HTTP status',
    async run({ closed }) {
      const client = clientOf({ endpoint: closed });
      const error = await rejectsWith(RpcError, client.get({ name: newName('runs') }, ONCE));
      equal([error.code, error.httpStatus ?? 'none'], ['UNAVAILABLE', 'none']);
    },
  },
  {
    name: 'nobody there yet is waited for',
    async run({ closed }) {
      const handle = clientOf({ endpoint: closed }).operation(newName('runs'));
      const error = await rejectsWith(RpcError, handle.wait({ maxConsecutiveFailures: 3 }));
      equal(error.attempts, 3);
    },
  },
  {
    name: 'a connection that breaks in the answer is UNAVAILABLE',
    async run(environment) {
      const call = clientOf(environment).get({ name: newName('breaks') }, ONCE);
      equal((await rejectsWith(RpcError, call)).code, 'UNAVAILABLE');
    },
  },
  {
    name: 'no answer in time is DEADLINE_EXCEEDED',
    async run(environment) {
      const options = { ...ONCE, timeoutMs: 20 };
      const call = clientOf(environment).get({ name: newName('hangs') }, options);
      equal((await rejectsWith(RpcError, call)).code, 'DEADLINE_EXCEEDED');
    },
  },
  {
    name: 'a page where an operation should be is no answer',
    async run(environment) {
      await rejectsWith(ProtocolError, clientOf(environment).get({ name: newName('page') }));
    },
  },
];
