/**
 * The names of `google.rpc.Code`, each at its number, with the HTTP statuses that mean it in an answer that
 * names no code: as in `google/rpc/code.proto`, with 408 and 412, which have no code there; but 502 and 504
 * as gRPC's "HTTP to gRPC Status Code Mapping" has them, since such an answer comes from something between
 * here and the service.
 */
const CODES: readonly (readonly string[])[] =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT:400 DEADLINE_EXCEEDED:408 NOT_FOUND:404 ALREADY_EXISTS PERMISSION_DENIED:403 RESOURCE_EXHAUSTED:429 FAILED_PRECONDITION:412 ABORTED:409 OUT_OF_RANGE UNIMPLEMENTED:501 INTERNAL:500 UNAVAILABLE:502:503:504 DATA_LOSS UNAUTHENTICATED:401'
    .split(' ')
    .map((code) => code.split(':'));

/** The name of a `google.rpc.Code`; `UNKNOWN` for what is none. */
export function nameOfCode(code: unknown): string {
  const [name = 'UNKNOWN'] = CODES.find((_, number) => number === code) ?? [];
  return name;
}

/** The number of the `google.rpc.Code` that an HTTP status stands for; -1 for none. */
export function codeOfHttp(status: unknown): number {
  return CODES.findIndex((code) => code.includes(`${status}`));
}
