import type { Api } from './api.js';
import type { ErrorDetail } from './error-details.js';
import { type ErrorContext, OperationCancelledError, OperationFailedError } from './errors.js';
import { listOf, textOf } from './json-value.js';
import type { Fields } from './path.js';
import type { FinalState } from './state.js';
import { nameOfCode } from './status-codes.js';

type Unsuccessful = Extract<FinalState<object>, { readonly error: unknown }>;

/** The error that an operation ended with. As it came: whatever JSON can hold may be in it. */
export function operationError(
  api: Api,
  { state, name, error }: Unsuccessful,
  context: ErrorContext,
): OperationCancelledError | OperationFailedError {
  const [own] = listOf<Fields>(error.errors) ?? [];
  const code = textOf(own?.code) || nameOfCode(error.code);
  const message = textOf(error.message) || textOf(own?.message) || `${name} ended with ${code}`;
  const EndError = state === 'failed' ? OperationFailedError : OperationCancelledError;
  const details = listOf<ErrorDetail>(error.details) ?? [];
  return new EndError(api, message, { ...context, status: error, code, details });
}
