import { InvalidArgumentError, type OperationsError, ProtocolError, RpcError } from './errors.js';
import type { MethodKind } from './method.js';
import { isNetworkFailure } from './network-failure.js';
import { isNotFound, isTransient } from './transient.js';

/** Where a wait stands as one of its requests fails. */
export interface PassingContext {
  /** What was asked: `get`, also for the service's own wait, or `cancel`. */
  readonly kind: MethodKind;
  /** Requests of the wait, this one too. */
  readonly attempts: number;
  /** Failures in a row, this one too. */
  readonly failures: number;
  /** Milliseconds since the wait began. */
  readonly elapsedMs: number;
  readonly notFoundGraceMs: number;
  /** Whether the handle has ever seen its operation. */
  readonly isSeen: boolean;
  /** Whether the handle has ever had an answer. */
  readonly isAnswered: boolean;
  readonly lastOperation?: object | undefined;
}

/**
 * Whether a wait goes on after a request that failed: the default of its `isPassing`. A poll only
 * reads, so whatever may be otherwise a moment later passes, as long as it is not a refusal.
 */
export function isPassing(error: OperationsError, context: PassingContext): boolean {
  const { kind, elapsedMs, notFoundGraceMs, isAnswered } = context;
  // An answer that was cut short on its way.
  if (error instanceof ProtocolError) return error.isMalformed && kind !== 'cancel';
  // Credentials, and whatever else never got out, that could be had before will be had again.
  if (error instanceof InvalidArgumentError) return isAnswered;
  if (!(error instanceof RpcError)) return false;
  const { code, httpStatus = 0, cause } = error;
  // What the network did may pass; a wrong address or a mistake in code not, if nothing ever came.
  if (code === 'UNAVAILABLE' && !httpStatus) return isAnswered || isNetworkFailure(cause);
  if (isTransient(error)) return true;
  // Not there yet.
  if (isNotFound(error)) return elapsedMs < notFoundGraceMs;
  if (!httpStatus) return isAnswered;
  if (kind === 'cancel') return false;
  return (httpStatus >= 500 && code !== 'UNIMPLEMENTED') || code === 'ABORTED';
}
