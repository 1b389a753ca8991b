import type { ErrorDetail } from './error-details.js';
import type { Operation, Status } from './operation.js';

/** By which copies of this package know each other's errors. */
const BRAND = Symbol.for('@lrogen/runtime error');

/** What is known where an error arises. No credentials: every field may end up in a log. */
export interface ErrorContext {
  readonly operationName?: string | undefined;
  readonly lastOperation?: object | undefined;
  readonly attempts?: number | undefined;
  readonly isRepeat?: boolean | undefined;
  readonly elapsedMs?: number | undefined;
  readonly endpoint?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The base of every error of this package; an abort alone ends with the signal's own reason.
 *
 * @typeParam TFields what an error of the class is made of beside the context.
 */
export abstract class OperationsError<TFields = object> extends Error {
  /** The service as Discovery names it: `file`. */
  declare readonly service: string;
  /** The operation in question, where there is one. */
  declare readonly operationName?: string;
  /** The operation as it was last seen, where it was. */
  declare readonly lastOperation?: Operation;
  /** Requests of the call, or polls of the wait, that ended with this error. */
  declare readonly attempts?: number;
  /**
   * Whether the service may have done what an earlier request of the call asked for: any but one too
   * many (429), for not every `fetch` tells what arrived, and UNAVAILABLE may come after the deed.
   */
  declare readonly isRepeat?: boolean;
  /** How long the wait went on, in milliseconds. */
  declare readonly elapsedMs?: number;

  /** The name of the class; a class of your own that extends it has none of its own. */
  static readonly kind: string = '';

  /** Whether it is one, of whatever copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const brand: unknown = Object(value)[BRAND];
    // biome-ignore-start lint/complexity/noThisInStatic: it is the class that is asked for
    return Object.hasOwn(this, 'kind')
      ? brand !== undefined && (this.kind || brand) === brand
      : super[Symbol.hasInstance](value);
    // biome-ignore-end lint/complexity/noThisInStatic: it is the class that is asked for
  }

  constructor(
    { id }: { readonly id: string },
    message: string,
    ...[context]: object extends TFields
      ? [context?: ErrorContext & TFields]
      : [context: ErrorContext & TFields]
  ) {
    super(message);
    const { cause, ...fields } = context ?? {};
    const { kind } = new.target;
    Object.assign(this, { service: id.split(':')[0], name: kind }, fields);
    Object.defineProperty(this, BRAND, { value: kind });
    // Who asks gets it. It may hold credentials, so nothing shows it unasked.
    if (cause) Object.defineProperty(this, 'cause', { get: () => cause });
  }
}

/** Adds what only the caller of a failed call knows. */
export function addContext(error: unknown, context: ErrorContext): void {
  if (error instanceof OperationsError) Object.assign(error, context);
}

/** A name, or a part of one, that fits no pattern of the API. Nothing was sent. */
export class InvalidNameError extends OperationsError {
  static override readonly kind: string = 'InvalidNameError';
  declare readonly name: 'InvalidNameError';
}

/** An option, a header or a stored handle that cannot be used safely. Nothing was sent. */
export class InvalidArgumentError extends OperationsError {
  static override readonly kind: string = 'InvalidArgumentError';
  declare readonly name: 'InvalidArgumentError';
}

/** What makes an `RpcError`, which says what each means. */
interface RpcFailure {
  readonly httpStatus?: number | undefined;
  readonly code: string;
  readonly details: readonly ErrorDetail[];
  readonly reason?: string | undefined;
  readonly errors?: readonly unknown[] | undefined;
  readonly fromApi: boolean;
  readonly retryAfterMs?: number | undefined;
}

/** A request that failed. It says nothing about the operation itself. */
export class RpcError extends OperationsError<RpcFailure> {
  static override readonly kind: string = 'RpcError';
  declare readonly name: 'RpcError';
  /** Undefined where no answer came. */
  declare readonly httpStatus: number | undefined;
  /** The name of a `google.rpc.Code`: `NOT_FOUND`. */
  declare readonly code: string;
  /** As the server sent them. */
  declare readonly details: readonly ErrorDetail[];
  /** Why, in a word: of `google.rpc.ErrorInfo`, of the first of `errors`, or a `code` of the service's own. */
  declare readonly reason: string | undefined;
  /** Those of the older form of Google's errors, as the server sent them. */
  declare readonly errors: readonly unknown[] | undefined;
  /** Whether the answer held an error of an API (AIP-193), and so is no proxy's. */
  declare readonly fromApi: boolean;
  /** The endpoint that was called. */
  declare readonly endpoint: string;
  /** What the server asked to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
}

/** The service, or this operation, cannot be cancelled. */
export class CancelUnsupportedError extends OperationsError {
  static override readonly kind: string = 'CancelUnsupportedError';
  declare readonly name: 'CancelUnsupportedError';
}

/** What came back is no operation, no page of operations, or a redirect. */
export class ProtocolError extends OperationsError<{ readonly isMalformed?: boolean }> {
  static override readonly kind: string = 'ProtocolError';
  declare readonly name: 'ProtocolError';
  /** Whether it is no JSON at all, and so may have been cut short on its way. */
  declare readonly isMalformed: boolean;
}

/** The operation is gone, though it was there. `lastOperation` is what is left of it. */
export class OperationExpiredError extends OperationsError {
  static override readonly kind: string = 'OperationExpiredError';
  declare readonly name: 'OperationExpiredError';
}

/** The wait is over, the operation is not: wait again, here or elsewhere, by its name. */
export class WaitTimeoutError extends OperationsError {
  static override readonly kind: string = 'WaitTimeoutError';
  declare readonly name: 'WaitTimeoutError';
  declare readonly attempts: number;
  declare readonly elapsedMs: number;
}

/** What makes the error of an operation that ended without success. */
interface OperationFailure {
  readonly status: Status;
  readonly code: string;
  readonly details: readonly ErrorDetail[];
}

/** The operation ended with an error of its own. */
export class OperationFailedError extends OperationsError<OperationFailure> {
  static override readonly kind: string = 'OperationFailedError';
  declare readonly name: 'OperationFailedError';
  /** The operation's `error`, as it came. */
  declare readonly status: Status;
  /** The name of its `google.rpc.Code`. */
  declare readonly code: string;
  declare readonly details: readonly ErrorDetail[];
}

/** The operation ended because somebody cancelled it. */
export class OperationCancelledError extends OperationsError<OperationFailure> {
  static override readonly kind: string = 'OperationCancelledError';
  declare readonly name: 'OperationCancelledError';
  /** The operation's `error`, as it came. */
  declare readonly status: Status;
  /** `CANCELLED` */
  declare readonly code: string;
  declare readonly details: readonly ErrorDetail[];
}
