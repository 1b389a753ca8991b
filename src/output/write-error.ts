import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { printable } from './printable.js';

/** What a run is told that could not write to a folder, and has left it as it was. */
export function writeError(root: string, cause: unknown): DiagnosticError {
  if (cause instanceof DiagnosticError) return cause;
  const error = new DiagnosticError({
    code: 'LRO-OUTPUT-WRITE',
    message: `the output cannot be written, and stays as it was: ${messageOf(cause)}`,
    file: root,
  });
  error.cause = cause;
  return error;
}

/** What an error says, for people. */
export function messageOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error));
}
