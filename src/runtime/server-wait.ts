import type { ApiTypes, Client, ServerWait } from './api.js';
import { findCall } from './call.js';
import { now } from './clock.js';
import { wait } from './methods.js';
import { outcomeOf } from './state.js';
import { isTransient } from './transient.js';

/** How long the service is asked to wait at most, in milliseconds: proxies like to end longer requests. */
const LONGEST_MS = 30_000;
/** How long it may wait where nobody can ask it to: Compute answers within two minutes. */
const UNASKED_MS = 120_000;
/** How much sooner it should answer than its request would end. */
const MARGIN_MS = 5_000;

type WaitTypes = Pick<ApiTypes, 'operation' | 'wait'>;

/**
 * Lets the service wait instead of this process, where it has a method for that for this operation.
 * After a failure that may pass comes one poll; after any other, polls for good: the method is not
 * there, or not for this caller, and a poll tells what is wrong, if anything is.
 */
export const serverWait: ServerWait = (client, name, poll) => {
  const found = findCall(client.api, 'wait', { name });
  if (!found) return poll;
  const asks = found.method.timeout;
  let refused = false;
  let failed = false;
  return async (call, leftMs) => {
    const limitMs = Math.min(asks ? call.timeoutMs : UNASKED_MS + MARGIN_MS, leftMs);
    const waitMs = Math.min(LONGEST_MS, limitMs - MARGIN_MS);
    if (refused || failed || waitMs <= 0) {
      const result = await poll(call, leftMs);
      failed = false;
      return result;
    }
    const started = now(client);
    const request = { name, ...(asks && { timeout: `${(waitMs / 1000).toFixed(3)}s` }) };
    try {
      const operation = await wait(client as Client<WaitTypes>, request, {
        ...call,
        timeoutMs: limitMs,
      });
      refused = !outcomeOf(client.api, operation);
      // Half of what it is asked for, or would be, is a wait; less, time and again, would be a hot loop.
      const waited = now(client) - started >= waitMs / 2;
      return refused ? {} : { operation: operation as never, waited };
    } catch (error) {
      call.signal?.throwIfAborted();
      failed = isTransient(error);
      refused = !failed;
      if (failed) throw error;
      return {};
    }
  };
};
