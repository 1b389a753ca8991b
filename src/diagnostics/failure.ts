import { type Diagnostic, DiagnosticError } from './diagnostic.js';

/**
 * What a user is to be told of whatever a command threw. `LRO-SYSTEM` is a refusal of the operating
 * system that no step expected, such as a full disk; all else unexpected is a bug of this tool,
 * `LRO-INTERNAL`.
 */
export function failureOf(error: unknown): Diagnostic {
  if (error instanceof DiagnosticError) return error.diagnostic;
  if (isSystemError(error)) {
    return {
      code: 'LRO-SYSTEM',
      severity: 'error',
      message: error.message,
      help: 'Remove what the operating system objects to, then run again',
      ...(error.path !== undefined && { file: error.path }),
    };
  }
  return {
    code: 'LRO-INTERNAL',
    severity: 'error',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    help: 'This is a bug in lrogen: run again with --verbose, and report what it prints',
  };
}

/** Errors of the operating system name the call that it refused; those of Node.js itself do not. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
