/** The names of `google.rpc.Code`, each at its number: `google/rpc/code.proto`. */
const CODES: readonly string[] = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];

/** The name of a `google.rpc.Code`; `UNKNOWN` for what is none. */
export function nameOfCode(code: unknown): string {
  return (Number.isInteger(code) && CODES[code as number]) || 'UNKNOWN';
}

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
