import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api, ClientOptions } from '../../src/runtime/index.js';
import { fileApi, name, waitingApi } from './file-api.js';
import { Operations } from './operations.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const DAY = 86_400_000;
const once = { retry: { maxAttempts: 1 } };
const pace = { maxConsecutiveFailures: 1 };

type Ask = (operations: Operations) => Promise<unknown>;

/** How a call ends within a day where no request is ever answered, and after how many milliseconds. */
async function endOf(ask: Ask, api: Api, options: ClientOptions = {}): Promise<object | undefined> {
  const aborted: number[] = [];
  const started = Date.now();
  const fetch = (_: string, { signal }: RequestInit) => {
    signal?.addEventListener('abort', () => aborted.push(Date.now() - started));
    return new Promise<Response>(() => {});
  };
  let end: object | undefined;
  ask(new Operations(api, { ...options, fetch })).catch(({ code }) => {
    end = { code, aborted };
  });
  await vi.advanceTimersByTimeAsync(DAY);
  return end;
}

describe('a request that is never answered', () => {
  const get: Ask = (operations) => operations.get({ name }, once);
  const poll: Ask = (operations) => operations.operation(name).poll();
  const wait: Ask = (operations) => operations.operation(name).wait(pace);
  const cancelAndWait: Ask = (operations) => operations.operation(name).cancelAndWait(pace);

  it.each<[string, number, Ask, ClientOptions?]>([
    ['a get', 60_000, get],
    ['a cancel', 60_000, (operations) => operations.cancel({ name }, once)],
    ['a delete', 60_000, (operations) => operations.delete({ name }, once)],
    ['a single poll', 60_000, poll],
    ['a wait', 60_000, wait],
    ['a cancelAndWait', 60_000, cancelAndWait],
    ['a get of a client that says so', 7000, get, { timeoutMs: 7000 }],
    ['a single poll of a client that says so', 7000, poll, { timeoutMs: 7000 }],
    ['a wait of a client that says so', 7000, wait, { timeoutMs: 7000 }],
    ['a cancelAndWait of a client that says so', 7000, cancelAndWait, { timeoutMs: 7000 }],
    [
      'a get that says so itself',
      5000,
      (operations) => operations.get({ name }, { ...once, timeoutMs: 5000 }),
      { timeoutMs: 7000 },
    ],
    [
      'a single poll that says so itself',
      5000,
      (operations) => operations.operation(name).poll({ timeoutMs: 5000 }),
      { timeoutMs: 7000 },
    ],
    [
      'a wait of a client whose polls say so',
      5000,
      wait,
      { timeoutMs: 7000, poll: { requestTimeoutMs: 5000 } },
    ],
    [
      'a wait that says so itself',
      5000,
      (operations) => operations.operation(name).wait({ ...pace, requestTimeoutMs: 5000 }),
      { timeoutMs: 7000, poll: { requestTimeoutMs: 6000 } },
    ],
  ])('ends %s after %d ms', async (_, ms, ask, options) => {
    const want = { code: 'DEADLINE_EXCEEDED', aborted: [ms] };
    expect(await endOf(ask, fileApi, options)).toEqual(want);
  });

  it.each<[string, ClientOptions]>([
    ['the default', {}],
    ["the client's limit", { timeoutMs: 7000 }],
  ])("never ends a call of the service's own wait by %s", async (_, options) => {
    const ask: Ask = (operations) => operations.wait({ name }, once);
    expect(await endOf(ask, waitingApi, options)).toBeUndefined();
  });

  it("ends a call of the service's own wait that says so itself", async () => {
    const ask: Ask = (operations) => operations.wait({ name }, { ...once, timeoutMs: 90_000 });
    const want = { code: 'DEADLINE_EXCEEDED', aborted: [90_000] };
    expect(await endOf(ask, waitingApi)).toEqual(want);
  });
});
