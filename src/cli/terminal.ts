import { createColors } from 'picocolors';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { failureOf } from '../diagnostics/failure.js';
import type { RunListener } from '../diagnostics/run-listener.js';
import { printJson } from '../model/print-json.js';
import { printable } from '../output/printable.js';
import { Progress } from './progress.js';

/** What a stream must have to be printed on; `process.stdout` and `process.stderr` do. */
export type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

export interface TerminalOptions {
  /** Results are printed as JSON. */
  readonly json?: boolean;
  /** Neither progress nor reports are printed. */
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
  readonly #progress: Progress;
  /** Prints what a capability tells while it works. */
  readonly listener: RunListener = {
    onStep: ({ title, done, all }) =>
      this.progress(title, done === undefined ? undefined : `${done} of ${all}`),
    onDiagnostic: (diagnostic) => this.printDiagnostics([diagnostic]),
  };

  constructor(
    options: TerminalOptions = {},
    stdout: Output = process.stdout,
    stderr: NodeJS.WriteStream = process.stderr,
  ) {
    this.#options = options;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#colors = createColors(hasColors(stderr));
    this.#progress = new Progress(stderr);
  }

  /** Prints what a command was asked for: as JSON where that is wanted, else as text. */
  result(json: unknown, text: () => string): void {
    this.#print(this.#options.json ? printJson(json).trimEnd() : printableLines(text()));
  }

  /** Prints what a command did or found, as `result` does; when quiet, only as JSON. */
  report(json: unknown, text: () => string): void {
    if (this.#options.json || !this.#options.quiet) this.result(json, text);
  }

  /**
   * Says which step of the work has begun, once a second of it has gone by, unless quiet.
   *
   * @param count how far the step has come, such as `2 of 5`; shown on a terminal only.
   */
  progress(step: string, count?: string): void {
    if (!this.#options.quiet) this.#progress.step(step, count);
  }

  /** Tells what a command waits for, unless quiet; never on standard output. */
  notice(text: string): void {
    if (!this.#options.quiet) this.error(text);
  }

  /** Takes the progress line away. */
  clear(): void {
    this.#progress.clear();
  }

  printDiagnostics(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { red, yellow } = this.#colors;
      const paint = diagnostic.severity === 'error' ? red : yellow;
      this.error(paint(printable(formatDiagnostic(diagnostic))));
    }
  }

  /**
   * Tells what a command failed with, and how the process is to end. A program gets it as JSON, in the
   * form in which results hold diagnostics.
   */
  fail(error: unknown): ExitCode {
    const failure = failureOf(error);
    this.printDiagnostics([failure]);
    if (this.#options.verbose && error instanceof Error)
      this.error(printableLines(error.stack ?? ''));
    if (this.#options.json && failure.code !== 'LRO-INTERNAL')
      this.#print(printJson({ diagnostics: [failure] }).trimEnd());
    return exitCodeOf([failure]);
  }

  error(text: string): void {
    this.clear();
    this.#stderr.write(`${text}\n`);
  }

  #print(text: string): void {
    this.clear();
    if (text !== '') this.#stdout.write(`${text}\n`);
  }
}

/** Documents and names of files may hold what a terminal would obey. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** As no-color.org has it; and never into a file or a pipe. */
function hasColors({ isTTY }: Output): boolean {
  return isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
