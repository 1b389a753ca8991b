import type { Client } from './api.js';
import { pollDelay } from './backoff.js';
import { POLL_DEFAULTS, withDefaults } from './defaults.js';
import { addContext, OperationsError, WaitTimeoutError } from './errors.js';
import { reusable } from './headers.js';
import type { OperationRecord } from './operation-record.js';
import type { PollPace, WaitOptions } from './options.js';
import { isPassing, type PassingContext } from './passing.js';

/** What the options of a wait come to. */
export interface WaitPolicy<TOperation>
  extends Required<Record<keyof PollPace, number>>,
    Pick<WaitOptions<TOperation>, 'headers' | 'onProgress' | 'pace' | 'quotaProject'> {
  readonly isPassing: (error: OperationsError, context: PassingContext) => boolean;
}

/** Where a wait stands: its requests so far, and the milliseconds since it began. */
export interface WaitProgress {
  readonly attempts: number;
  readonly elapsedMs: number;
}

/**
 * The defaults, overridden by the client's `poll` and then by each layer in turn.
 *
 * @throws InvalidArgumentError for limits that are none.
 */
export function waitPolicy<TOperation>(
  { api, options: { timeoutMs: requestTimeoutMs, poll } }: Client,
  ...layers: readonly WaitOptions<TOperation>[]
): WaitPolicy<TOperation> {
  const defaults = { ...POLL_DEFAULTS, isPassing };
  const said = withDefaults<typeof defaults, WaitOptions<TOperation>>(
    api,
    defaults,
    { requestTimeoutMs },
    poll,
    ...layers,
  );
  return {
    ...said,
    // Nothing grows from 0, and nothing stays there: that would be a hot loop.
    initialDelayMs: said.initialDelayMs || 50,
    maxDelayMs: said.maxDelayMs || 50,
    headers: reusable(said.headers),
  };
}

/** What came of the last request, as far as it moves the next. */
interface LastRequest extends WaitProgress {
  /** Whether it found no operation. */
  readonly isNotFound: boolean;
  /** What the service asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  readonly lastOperation?: object | undefined;
}

/** How long to pause before the next request, in milliseconds. */
export function delayOf<TOperation>(policy: WaitPolicy<TOperation>, last: LastRequest): number {
  const { attempts, elapsedMs, isNotFound, retryAfterMs = 0, lastOperation } = last;
  const { pace = (attempt) => pollDelay(policy, attempt) } = policy;
  const ms = pace(attempts, elapsedMs, lastOperation);
  // The last poll that may find it not there yet is that at the end of the grace.
  const graceMs = isNotFound ? policy.notFoundGraceMs - elapsedMs : Infinity;
  const leastMs = Math.max(ms > 0 ? ms : 50, retryAfterMs);
  return Math.min(policy.maxDelayMs, leastMs, graceMs > 0 ? graceMs : Infinity);
}

/** Whether a wait goes on after a request that failed, which it tells how far it has come. */
export function goesOn<TOperation extends object>(
  policy: WaitPolicy<TOperation>,
  record: OperationRecord<TOperation>,
  failure: unknown,
  { kind, failures, ...progress }: WaitProgress & Pick<PassingContext, 'failures' | 'kind'>,
): boolean {
  const context = { ...record.context(), ...progress };
  addContext(failure, context);
  const { maxConsecutiveFailures, notFoundGraceMs, isPassing } = policy;
  const { isSeen, isAnswered } = record;
  const known = { ...context, kind, failures, notFoundGraceMs, isSeen, isAnswered };
  const passes = failure instanceof OperationsError && isPassing(failure, known);
  return passes && failures < maxConsecutiveFailures;
}

/** The error of a wait whose time is over. */
export function waitTimeout<TOperation extends object>(
  { client: { api }, name, context }: OperationRecord<TOperation>,
  { attempts, elapsedMs }: WaitProgress,
): WaitTimeoutError {
  const message = `${api.id}: ${name} is not done after ${attempts} polls in ${elapsedMs} ms; it goes on`;
  return new WaitTimeoutError(api, message, { ...context(), attempts, elapsedMs });
}
