import type { ErrorDetail } from './error-details.js';
import { isObject, listOf, textOf } from './json-value.js';
import type { Fields } from './path.js';
import { codeOfHttp, nameOfCode } from './status-codes.js';

interface RpcStatus {
  readonly message: string;
  readonly code: string;
  readonly details: readonly ErrorDetail[];
  readonly reason: string;
  readonly errors: readonly unknown[] | undefined;
  /** Whether an API said it, and no proxy. */
  readonly fromApi: boolean;
  /** What `google.rpc.RetryInfo` asks for, in milliseconds. */
  readonly retryAfterMs: number;
}

/**
 * What an answer says of an error: as Google's APIs do (AIP-193), with the `errors` of their older
 * form, as a bare `google.rpc.Status` (grpc-gateway), or as problem details (RFC 9457).
 */
export function readError(json: unknown, httpStatus: number): RpcStatus {
  const { error: inner } = Object(json);
  const isWrapped = isObject(inner);
  const error: Fields = isWrapped ? inner : Object(json);
  const named = nameOfCode(error.code);
  const isBare = !isWrapped && !!error.code && named !== 'UNKNOWN';
  const details = listOf<ErrorDetail>(error.details) ?? [];
  const errors = listOf(error.errors);
  const detail = (type: RegExp) => Object(details.find((one) => type.test(textOf(one?.['@type']))));
  const status = textOf(error.status);
  return {
    message: textOf(error.message) || textOf(error.detail) || textOf(error.title),
    code: /^[A-Z_]+$/.test(status) ? status : isBare ? named : nameOfCode(codeOfHttp(httpStatus)),
    details,
    errors,
    reason:
      textOf(detail(/google\.rpc\.ErrorInfo$/).reason) ||
      textOf(Object(errors?.[0]).reason) ||
      textOf(error.code),
    fromApi: isWrapped || isBare,
    retryAfterMs: Number.parseFloat(detail(/google\.rpc\.RetryInfo$/).retryDelay) * 1000 || 0,
  };
}
