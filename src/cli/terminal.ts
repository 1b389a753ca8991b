import colors from 'picocolors';
import spinner, { type Spinner } from 'yocto-spinner';
import { type Diagnostic, DiagnosticError, formatDiagnostic } from '../diagnostics.js';

/** How a command ends. */
export const ExitCode = {
  well: 0,
  /** A check found something. */
  found: 1,
  usage: 2,
  /** An input could not be read. */
  input: 3,
} as const;

/** The only place that prints. Results go to standard output, all else to standard error. */
export class Terminal {
  readonly #verbose: boolean;
  readonly #started = Date.now();
  #spinner: Spinner | undefined;

  constructor(verbose = false) {
    this.#verbose = verbose;
  }

  print(text: string): void {
    this.rest();
    process.stdout.write(`${text}\n`);
  }

  error(text: string): void {
    this.rest();
    process.stderr.write(`${text}\n`);
  }

  /** Says which step of the work has begun, on a terminal, once a second has gone by. */
  progress(step: string): void {
    if (!process.stderr.isTTY || Date.now() - this.#started < 1000) return;
    this.#spinner ??= spinner({ stream: process.stderr }).start();
    this.#spinner.text = step;
  }

  /** Takes the progress line away. */
  rest(): void {
    this.#spinner?.stop();
    this.#spinner = undefined;
  }

  diagnose(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const paint = diagnostic.severity === 'error' ? colors.red : colors.yellow;
      this.error(paint(formatDiagnostic(diagnostic)));
    }
  }

  fail(error: Error): void {
    if (error instanceof DiagnosticError) this.diagnose([error.diagnostic]);
    else this.error(colors.red(`error: ${error.message}`));
    if (this.#verbose && error.stack) this.error(error.stack);
  }
}

/** Columns as wide as their widest cell, two spaces apart. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
