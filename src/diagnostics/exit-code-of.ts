import { CATALOGUE } from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import { ExitCode } from './exit-code.js';

/** The gravest end that a run's problems ask for, the highest number; warnings ask for none. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => CATALOGUE[code].exit)
    .reduce<ExitCode>((gravest, exit) => (exit > gravest ? exit : gravest), ExitCode.well);
}
