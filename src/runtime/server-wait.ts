import type { Client, PollStep, ServerWait } from './api.js';
import { findCall } from './call.js';
import { stopwatch } from './clock.js';
import { NO_RETRY } from './defaults.js';
import { RpcError } from './errors.js';
import { wait } from './methods.js';
import { readState } from './state.js';
import { isTransient } from './transient.js';

/** How long the service is asked to wait at most, in milliseconds: proxies like to end longer requests. */
const LONGEST_MS = 30_000;
/** How long it may wait where nobody can ask it to: Compute answers within two minutes. */
const UNASKED_MS = 120_000;
/** How much sooner it should answer than its request would end. */
const MARGIN_MS = 5_000;

/** After how many failures in a row it is polled for good. */
const FAILURES = 3;

/**
 * Lets the service wait instead of this process, where it has a method for that for this operation.
 * After a failure comes one poll, which tells what is wrong, if anything is. It is polled for good
 * where the method is not there, or not for this caller, and after three failures in a row.
 */
export const serverWait: ServerWait = <TOperation extends object>(
  client: Client,
  name: string,
  poll: PollStep<TOperation>,
): PollStep<TOperation> => {
  const found = findCall(client.api, 'wait', { name });
  if (!found) return poll;
  const own = client as Client<{ readonly wait: object; readonly operation: TOperation }>;
  const asks = found.method.timeout;
  let isRefused = false;
  let hasFailed = false;
  let failures = 0;
  return async (call, leftMs) => {
    const limitMs = Math.min(asks ? call.timeoutMs : UNASKED_MS + MARGIN_MS, leftMs);
    const waitMs = Math.min(LONGEST_MS, limitMs - MARGIN_MS);
    if (isRefused || hasFailed || waitMs <= 0) {
      const result = await poll(call, leftMs);
      hasFailed = false;
      return result;
    }
    const elapsedMs = stopwatch(client);
    const request = { name, ...(asks && { timeout: `${(waitMs / 1000).toFixed(3)}s` }) };
    try {
      const operation = await wait(own, request, {
        ...call,
        ...NO_RETRY,
        timeoutMs: limitMs,
      });
      isRefused = !readState(client.api, operation, name);
      failures = 0;
      // Half of what it is asked for, or would be, is a wait; less, time and again, would be a hot loop.
      const waited = elapsedMs() >= waitMs / 2;
      return isRefused ? {} : { operation, waited };
    } catch (error) {
      call.signal?.throwIfAborted();
      const status = error instanceof RpcError ? (error.httpStatus ?? 0) : 400;
      hasFailed = true;
      isRefused = ++failures >= FAILURES || [400, 403, 405, 501].includes(status);
      if (isTransient(error)) throw error;
      return {};
    }
  };
};
