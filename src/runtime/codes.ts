import { RpcError } from './errors.js';

/**
 * The names of `google.rpc.Code` by the HTTP statuses that mean it in an answer that names no code: as
 * in `google/rpc/code.proto`, with 408 and 412, which have no code there; but 502 and 504 as gRPC's
 * "HTTP to gRPC Status Code Mapping" has them, since such an answer comes from something between here
 * and the service.
 */
const HTTP_CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  408: 'DEADLINE_EXCEEDED',
  409: 'ABORTED',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** The name of the `google.rpc.Code` that an HTTP status stands for. */
export function codeOfHttp(status: number): string {
  return HTTP_CODES[status] ?? 'UNKNOWN';
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
  const { code, httpStatus = code === 'DEADLINE_EXCEEDED' ? 408 : 0 } = error;
  return code === 'UNAVAILABLE' || [408, 429, 503].includes(httpStatus);
}
