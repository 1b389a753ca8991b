import type { Api } from './api.js';
import { type ErrorContext, OperationCancelledError, OperationFailedError } from './errors.js';
import { text } from './json.js';
import type { FinalState } from './operation.js';
import { nameOfCode } from './status-codes.js';

type Unsuccessful = Extract<FinalState<object>, { readonly error: unknown }>;

/** The error that an operation ended with. As it came: whatever JSON can hold may be in it. */
export function endError(
  api: Api,
  { state, name, error }: Unsuccessful,
  context: ErrorContext,
): OperationCancelledError | OperationFailedError {
  const { errors, details } = error;
  const [own] = Array.isArray(errors) ? errors : [];
  const code = text(own?.code) || nameOfCode(error.code);
  const message = text(error.message) || text(own?.message) || `${name} ended with ${code}`;
  const EndError = state === 'failed' ? OperationFailedError : OperationCancelledError;
  return new EndError(api, message, {
    ...context,
    status: error,
    code,
    details: Array.isArray(details) ? details : [],
  });
}
