import { RpcError } from './errors.js';

/**
 * The names of `google.rpc.Code`, each at its number, with the HTTP statuses that mean it in an answer
 * that names no code: as in `google/rpc/code.proto`, but 502 and 504 as gRPC's "HTTP to gRPC Status
 * Code Mapping" has them, since such an answer comes from something between here and the service.
 */
const CODES: readonly string[] = [
  'OK',
  'CANCELLED 499',
  'UNKNOWN',
  'INVALID_ARGUMENT 400',
  'DEADLINE_EXCEEDED 408',
  'NOT_FOUND 404',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED 403',
  'RESOURCE_EXHAUSTED 429',
  'FAILED_PRECONDITION 412',
  'ABORTED 409',
  'OUT_OF_RANGE 416',
  'UNIMPLEMENTED 501',
  'INTERNAL 500',
  'UNAVAILABLE 502 503 504',
  'DATA_LOSS',
  'UNAUTHENTICATED 401',
];

const nameOf = (entry = 'UNKNOWN') => entry.split(' ', 1).join();

/** The name of a `google.rpc.Code`; `UNKNOWN` for what is none. */
export function nameOfCode(code: unknown): string {
  return nameOf(Number.isInteger(code) ? CODES[code as number] : undefined);
}

/** The name of the `google.rpc.Code` that an HTTP status stands for. */
export function codeOfHttp(status: number): string {
  return nameOf(CODES.find((entry) => entry.includes(` ${status}`)));
}

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

/**
 * Whether the same request may well succeed later: the one list of what is ever retried.
 *
 * UNAVAILABLE, HTTP 408, 429 and 503, network failures, requests that took too long, and 502 and 504
 * that name no code: these come from something between here and the service (see `codeOfHttp`). A
 * 502 or 504 that names its code goes by the code, and DEADLINE_EXCEEDED is none of the above.
 */
export function isTransient(error: unknown): error is RpcError {
  if (!(error instanceof RpcError)) return false;
  const { code, httpStatus } = error;
  const timedOut = !httpStatus && code === 'DEADLINE_EXCEEDED';
  return timedOut || code === 'UNAVAILABLE' || [408, 429, 503].includes(httpStatus ?? 0);
}
