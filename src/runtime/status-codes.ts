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
