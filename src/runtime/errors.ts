import type { Api } from './api.js';
import type { Operation, Status } from './operation.js';

/** What is known where an error arises. No credentials: every field may end up in a log. */
export interface ErrorContext {
  /** The service as Discovery names it: `file`. */
  readonly service: string;
  readonly operationName?: string | undefined;
  readonly cause?: unknown;
  /** Fields of one error class alone. */
  readonly [field: string]: unknown;
}

/** The base of every error of this package; an abort alone ends with the signal's own reason. */
export abstract class OperationsError extends Error {
  declare readonly service: string;
  /** The operation in question, where there is one. */
  declare readonly operationName?: string;
  /** The operation as it was last seen, where it was. */
  declare readonly lastOperation?: Operation;
  /** Requests of the call, or polls of the wait, that ended with this error. */
  declare readonly attempts?: number;
  /** How long the wait went on, in milliseconds. */
  declare readonly elapsedMs?: number;

  constructor(message: string, { cause, ...context }: ErrorContext) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, context);
  }
}

/** What only the caller of a failed call knows. */
export interface Known {
  readonly operationName: string | undefined;
  readonly lastOperation: Operation | undefined;
  readonly attempts: number;
  readonly elapsedMs: number;
}

/** What every error about an API says. */
export function contextOf(api: Api): ErrorContext {
  return { service: api.id.split(':')[0] ?? api.id };
}

export function addContext(error: unknown, context: Partial<Known>): void {
  if (error instanceof OperationsError) Object.assign(error, context);
}

/** A name, or a part of one, that fits no pattern of the API. Nothing was sent. */
export class InvalidNameError extends OperationsError {
  override readonly name = 'InvalidNameError';
}

/** An option, a header or a stored handle that cannot be used safely. Nothing was sent. */
export class InvalidArgumentError extends OperationsError {
  override readonly name = 'InvalidArgumentError';
}

/** A request that failed. It says nothing about the operation itself. */
export class RpcError extends OperationsError {
  override readonly name = 'RpcError';
  /** Undefined where no answer came. */
  declare readonly httpStatus: number | undefined;
  /** The name of a `google.rpc.Code`: `NOT_FOUND`. */
  declare readonly code: string;
  /** As the server sent them. */
  declare readonly details: readonly unknown[];
  /** The endpoint that was called. */
  declare readonly endpoint: string;
  /** What the server asked to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
}

/** The service, or this operation, cannot be cancelled. */
export class CancelUnsupportedError extends OperationsError {
  override readonly name = 'CancelUnsupportedError';
}

/** What came back is no operation, no page of operations, or a redirect. */
export class ProtocolError extends OperationsError {
  override readonly name = 'ProtocolError';
}

/** The operation is gone, though it was there. `lastOperation` is what is left of it. */
export class OperationExpiredError extends OperationsError {
  override readonly name = 'OperationExpiredError';
}

/** The wait is over, the operation is not: wait again, here or elsewhere, by its name. */
export class WaitTimeoutError extends OperationsError {
  override readonly name = 'WaitTimeoutError';
  declare readonly attempts: number;
  declare readonly elapsedMs: number;
}

abstract class OperationEndError extends OperationsError {
  /** The operation's `error`, as it came. */
  declare readonly status: Status;
  /** The name of its `google.rpc.Code`. */
  declare readonly code: string;
  declare readonly details: readonly unknown[];

  constructor(status: Status, context: ErrorContext & { readonly lastOperation: unknown }) {
    const [own] = status.errors ?? [];
    const code = own?.code ?? CODES[status.code ?? 2] ?? 'UNKNOWN';
    const message = status.message || own?.message;
    super(message || `${context.operationName} ended with ${code}`, context);
    Object.assign(this, { status, code, details: status.details ?? [] });
  }
}

/** The operation ended with an error of its own. */
export class OperationFailedError extends OperationEndError {
  override readonly name = 'OperationFailedError';
}

/** The operation ended because somebody cancelled it. */
export class OperationCancelledError extends OperationEndError {
  override readonly name = 'OperationCancelledError';
}

/** The names of `google.rpc.Code`, each at its number. */
const CODES =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/**
 * The `google.rpc.Code` numbers of HTTP statuses, for answers that name no code of their own: as in
 * `google/rpc/code.proto`, but 502 and 504 as gRPC's "HTTP to gRPC Status Code Mapping" has them,
 * since an answer without a code comes from something between here and the service.
 */
const HTTP_CODES: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  408: 4,
  409: 10,
  412: 9,
  416: 11,
  429: 8,
  499: 1,
  500: 13,
  501: 12,
  502: 14,
  503: 14,
  504: 14,
};

export function isNotFound(error: unknown): error is RpcError {
  return error instanceof RpcError && error.code === 'NOT_FOUND';
}

/** The name of the `google.rpc.Code` that an HTTP status stands for. */
export function codeOfHttp(status: number): string {
  return CODES[HTTP_CODES[status] ?? 2] ?? 'UNKNOWN';
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
  return httpStatus === undefined
    ? code === 'UNAVAILABLE' || code === 'DEADLINE_EXCEEDED'
    : code === 'UNAVAILABLE' || [408, 429, 503].includes(httpStatus);
}
