import { CATALOGUE } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { ExitCode } from '../diagnostics/exit-code.js';

/** What is said where no API differs: not that nothing changed, where something could not be read. */
export function noChange(diagnostics: readonly Diagnostic[]): string {
  const isPart = diagnostics.some(
    ({ severity, code }) => severity === 'error' && CATALOGUE[code].exit === ExitCode.input,
  );
  return isPart
    ? 'No change is known, but not everything could be read'
    : 'Nothing changed for callers';
}
