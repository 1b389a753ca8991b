/** The names of `google.rpc.Code`, each at its number: `google/rpc/code.proto`. */
const CODES: readonly string[] =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/** The name of a `google.rpc.Code`; `UNKNOWN` for what is none. */
export function nameOfCode(code: unknown): string {
  return (Number.isInteger(code) && CODES[code as number]) || 'UNKNOWN';
}

/**
 * The numbers of `google.rpc.Code` by the HTTP statuses that mean it in an answer that names no code: as
 * in `google/rpc/code.proto`, with 408 and 412, which have no code there; but 502 and 504 as gRPC's
 * "HTTP to gRPC Status Code Mapping" has them, since such an answer comes from something between here
 * and the service.
 */
export const HTTP_CODES: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  408: 4,
  409: 10,
  412: 9,
  429: 8,
  500: 13,
  501: 12,
  502: 14,
  503: 14,
  504: 14,
};

/** The name of the `google.rpc.Code` that an HTTP status stands for. */
export function codeOfHttp(status: number): string {
  return nameOfCode(HTTP_CODES[status]);
}
