import { createColors } from 'picocolors';
import spinner, { type Spinner } from 'yocto-spinner';
import { type Diagnostic, DiagnosticError, formatDiagnostic } from '../diagnostics.js';
import { ExitCode, exitCodeOf } from './exit-code.js';

/** Milliseconds of work for which no progress is shown. */
const PATIENCE = 1000;

/** What a stream must have to be printed on; `process.stdout` and `process.stderr` do. */
type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

export interface TerminalOptions {
  /** Results are printed as JSON. */
  readonly json?: boolean;
  /** Results for people are not printed. */
  readonly quiet?: boolean;
  /** Errors are printed with their stacks. */
  readonly verbose?: boolean;
}

/** The only place that prints. Results go to standard output, all else to standard error. */
export class Terminal {
  readonly #options: TerminalOptions;
  readonly #stdout: Output;
  readonly #stderr: NodeJS.WriteStream;
  readonly #colors: ReturnType<typeof createColors>;
  #waiting: NodeJS.Timeout | undefined;
  #spinner: Spinner | undefined;
  #started: number | undefined;

  constructor(
    options: TerminalOptions = {},
    stdout: Output = process.stdout,
    stderr: NodeJS.WriteStream = process.stderr,
  ) {
    this.#options = options;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#colors = createColors(hasColors(stderr));
  }

  /** Prints a command's result: as JSON where that is asked for, else as text, unless quiet. */
  result(json: unknown, text: () => string): void {
    if (this.#options.json) this.#print(JSON.stringify(json, null, 2));
    else if (!this.#options.quiet) this.#print(text());
  }

  /** Says which step of the work has begun, on a terminal, once a second has gone by. */
  progress(step: string): void {
    if (!this.#stderr.isTTY) return;
    this.#started ??= Date.now();
    const left = this.#started + PATIENCE - Date.now();
    clearTimeout(this.#waiting);
    if (this.#spinner !== undefined) this.#spinner.text = step;
    else if (left <= 0) this.#spin(step);
    else this.#waiting = setTimeout(() => this.#spin(step), left).unref();
  }

  /** Takes the progress line away. */
  rest(): void {
    clearTimeout(this.#waiting);
    this.#spinner?.stop();
    this.#spinner = undefined;
  }

  diagnose(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { red, yellow } = this.#colors;
      const paint = diagnostic.severity === 'error' ? red : yellow;
      this.error(paint(formatDiagnostic(diagnostic)));
    }
  }

  /** Tells what a command failed with, and how the process is to end. */
  fail(error: unknown): ExitCode {
    if (error instanceof DiagnosticError) this.diagnose([error.diagnostic]);
    else this.error(this.#colors.red(`error: ${error instanceof Error ? error.message : error}`));
    if (this.#options.verbose && error instanceof Error) this.error(error.stack ?? '');
    return error instanceof DiagnosticError ? exitCodeOf([error.diagnostic]) : ExitCode.input;
  }

  error(text: string): void {
    this.rest();
    this.#stderr.write(`${text}\n`);
  }

  #print(text: string): void {
    this.rest();
    if (text !== '') this.#stdout.write(`${text}\n`);
  }

  #spin(step: string): void {
    this.#spinner = spinner({ stream: this.#stderr, text: step }).start();
  }
}

/** As no-color.org has it; and never into a file or a pipe. */
function hasColors({ isTTY }: Output): boolean {
  return isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
