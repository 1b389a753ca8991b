import { RpcError } from './errors.js';
import { isLasting } from './network-failure.js';

/** Whether something said 404: as long as an operation was never seen, it may not be there yet. */
export function isNotFound(error: unknown): error is RpcError {
  return error instanceof RpcError && error.code === 'NOT_FOUND';
}

/**
 * Whether the API itself said that what was there is not any more. A 404 without an error of the API
 * (AIP-193) is that of a proxy or of a path nobody serves, and tells nothing of the operation.
 */
export function isGone(error: unknown): error is RpcError {
  return isNotFound(error) && error.fromApi;
}

/** The reason, and the message behind it, of the older form of "too many requests": a 403 too. */
const RATE_LIMIT = /^((user)?rateLimitExceeded|backendError|quotaExceeded .*per minute.*) /is;

/**
 * Whether the same request may well succeed later: the one list of what is ever retried.
 *
 * UNAVAILABLE, unless it is of a mistake, an unknown host or a certificate; HTTP 408, 429 and 503, the older form's rate limits, network failures,
 * requests that took too long, and 502 and 504 that name no code: these come from something between
 * here and the service (see `codeOfHttp`). A 502 or 504 that names its code goes by the code, and
 * DEADLINE_EXCEEDED is none of the above.
 */
export function isTransient(error: unknown): error is RpcError {
  if (!(error instanceof RpcError)) return false;
  const { code, httpStatus = code === 'DEADLINE_EXCEEDED' ? 408 : 0, cause } = error;
  return (
    (code === 'UNAVAILABLE' && !isLasting(cause)) ||
    [408, 429, 503].includes(httpStatus) ||
    RATE_LIMIT.test(`${error.reason} ${error.message} `)
  );
}

/** Whether the service may have done what a request that failed asked for, and not one before it. */
export function mayBeTaken({ isRepeat = false, code, httpStatus }: RpcError): boolean {
  // What has no answer was lost on its way there or back, but for credentials that could not be had.
  const isLost = httpStatus === undefined && code !== 'UNAUTHENTICATED';
  return isRepeat || isLost || httpStatus === 408 || Number(httpStatus) >= 500;
}
