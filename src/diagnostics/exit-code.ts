import type { Diagnostic } from './diagnostic.js';

/** How a command ends. */
export const ExitCode = {
  well: 0,
  /** A check found something, the output folder is not as a run may change it, or lrogen failed. */
  found: 1,
  usage: 2,
  /** An input could not be read. */
  input: 3,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

const FOUND = /^LRO-(?:CHECK|EXCEPTION-UNUSED|INTERNAL|MODEL|OUTPUT)\b/;
const USAGE = /^LRO-API-UNKNOWN$/;

/** The gravest end that a run's problems ask for; warnings ask for none. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => !FOUND.test(code) && !USAGE.test(code))) return ExitCode.input;
  if (errors.some(({ code }) => USAGE.test(code))) return ExitCode.usage;
  return errors.length > 0 ? ExitCode.found : ExitCode.well;
}
