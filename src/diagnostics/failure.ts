import { type Diagnostic, DiagnosticError, problem } from './diagnostic.js';

/**
 * What a user is to be told of whatever a command threw. `LRO-SYSTEM` is a refusal of the operating
 * system that no step expected, such as a full disk; all else unexpected is a bug of this tool,
 * `LRO-INTERNAL`.
 */
export function failureOf(error: unknown): Diagnostic {
  if (error instanceof DiagnosticError) return error.diagnostic;
  if (isSystemError(error)) {
    return problem({
      code: 'LRO-SYSTEM',
      message: error.message,
      ...(error.path !== undefined && { file: error.path }),
    });
  }
  return problem({
    code: 'LRO-INTERNAL',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  });
}

/** Errors of the operating system name the call that it refused; those of Node.js itself do not. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
