import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { type Diagnostic, type Problem, problem } from '../../diagnostics/diagnostic.js';

/** A log, and the place in its form of the document that a place in another form came from. */
interface Written {
  readonly log: DocumentLog;
  readonly pointer: (pointer: string) => string;
}

/** Collects what is wrong with one document, each problem once, however often it is met. */
export class DocumentLog {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
  readonly #written: Written | undefined;
  readonly #told = new Set<string>();

  constructor(file: string, written?: Written, diagnostics = written?.log.diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics ?? [];
    this.#written = written;
  }

  /** A log for one of several documents that are read together, of which all is told here. */
  ofDocument(file: string): DocumentLog {
    return new DocumentLog(file, undefined, this.diagnostics);
  }

  /** A log for another form of the document, which tells all here, at the place it came from. */
  ofForm(pointer: Written['pointer']): DocumentLog {
    return new DocumentLog(this.file, { log: this, pointer });
  }

  /**
   * The document cannot be used.
   *
   * @param help what to do about it, where the catalogue does not say it as well.
   */
  error(code: DiagnosticCode, pointer: string, message: string, help?: string): void {
    this.#report({ code, severity: 'error', message, pointer }, help);
  }

  /** The document is used, without what the diagnostic names; `help` as in `error`. */
  warn(code: DiagnosticCode, pointer: string, message: string, help?: string): void {
    this.#report({ code, severity: 'warning', message, pointer }, help);
  }

  #report(given: Problem, help: string | undefined): void {
    this.#tell(problem({ ...given, file: this.file, ...(help !== undefined && { help }) }));
  }

  #tell(diagnostic: Diagnostic): void {
    const { code, pointer = '', message } = diagnostic;
    if (this.#written !== undefined) {
      const { log, pointer: written } = this.#written;
      log.#tell({ ...diagnostic, pointer: written(pointer) });
      return;
    }
    const key = JSON.stringify([code, pointer, message]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.diagnostics.push(diagnostic);
  }
}
