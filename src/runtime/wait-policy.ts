import type { Client } from './api.js';
import { pollDelay } from './backoff.js';
import { POLL_DEFAULTS, withDefaults } from './defaults.js';
import { addContext, OperationsError, WaitTimeoutError } from './errors.js';
import type { MethodKind } from './method.js';
import type { OperationRecord } from './operation-record.js';
import type { PollPace, WaitOptions } from './options.js';
import { isPassing } from './passing.js';

/** What the options of a wait come to. */
export type WaitPolicy<TOperation> = Required<Record<keyof PollPace, number>> &
  Pick<
    WaitOptions<TOperation>,
    'headers' | 'isPassing' | 'onProgress' | 'pace' | 'quotaProject' | 'signal'
  >;

/**
 * The defaults, overridden by the client's `poll` and then by each layer in turn.
 *
 * @throws InvalidArgumentError for limits that are none.
 */
export function waitPolicy<TOperation>(
  { api, options: { timeoutMs: requestTimeoutMs, poll } }: Client,
  ...layers: readonly WaitOptions<TOperation>[]
): WaitPolicy<TOperation> {
  const said = { requestTimeoutMs };
  const policy = withDefaults<typeof POLL_DEFAULTS, WaitOptions<TOperation>>(
    api,
    POLL_DEFAULTS,
    said,
    poll,
    ...layers,
  );
  // Nothing grows from 0, and nothing stays there: that would be a hot loop.
  policy.initialDelayMs ||= 50;
  policy.maxDelayMs ||= 50;
  return policy;
}

/**
 * How long to pause before the next request, in milliseconds.
 *
 * @param attempts requests so far.
 * @param elapsedMs milliseconds since the wait began.
 * @param isLost whether the last request found no operation.
 * @param retryAfterMs what the service asked to wait, in milliseconds.
 */
export function delayOf<TOperation>(
  policy: WaitPolicy<TOperation>,
  attempts: number,
  elapsedMs: number,
  isLost: boolean,
  retryAfterMs = 0,
  lastOperation?: object,
): number {
  const { pace = (attempt) => pollDelay(policy, attempt) } = policy;
  const ms = pace(attempts, elapsedMs, lastOperation);
  // The last poll that may find it not there yet is that at the end of the grace.
  const graceMs = isLost ? policy.notFoundGraceMs - elapsedMs : 0;
  const leastMs = Math.max(ms > 0 ? ms : 50, retryAfterMs);
  return Math.min(policy.maxDelayMs, leastMs, graceMs > 0 ? graceMs : Infinity);
}

/** Whether a wait goes on after a request that failed, which it tells how far it has come. */
export function goesOn<TOperation extends object>(
  policy: WaitPolicy<TOperation>,
  record: OperationRecord<TOperation>,
  failure: unknown,
  kind: MethodKind,
  failures: number,
  attempts: number,
  elapsedMs: number,
): boolean {
  const { isSeen, isAnswered } = record;
  const { maxConsecutiveFailures, notFoundGraceMs, isPassing: passes = isPassing } = policy;
  const context = { ...record.context(), attempts, elapsedMs };
  addContext(failure, context);
  return (
    failure instanceof OperationsError &&
    failures < maxConsecutiveFailures &&
    passes(failure, { ...context, kind, failures, notFoundGraceMs, isSeen, isAnswered })
  );
}

/** The error of a wait whose time is over. */
export function waitTimeout<TOperation extends object>(
  { client: { api }, name, context }: OperationRecord<TOperation>,
  attempts: number,
  elapsedMs: number,
): WaitTimeoutError {
  const message = `${api.id}: ${name} was not seen to end in ${Math.round(elapsedMs)} ms (polls: ${attempts})`;
  return new WaitTimeoutError(api, message, { ...context(), attempts, elapsedMs });
}
