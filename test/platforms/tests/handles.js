import {
  OperationCancelledError,
  OperationExpiredError,
  OperationFailedError,
  WaitTimeoutError,
} from '@lrogen/file/v1';
import { equal, rejectsWith } from './expect.js';
import { clientOf, newName, requestsFor } from './service.js';

const RESPONSE = { '@type': 'type.example/Result', size: '9007199254740993' };

/** Operations followed to their end. */
export const handles = [
  {
    name: 'poll sends one request',
    async run(environment) {
      const name = newName('succeeds');
      const { state } = await clientOf(environment).operation(name).poll();
      equal(state, 'running');
      equal((await requestsFor(environment, name)).length, 1);
    },
  },
  {
    name: 'wait polls until the operation has ended',
    async run(environment) {
      const name = newName('succeeds');
      const { state, response } = await clientOf(environment).operation(name).wait();
      equal([state, response], ['succeeded', RESPONSE]);
      equal((await requestsFor(environment, name)).length, 3);
    },
  },
  {
    name: 'result is the response',
    async run(environment) {
      const handle = clientOf(environment).operation(newName('succeeds'));
      equal(await handle.result(), RESPONSE);
    },
  },
  {
    name: 'iterating shows every state',
    async run(environment) {
      const states = [];
      const handle = clientOf(environment).operation(newName('succeeds'));
      for await (const { state } of handle) states.push(state);
      equal(states, ['running', 'running', 'succeeded']);
    },
  },
  {
    name: 'cancelAndWait reads the end from the operation',
    async run(environment) {
      const name = newName('cancellable');
      const { state } = await clientOf(environment).operation(name).cancelAndWait();
      equal(state, 'cancelled');
      const methods = (await requestsFor(environment, name)).map(({ method }) => method);
      equal(methods, ['POST', 'GET', 'GET']);
    },
  },
  {
    name: 'a handle goes on from its JSON',
    async run(environment) {
      const name = newName('succeeds');
      const client = clientOf(environment);
      const handle = client.operation(name);
      await handle.poll();
      const stored = JSON.stringify(handle);
      const { endpoint } = environment;
      equal(JSON.parse(stored), { version: 1, api: 'file:v1', name, endpoint, seen: true });
      equal((await client.operation(JSON.parse(stored)).wait()).state, 'succeeded');
    },
  },
  {
    name: 'a failed operation rejects its result alone',
    async run(environment) {
      const handle = clientOf(environment).operation(newName('fails'));
      equal((await handle.wait()).state, 'failed');
      const error = await rejectsWith(OperationFailedError, handle.result());
      equal([error.code, error.message], ['INVALID_ARGUMENT', 'it failed']);
    },
  },
  {
    name: 'a cancelled operation rejects its result',
    async run(environment) {
      const handle = clientOf(environment).operation(newName('cancellable'));
      await handle.cancel();
      const { code } = await rejectsWith(OperationCancelledError, handle.result());
      equal(code, 'CANCELLED');
    },
  },
  {
    name: 'an operation that was there and is gone has expired',
    async run(environment) {
      const name = newName('expires');
      const handle = clientOf(environment).operation(name);
      const { lastOperation } = await rejectsWith(OperationExpiredError, handle.wait());
      equal(lastOperation.name, name);
    },
  },
  {
    name: 'a wait that may take no longer ends, and cancels nothing',
    async run(environment) {
      const name = newName('runs');
      const handle = clientOf(environment).operation(name);
      await rejectsWith(WaitTimeoutError, handle.wait({ timeoutMs: 20 }));
      const requests = await requestsFor(environment, name);
      equal(
        requests.filter(({ method }) => method !== 'GET'),
        [],
      );
    },
  },
];
